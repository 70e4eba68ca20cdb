#pragma once

#include <QMainWindow>

namespace kesu {

class Page;

// A ticket or report torn off into a window of its own. Closing it gives the page back to the main window's tabs or closes it,
// as the shell decides.
class DocumentWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit DocumentWindow(Page *page, QWidget *parent = nullptr);

    Page *page() const { return m_page; }
    // The page leaves without being deleted; the window is then of no more use.
    Page *takePage();

Q_SIGNALS:
    void backWanted(kesu::Page *page);
    void closed(kesu::Page *page);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Page *m_page;
    QAction *m_back;
};

} // namespace kesu
