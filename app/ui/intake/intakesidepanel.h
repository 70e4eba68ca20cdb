#pragma once

#include <QTimeZone>
#include <QWidget>

#include "forms/intakeform.h"

class QLabel;

namespace kesu {

class FormCard;
class LinkList;

// Beside the form: the clocks that saving would start, the customer's earlier tickets, and open ones that look alike.
class IntakeSidePanel : public QWidget {
    Q_OBJECT

public:
    IntakeSidePanel(const IntakeForm &form, const TicketService &tickets, const ReferenceService &reference,
                    std::function<Instant()> now, const QTimeZone &zone, QWidget *parent = nullptr);

    void refreshClocks();
    void refreshTickets();

Q_SIGNALS:
    void ticketRequested(const kesu::TicketId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString describe(const TicketRow &row) const;

    const IntakeForm &m_form;
    const TicketService &m_tickets;
    const ReferenceService &m_reference;
    std::function<Instant()> m_now;
    QTimeZone m_zone;
    FormCard *m_clockCard;
    LinkList *m_clocks;
    QLabel *m_noClocks;
    FormCard *m_earlierCard;
    LinkList *m_earlier;
    FormCard *m_similarCard;
    LinkList *m_similar;
};

} // namespace kesu
