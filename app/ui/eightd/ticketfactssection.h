#pragma once

#include "eightd/eightd.h"
#include "eightd/eightdsection.h"

class QGridLayout;

namespace kesu {

class FormCard;

// What the ticket knows of the problem, the customer's words first, beside what the report says; each can be taken over
// into the report.
class TicketFactsSection : public EightDSection {
    Q_OBJECT

public:
    TicketFactsSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

private:
    void readTicket();
    void refresh();
    void addFact(QGridLayout *rows, const QString &key);

    EightD m_carried; // a report with nothing but what the ticket gives it
    EightD m_shown;   // … when this was built
    QStringList m_same; // facts that stand in the report
    FormCard *m_card;
    QWidget *m_body = nullptr;
};

} // namespace kesu
