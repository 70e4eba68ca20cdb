#pragma once

#include <QLineEdit>

#include "forms/choicelist.h"

namespace kesu {

class PickerPopup;

// One of a list of choices, by type-ahead: label, code, initials. Up and Down walk the list, Enter takes the marked one
// and goes on to the next field, Esc closes the list. Typed words that fit no choice are kept and shown as a problem,
// unless free text is allowed.
class CatalogPicker : public QLineEdit {
    Q_OBJECT

public:
    explicit CatalogPicker(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices); // keeps the chosen code
    const ChoiceList &choices() const { return m_choices; }
    void setRecent(const QStringList &codes) { m_recent = codes; }
    // With free text, code() is the text itself when it is no choice's label.
    void setFreeText(bool allowed) { m_freeText = allowed; }

    QString code() const;
    void setCode(const QString &code);
    bool isUnknown() const; // something is typed that is no choice
    void openList();
    bool isListOpen() const;

Q_SIGNALS:
    void codeChanged(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void listMatches();
    void closeList();
    void choose(const QString &code);
    void settle(); // takes an exact label or code that was typed in full
    void tell();

    ChoiceList m_choices;
    QStringList m_recent;
    QString m_code;
    QString m_told;
    PickerPopup *m_popup = nullptr; // child of the window, made when first needed
    bool m_freeText = false;
    bool m_typed = false;
};

} // namespace kesu
