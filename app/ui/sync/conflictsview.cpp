#include "sync/conflictsview.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "forms/formcard.h"
#include "reference/referenceservice.h"
#include "service/syncservice.h"
#include "shell/navigator.h"
#include "sync/conflictcard.h"
#include "sync/recordtexts.h"
#include "sync/recordtitle.h"
#include "sync/recordvaluesform.h"
#include "theme/metrics.h"
#include "tickets/ticketservice.h"
#include "widgets/emptystate.h"
#include "widgets/listdetails.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

ConflictsView::ConflictsView(const SyncDeps &deps, QWidget *parent)
    : QWidget(parent), m_deps(deps), m_frame(new ListDetails(u"conflictList"_s)), m_record(new RecordTitle),
      m_explanation(new QLabel), m_cards(new QVBoxLayout), m_third(new FormCard(u"thirdValue"_s)),
      m_form(new RecordValuesForm(m_deps)), m_save(new QPushButton), m_problem(new ProblemLabel(u"thirdProblem"_s))
{
    setObjectName(u"conflictsView"_s);
    m_frame->setDetails(makeResolver());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::gap, 0, 0);
    layout->addWidget(m_frame);
    connect(m_frame, &ListDetails::rowChosen, this, &ConflictsView::show);
    connect(&m_deps.sync.conflicts(), &ConflictInbox::changed, this, &ConflictsView::refresh);
    retranslate();
    refresh();
}

QWidget *ConflictsView::makeResolver()
{
    m_explanation->setObjectName(u"conflictExplanation"_s);
    m_explanation->setWordWrap(true);
    m_save->setObjectName(u"saveThirdButton"_s);
    m_third->setFoldable(true);
    m_third->column()->addWidget(m_form);
    m_third->column()->addWidget(m_save, 0, Qt::AlignLeft);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::groupGap, 0, metrics::gap, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_record);
    column->addWidget(m_explanation);
    column->addWidget(m_problem);
    m_cards->setSpacing(metrics::gap);
    column->addLayout(m_cards);
    column->addWidget(m_third);
    column->addStretch();
    connect(m_record, &RecordTitle::ticketWanted, this, [this] {
        m_deps.navigator.openTicket(m_conflicts.value(m_frame->row()).ticket);
    });
    connect(m_save, &QPushButton::clicked, this, &ConflictsView::writeThird);
    return content;
}

int ConflictsView::count() const
{
    return m_deps.sync.conflicts().count();
}

void ConflictsView::refresh()
{
    const int row = m_frame->row();
    const Conflict before = m_conflicts.value(row);
    m_conflicts = m_deps.sync.conflicts().all();
    QStringList entries;
    int next = qMax(0, qMin(row, static_cast<int>(m_conflicts.size()) - 1));
    for (int i = 0; i < m_conflicts.size(); ++i) {
        entries.append(m_conflicts.at(i).title + u'\n' + recordtexts::registerLabel(m_conflicts.at(i)));
        if (m_conflicts.at(i).isSameAs(before))
            next = i;
    }
    m_frame->setEntries(entries, next);
    // What is being written as a third value stays as long as the conflict is the same one.
    const bool same = next < m_conflicts.size() && m_conflicts.at(next).isSameAs(before)
        && m_conflicts.at(next).version == before.version;
    if (!same)
        show(next);
    Q_EMIT countChanged();
}

void ConflictsView::show(int row)
{
    for (ConflictCard *card : std::as_const(m_values)) {
        card->hide();
        card->deleteLater(); // it may be the one that was just pressed
    }
    m_values.clear();
    if (row < 0 || row >= m_conflicts.size())
        return;
    const Conflict &conflict = m_conflicts.at(row);
    Ticket ticket;
    if (!conflict.ticket.isNull()) {
        if (const auto view = m_deps.tickets.load(conflict.ticket))
            ticket = view->facts.ticket;
    }
    m_record->show(conflict.title.isEmpty() ? recordtexts::typeName(conflict.type) : conflict.title,
                   !conflict.ticket.isNull());
    m_explanation->setText(
        conflict.isDeleteEdit
            ? tr("One deleted this record while another, who did not know of it, went on working on it. It is hidden from "
                 "the lists until it is decided.")
            : tr("%1: set by several people who did not know of each other's change. Nothing is lost; choose what holds.")
                  .arg(recordtexts::registerLabel(conflict)));
    for (qsizetype i = 0; i < conflict.values.size(); ++i) {
        const ConflictValue &against = conflict.values.at(i == 0 ? qMin<qsizetype>(1, conflict.values.size() - 1) : 0);
        auto *card = new ConflictCard(m_deps, conflict, conflict.values.at(i), against, ticket);
        connect(card, &ConflictCard::taken, this, [this, conflict](const QString &uid) {
            settle(m_deps.sync.conflicts().take(conflict, uid));
        });
        m_cards->addWidget(card);
        m_values.append(card);
    }
    m_third->setVisible(!conflict.isDeleteEdit);
    m_third->setFolded(true);
    m_problem->say(QString());
    const QVariantMap start = conflict.values.isEmpty() ? QVariantMap() : conflict.values.first().values;
    m_form->open(conflict.type, conflict.ticket, conflict.fields, start);
}

void ConflictsView::writeThird()
{
    const Conflict conflict = m_conflicts.value(m_frame->row());
    const QString unknown = m_form->unknownField();
    if (!unknown.isEmpty()) {
        m_problem->say(tr("%1: what is typed there is not a value of this field.").arg(unknown));
        return;
    }
    settle(m_deps.sync.conflicts().write(conflict, m_form->values()));
}

void ConflictsView::settle(const Result<void> &done)
{
    m_problem->sayOf(done);
    if (done)
        m_deps.navigator.showMessage(tr("Settled. The decision goes to the others with the next exchange."));
}

bool ConflictsView::openTicket(const TicketId &ticket)
{
    for (int row = 0; row < m_conflicts.size(); ++row) {
        if (m_conflicts.at(row).ticket == ticket) {
            m_frame->list()->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

void ConflictsView::focusFirst()
{
    m_frame->list()->setFocus(Qt::OtherFocusReason);
}

void ConflictsView::retranslate()
{
    m_frame->empty()->setWords(u"check"_s, tr("No conflicts"),
                      tr("When two people change the same field without knowing of each other, both values are kept and "
                         "wait here for a decision."));
    m_frame->list()->setAccessibleName(tr("Conflicts"));
    m_third->setTitle(tr("Write another value"));
    m_form->setAccessibleName(tr("Another value"));
    m_save->setText(tr("Save this value"));
}

void ConflictsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        show(m_frame->row());
    }
    QWidget::changeEvent(event);
}

} // namespace kesu
