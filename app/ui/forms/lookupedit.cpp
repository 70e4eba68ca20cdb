#include "forms/lookupedit.h"

#include <QKeyEvent>

#include "forms/pickerpopup.h"

namespace kesu {

LookupEdit::LookupEdit(Find find, QWidget *parent)
    : QLineEdit(parent), m_find(std::move(find))
{
    connect(this, &QLineEdit::textEdited, this, &LookupEdit::listMatches);
}

bool LookupEdit::isListOpen() const
{
    return m_popup && m_popup->isOpen();
}

void LookupEdit::listMatches()
{
    const QString typed = text().trimmed();
    const bool asks = isVisible() && (m_offersUntyped || !typed.isEmpty());
    const QList<Choice> found = asks ? m_find(typed) : QList<Choice>();
    if (found.isEmpty()) {
        closeList();
        return;
    }
    if (!m_popup) {
        m_popup = new PickerPopup(this);
        connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
        connect(m_popup, &PickerPopup::chosen, this, [this](const QString &code) {
            closeList();
            Q_EMIT chosen(code);
        });
    }
    m_popup->showRows(found);
}

void LookupEdit::closeList()
{
    if (m_popup)
        m_popup->hide();
}

void LookupEdit::keyPressEvent(QKeyEvent *event)
{
    const bool open = isListOpen();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!open)
            listMatches();
        if (isListOpen())
            m_popup->moveBy(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Escape:
        if (open) {
            closeList();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && !m_popup->currentCode().isEmpty()) {
            const QString code = m_popup->currentCode();
            closeList();
            Q_EMIT chosen(code); // whoever listens moves the keyboard on
            return;
        }
        closeList();
        event->ignore();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void LookupEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    if (!event->preeditString().isEmpty())
        closeList();
}

void LookupEdit::focusOutEvent(QFocusEvent *event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

void LookupEdit::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    closeList();
}

void LookupEdit::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    closeList();
}

} // namespace kesu
