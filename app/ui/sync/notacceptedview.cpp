#include "sync/notacceptedview.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "forms/flowlayout.h"
#include "forms/formcard.h"
#include "reference/referenceservice.h"
#include "service/syncservice.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "sync/recordtexts.h"
#include "sync/recordtitle.h"
#include "sync/recordvaluesform.h"
#include "theme/metrics.h"
#include "widgets/emptystate.h"
#include "widgets/listdetails.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

NotAcceptedView::NotAcceptedView(const SyncDeps &deps, QWidget *parent)
    : QWidget(parent), m_deps(deps), m_frame(new ListDetails(u"notAcceptedList"_s)), m_record(new RecordTitle),
      m_why(new QLabel), m_author(new QLabel), m_card(new FormCard(u"refusedChange"_s)),
      m_form(new RecordValuesForm(m_deps)), m_problem(new ProblemLabel(u"refusedProblem"_s)),
      m_resend(new QPushButton), m_export(new QPushButton), m_discard(new QPushButton)
{
    setObjectName(u"notAcceptedView"_s);
    m_frame->setDetails(makeDetails());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::gap, 0, 0);
    layout->addWidget(m_frame);
    connect(m_frame, &ListDetails::rowChosen, this, &NotAcceptedView::show);
    connect(&m_deps.sync.refused(), &RefusedChanges::changed, this, &NotAcceptedView::refresh);
    retranslate();
    refresh();
}

QWidget *NotAcceptedView::makeDetails()
{
    m_why->setObjectName(u"refusedWhy"_s);
    for (QLabel *label : {m_why, m_author}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_resend->setObjectName(u"resendButton"_s);
    m_export->setObjectName(u"exportRefusedButton"_s);
    m_discard->setObjectName(u"discardRefusedButton"_s);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_resend, m_export, m_discard})
        buttons->addWidget(button);
    m_card->column()->addWidget(m_form);
    m_card->column()->addWidget(m_problem);
    m_card->column()->addLayout(buttons);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::groupGap, 0, metrics::gap, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_record);
    column->addWidget(m_why);
    column->addWidget(m_author);
    column->addWidget(m_card);
    column->addStretch();
    connect(m_record, &RecordTitle::ticketWanted, this, [this] {
        m_deps.navigator.openTicket(current().ticket);
    });
    connect(m_resend, &QPushButton::clicked, this, &NotAcceptedView::resend);
    connect(m_export, &QPushButton::clicked, this, &NotAcceptedView::exportAll);
    connect(m_discard, &QPushButton::clicked, this, &NotAcceptedView::discard);
    return content;
}

int NotAcceptedView::count() const
{
    return m_deps.sync.refused().count();
}

RefusedChange NotAcceptedView::current() const
{
    return m_changes.value(m_frame->row());
}

void NotAcceptedView::refresh()
{
    const QString before = current().uid;
    const int row = m_frame->row();
    m_changes = m_deps.sync.refused().all();
    int next = qMax(0, qMin(row, static_cast<int>(m_changes.size()) - 1));
    QStringList entries;
    for (int i = 0; i < m_changes.size(); ++i) {
        const RefusedChange &change = m_changes.at(i);
        const QString title = change.title.isEmpty() ? recordtexts::typeName(change.type) : change.title;
        entries.append(title + u'\n' + recordtexts::refusal(change.type, change.code, change.field));
        if (change.uid == before)
            next = i;
    }
    m_frame->setEntries(entries, next);
    // What is being typed into the change that is shown stays.
    if (before.isEmpty() || m_changes.value(next).uid != before)
        show(next);
    Q_EMIT countChanged();
}

void NotAcceptedView::show(int row)
{
    if (row < 0 || row >= m_changes.size())
        return;
    const RefusedChange &change = m_changes.at(row);
    const QTimeZone zone = timetexts::branchZone(m_deps.reference);
    m_record->show(change.title.isEmpty() ? recordtexts::typeName(change.type) : change.title, !change.ticket.isNull());
    const QString why = recordtexts::refusal(change.type, change.code, change.field);
    // The hub's own words, which are English, only where there are no better ones.
    const bool known = change.message.isEmpty() || recordtexts::isKnownRefusal(change.code);
    m_why->setText(known ? why : tr("%1 The hub said: %2").arg(why, change.message));
    QString author = tr("Written by %1, refused %2.").arg(change.staff, timetexts::dateTime(change.at, zone));
    if (!change.reason.isEmpty())
        author += u' ' + tr("Reason given: %1").arg(change.reason);
    m_author->setText(author);
    m_problem->say(QString());
    m_form->open(change.type, change.ticket, change.values.keys(), change.values);
}

void NotAcceptedView::resend()
{
    const RefusedChange change = current();
    const QString unknown = m_form->unknownField();
    if (!unknown.isEmpty()) {
        m_problem->say(tr("%1: what is typed there is not a value of this field.").arg(unknown));
        return;
    }
    QVariantMap changed = m_form->values();
    changed.removeIf([&](const auto &each) { return each.value() == change.values.value(each.key()); });
    tell(m_deps.sync.refused().resend(change.uid, changed), tr("It is sent again with the next exchange."));
}

void NotAcceptedView::exportAll()
{
    const auto content = m_deps.sync.refused().exported({current().uid});
    if (!content) {
        tell(content.error(), {});
        return;
    }
    const QString name = m_deps.prompts.saveFile(this, tr("Export the change"), u"not-accepted.json"_s,
                                                 tr("JSON files (*.json)"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(*content) == content->size() && file.commit();
    m_problem->say(written ? QString() : tr("%1 cannot be written: %2").arg(name, file.errorString()));
    if (written)
        m_deps.navigator.showMessage(tr("Exported to %1.").arg(name));
}

void NotAcceptedView::discard()
{
    const RefusedChange change = current();
    const auto reason = m_deps.prompts.askText(this, tr("Give up this change"),
                                               tr("Why is it given up? It stays in the history of this computer."));
    if (!reason || reason->trimmed().isEmpty())
        return;
    tell(m_deps.sync.refused().discard(change.uid, reason->trimmed()), tr("The change is given up."));
}

void NotAcceptedView::tell(const Result<void> &done, const QString &sentence)
{
    m_problem->sayOf(done);
    if (done)
        m_deps.navigator.showMessage(sentence);
}

void NotAcceptedView::focusFirst()
{
    m_frame->list()->setFocus(Qt::OtherFocusReason);
}

void NotAcceptedView::retranslate()
{
    m_frame->empty()->setWords(u"check"_s, tr("Everything was accepted"),
                      tr("What the hub cannot accept, for want of rights or because it no longer fits, is kept here with "
                         "the reason until somebody decides."));
    m_frame->list()->setAccessibleName(tr("Changes not accepted"));
    m_card->setTitle(tr("The change"));
    m_card->setNote(tr("It can be corrected before it is sent again."));
    m_resend->setText(tr("Send again"));
    m_export->setText(tr("Export …"));
    m_discard->setText(tr("Give up …"));
}

void NotAcceptedView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        show(m_frame->row());
    }
    QWidget::changeEvent(event);
}

} // namespace kesu
