#pragma once

#include "eightd/eightd.h"
#include "eightd/eightdsection.h"

class QPushButton;
class QTreeWidget;

namespace kesu {

class ProblemLabel;
class QuietLabel;

// The report as it was sent: interim and final versions, frozen and numbered, what they differ in, and what the customer
// said to them.
class RevisionsSection : public EightDSection {
    Q_OBJECT

public:
    RevisionsSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

private:
    QWidget *makeDeeds();
    void refresh();
    void send(ReportStage stage);
    void compare();
    void decide(bool accepted);
    qint64 chosen() const; // number; 0 when none
    QString when(const std::optional<Instant> &at) const;

    QTreeWidget *m_list;
    QuietLabel *m_none;
    QuietLabel *m_decisions;
    QPushButton *m_interim;
    QPushButton *m_final;
    QPushButton *m_compare;
    QPushButton *m_print;
    QPushButton *m_accepted;
    QPushButton *m_rejected;
    ProblemLabel *m_problem;
};

} // namespace kesu
