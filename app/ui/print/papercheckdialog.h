#pragma once

#include <QDialog>
#include <QTimeZone>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kesu {

class TicketService;
class TonedLabel;

// Checks a printed page against the store: the ticket's number and the verification code from its foot (design §8).
class PaperCheckDialog : public QDialog {
    Q_OBJECT

public:
    PaperCheckDialog(const TicketService &tickets, const QTimeZone &zone, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void clearAnswer();
    void retranslate();

    const TicketService &m_tickets;
    QTimeZone m_zone;
    QLabel *m_explanation;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    TonedLabel *m_answer;
    QPushButton *m_check;
    QPushButton *m_close;
};

} // namespace kesu
