#include "forms/formkeys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMimeData>
#include <QPushButton>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include "forms/formfield.h"
#include "theme/metrics.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

bool clipboardHoldsPicture()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data)
        return false;
    // Spreadsheets put a picture beside the text; the text is meant then.
    return data->hasUrls() || (data->hasImage() && !data->hasText());
}

} // namespace

FormKeys::FormKeys(QWidget *form)
    : QObject(form), m_form(form)
{
    form->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FormKeys::follow);
}

FormField *FormKeys::field(const QString &key) const
{
    return m_form->findChild<FormField *>(key + "Field"_L1);
}

void FormKeys::focusField(const QString &key)
{
    if (FormField *target = field(key))
        target->focusEditor();
}

FormField *FormKeys::fieldOf(QWidget *widget) const
{
    for (; widget && widget != m_form; widget = widget->parentWidget()) {
        if (auto *found = qobject_cast<FormField *>(widget))
            return found;
    }
    return nullptr;
}

void FormKeys::follow(QWidget *from, QWidget *to)
{
    if (m_watched && m_watched != m_form)
        m_watched->removeEventFilter(this);
    m_watched = to && m_form->isAncestorOf(to) ? to : nullptr;
    m_composing = false;
    FormField *left = fieldOf(from && m_form->isAncestorOf(from) ? from : nullptr);
    FormField *entered = fieldOf(m_watched);
    if (m_watched) {
        m_watched->installEventFilter(this);
        bringIntoSight(entered ? entered : m_watched.data());
    }
    if (left && left != entered)
        Q_EMIT fieldLeft(left);
}

void FormKeys::bringIntoSight(QWidget *widget)
{
    // Now, and again when what has just been said below the fields has found its room.
    const auto show = [target = QPointer(widget)] {
        for (QWidget *up = target ? target->parentWidget() : nullptr; up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up)) {
                area->ensureWidgetVisible(target, 0, metrics::pageMargin);
                return;
            }
        }
    };
    show();
    QTimer::singleShot(0, this, show);
}

bool FormKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod && watched == m_watched) {
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_watched && watched != m_form) {
        // Before the editor sees it: Enter while composing, and a paste it could not take.
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape;
        if (m_composing && enter)
            return true;
        static const QMetaMethod pasted = QMetaMethod::fromSignal(&FormKeys::picturePasted);
        // A form inside another leaves it to the outer one when nobody here takes pictures.
        if (key->matches(QKeySequence::Paste) && isSignalConnected(pasted) && clipboardHoldsPicture()) {
            Q_EMIT picturePasted();
            return true;
        }
        return false;
    }
    return watched == m_form && handleKey(key);
}

// What the editors did not want comes up here.
bool FormKeys::handleKey(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control)
            Q_EMIT saveRequested();
        else if (auto *button = qobject_cast<QPushButton *>(m_watched.data()); button && !fieldOf(button))
            button->click(); // a button that is a field's editor is pressed by Space
        else
            goOn(m_watched);
        return true;
    case Qt::Key_P:
        if (!control)
            return false;
        Q_EMIT saveAndPrintRequested();
        return true;
    case Qt::Key_Escape:
        Q_EMIT backRequested();
        return true;
    default:
        return false;
    }
}

void FormKeys::goOn(QWidget *from)
{
    if (!from)
        return;
    const FormField *here = fieldOf(from);
    for (QWidget *next = from->nextInFocusChain(); next && next != from; next = next->nextInFocusChain()) {
        if (!m_form->isAncestorOf(next) || !next->isVisible() || !next->isEnabled())
            continue;
        if (next == m_lastStop) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
        FormField *target = fieldOf(next);
        if (target && target != here && target->editor()->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
            target->focusEditor();
            return;
        }
    }
}

} // namespace kesu
