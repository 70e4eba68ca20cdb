#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kesu {

class FlowLayout;
class SheetView;

// The buttons below a sheet, for who works with the mouse, and what there is to say of the last deed.
class SheetBar : public QWidget
{
    Q_OBJECT

public:
    // With a button for each of the sheet's own deeds.
    SheetBar(SheetView &view, QWidget *parent);

    // Behind the others.
    QPushButton *addButton(const QString &name, const QString &words);
    void say(const QString &words);

private:
    FlowLayout *m_row;
    QLabel *m_said;
};

} // namespace kesu
