#pragma once

#include <QTimeZone>
#include <QWidget>

#include "forms/intakeform.h"

class QLabel;

namespace kesu {

class EightDService;
class FormCard;
class LinkList;

// Beside the form: the clocks that saving would start, the customer's earlier tickets, open ones that look alike, and what was
// learnt from a failure like this.
class IntakeSidePanel : public QWidget {
    Q_OBJECT

public:
    IntakeSidePanel(const IntakeForm &form, const TicketService &tickets, const ReferenceService &reference,
                    std::function<Instant()> now, const QTimeZone &zone, QWidget *parent = nullptr);

    void refreshClocks();
    void refreshTickets();
    // Closed 8D reports about a failure like the one being described.
    void refreshLessons(const EightDService &reports);

Q_SIGNALS:
    void ticketRequested(const kesu::TicketId &id);
    void reportRequested(const QString &eightD);

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
    FormCard *m_lessonsCard;
    LinkList *m_lessons;
    QString m_lessonsFor; // what was described when they were looked for
};

} // namespace kesu
