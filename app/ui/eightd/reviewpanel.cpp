#include "eightd/reviewpanel.h"

#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "eightd/disciplineoverview.h"
#include "eightd/eightdediting.h"
#include "eightd/findingmark.h"
#include "reference/referenceservice.h"
#include "shell/prompts.h"
#include "texts/findingtexts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
enum Tab { Review, Closing };
}

ReviewPanel::ReviewPanel(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_deps(deps)
    , m_tabs(new QTabBar(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QuietLabel(this))
    , m_accept(new QPushButton(this))
    , m_problem(new ProblemLabel(u"findingProblemLabel"_s, this))
{
    setObjectName(u"reviewPanel"_s);
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false); // two words have room, if need be cut short
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_list->setObjectName(u"findingList"_s);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideNone);
    m_nothing->setObjectName(u"noFindingsLabel"_s);
    m_accept->setObjectName(u"acceptFindingButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_tabs);
    column->addWidget(m_nothing, 0, Qt::AlignTop);
    column->addWidget(m_list, 1);
    column->addWidget(m_problem);
    column->addWidget(m_accept);

    connect(&editing, &EightDEditing::reviewed, this, &ReviewPanel::refresh);
    connect(m_tabs, &QTabBar::currentChanged, this, &ReviewPanel::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReviewPanel::showDeeds);
    const auto lead = [this] {
        if (const ReviewedFinding *finding = chosen())
            Q_EMIT findingChosen(finding->finding);
    };
    connect(m_list, &QListWidget::itemClicked, this, lead);
    connect(m_list, &QListWidget::itemActivated, this, lead);
    connect(m_accept, &QPushButton::clicked, this, &ReviewPanel::acceptOrWithdraw);
    retranslate();
}

int ReviewPanel::comfortableWidth() const
{
    return metrics::gap + m_tabs->sizeHint().width() + fontMetrics().horizontalAdvance(u"(88)"_s);
}

void ReviewPanel::setPlace(int place)
{
    m_place = place;
    for (int row = 0; row < m_shown.size(); ++row) {
        if (place >= 0 && disciplineOf(m_shown.at(row).finding) == place) {
            m_list->scrollToItem(m_list->item(row), QAbstractItemView::PositionAtTop);
            return;
        }
    }
}

void ReviewPanel::refresh()
{
    QList<ReviewedFinding> findings = m_editing.findings();
    int open = 0;
    for (const ReviewedFinding &each : std::as_const(findings))
        open += each.accepted ? 0 : 1;
    m_tabs->setTabText(Review, open == 0 ? tr("Review") : tr("Review (%1)", "number of findings").arg(open));
    m_tabs->setTabText(Closing, tr("Before closing"));
    if (m_tabs->currentIndex() == Closing) {
        findings.clear();
        for (const Finding &finding : m_deps.reports.closingFindings(m_editing.report()))
            findings.append({finding, std::nullopt});
    }
    const bool closing = m_tabs->currentIndex() == Closing;
    m_nothing->setText(closing ? tr("Nothing stands against closing this report.")
                               : tr("The review has nothing to say against this report as it is."));
    fill(findings);
    m_nothing->setVisible(m_shown.isEmpty());
    m_list->setVisible(!m_shown.isEmpty());
    showDeeds();
}

void ReviewPanel::fill(const QList<ReviewedFinding> &findings)
{
    m_shown = findings;
    QStringList said;
    for (const ReviewedFinding &finding : findings) {
        said.append(finding.finding.identity() + findingtexts::sentence(finding.finding)
                    + (finding.accepted ? acceptance(*finding.accepted) : QString()));
    }
    if (said == m_said)
        return;
    m_said = said;
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    while (m_list->count() > findings.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < findings.size())
        m_list->addItem(QString());
    for (int i = 0; i < findings.size(); ++i)
        dress(m_list->item(i), findings.at(i));
    m_list->setCurrentRow(std::min<int>(row, m_list->count() - 1));
}

void ReviewPanel::dress(QListWidgetItem *entry, const ReviewedFinding &reviewed) const
{
    const Finding &finding = reviewed.finding;
    const int place = disciplineOf(finding);
    const QString head = place < 0 ? disciplinetexts::severity(finding.severity)
                                   : u"%1 · D%2"_s.arg(disciplinetexts::severity(finding.severity)).arg(place);
    QString words = head + u'\n' + findingtexts::sentence(finding);
    QFont font = m_list->font();
    font.setStrikeOut(reviewed.accepted.has_value());
    entry->setFont(font);
    entry->setIcon(findingIcon(finding.severity, palette(), fontMetrics().ascent()));
    entry->setToolTip(reviewed.accepted ? acceptance(*reviewed.accepted) : QString());
    if (reviewed.accepted)
        words += u'\n' + acceptance(*reviewed.accepted);
    entry->setText(words);
    entry->setForeground(reviewed.accepted ? QBrush(secondaryTone(palette())) : QBrush());
}

QString ReviewPanel::acceptance(const AcceptedFinding &accepted) const
{
    const QString who = m_deps.reference.staffName(StaffId(accepted.staff));
    const QString when = accepted.at ? timetexts::dateTime(*accepted.at, timetexts::branchZone(m_deps.reference))
                                     : QString();
    return tr("Accepted by %1, %2: %3", "who, when, reason").arg(who, when, accepted.reason);
}

const ReviewedFinding *ReviewPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

void ReviewPanel::showDeeds()
{
    const ReviewedFinding *finding = chosen();
    m_accept->setVisible(finding && m_editing.isWritable());
    m_accept->setText(finding && finding->accepted ? tr("Withdraw the acceptance") : tr("Accept with a reason…"));
    m_problem->say(QString());
}

void ReviewPanel::acceptOrWithdraw()
{
    const ReviewedFinding *finding = chosen();
    if (!finding)
        return;
    const QString identity = finding->finding.identity();
    if (finding->accepted) {
        m_problem->sayOf(m_deps.reports.withdrawAcceptance(m_editing.report().id, identity));
        return;
    }
    const auto reason = m_deps.prompts.askText(this, tr("Accept the finding"),
                                               tr("Why can the report stand as it is here?"));
    if (!reason)
        return;
    if (!m_editing.save()) // the finding is looked for in what is stored
        m_problem->say(*m_editing.problem());
    else
        m_problem->sayOf(m_deps.reports.acceptFinding(m_editing.report().id, identity, reason->trimmed()));
}

void ReviewPanel::retranslate()
{
    m_list->setAccessibleName(tr("Findings"));
    m_said.clear();
    refresh();
}

void ReviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_said.clear();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace kesu
