#pragma once

#include <QWidget>

#include "eightd/eightddeps.h"
#include "eightd/eightdservice.h"

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTabBar;

namespace kesu {

class EightDEditing;
class ProblemLabel;
class QuietLabel;

// What the review says of the report while it is written, and what still stands against closing it. A finding leads to
// its place; somebody can answer for it with a reason, and take that back.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    ReviewPanel(EightDEditing &editing, const EightDDeps &deps, QWidget *parent = nullptr);

    // The findings of a discipline are those to look at now; -1: of the whole report.
    void setPlace(int place);
    // In which the words of both tabs are whole, however many findings there come to be.
    int comfortableWidth() const;

Q_SIGNALS:
    void findingChosen(const kesu::Finding &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fill(const QList<ReviewedFinding> &findings);
    void dress(QListWidgetItem *entry, const ReviewedFinding &finding) const;
    QString acceptance(const AcceptedFinding &accepted) const;
    const ReviewedFinding *chosen() const;
    void showDeeds();
    void acceptOrWithdraw();
    void retranslate();

    EightDEditing &m_editing;
    EightDDeps m_deps;
    QTabBar *m_tabs;
    QListWidget *m_list;
    QuietLabel *m_nothing;
    QPushButton *m_accept;
    ProblemLabel *m_problem;
    QList<ReviewedFinding> m_shown;
    QStringList m_said; // what the list shows, to leave it alone while nothing is new
    int m_place = -1;
};

} // namespace kesu
