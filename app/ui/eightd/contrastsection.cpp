#include "eightd/contrastsection.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "eightd/contrastsheet.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdterms.h"
#include "eightd/sheetbar.h"
#include "eightd/sheetview.h"
#include "forms/formcard.h"

using namespace Qt::StringLiterals;

namespace kesu {

ContrastSection::ContrastSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_sheet(new ContrastSheet(editing, this))
    , m_view(new SheetView(*m_sheet, u"contrastSheet"_s, this))
{
    setObjectName(u"contrastSection"_s);
    auto *card = new FormCard(u"contrast"_s, this);
    card->setTitle(eightdterms::listName(u"is_is_not"));
    card->setNote(tr("What sets the place of the defect apart points to its cause."));
    m_view->setAccessibleName(eightdterms::listName(u"is_is_not"));
    m_view->setColumns([](int column) { return column == 0 ? SheetColumn{10, 0} : SheetColumn{10, column == 1 ? 2 : 3}; });
    auto *bar = new SheetBar(*m_view, this);
    QPushButton *questions = bar->addButton(u"questionsButton"_s, tr("Lay out the classic questions"));
    questions->setEnabled(editing.isWritable());
    connect(questions, &QPushButton::clicked, this, [this, bar] {
        const int added = m_sheet->layOutQuestions();
        bar->say(added == 0 ? tr("All of the classic questions are there.") : QString());
    });
    card->column()->addWidget(m_view);
    card->column()->addWidget(bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

bool ContrastSection::showPlace(const QString &recordId)
{
    return m_view->showRecord(recordId, 2);
}

} // namespace kesu
