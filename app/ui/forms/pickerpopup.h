#pragma once

#include <QFrame>

#include "forms/choicelist.h"

class QListView;
class QStandardItemModel;

namespace kesu {

// The list below a picker's line: never takes the keyboard, so that typing (and an input method) stays in the line.
class PickerPopup : public QFrame {
    Q_OBJECT

public:
    explicit PickerPopup(QWidget *anchor);

    void showRows(const QList<Choice> &choices);
    bool isOpen() const { return isVisible(); }
    void moveBy(int rows); // skips headings
    QString currentCode() const;
    void setCurrentCode(const QString &code);
    int rowCount() const;

Q_SIGNALS:
    void chosen(const QString &code);

private:
    void place();

    QWidget *m_anchor;
    QListView *m_view;
    QStandardItemModel *m_model;
};

} // namespace kesu
