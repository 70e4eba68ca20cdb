#pragma once

#include <QTimer>

#include "shell/page.h"

class QHBoxLayout;
class QLabel;

namespace kesu {

class QuietLabel;

// A page of the rail that shows a list under a heading. What was written elsewhere is read once for many changes, and
// only while the page is in sight; its badge is counted always.
class ListPage : public Page {
    Q_OBJECT

protected:
    // `name` begins the object names of heading and count.
    explicit ListPage(const QString &name, QWidget *parent = nullptr);

    // Heading and count, then a stretch; what else belongs on the line is added behind it.
    QHBoxLayout *headLine() const { return m_headLine; }
    void setCount(const QString &words);
    void refreshSoon();  // many writes, one refresh
    void refresh();      // now, or as soon as the page is seen
    void wasRead() { m_isStale = false; } // for another reason than a refresh

    virtual QString heading() const { return title(); }
    virtual void reload() = 0; // the list, keeping what is chosen, and the badge
    virtual void countBadge() {} // alone
    virtual void retranslate(); // the heading; a page adds its own words

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLabel *m_heading;
    QuietLabel *m_count;
    QHBoxLayout *m_headLine;
    QTimer m_refreshTimer;
    bool m_isStale = true;
};

} // namespace kesu
