#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QVBoxLayout;

namespace kesu {

class Page;
class RailButton;

// The way between pages at the left edge: icon, word, and a count of what needs someone. Alt+digit in rail order.
class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    // The rail follows the page's title and badge by itself. `atEnd` puts it at the foot (settings).
    void addPage(Page *page, bool atEnd);
    void setCurrent(const QString &pageId);
    QStringList pageIds() const; // from top to foot: the order of Alt+digit

Q_SIGNALS:
    void pageChosen(const QString &pageId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QVBoxLayout *m_top;
    QVBoxLayout *m_foot;
    QButtonGroup *m_group;
    QList<RailButton *> m_topButtons;
    QList<RailButton *> m_footButtons;
};

} // namespace kesu
