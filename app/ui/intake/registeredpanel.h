#pragma once

#include <QWidget>

#include "tickets/ticketservice.h"

class QLabel;
class QPushButton;

namespace kesu {

// After saving: the number, large, to be read out and copied; Enter takes the next complaint.
class RegisteredPanel : public QWidget {
    Q_OBJECT

public:
    explicit RegisteredPanel(QWidget *parent = nullptr);

    void present(const TicketView &view);
    void focusNext();

Q_SIGNALS:
    void nextRequested();
    void ticketRequested(const kesu::TicketId &id);
    void printRequested(const kesu::TicketId &id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    TicketId m_ticket;
    QLabel *m_heading;
    QLabel *m_number;
    QLabel *m_subject;
    QPushButton *m_next;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_print;
};

} // namespace kesu
