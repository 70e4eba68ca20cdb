#include "eightd/eightdpage.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "eightd/clashbanner.h"
#include "eightd/disciplinelist.h"
#include "eightd/disciplines.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdheader.h"
#include "eightd/eightdsection.h"
#include "eightd/reviewpanel.h"
#include "forms/formkeys.h"
#include "reference/referenceservice.h"
#include "shell/actions.h"
#include "theme/metrics.h"
#include "widgets/clockticker.h"
#include "widgets/scrolled.h"

using namespace Qt::StringLiterals;

namespace kesu {

EightDPage *EightDPage::open(const EightDDeps &deps, const EightDId &id)
{
    auto editing = std::make_unique<EightDEditing>(deps.reports, deps.drafts, deps.time);
    return editing->open(id) ? new EightDPage(deps, std::move(editing)) : nullptr;
}

EightDPage::EightDPage(const EightDDeps &deps, std::unique_ptr<EightDEditing> editing)
    : m_deps(deps)
    , m_editing(std::move(editing))
{
    setObjectName(u"eightDPage"_s);
    build();
    makeActions();
    connectParts();
    retranslate();
    refreshClocks();
    showPlace(-1);
    qApp->installEventFilter(this);
}

EightDPage::~EightDPage()
{
    delete m_splitter; // the sections go while what they write into is still there
}

void EightDPage::build()
{
    m_header = new EightDHeader(*m_editing, m_deps, this);
    m_list = new DisciplineList(m_deps.ticker, timetexts::branchZone(m_deps.reference), this);
    m_columns = new QStackedWidget(this);
    m_columns->setObjectName(u"disciplinePages"_s);
    m_review = new ReviewPanel(*m_editing, m_deps, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"eightDSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_columns);
    m_splitter->addWidget(m_review);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    const int side = m_list->comfortableWidth();
    m_review->setMinimumWidth(std::max(side, m_review->comfortableWidth()));
    m_splitter->setSizes({side * 3, side});
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(m_list);
    row->addWidget(m_splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::groupGap, metrics::gap, metrics::groupGap, metrics::gap);
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_header);
    layout->addWidget(new ClashBanner(*m_editing, m_deps, this));
    layout->addLayout(row, 1);
}

void EightDPage::makeActions()
{
    m_undo = makeAction(this, u"undoAction"_s, u"undo"_s, QKeySequence::Undo);
    m_redo = makeAction(this, u"redoAction"_s, u"redo"_s);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connect(m_undo, &QAction::triggered, m_editing.get(), &EightDEditing::undo);
    connect(m_redo, &QAction::triggered, m_editing.get(), &EightDEditing::redo);
}

void EightDPage::connectParts()
{
    connect(m_list, &DisciplineList::placeChosen, this, [this](int place) { showPlace(place); });
    connect(m_review, &ReviewPanel::findingChosen, this,
            [this](const Finding &finding) { showPlace(disciplineOf(finding), targetOf(finding)); });
    connect(m_header, &EightDHeader::findingsToggled, this, [this] {
        m_reviewWanted = m_review->isHidden();
        arrange();
    });
    connect(m_header, &EightDHeader::printRequested, this, &EightDPage::print);
    connect(m_editing.get(), &EightDEditing::reviewed, this, &EightDPage::refreshList);
    connect(m_editing.get(), &EightDEditing::savingChanged, this, &Page::unsavedChanged);
    connect(&m_deps.reports, &EightDService::eightDChanged, this, [this](const EightDId &id) {
        if (id == m_editing->report().id)
            refreshClocks();
    });
    connect(&m_deps.ticker, &ClockTicker::minutePassed, this, &EightDPage::refreshClocks);
}

QScrollArea *EightDPage::column(int place)
{
    if (QScrollArea *made = m_made.value(place))
        return made;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::groupGap, 0, metrics::groupGap, metrics::pageMargin);
    layout->setSpacing(metrics::groupGap);
    for (const EightDSectionFactory &make : sectionsOf(place)) {
        EightDSection *section = make(*m_editing, m_deps, content);
        m_sections[place].append(section);
        connect(section, &EightDSection::placeWanted, this,
                [this](int wanted, const QString &where) { showPlace(wanted, where); });
        layout->addWidget(section);
    }
    layout->addStretch();
    auto *keys = new FormKeys(content);
    connect(keys, &FormKeys::saveRequested, m_editing.get(), &EightDEditing::save);
    connect(keys, &FormKeys::saveAndPrintRequested, this, &EightDPage::print);
    connect(keys, &FormKeys::picturePasted, this,
            [this, place] { paste(place, *QApplication::clipboard()->mimeData()); });
    QScrollArea *area = scrolled(content, u"disciplineScroll%1"_s.arg(place));
    m_made.insert(place, area);
    m_columns->addWidget(area);
    return area;
}

void EightDPage::showPlace(int place)
{
    m_place = place;
    m_columns->setCurrentWidget(column(place));
    m_list->setPlace(place);
    m_review->setPlace(place);
}

void EightDPage::showPlace(int place, const QString &key)
{
    showPlace(place);
    for (const QString &wanted : {key, key.section(u'/', 0, 0)}) { // the field of a record, or else the record
        for (EightDSection *section : m_sections.value(place)) {
            if (!wanted.isEmpty() && section->showPlace(wanted))
                return;
        }
    }
    if (!m_sections.value(place).isEmpty())
        m_sections.value(place).first()->setFocus(Qt::OtherFocusReason);
}

bool EightDPage::openItem(const QString &id)
{
    const bool numbered = id.size() > 1 && id.at(0) == u'd' && id.at(1).isDigit();
    const int wanted = numbered ? id.at(1).digitValue() : -1;
    if (id.isEmpty() || wanted >= disciplineCount)
        return false;
    showPlace(wanted, numbered ? id.section(u'/', 1) : id);
    return true;
}

void EightDPage::paste(int place, const QMimeData &pasted)
{
    for (EightDSection *section : m_sections.value(place)) {
        if (section->takePasted(pasted))
            return;
    }
}

void EightDPage::refreshClocks()
{
    m_clocks = m_deps.reports.clocks(m_editing->report(), m_deps.ticker.now());
    m_header->showClocks(m_clocks);
    refreshList();
}

void EightDPage::refreshList()
{
    m_list->show(disciplineOverviews(m_editing->report(), m_editing->findings(), m_clocks));
}

// The list takes a quarter at most; the review steps back where the report would have too little room.
void EightDPage::arrange()
{
    const int side = m_list->comfortableWidth();
    m_list->setFixedWidth(std::min(side, width() / 4));
    const bool room = width() - m_list->width() - side >= 2 * side;
    m_review->setMinimumWidth(std::max(side, m_review->comfortableWidth()));
    m_review->setVisible(m_reviewWanted.value_or(room));
}

void EightDPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void EightDPage::print()
{
    m_editing->save();
    if (m_deps.print)
        m_deps.print(m_editing->report().id, 0, window());
}

QString EightDPage::pageId() const
{
    return u"eightd:"_s + m_editing->report().id.text();
}

QString EightDPage::title() const
{
    return m_editing->report().number;
}

bool EightDPage::hasUnsavedChanges() const
{
    return m_editing->saving() != EightDEditing::Saving::Saved;
}

void EightDPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void EightDPage::aboutToClose()
{
    if (hasUnsavedChanges())
        m_editing->save();
}

// Undo and redo are the report's, in text fields too: one history for everything.
bool EightDPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    const QKeySequence typed(static_cast<QKeyEvent *>(event)->keyCombination());
    const bool ours = m_undo->shortcuts().contains(typed) || m_redo->shortcuts().contains(typed);
    if (!ours || !widget || !isAncestorOf(widget))
        return false;
    event->ignore();
    return true;
}

void EightDPage::makeAgain()
{
    for (QScrollArea *made : std::as_const(m_made)) {
        m_columns->removeWidget(made);
        made->deleteLater();
    }
    m_made.clear();
    m_sections.clear();
    showPlace(m_place);
}

void EightDPage::retranslate()
{
    setWords(m_undo, tr("Undo"), "Undo");
    setWords(m_redo, tr("Redo"), "Redo");
}

void EightDPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        makeAgain();
    } else if (event->type() == QEvent::FontChange && m_review) {
        arrange();
    }
    Page::changeEvent(event);
}

} // namespace kesu
