#include "eightd/sheetdelegate.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextLayout>

#include "eightd/sheetview.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

namespace kesu {

namespace {

constexpr int padX = 6;
constexpr int padY = 4;
constexpr char seenProperty[] = "kesuSeen";
constexpr char originalProperty[] = "kesuOriginal";
constexpr char blankProperty[] = "kesuBlank";

int indentOf(const QModelIndex &index, const QFontMetrics &metrics)
{
    return index.data(SheetModel::DepthRole).toInt() * metrics.height();
}

QSizeF breakText(QTextLayout &layout, const QString &text, const QFont &font, qreal width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setFont(font);
    layout.setTextOption(option);
    layout.setText(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator));
    QSizeF size(width, 0);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax<qreal>(width, 1));
        line.setPosition(QPointF(0, size.height()));
        size.rheight() += line.height();
    }
    layout.endLayout();
    return size;
}

QVariant typedIn(const QWidget *editor)
{
    if (auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    if (auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    return qobject_cast<const QComboBox *>(editor)->currentData();
}

} // namespace

SheetDelegate::SheetDelegate(SheetView *view)
    : QStyledItemDelegate(view)
    , m_view(*view)
{
}

QVariant SheetDelegate::original(const QWidget *editor)
{
    return editor->property(originalProperty);
}

bool SheetDelegate::wasBlank(const QWidget *editor)
{
    return editor->property(blankProperty).toBool();
}

int SheetDelegate::heightFor(const QModelIndex &index, int width) const
{
    QString text = index.data().toString();
    if (text.isEmpty() && m_view.currentIndex() == index)
        text = index.data(SheetModel::HintRole).toString();
    QTextLayout layout;
    const int inner = width - 2 * padX - 1 - indentOf(index, m_view.fontMetrics());
    const qreal height = breakText(layout, text, m_view.font(), inner, Qt::AlignLeft).height();
    return qMax(qCeil(height), m_view.fontMetrics().height()) + 2 * padY + 1;
}

void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const bool current = m_view.currentIndex() == index && m_view.hasFocus();
    painter->save();
    painter->fillRect(option.rect, selected ? mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.15)
                                            : palette.color(QPalette::Base));
    painter->setPen(lineTone(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());

    const int indent = indentOf(index, option.fontMetrics);
    QRect words = option.rect.adjusted(padX + indent, padY, -padX - 1, -padY - 1);
    if (indent > 0) { // from the answer above to this one
        const int x = words.left() - option.fontMetrics.height() / 2 - 2;
        const int y = words.top() + option.fontMetrics.height() / 2;
        painter->setPen(palette.color(QPalette::Dark));
        painter->drawLine(x, option.rect.top(), x, y);
        painter->drawLine(x, y, words.left() - 3, y);
    }
    QString text = index.data().toString();
    QColor tone = index.data(SheetModel::AlarmRole).toBool() ? errorTone(palette)
                  : index.data(SheetModel::QuietRole).toBool() ? secondaryTone(palette)
                                                               : palette.color(QPalette::Text);
    QFont font = m_view.font();
    font.setStrikeOut(index.data(SheetModel::StruckRole).toBool());
    if (text.isEmpty()) {
        text = index.data(SheetModel::HintRole).toString();
        tone = secondaryTone(palette);
        font.setItalic(true);
        if (m_view.currentIndex() != index) // the line is as high as its words
            text = QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width());
    }
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    QTextLayout layout;
    breakText(layout, text, font, words.width(),
              alignment.isValid() ? Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask : Qt::AlignLeft);
    painter->setClipRect(option.rect);
    painter->setPen(tone);
    layout.draw(painter, words.topLeft());
    if (current) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QWidget *SheetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *model = static_cast<const SheetModel *>(index.model());
    QWidget *editor = nullptr;
    if (model->editorOf(index) == SheetModel::Editor::Choice) {
        auto *combo = new QComboBox(parent);
        combo->addItem(QString(), QString());
        for (const Choice &choice : model->choicesOf(index))
            combo->addItem(choice.label, choice.code);
        connect(combo, &QComboBox::activated, this, [this, combo] {
            Q_EMIT const_cast<SheetDelegate *>(this)->commitData(combo);
            Q_EMIT const_cast<SheetDelegate *>(this)->closeEditor(combo);
        });
        editor = combo;
    } else if (model->editorOf(index) == SheetModel::Editor::Number) {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        connect(line, &QLineEdit::textEdited, this, [this, line] { Q_EMIT const_cast<SheetDelegate *>(this)->commitData(line); });
        editor = line;
    } else {
        auto *text = new QPlainTextEdit(parent);
        text->setFrameShape(QFrame::NoFrame);
        text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        text->document()->setDocumentMargin(padY);
        connect(text, &QPlainTextEdit::textChanged, this,
                [this, text] { Q_EMIT const_cast<SheetDelegate *>(this)->commitData(text); });
        editor = text;
    }
    editor->setObjectName(QStringLiteral("cellEdit"));
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    editor->setProperty(originalProperty, index.data(Qt::EditRole));
    editor->setProperty(blankProperty, model->isBlank(index.row()));
    return editor;
}

// What was typed but means nothing yet (a blank, half a number) is not written over by what the model makes of it.
void SheetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    const QVariant seen = editor->property(seenProperty);
    if (seen.isValid() && seen == QVariant::fromValue(value.toString()))
        return;
    const QSignalBlocker quiet(editor);
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        if (text->toPlainText() != value.toString())
            text->setPlainText(value.toString());
        if (!seen.isValid())
            text->moveCursor(QTextCursor::End);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value.toString());
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(qMax(0, combo->findData(value.toString())));
    }
    editor->setProperty(seenProperty, value.toString());
}

void SheetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QVariant typed = typedIn(editor);
    if (typed.toString() == index.data(Qt::EditRole).toString())
        return;
    const QPersistentModelIndex cell(index);
    if (model->setData(index, typed))
        editor->setProperty(seenProperty, cell.data(Qt::EditRole).toString());
}

void SheetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    QRect rect = option.rect.adjusted(0, 0, -1, -1);
    if (!qobject_cast<QComboBox *>(editor))
        rect.setLeft(rect.left() + indentOf(index, option.fontMetrics));
    editor->setGeometry(rect);
}

bool SheetDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress && m_view.editorKey(editor, static_cast<QKeyEvent *>(event)))
        return true;
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace kesu
