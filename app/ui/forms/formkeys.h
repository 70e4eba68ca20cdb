#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QMimeData;
class QWidget;

namespace kesu {

class FormField;

// The keyboard of a form (ui-guide, Forms): Enter goes to the next field, Ctrl+Enter saves, Ctrl+P saves and prints,
// Esc goes back, Ctrl+V with a picture attaches it. While an input method composes, none of them means anything. Keeps
// the focused field in sight.
class FormKeys : public QObject {
    Q_OBJECT

public:
    // Works on `form` and everything in it, as long as it lives.
    explicit FormKeys(QWidget *form);

    // Where Enter leads from the last field, usually the save button.
    void setLastStop(QWidget *widget) { m_lastStop = widget; }
    void focusField(const QString &key);
    FormField *field(const QString &key) const;

Q_SIGNALS:
    void saveRequested();
    void saveAndPrintRequested();
    void backRequested();
    void fieldLeft(kesu::FormField *field);
    // A paste that is no text: answered by whoever takes pictures.
    void picturePasted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *from, QWidget *to);
    bool handleKey(QKeyEvent *event);
    void goOn(QWidget *from);
    FormField *fieldOf(QWidget *widget) const;
    void bringIntoSight(QWidget *widget);

    QWidget *m_form;
    QPointer<QWidget> m_watched; // the focused widget inside the form
    QPointer<QWidget> m_lastStop;
    bool m_composing = false;
};

} // namespace kesu
