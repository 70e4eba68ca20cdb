#include "eightd/whyview.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

bool isPlainEnter(const QKeyEvent *event)
{
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
           && !(event->modifiers() & ~Qt::KeypadModifier);
}

} // namespace

WhyView::WhyView(WhySheet &model, const QString &objectName, QWidget *parent)
    : SheetView(model, objectName, parent)
    , m_whys(model)
{
    setColumns([](int column) {
        return column == WhySheet::Answer ? SheetColumn{20, 5} : SheetColumn{11, column == WhySheet::Question ? 3 : 2};
    });
    addDeed(u"makeCause"_s, tr("Make it a cause"), Qt::CTRL | Qt::Key_K, [this] { m_whys.makeCause(currentRecord()); });
}

void WhyView::write(const QString &id)
{
    if (id.isEmpty() || !showRecord(id, WhySheet::Answer))
        return;
    if (!currentIndex().data(Qt::EditRole).toString().isEmpty())
        return;
    begin(id);
    edit(currentIndex());
}

void WhyView::askNext()
{
    if (currentRecord().isEmpty() && m_whys.isWritable())
        edit(currentIndex());
    else
        write(m_whys.nextWhy(currentRecord()));
}

void WhyView::addLine()
{
    write(currentRecord().isEmpty() ? m_whys.nextWhy({}) : m_whys.addBranch(currentRecord()));
}

// Only where there is a level to change to; else the Tab key walks on, so that nobody is caught.
bool WhyView::changeLevel(const QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Backtab || event->modifiers() & Qt::ShiftModifier;
    if ((event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab)
        || currentIndex().column() != WhySheet::Answer || currentRecord().isEmpty() || !m_whys.isWritable())
        return false;
    return back ? m_whys.outdent(currentRecord()) : m_whys.indent(currentRecord());
}

bool WhyView::editorKey(QWidget *editor, QKeyEvent *event)
{
    if (changeLevel(event))
        return true;
    if (isPlainEnter(event) && currentIndex().column() == WhySheet::Answer) {
        endEditing(editor);
        if (!currentIndex().data(Qt::EditRole).toString().isEmpty())
            askNext();
        return true;
    }
    return SheetView::editorKey(editor, event);
}

void WhyView::keyPressEvent(QKeyEvent *event)
{
    const int column = currentIndex().column();
    if (changeLevel(event))
        return;
    if (isPlainEnter(event) && column == WhySheet::Answer) {
        askNext();
    } else if (event->key() == Qt::Key_Delete && !event->modifiers() && column == WhySheet::Answer) {
        if (m_whys.isWritable())
            removeLines();
    } else if (column == WhySheet::CauseState && !event->modifiers()
               && (event->key() == Qt::Key_Space || isPlainEnter(event))) {
        if (m_whys.isWritable() && !currentRecord().isEmpty())
            m_whys.makeCause(currentRecord());
    } else {
        SheetView::keyPressEvent(event);
    }
}

void WhyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    SheetView::mouseDoubleClickEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (at.column() == WhySheet::CauseState && m_whys.isWritable() && !m_whys.idAt(at.row()).isEmpty())
        m_whys.makeCause(m_whys.idAt(at.row()));
}

} // namespace kesu
