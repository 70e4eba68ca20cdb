#pragma once

#include <QLineEdit>

#include <functional>

#include "forms/choicelist.h"

namespace kesu {

class PickerPopup;

// Free text that looks something up while it is typed: matches appear below, Up and Down mark one, Enter takes it. What
// is typed stays as it is when none is taken.
class LookupEdit : public QLineEdit {
    Q_OBJECT

public:
    using Find = std::function<QList<Choice>(const QString &typed)>;

    explicit LookupEdit(Find find, QWidget *parent = nullptr);

    bool isListOpen() const;
    // The keys Up and Down ask for matches of nothing, too.
    void setOffersUntyped(bool offers) { m_offersUntyped = offers; }

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void listMatches();
    void closeList();

    Find m_find;
    bool m_offersUntyped = false;
    PickerPopup *m_popup = nullptr; // child of the window
};

} // namespace kesu
