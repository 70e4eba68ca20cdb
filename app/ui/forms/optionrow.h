#pragma once

#include <QWidget>

#include "forms/choicelist.h"

class QAbstractButton;
class QLabel;

namespace kesu {

class FlowLayout;

// A short closed list, all of it in sight: one of few by arrow keys or mouse, the definition of the chosen (or looked
// at) one below. One stop of the Tab key.
class OptionRow : public QWidget {
    Q_OBJECT

public:
    explicit OptionRow(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices); // keeps the chosen code
    // A second press on the chosen option takes it back.
    void setOptional(bool optional) { m_optional = optional; }
    QString code() const { return m_code; }
    void setCode(const QString &code);

Q_SIGNALS:
    void codeChanged(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QAbstractButton *buttonOf(const QString &code) const;
    void press(const QString &code);
    void describe(const QString &code);
    void showCode();

    QList<Choice> m_choices;
    QString m_code;
    QList<QAbstractButton *> m_buttons;
    QWidget *m_row;
    FlowLayout *m_flow;
    QLabel *m_definition;
    bool m_optional = false;
};

} // namespace kesu
