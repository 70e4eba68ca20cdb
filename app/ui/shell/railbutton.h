#pragma once

#include <QAbstractButton>
#include <QPointer>

#include "shell/page.h"

namespace kesu {

// One entry of the rail: icon, word, count. Reads everything from its page.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit RailButton(Page *page, QWidget *parent = nullptr);

    QString pageId() const { return m_page ? m_page->pageId() : QString(); }
    void setDigit(int digit); // of its Alt+digit; 0: none
    void refresh();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString badge() const;
    int iconSide() const;

    QPointer<Page> m_page;
    int m_digit = 0;
};

} // namespace kesu
