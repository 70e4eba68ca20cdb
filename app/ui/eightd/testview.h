#pragma once

#include "eightd/sheetview.h"
#include "eightd/testsheet.h"

namespace kesu {

// Causes against Is/Is-Not lines: + explains both, o explains only the Is, − contradicts, Delete takes it back.
class TestView : public SheetView
{
    Q_OBJECT

public:
    TestView(TestSheet &model, QWidget *parent);

Q_SIGNALS:
    void explainWanted(); // Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TestSheet &m_tests;
};

} // namespace kesu
