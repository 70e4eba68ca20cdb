#pragma once

#include <QWidget>

#include "service/hubadministration.h"
#include "sync/syncdeps.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace kesu {

class FormCard;
class ProblemLabel;

// What the hub refused from any computer of the branch: a supervisor lets it in after all, or throws it out.
class QuarantineCard : public QWidget {
    Q_OBJECT

public:
    explicit QuarantineCard(const SyncDeps &deps, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void list(const Result<QList<QuarantineItem>> &changes);
    void show();
    QuarantineItem current() const;
    void decide(bool release);
    void retranslate();

    SyncDeps m_deps;
    QList<QuarantineItem> m_changes;
    FormCard *m_card;
    QTreeWidget *m_list;
    QLabel *m_details;
    QPushButton *m_release;
    QPushButton *m_discard;
    ProblemLabel *m_problem;
};

} // namespace kesu
