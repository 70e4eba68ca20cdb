#pragma once

#include "eightd/eightdsection.h"
#include "tickets/ticketevent.h"

class QLabel;
class QPushButton;

namespace kesu {

class FormCard;
class MomentEdit;
class ProblemLabel;
class QuietLabel;

// When the permanent action was in place and when it was verified: facts that start and stop the clock of 48 hours.
class StampsSection : public EightDSection {
    Q_OBJECT

public:
    StampsSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

private:
    struct Row {
        EventType type;
        MomentEdit *moment;
        QuietLabel *known;
    };

    void addRow(FormCard &card, EventType type, const QString &name, const QString &label);
    void stamp(const Row &row);
    void refresh();

    QList<Row> m_rows;
    ProblemLabel *m_problem;
};

} // namespace kesu
