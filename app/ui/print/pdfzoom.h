#pragma once

#include <QWidget>

class QToolButton;

namespace kesu {

class PdfPane;

// Smaller, larger and page width of one pane; also by Ctrl with the wheel, +, − and 0 while the pane's window is active.
class PdfZoom : public QWidget {
    Q_OBJECT

public:
    PdfZoom(PdfPane &pane, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
};

} // namespace kesu
