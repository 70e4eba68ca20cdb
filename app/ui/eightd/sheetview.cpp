#include "eightd/sheetview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include "eightd/cellblock.h"
#include "eightd/sheetdelegate.h"
#include "eightd/sheetheader.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

SheetView::SheetView(SheetModel &model, const QString &objectName, QWidget *parent)
    : FullHeightTable(parent)
    , m_model(model)
{
    setObjectName(objectName);
    setHorizontalHeader(new SheetHeader(this));
    setModel(&model);
    setItemDelegate(new SheetDelegate(this));
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addDeed(u"addLine"_s, tr("Add a line"), Qt::Key_Insert, [this] { addLine(); });
    addDeed(u"removeLines"_s, tr("Take the line out"), Qt::CTRL | Qt::Key_Delete, [this] { removeLines(); });
    addDeed(u"moveUp"_s, tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { moveLine(-1); });
    addDeed(u"moveDown"_s, tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { moveLine(1); });
    connect(&model, &SheetModel::refreshed, this, &SheetView::fit);
    fit();
}

void SheetView::addDeed(const QString &name, const QString &words, const QKeySequence &keys,
                        std::function<void()> deed)
{
    auto *action = new QAction(words, this);
    action->setObjectName(objectName() + u'.' + name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, deed = std::move(deed)] {
        if (m_model.isWritable())
            deed();
    });
    addAction(action);
    m_deeds.append(action);
}

bool SheetView::showRecord(const QString &id, int column)
{
    const int row = m_model.rowOf(id);
    if (id.isEmpty() || row < 0)
        return false;
    goTo(m_model.index(row, column));
    setFocus(Qt::OtherFocusReason);
    reveal();
    return true;
}

void SheetView::goTo(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

QString SheetView::currentRecord() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : QString();
}

QStringList SheetView::selectedRecords() const
{
    QStringList ids;
    for (const QModelIndex &index : selectedIndexes()) {
        const QString id = m_model.idAt(index.row());
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

int SheetView::heightOf(int row) const
{
    auto *delegate = static_cast<SheetDelegate *>(itemDelegate());
    int height = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        height = qMax(height, delegate->heightFor(m_model.index(row, column), columnWidth(column)));
    return height;
}

void SheetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    FullHeightTable::currentChanged(current, previous);
    if (!m_extending)
        m_anchor = current;
    if (current.row() != previous.row() || current.column() != previous.column())
        fitRows(); // the hint of the current cell is shown in full
    if (hasFocus())
        reveal();
    Q_EMIT currentCellChanged(current);
}

bool SheetView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool opened = FullHeightTable::edit(index, trigger, event);
    if (opened && (trigger == DoubleClicked || trigger == EditKeyPressed)) {
        if (auto *combo = qobject_cast<QComboBox *>(indexWidget(index)))
            combo->showPopup();
    }
    return opened;
}

void SheetView::endEditing(QWidget *editor)
{
    m_begun.clear();
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void SheetView::takeBack(QWidget *editor)
{
    const QPersistentModelIndex cell = currentIndex();
    const QVariant original = SheetDelegate::original(editor);
    const bool blank = SheetDelegate::wasBlank(editor) || (!m_begun.isEmpty() && m_begun == currentRecord());
    closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
    if (blank && !m_model.idAt(cell.row()).isEmpty())
        m_model.removeLines({m_model.idAt(cell.row())});
    else if (cell.data(Qt::EditRole) != original)
        m_model.setData(cell, original.toString());
}

void SheetView::walk(int rows, int columns)
{
    const QModelIndex current = currentIndex();
    const QModelIndex next = m_model.index(current.row() + rows, current.column() + columns);
    if (next.isValid())
        goTo(next);
}

// The base class begins a selection where the mouse was last; ours begins at the cell the keyboard came to.
bool SheetView::extend(const QKeyEvent *event)
{
    static const QHash<int, QPoint> steps{
        {Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
    if (event->modifiers() != Qt::ShiftModifier || !steps.contains(event->key()))
        return false;
    const QPoint step = steps.value(event->key());
    const QModelIndex next = m_model.index(currentIndex().row() + step.y(), currentIndex().column() + step.x());
    if (next.isValid() && m_anchor.isValid()) {
        m_extending = true;
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        selectionModel()->select(QItemSelection(m_anchor, next), QItemSelectionModel::ClearAndSelect);
        m_extending = false;
    }
    return true;
}

bool SheetView::editorKey(QWidget *editor, QKeyEvent *event)
{
    const bool isCombo = qobject_cast<QComboBox *>(editor);
    if (event->key() == Qt::Key_Escape) {
        takeBack(editor);
        return true;
    }
    if (isEnter(event)) {
        if (event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier)) {
            if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
                text->insertPlainText(u"\n"_s);
            return true;
        }
        if (event->modifiers() & Qt::ControlModifier)
            return false;
        endEditing(editor);
        if (!isCombo)
            walk(1, 0);
        return true;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        endEditing(editor);
        keyPressEvent(event);
        return true;
    }
    return false;
}

// Space goes round the choices; y and n, 1 and 0, + and − say yes and no.
bool SheetView::changeChoice(const QString &typed)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEditable)
        || m_model.editorOf(index) != SheetModel::Editor::Choice)
        return false;
    const QList<Choice> choices = m_model.choicesOf(index);
    QStringList codes{QString()};
    for (const Choice &choice : choices)
        codes.append(choice.code);
    const bool yesNo = codes.contains(u"true"_s);
    if (typed == u" ") {
        const qsizetype at = codes.indexOf(index.data(Qt::EditRole).toString());
        m_model.setData(index, codes.at((qMax<qsizetype>(at, 0) + 1) % codes.size()));
        return true;
    }
    if (yesNo && u"y1+"_s.contains(typed.toLower())) {
        m_model.setData(index, u"true"_s);
        return true;
    }
    if (yesNo && u"n0-"_s.contains(typed.toLower())) {
        m_model.setData(index, u"false"_s);
        return true;
    }
    return false;
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (extend(event))
        return;
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        copy();
        if (event->matches(QKeySequence::Cut) && m_model.isWritable())
            m_model.clear(selectedIndexes());
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        const bool forward = event->key() == Qt::Key_Tab && !(event->modifiers() & Qt::ShiftModifier);
        const QModelIndex last = m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1);
        const QModelIndex current = currentIndex();
        if (!current.isValid() || current == (forward ? last : m_model.index(0, 0))) {
            QAbstractScrollArea::focusNextPrevChild(forward); // the item view's own sends the key here again
            return;
        }
    } else if (isEnter(event) && !command) {
        walk(event->modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
        return;
    } else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && !command) {
        if (m_model.isWritable())
            m_model.clear(selectedIndexes());
        return;
    } else if (!command && event->text().size() == 1 && changeChoice(event->text())) {
        return;
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    FullHeightTable::keyPressEvent(event);
}

void SheetView::copy() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return;
    SheetModel::Block block;
    for (int row = selection.first().top(); row <= selection.first().bottom(); ++row) {
        QStringList cells;
        for (int column = selection.first().left(); column <= selection.first().right(); ++column)
            cells.append(m_model.index(row, column).data().toString());
        block.append(cells);
    }
    QApplication::clipboard()->setText(cellblock::toText(block));
}

void SheetView::paste()
{
    const QItemSelection selection = selectionModel()->selection();
    const QModelIndex at = selection.isEmpty() ? currentIndex() : QModelIndex(selection.first().topLeft());
    const QString text = QApplication::clipboard()->text();
    if (at.isValid() && !text.isEmpty() && m_model.isWritable())
        Q_EMIT pasted(m_model.paste(at, cellblock::fromText(text)));
}

void SheetView::addLine()
{
    const QString id = m_model.addLine(currentRecord());
    begin(id);
    showRecord(id, qMax(0, currentIndex().column()));
}

void SheetView::removeLines()
{
    const QModelIndex at = currentIndex();
    if (const QStringList ids = selectedRecords(); !ids.isEmpty())
        m_model.removeLines(ids);
    goTo(m_model.index(qMin(at.row(), m_model.rowCount() - 1), at.column()));
}

void SheetView::moveLine(int steps)
{
    if (m_model.moveLine(currentRecord(), steps))
        reveal();
}

} // namespace kesu
