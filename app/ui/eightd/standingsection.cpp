#include "eightd/standingsection.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "eightd/eightdediting.h"
#include "forms/formcard.h"
#include "shell/prompts.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

StandingSection::StandingSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_standing(new QuietLabel)
    , m_problem(new ProblemLabel(u"standingProblemLabel"_s))
    , m_close(new QPushButton(tr("Close the report")))
    , m_reopen(new QPushButton(tr("Reopen…")))
    , m_ineffective(new QPushButton(tr("The failure came back…")))
{
    auto *card = new FormCard(u"standing"_s, this);
    card->setTitle(tr("Closing"));
    m_standing->setObjectName(u"standingLabel"_s);
    m_close->setObjectName(u"closeReportButton"_s);
    m_reopen->setObjectName(u"reopenReportButton"_s);
    m_ineffective->setObjectName(u"markIneffectiveButton"_s);
    auto *deeds = new QHBoxLayout;
    for (QPushButton *button : {m_close, m_reopen, m_ineffective})
        deeds->addWidget(button);
    deeds->addStretch();
    card->column()->addWidget(m_standing);
    card->column()->addWidget(m_problem);
    card->column()->addLayout(deeds);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);

    connect(&editing, &EightDEditing::changed, this, &StandingSection::refresh);
    connect(m_close, &QPushButton::clicked, this, &StandingSection::close);
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        withReason(tr("Reopen the report"), tr("Why is it taken up again?"), [this](const QString &reason) {
            return this->deps().reports.reopen(this->editing().report().id, reason);
        });
    });
    connect(m_ineffective, &QPushButton::clicked, this, [this] {
        withReason(tr("Mark the report ineffective"), tr("How did the failure show itself again?"),
                   [this](const QString &reason) {
                       return this->deps().reports.markIneffective(this->editing().report().id, reason);
                   });
    });
    refresh();
}

void StandingSection::refresh()
{
    const EightD &report = editing().report();
    const bool open = report.state == EightDState::Open;
    QString standing = tr("The report is open. It can be closed when its effect is shown and everybody has signed.");
    if (report.state == EightDState::Ineffective)
        standing = tr("The failure came back: %1", "reason").arg(report.ineffectiveReason);
    else if (!open)
        standing = tr("Closed on %1. Nothing can be written in it.", "date")
                       .arg(report.closedOn ? timetexts::date(*report.closedOn) : QString());
    m_standing->setText(standing);
    m_close->setVisible(open);
    m_reopen->setVisible(!open);
    m_ineffective->setVisible(report.state == EightDState::Closed);
    m_problem->say(QString());
}

void StandingSection::close()
{
    m_problem->say(QString());
    if (editing().save())
        m_problem->sayOf(deps().reports.close(editing().report().id));
    else
        m_problem->say(*editing().problem());
}

void StandingSection::withReason(const QString &title, const QString &question,
                                const std::function<Result<void>(const QString &)> &deed)
{
    const auto reason = deps().prompts.askText(this, title, question);
    if (reason)
        m_problem->sayOf(deed(reason->trimmed()));
}

} // namespace kesu
