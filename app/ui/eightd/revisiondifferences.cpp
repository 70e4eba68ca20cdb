#include "eightd/revisiondifferences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "eightd/eightdservice.h"
#include "eightd/eightdterms.h"
#include "eightd/revisiontexts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

RevisionDifferences::RevisionDifferences(const EightDDeps &deps, const EightD &report, qint64 number, QWidget *parent)
    : QDialog(parent)
    , m_deps(deps)
    , m_report(report.id)
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_lines(new QTreeWidget(this))
    , m_none(new QuietLabel(this))
{
    setObjectName(u"revisionDifferences"_s);
    setWindowTitle(tr("Differences between versions of %1", "report number").arg(report.number));
    m_from->setObjectName(u"fromVersionBox"_s);
    m_to->setObjectName(u"toVersionBox"_s);
    m_from->setAccessibleName(tr("From version"));
    m_to->setAccessibleName(tr("To version"));
    for (QComboBox *box : {m_from, m_to}) {
        for (const Revision &revision : report.revisions) {
            box->addItem(tr("Version %1, %2", "number and kind")
                             .arg(revision.number)
                             .arg(eightdterms::code(u"stage", codeOf(reportStageCodes, revision.stage))),
                         revision.number);
        }
        box->addItem(tr("As it stands now"), 0);
    }
    const int chosen = std::max(0, m_to->findData(number));
    // The first version is compared with what became of it, any other with the one before.
    m_from->setCurrentIndex(std::max(0, chosen - 1));
    m_to->setCurrentIndex(chosen == 0 ? 1 : chosen);
    m_lines->setObjectName(u"differenceList"_s);
    m_lines->setHeaderLabels({tr("What"), tr("Before"), tr("After")});
    m_lines->setWordWrap(true);
    m_lines->setAlternatingRowColors(true);
    m_lines->setAccessibleName(windowTitle());
    m_none->setText(tr("These two versions are the same."));

    auto *choice = new QHBoxLayout;
    choice->addWidget(m_from, 1);
    choice->addWidget(new QuietLabel(u"→"_s, this));
    choice->addWidget(m_to, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Done"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"doneButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::groupGap, metrics::groupGap, metrics::groupGap, metrics::groupGap);
    column->setSpacing(metrics::gap);
    column->addLayout(choice);
    column->addWidget(m_none);
    column->addWidget(m_lines, 1);
    column->addWidget(buttons);
    const int side = fontMetrics().height();
    resize(side * 46, side * 30);
    m_lines->setColumnWidth(0, side * 14);
    m_lines->setColumnWidth(1, side * 14);
    connect(m_from, &QComboBox::currentIndexChanged, this, &RevisionDifferences::refresh);
    connect(m_to, &QComboBox::currentIndexChanged, this, &RevisionDifferences::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void RevisionDifferences::refresh()
{
    m_lines->clear();
    const auto from = m_deps.reports.revision(m_report, m_from->currentData().toLongLong());
    const auto to = m_deps.reports.revision(m_report, m_to->currentData().toLongLong());
    if (from && to) {
        const QTimeZone zone = timetexts::branchZone(m_deps.reference);
        for (const RevisionGroup &group : revisiontexts::differences(*from, *to, zone)) {
            auto *head = new QTreeWidgetItem(m_lines, {group.title});
            head->setFirstColumnSpanned(true);
            for (const RevisionLine &line : group.lines)
                new QTreeWidgetItem(head, {line.what, line.before, line.after});
        }
    }
    m_lines->expandAll();
    const bool any = m_lines->topLevelItemCount() > 0;
    m_lines->setVisible(any);
    m_none->setVisible(!any);
}

} // namespace kesu
