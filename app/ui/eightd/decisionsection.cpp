#include "eightd/decisionsection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "eightd/alternativesheet.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdterms.h"
#include "eightd/partsheet.h"
#include "eightd/sheetbar.h"
#include "eightd/sheetview.h"
#include "forms/formcard.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

DecisionSection::DecisionSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_cause(new QComboBox(this))
    , m_criteria(new PartSheet(editing, u"criteria"_s, {u"text"_s, u"must"_s, u"weight"_s}, {}, this))
    , m_criteriaView(new SheetView(*m_criteria, u"criteriaSheet"_s, this))
    , m_alternatives(new AlternativeSheet(editing, {}, this))
    , m_view(new SheetView(*m_alternatives, u"alternativeSheet"_s, this))
{
    setObjectName(u"decisionSection"_s);
    auto *criteria = new FormCard(u"criteria"_s, this);
    criteria->setTitle(eightdterms::listName(u"criteria"));
    criteria->setNote(tr("A must that is not met crosses an alternative out; wants are weighed and scored 0 to 10."));
    m_criteriaView->setAccessibleName(eightdterms::listName(u"criteria"));
    m_criteriaView->setColumns([](int column) { return column == 0 ? SheetColumn{24, 1} : SheetColumn{9, 0}; });
    criteria->column()->addWidget(m_criteriaView);
    criteria->column()->addWidget(new SheetBar(*m_criteriaView, this));

    auto *card = new FormCard(u"alternatives"_s, this);
    card->setTitle(eightdterms::listName(u"alternatives"));
    card->setNote(tr("What is chosen becomes a corrective action."));
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Cause"), this);
    label->setBuddy(m_cause);
    m_cause->setObjectName(u"decisionCauseCombo"_s);
    m_cause->setAccessibleName(eightdterms::partField(u"cause"));
    m_cause->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(label);
    row->addWidget(m_cause, 1);
    m_view->setAccessibleName(eightdterms::listName(u"alternatives"));
    m_view->setColumns([sheet = m_alternatives](int column) {
        if (column == AlternativeSheet::Text)
            return SheetColumn{16, 4};
        if (column == AlternativeSheet::Chosen)
            return SheetColumn{7, 0};
        if (column == AlternativeSheet::Type || column == sheet->totalColumn())
            return SheetColumn{10, 0};
        return column > sheet->totalColumn() ? SheetColumn{9, 2} : SheetColumn{7, 0};
    });
    auto *bar = new SheetBar(*m_view, this);
    QPushButton *choose = bar->addButton(u"chooseButton"_s, tr("Choose"));
    choose->setEnabled(editing.isWritable());
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString id = m_view->currentRecord();
        if (const Alternative *alternative = partById(this->editing().report().alternatives, id))
            m_alternatives->choose(id, !alternative->chosen);
    });
    card->column()->addLayout(row);
    card->column()->addWidget(m_view);
    card->column()->addWidget(bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupGap);
    column->addWidget(criteria);
    column->addWidget(card);

    connect(m_cause, &QComboBox::currentIndexChanged, this,
            [this] { m_alternatives->setCause(m_cause->currentData().toString()); });
    connect(&editing, &EightDEditing::changed, this, [this](const QStringList &lists) {
        if (lists.contains(u"causes"_s) || lists.contains(u"alternatives"_s))
            offerCauses();
    });
    offerCauses();
}

// Root and contributing causes, and those that alternatives are there for already.
void DecisionSection::offerCauses()
{
    const EightD &report = editing().report();
    const QVariant chosen = m_cause->currentData();
    const auto count = [&report](const QString &cause) {
        return std::count_if(report.alternatives.cbegin(), report.alternatives.cend(),
                             [&](const Alternative &alternative) { return alternative.cause == cause; });
    };
    const QSignalBlocker quiet(m_cause);
    m_cause->clear();
    for (const Cause &cause : report.causes) {
        const bool real = cause.state == CauseState::Root || cause.state == CauseState::Contributing;
        if (!real && count(cause.id) == 0)
            continue;
        m_cause->addItem(u"%1 · %2 (%3)"_s.arg(eightdterms::code(u"cause_state", codeOf(causeStateCodes, cause.state)),
                                               cause.text.simplified(), QString::number(count(cause.id))),
                         cause.id);
    }
    m_cause->addItem(tr("for no cause in particular"), QString());
    m_cause->setCurrentIndex(chosen.isValid() ? qMax(0, m_cause->findData(chosen)) : 0);
    if (m_cause->currentData().toString() != m_alternatives->cause())
        m_alternatives->setCause(m_cause->currentData().toString());
}

bool DecisionSection::showPlace(const QString &recordId)
{
    if (m_criteriaView->showRecord(recordId))
        return true;
    const Alternative *alternative = partById(editing().report().alternatives, recordId);
    if (!alternative)
        return false;
    m_cause->setCurrentIndex(qMax(0, m_cause->findData(alternative->cause)));
    return m_view->showRecord(recordId, AlternativeSheet::Text);
}

} // namespace kesu
