#include "sync/quarantinecard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "forms/formcard.h"
#include "reference/referenceservice.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "sync/recordtexts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

QuarantineCard::QuarantineCard(const SyncDeps &deps, QWidget *parent)
    : QWidget(parent), m_deps(deps), m_card(new FormCard(u"quarantine"_s)), m_list(new QTreeWidget),
      m_details(new QLabel), m_release(new QPushButton), m_discard(new QPushButton),
      m_problem(new ProblemLabel(u"quarantineProblem"_s))
{
    m_list->setObjectName(u"quarantineList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(4);
    m_list->setMinimumHeight(fontMetrics().height() * 6);
    m_release->setObjectName(u"releaseButton"_s);
    m_discard->setObjectName(u"discardQuarantinedButton"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_release);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    m_card->column()->addWidget(m_problem);
    m_card->column()->addWidget(m_list);
    m_card->column()->addWidget(m_details);
    m_card->column()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &QuarantineCard::show);
    connect(m_release, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_discard, &QPushButton::clicked, this, [this] { decide(false); });
    retranslate();
    show();
}

void QuarantineCard::refresh()
{
    m_deps.sync.administration().quarantine(this, [this](const Result<QList<QuarantineItem>> &changes) { list(changes); });
}

void QuarantineCard::list(const Result<QList<QuarantineItem>> &changes)
{
    m_problem->sayOf(changes);
    if (!changes)
        return;
    const QTimeZone zone = timetexts::branchZone(m_deps.reference);
    m_changes = *changes;
    m_list->clear();
    for (const QuarantineItem &change : std::as_const(m_changes)) {
        const QString name = m_deps.reference.staffName(StaffId(change.operation.user));
        m_list->addTopLevelItem(new QTreeWidgetItem({timetexts::dateTime(change.at, zone),
                                                     name.isEmpty() ? change.operation.user : name,
                                                     recordtexts::typeName(change.operation.type),
                                                     recordtexts::refusal(change.operation.type, change.code, change.field)}));
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    if (!m_changes.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    show();
}

QuarantineItem QuarantineCard::current() const
{
    return m_changes.value(m_list->indexOfTopLevelItem(m_list->currentItem()));
}

void QuarantineCard::show()
{
    const QuarantineItem change = current();
    const bool chosen = !change.operation.uid.isEmpty();
    m_release->setEnabled(chosen);
    m_discard->setEnabled(chosen);
    QStringList lines;
    for (auto it = change.operation.set.cbegin(); it != change.operation.set.cend(); ++it) {
        lines.append(tr("%1: %2", "field: value")
                         .arg(recordtexts::fieldLabel(change.operation.type, it.key()),
                              recordtexts::value(change.operation.type, it.key(), it.value(), {}, m_deps.reference)));
    }
    m_details->setText(chosen ? lines.join(u'\n') : tr("Nothing waits for a decision."));
}

void QuarantineCard::decide(bool release)
{
    const QuarantineItem change = current();
    if (!release) {
        const Prompts::Question question{tr("Throw this change out?"), m_details->text(),
                                         tr("Its author finds it in the list of changes not accepted."),
                                         {tr("Throw it out"), tr("Leave it")}, 0};
        if (m_deps.prompts.choose(this, question) != 0)
            return;
    }
    const auto answered = [this](const Result<void> &done) {
        m_problem->sayOf(done);
        if (done)
            refresh();
    };
    if (release)
        m_deps.sync.administration().release(change.operation.uid, this, answered);
    else
        m_deps.sync.administration().discard(change.operation.uid, this, answered);
}

void QuarantineCard::retranslate()
{
    m_card->setTitle(tr("Held back by the hub"));
    m_card->setNote(tr("Changes of any computer of the branch that the hub did not accept"));
    m_list->setAccessibleName(tr("Changes held back by the hub"));
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Why")});
    m_release->setText(tr("Let it in"));
    m_discard->setText(tr("Throw it out …"));
}

void QuarantineCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        list(m_changes);
    }
    QWidget::changeEvent(event);
}

} // namespace kesu
