#pragma once

#include <QDialog>

class QTextBrowser;

namespace kesu {

// F1: the keys and how the main job goes, in the language spoken now (resources/help/<language>.html).
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTextBrowser *m_browser;
};

} // namespace kesu
