// Works at a window as a person does: by keys and mouse, on whatever has the keyboard.
#pragma once

#include <QtTest/QtTest>

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>

#include <functional>
#include <source_location>

#include "forms/formfield.h"

namespace kesu::test {

using Place = std::source_location;

// Everything a hand does checks that it can be done. The first thing that cannot fails the running test with its place;
// what comes after it is not tried any more, so that a story reads as what is done and nothing else.
class Hand
{
public:
    void setWindow(QWidget *window) { m_window = window; }
    // Keys pressed to get about, letters apart.
    int moves() const { return m_moves; }
    int letters() const { return m_letters; }
    void countFromHere() { m_moves = m_letters = 0; }

    static bool stopped() { return QTest::currentTestFailed(); }
    static void need(bool condition, const QString &what, Place at = Place::current())
    {
        if (!condition && !stopped())
            QTest::qFail(qPrintable(what), at.file_name(), static_cast<int>(at.line()));
    }
    static void until(const std::function<bool()> &condition, const QString &what, Place at = Place::current())
    {
        if (!stopped())
            need(QTest::qWaitFor(condition, limitMilliseconds), what, at);
    }

    // The popup or modal box if there is one, else the window.
    QWidget *surface() const
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        QWidget *box = QApplication::activeModalWidget();
        return box ? box : m_window;
    }
    // By object name; the visible one where several pages have the same.
    template<typename T = QWidget>
    T *find(const char *name, Place at = Place::current()) const
    {
        T *found = stopped() ? nullptr : lookFor<T>(name);
        need(found, QStringLiteral("nothing is called %1").arg(QLatin1String(name)), at);
        return found;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, Place at = Place::current())
    {
        if (QWidget *target = keyboard(at)) {
            ++m_moves;
            QTest::keyClick(target, key, modifiers);
        }
    }
    // Latin by keys, everything else as an input method hands it over.
    void write(const QString &text, Place at = Place::current())
    {
        for (qsizetype i = 0; i < text.size() && !stopped();) {
            QWidget *target = keyboard(at);
            if (!target)
                return;
            if (text.at(i).unicode() < 0x80) {
                if (text.at(i) == u'\n')
                    QTest::keyClick(target, Qt::Key_Return, Qt::ShiftModifier);
                else
                    QTest::keyClick(target, text.at(i).toLatin1());
                ++m_letters;
                ++i;
                continue;
            }
            qsizetype end = i;
            while (end < text.size() && text.at(end).unicode() >= 0x80)
                ++end;
            QInputMethodEvent composing(QStringLiteral("pin yin"), {});
            QApplication::sendEvent(target, &composing);
            QInputMethodEvent done;
            done.setCommitString(text.mid(i, end - i));
            QApplication::sendEvent(target, &done);
            m_letters += static_cast<int>(end - i); // the least it takes
            i = end;
        }
    }
    void click(const char *name, Place at = Place::current())
    {
        // Looked for anew each time: what is made again while we wait is another one.
        until([&] {
            const auto *found = lookFor<QWidget>(name);
            return found && found->isVisible() && found->isEnabled();
        }, QStringLiteral("%1 cannot be clicked").arg(QLatin1String(name)), at);
        if (QWidget *found = find<QWidget>(name, at))
            bringIntoSight(found);
        if (QWidget *found = find<QWidget>(name, at))
            tap(found);
    }
    void click(QWidget *widget, Place at = Place::current())
    {
        if (!widget || stopped())
            return;
        need(widget->isVisible() && widget->isEnabled(),
             QStringLiteral("%1 cannot be clicked").arg(widget->objectName()), at);
        bringIntoSight(widget);
        if (!stopped())
            tap(widget);
    }

    // Scrolls the page until it is in sight.
    static void show(QWidget &widget) { bringIntoSight(&widget); }

    // "<name>_Button", or "<name>_Action" of a menu.
    void pick(const char *name, Place at = Place::current())
    {
        for (QAction *action : actionsCalled(name)) {
            if (const auto *menu = qobject_cast<QMenu *>(action->parent()); menu && menu->parentWidget()->isVisible()) {
                action->trigger();
                return;
            }
        }
        click((QByteArray(name) + "_Button").constData(), at);
    }

    // Goes on with Enter until the keyboard is in the field.
    void enterTo(const char *field, Place at = Place::current())
    {
        const QString wanted = QLatin1String(field);
        for (int steps = 0; steps < 60 && !stopped(); ++steps) {
            if (fieldInHand() == wanted)
                return;
            press(Qt::Key_Return, {}, at);
        }
        need(false, QStringLiteral("Enter never comes to %1 but to %2").arg(wanted, fieldInHand()), at);
    }
    // The field that has the keyboard.
    QString fieldInHand() const
    {
        for (QWidget *up = QApplication::focusWidget(); up; up = up->parentWidget()) {
            if (const auto *field = qobject_cast<FormField *>(up))
                return field->key();
        }
        return {};
    }
    // Puts the keyboard into a field of the form that is in sight, as a click on it does.
    void goTo(const char *field, Place at = Place::current())
    {
        auto *target = find<FormField>((QByteArray(field) + "Field").constData(), at);
        if (!target || stopped())
            return;
        need(target->isVisible(), QStringLiteral("%1 is not in sight").arg(target->key()), at);
        bringIntoSight(target);
        target->focusEditor();
        QTest::qWait(0);
    }
    // Goes there, empties it, writes, and leaves with Enter.
    void fill(const char *field, const QString &text, Place at = Place::current())
    {
        goTo(field, at);
        press(Qt::Key_A, Qt::ControlModifier, at);
        write(text, at);
        press(Qt::Key_Return, {}, at);
    }
    // One of the options or ticks of a field.
    void choose(const char *field, const char *code, Place at = Place::current())
    {
        auto *target = find<FormField>((QByteArray(field) + "Field").constData(), at);
        if (!target || stopped())
            return;
        bringIntoSight(target);
        for (auto *button : target->findChildren<QAbstractButton *>()) {
            if (button->objectName().endsWith(QLatin1Char('_') + QLatin1String(code))) {
                click(button, at);
                return;
            }
        }
        need(false, QStringLiteral("%1 has no option %2").arg(target->key(), QLatin1String(code)), at);
    }

    // Does something that opens a box, and works in the box while it stands.
    void inBox(const char *name, const std::function<void()> &open, const std::function<void()> &work,
               Place at = Place::current())
    {
        if (stopped())
            return;
        bool met = false;
        QTimer watch;
        int patience = limitMilliseconds / watchMilliseconds;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
            QWidget *box = QApplication::activeModalWidget();
            if ((!box || !box->isActiveWindow()) && --patience > 0)
                return;
            watch.stop();
            met = box && box->objectName() == QLatin1String(name);
            if (met)
                work();
            if (box && box->isVisible())
                box->close();
        });
        watch.start(watchMilliseconds);
        open();
        until([&] { return met || !watch.isActive(); }, QStringLiteral("nothing opens"), at);
        need(met, QStringLiteral("the box %1 did not open").arg(QLatin1String(name)), at);
    }

private:
    static constexpr int limitMilliseconds = 5000;
    static constexpr int watchMilliseconds = 20;

    template<typename T>
    T *lookFor(const char *name) const
    {
        T *found = nullptr;
        for (T *each : surface()->findChildren<T *>(QLatin1String(name))) {
            if (!found || each->isVisible())
                found = each;
        }
        return found;
    }
    QList<QAction *> actionsCalled(const char *name) const
    {
        return stopped() ? QList<QAction *>()
                         : surface()->findChildren<QAction *>(QLatin1String(name) + QLatin1String("_Action"));
    }
    QWidget *keyboard(Place at) const
    {
        if (stopped())
            return nullptr;
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *target = popup ? popup->focusWidget() : QApplication::focusWidget();
        if (!target)
            target = surface();
        need(target, QStringLiteral("nothing has the keyboard"), at);
        return target;
    }
    static void bringIntoSight(QWidget *widget)
    {
        for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(widget, 0, 40);
        }
        QTest::qWait(0);
    }
    // Radio and check buttons answer to their mark and words, not to the empty width beside them.
    static void tap(QWidget *widget)
    {
        const bool marked = widget->inherits("QRadioButton") || widget->inherits("QCheckBox");
        QTest::mouseClick(widget, Qt::LeftButton, {},
                          marked ? QPoint(10, widget->height() / 2) : widget->rect().center());
    }

    QWidget *m_window = nullptr;
    int m_moves = 0;
    int m_letters = 0;
};

} // namespace kesu::test
