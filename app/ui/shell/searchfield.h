#pragma once

#include <QLineEdit>
#include <QTimer>

namespace kesu {

class FinderView;
class Navigator;
class ReferenceService;
class SearchService;

// The one search field: finds as you type (Chinese, from one character on), Enter opens the marked ticket, the last
// line shows all results on the tickets page.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(const SearchService &search, Navigator &navigator, QWidget *parent = nullptr);
    ~SearchField() override;

    bool isPopupVisible() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void search();
    void showPopup();
    void hidePopup();
    void retranslate();

    const SearchService &m_search;
    Navigator &m_navigator;
    QAction *m_lens;
    QTimer m_pause;
    FinderView *m_view;
    QFrame *m_popup;
};

} // namespace kesu
