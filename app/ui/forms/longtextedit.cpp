#include "forms/longtextedit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>

#include "forms/textwidth.h"

namespace kesu {

LongTextEdit::LongTextEdit(int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_leastLines(leastLines), m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongTextEdit::fitHeight);
    fitHeight();
}

QSize LongTextEdit::sizeHint() const
{
    return {textWidth(fontMetrics(), 40), maximumHeight()};
}

QSize LongTextEdit::minimumSizeHint() const
{
    return {textWidth(fontMetrics(), 12), minimumHeight()};
}

void LongTextEdit::fitHeight()
{
    // A plain text document measures its height in lines.
    const int lines = qBound(m_leastLines, qRound(document()->size().height()), m_mostLines);
    const int frame = 2 * (frameWidth() + qRound(document()->documentMargin()));
    setFixedHeight(lines * fontMetrics().lineSpacing() + frame);
}

void LongTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        event->ignore();
        return;
    }
    if (enter) { // a paragraph, not the line separator Shift+Enter would give: it is stored as "\n"
        insertPlainText(QStringLiteral("\n"));
        ensureCursorVisible();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void LongTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void LongTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

} // namespace kesu
