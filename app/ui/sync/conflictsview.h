#pragma once

#include <QWidget>

#include "service/conflictinbox.h"
#include "sync/syncdeps.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kesu {

class ConflictCard;
class FormCard;
class ListDetails;
class ProblemLabel;
class RecordTitle;
class RecordValuesForm;

// The conflict inbox: what several people set without knowing of each other, one below the other; each settled by
// taking one of the values or writing another.
class ConflictsView : public QWidget {
    Q_OBJECT

public:
    explicit ConflictsView(const SyncDeps &deps, QWidget *parent = nullptr);

    int count() const;
    // Selects the first conflict of a ticket; false when it has none.
    bool openTicket(const TicketId &ticket);
    void focusFirst();

Q_SIGNALS:
    void countChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeResolver();
    void refresh();
    void show(int row);
    void settle(const Result<void> &done);
    void writeThird();
    void retranslate();

    SyncDeps m_deps;
    QList<Conflict> m_conflicts;
    ListDetails *m_frame;
    RecordTitle *m_record;
    QLabel *m_explanation;
    QVBoxLayout *m_cards;
    QList<ConflictCard *> m_values;
    FormCard *m_third;
    RecordValuesForm *m_form;
    QPushButton *m_save;
    ProblemLabel *m_problem;
};

} // namespace kesu
