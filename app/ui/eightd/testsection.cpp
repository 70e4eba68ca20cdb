#include "eightd/testsection.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include "eightd/causetests.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdterms.h"
#include "eightd/testsheet.h"
#include "eightd/testview.h"
#include "forms/formcard.h"
#include "forms/longtextedit.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

TestSection::TestSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_sheet(new TestSheet(editing, this))
    , m_view(new TestView(*m_sheet, this))
    , m_line(new QuietLabel(this))
    , m_explanation(new LongTextEdit(1, 6, this))
    , m_details(new QWidget(this))
    , m_empty(new QuietLabel(tr("Write Is/Is-Not lines in D2 and causes above: each cause is then held against each "
                                "line."),
                             this))
{
    setObjectName(u"testSection"_s);
    auto *card = new FormCard(u"test"_s, this);
    card->setTitle(tr("Causes against Is/Is-Not"));
    card->setNote(tr("+ explains both, o only the Is, − contradicts; Enter says why."));
    m_view->setAccessibleName(tr("Causes against Is/Is-Not"));
    m_line->setObjectName(u"testLineLabel"_s);
    m_explanation->setObjectName(u"testExplanationEdit"_s);
    m_explanation->setPlaceholderText(eightdterms::partField(u"explanation"));
    m_explanation->setAccessibleName(eightdterms::partField(u"explanation"));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(metrics::tightGap);
    for (const auto &[verdict, code] : testVerdictCodes) {
        if (code.isEmpty())
            continue;
        auto *button = new QToolButton(this);
        button->setObjectName(code.toString() + u"Button"_s);
        button->setText(u"%1 %2"_s.arg(causetests::sign(verdict), eightdterms::code(u"verdict", code)));
        button->setFocusPolicy(Qt::NoFocus); // each has a key
        button->setEnabled(editing.isWritable());
        connect(button, &QToolButton::clicked, this, [this, chosen = verdict] {
            m_sheet->setVerdict(m_view->selectionModel()->selectedIndexes(), chosen);
        });
        bar->addWidget(button);
    }
    auto *excluded = new QCheckBox(tr("Show excluded causes"), this);
    excluded->setObjectName(u"showExcludedCheck"_s);
    connect(excluded, &QCheckBox::toggled, m_sheet, &TestSheet::setShowExcluded);
    bar->addStretch();
    bar->addWidget(excluded);

    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->addWidget(m_line);
    details->addWidget(m_explanation);
    card->column()->addWidget(m_empty);
    card->column()->addWidget(m_view);
    card->column()->addLayout(bar);
    card->column()->addWidget(m_details);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);

    connect(m_view, &SheetView::currentCellChanged, this, &TestSection::showCell);
    connect(m_sheet, &SheetModel::refreshed, this, &TestSection::showCell);
    connect(m_view, &TestView::explainWanted, this, [this] {
        if (m_explanation->isVisible())
            m_explanation->setFocus(Qt::OtherFocusReason);
    });
    connect(m_explanation, &QPlainTextEdit::textChanged, this, &TestSection::explain);
    showCell();
}

void TestSection::showCell()
{
    const EightD &report = editing().report();
    const bool usable = !report.contrasts.isEmpty() && m_sheet->rowCount() > 0;
    m_empty->setVisible(!usable);
    m_view->setVisible(usable);
    const Contrast *line = partById(report.contrasts, m_sheet->contrastAt(m_view->currentIndex().column()));
    const Cause *cause = partById(report.causes, m_view->currentRecord());
    m_details->setVisible(usable && line && cause);
    if (!line || !cause)
        return;
    m_line->setText(tr("If “%1” is the cause: why is it here (%2), and why not there (%3)?")
                        .arg(cause->text, line->is, line->isNot));
    const CauseTest *test = causetests::find(report, cause->id, line->id);
    const QString text = test ? test->explanation : QString();
    m_explanation->setReadOnly(!editing().isWritable());
    if (m_explanation->toPlainText() != text) {
        const QSignalBlocker quiet(m_explanation);
        m_explanation->setPlainText(text);
    }
}

void TestSection::explain()
{
    const QString cause = m_view->currentRecord();
    const QString line = m_sheet->contrastAt(m_view->currentIndex().column());
    const QString text = m_explanation->toPlainText();
    if (cause.isEmpty() || line.isEmpty())
        return;
    editing().change(eightdterms::partField(u"explanation"), [&](EightD &report) {
        causetests::setExplanation(report, cause, line, text, editing().newId());
    }, u"test/%1/%2"_s.arg(cause, line));
}

bool TestSection::showPlace(const QString &recordId)
{
    const CauseTest *test = partById(editing().report().causeTests, recordId);
    if (!test)
        return false;
    for (int column = 0; column < m_sheet->columnCount(); ++column) {
        if (m_sheet->contrastAt(column) == test->contrast)
            return m_view->showRecord(test->cause, column);
    }
    return false;
}

} // namespace kesu
