#pragma once

#include <QWidget>

#include "intake/linklist.h"

class QLabel;

namespace kesu {

// A titled, scrolling list of what waits, with its number; says so when nothing does.
class DeskCard : public QWidget {
    Q_OBJECT

public:
    explicit DeskCard(const QString &name, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &nothing);
    void setLines(const QList<LinkList::Line> &lines);
    int count() const { return static_cast<int>(m_list->lines().size()); }

Q_SIGNALS:
    void activated(const QString &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QString m_words;
    QLabel *m_title;
    QLabel *m_nothing;
    LinkList *m_list;
};

} // namespace kesu
