#pragma once

#include "eightd/sheetview.h"
#include "eightd/whysheet.h"

namespace kesu {

// A 5-Why as an outline: Enter asks the next why below, Insert adds another answer beside, Tab and Shift+Tab change the
// level, Delete takes the branch out, Space in the last column makes the answer a cause.
class WhyView : public SheetView
{
    Q_OBJECT

public:
    WhyView(WhySheet &model, const QString &objectName, QWidget *parent);

    bool editorKey(QWidget *editor, QKeyEvent *event) override;
    void askNext(); // below the current answer

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void addLine() override;

private:
    bool changeLevel(const QKeyEvent *event);
    void write(const QString &id);

    WhySheet &m_whys;
};

} // namespace kesu
