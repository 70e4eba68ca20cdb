#include "ticket/timelinepanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "forms/formkeys.h"
#include "forms/longtextedit.h"
#include "forms/optionrow.h"
#include "theme/metrics.h"
#include "ticket/timelinedelegate.h"
#include "widgets/clockticker.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

TimelinePanel::TimelinePanel(const TicketDeps &deps, QWidget *parent)
    : QWidget(parent)
    , m_deps(deps)
    , m_model(deps.reference)
    , m_keeper(deps.drafts, u"note"_s,
               [this] { return hasUnsavedNote() ? QJsonObject{{u"text"_s, m_note->toPlainText()}} : QJsonObject(); },
               [this] { return m_deps.ticker.now(); })
    , m_filter(new OptionRow(this))
    , m_list(new QListView(this))
    , m_delegate(new TimelineDelegate(this))
    , m_note(new LongTextEdit(1, 6, this))
    , m_add(new QPushButton(this))
    , m_problem(new ProblemLabel(u"noteProblemLabel"_s, this))
{
    setObjectName(u"timelinePanel"_s);
    m_note->setObjectName(u"noteEdit"_s);
    m_add->setObjectName(u"addNoteButton"_s);
    m_list->setObjectName(u"timelineList"_s);
    m_filter->setObjectName(u"timelineFilter"_s);
    m_proxy.setSourceModel(&m_model);
    m_list->setModel(&m_proxy);
    m_list->setItemDelegate(m_delegate);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(false);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);

    auto *composer = new QHBoxLayout;
    composer->addWidget(m_note, 1);
    composer->addWidget(m_add, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::gap, 0, 0);
    layout->setSpacing(metrics::gap);
    layout->addLayout(composer);
    layout->addWidget(m_problem);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);

    auto *keys = new FormKeys(m_note);
    connect(keys, &FormKeys::saveRequested, this, &TimelinePanel::addNote);
    connect(m_add, &QPushButton::clicked, this, &TimelinePanel::addNote);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_keeper.touch();
        m_add->setEnabled(hasUnsavedNote());
        Q_EMIT unsavedChanged();
    });
    connect(m_filter, &OptionRow::codeChanged, this, [this](const QString &code) {
        bool one = false;
        const int kind = code.toInt(&one);
        m_proxy.setKind(one ? std::optional(static_cast<TimelineEntry::Kind>(kind)) : std::nullopt);
    });
    m_add->setEnabled(false);
    retranslate();
    m_filter->setCode(u"all"_s);
}

bool TimelinePanel::hasUnsavedNote() const
{
    return !m_note->toPlainText().trimmed().isEmpty();
}

void TimelinePanel::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void TimelinePanel::show(const TicketView &view)
{
    const bool another = m_ticket != view.facts.ticket.id;
    m_ticket = view.facts.ticket.id;
    m_delegate->setTimeZone(timetexts::branchZone(m_deps.reference));
    m_model.show(view, m_deps.tickets.history(m_ticket));
    if (!another)
        return;
    m_keeper.setSubject(m_ticket.text(), view.facts.ticket.number);
    const QJsonObject kept = m_keeper.kept();
    if (!kept.isEmpty())
        m_note->setPlainText(kept.value("text"_L1).toString());
}

void TimelinePanel::addNote()
{
    if (!hasUnsavedNote())
        return;
    const auto added = m_deps.tickets.addNote(m_ticket, m_note->toPlainText().trimmed());
    m_problem->sayOf(added);
    if (!added) {
        m_keeper.keepNow();
        return;
    }
    m_note->clear();
    m_keeper.forget();
    Q_EMIT noteAdded();
}

void TimelinePanel::retranslate()
{
    m_note->setPlaceholderText(tr("Note for colleagues (Ctrl+Enter adds it)"));
    m_note->setAccessibleName(tr("Note for colleagues"));
    m_add->setText(tr("Add note"));
    m_list->setAccessibleName(tr("Timeline"));
    m_filter->setAccessibleName(tr("Show in the timeline"));
    using Kind = TimelineEntry::Kind;
    const auto code = [](Kind kind) { return QString::number(static_cast<int>(kind)); };
    m_filter->setChoices({{u"all"_s, tr("All"), {}, {}, {}},
                          {code(Kind::Event), tr("Steps"), {}, {}, {}},
                          {code(Kind::Contact), tr("Contacts"), {}, {}, {}},
                          {code(Kind::Note), tr("Notes"), {}, {}, {}},
                          {code(Kind::File), tr("Files"), {}, {}, {}},
                          {code(Kind::Change), tr("Changes"), {}, {}, {}}});
}

void TimelinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        const auto view = m_deps.tickets.load(m_ticket);
        if (view)
            show(*view);
    }
    QWidget::changeEvent(event);
}

void TimelinePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout(); // heights follow the width
}

} // namespace kesu
