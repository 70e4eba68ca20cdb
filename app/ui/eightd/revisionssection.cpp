#include "eightd/revisionssection.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdterms.h"
#include "eightd/revisiondifferences.h"
#include "forms/flowlayout.h"
#include "forms/formcard.h"
#include "reference/referenceservice.h"
#include "shell/prompts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
enum Column { Number, Stage, Sent, By, Note, ColumnCount };
constexpr int rowsInSight = 5;
}

RevisionsSection::RevisionsSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_list(new QTreeWidget)
    , m_none(new QuietLabel(tr("Nothing has been sent yet. Sending freezes the report as it is and gives it a number.")))
    , m_decisions(new QuietLabel)
    , m_interim(new QPushButton(tr("Send interim report…")))
    , m_final(new QPushButton(tr("Send final report…")))
    , m_compare(new QPushButton(tr("Compare…")))
    , m_print(new QPushButton(tr("Print or export…")))
    , m_accepted(new QPushButton(tr("The customer accepts…")))
    , m_rejected(new QPushButton(tr("The customer rejects…")))
    , m_problem(new ProblemLabel(u"revisionProblemLabel"_s))
{
    auto *card = new FormCard(u"revisions"_s, this);
    card->setTitle(tr("Versions sent"));
    m_list->setObjectName(u"revisionList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("No."), tr("Kind"), tr("Sent"), tr("By"), tr("Note")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setAccessibleName(tr("Versions sent"));
    m_decisions->setObjectName(u"decisionsLabel"_s);
    card->column()->addWidget(m_none);
    card->column()->addWidget(m_list);
    card->column()->addWidget(m_decisions);
    card->column()->addWidget(m_problem);
    card->column()->addWidget(makeDeeds());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(&editing, &EightDEditing::changed, this, &RevisionsSection::refresh);
    refresh();
}

QWidget *RevisionsSection::makeDeeds()
{
    auto *deeds = new QWidget;
    auto *flow = new FlowLayout(deeds);
    const std::pair<QPushButton *, QString> named[] = {
        {m_interim, u"sendInterimButton"_s}, {m_final, u"sendFinalButton"_s}, {m_compare, u"compareButton"_s},
        {m_print, u"printRevisionButton"_s}, {m_accepted, u"customerAcceptsButton"_s},
        {m_rejected, u"customerRejectsButton"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        flow->addWidget(button);
    }
    m_print->setIcon(icon(u"print"_s));
    connect(m_interim, &QPushButton::clicked, this, [this] { send(ReportStage::Interim); });
    connect(m_final, &QPushButton::clicked, this, [this] { send(ReportStage::Final); });
    connect(m_compare, &QPushButton::clicked, this, &RevisionsSection::compare);
    connect(m_print, &QPushButton::clicked, this,
            [this] { this->deps().print(this->editing().report().id, chosen(), window()); });
    connect(m_accepted, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_rejected, &QPushButton::clicked, this, [this] { decide(false); });
    return deeds;
}

QString RevisionsSection::when(const std::optional<Instant> &at) const
{
    return at ? timetexts::dateTime(*at, timetexts::branchZone(deps().reference)) : QString();
}

void RevisionsSection::refresh()
{
    const EightD &report = editing().report();
    const bool any = !report.revisions.isEmpty();
    if (m_list->topLevelItemCount() != report.revisions.size()) {
        m_list->clear();
        for (const Revision &revision : report.revisions) {
            QStringList words;
            words << QString::number(revision.number)
                  << eightdterms::code(u"stage", codeOf(reportStageCodes, revision.stage)) << when(revision.at)
                  << deps().reference.staffName(StaffId(revision.staff)) << revision.note;
            auto *entry = new QTreeWidgetItem(words);
            entry->setData(Number, Qt::UserRole, revision.number);
            m_list->addTopLevelItem(entry);
            m_list->setCurrentItem(entry); // the newest
        }
        const int rows = std::min<int>(rowsInSight, int(report.revisions.size())) + 1;
        m_list->setFixedHeight(rows * (fontMetrics().height() + metrics::gap) + metrics::groupGap);
    }
    QStringList decisions;
    for (const CustomerDecision &decision : report.decisions) {
        const QString words = decision.accepted ? tr("%1: accepted version %2, %3", "who, number, when")
                                                : tr("%1: rejected version %2, %3", "who, number, when");
        QString line = words.arg(decision.by.isEmpty() ? report.customer : decision.by)
                           .arg(decision.revision.value_or(0))
                           .arg(when(decision.at));
        if (!decision.reason.isEmpty())
            line += u" · "_s + decision.reason;
        decisions.append(line);
    }
    m_decisions->setText(decisions.join(u'\n'));
    m_decisions->setVisible(!decisions.isEmpty());
    m_list->setVisible(any);
    m_none->setVisible(!any);
    m_compare->setVisible(any);
    m_print->setVisible(any && deps().print);
    m_accepted->setVisible(any);
    m_rejected->setVisible(any);
    m_interim->setEnabled(editing().isWritable());
    m_final->setEnabled(editing().isWritable());
}

qint64 RevisionsSection::chosen() const
{
    const QTreeWidgetItem *entry = m_list->currentItem();
    return entry ? entry->data(Number, Qt::UserRole).toLongLong() : 0;
}

void RevisionsSection::send(ReportStage stage)
{
    const bool final = stage == ReportStage::Final;
    const QString title = final ? tr("Send final report") : tr("Send interim report");
    m_problem->say(QString());
    if (!editing().save()) {
        m_problem->say(*editing().problem());
        return;
    }
    int errors = 0;
    for (const ReviewedFinding &each : deps().reports.review(editing().report()))
        errors += !each.accepted && each.finding.severity == Finding::Severity::Error ? 1 : 0;
    if (errors > 0) {
        const int deed = deps().prompts.choose(
            this, {title, tr("The review still has %n error(s) in this report.", nullptr, errors),
                   tr("A customer may send it back because of them."), {tr("Send it anyway"), tr("Look at them first")}});
        if (deed != 0)
            return;
    }
    const auto note = deps().prompts.askText(this, title, tr("What does this version bring? (may stay empty)"));
    if (!note)
        return;
    const auto number = deps().reports.freeze(editing().report().id, stage, note->trimmed());
    if (!number)
        m_problem->say(number.error());
    else if (deps().print)
        deps().print(editing().report().id, *number, window());
}

void RevisionsSection::compare()
{
    (void)editing().save();
    RevisionDifferences(deps(), editing().report(), chosen(), window()).exec();
}

void RevisionsSection::decide(bool accepted)
{
    const QString title = accepted ? tr("The customer accepts") : tr("The customer rejects");
    const auto reason = deps().prompts.askText(this, title, accepted ? tr("What did the customer say? (may stay empty)")
                                                                     : tr("Why does the customer reject it?"));
    if (reason)
        m_problem->sayOf(deps().reports.recordDecision(editing().report().id, accepted, reason->trimmed(), {}));
}

} // namespace kesu
