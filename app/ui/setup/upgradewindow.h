#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;

namespace kesu {

// Says that the data is being brought up to date and how far it is, before there is any other window. Appears only when
// that takes longer than a moment, and cannot be closed: stopping half way helps nobody.
class UpgradeWindow : public QWidget {
    Q_OBJECT

public:
    explicit UpgradeWindow(QWidget *parent = nullptr);

    // From within the long work, in this thread: shows the step and lets the window be drawn.
    void tell(int step, int steps);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QLabel *m_step;
    QElapsedTimer m_since;   // the first word
    QElapsedTimer m_drawn;
};

} // namespace kesu
