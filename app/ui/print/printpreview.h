#pragma once

#include <QDialog>

#include "base/id.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace kesu {

class PdfPane;
class ProblemLabel;
class Prompts;
class TicketPrinter;
class TicketService;

// The real PDF of a ticket's form before it goes out: look, print, save. The form can be changed here. Without a ticket
// (a null id) it is the empty form, to be filled in by hand.
class PrintPreview : public QDialog {
    Q_OBJECT

public:
    PrintPreview(const TicketPrinter &printer, TicketService &tickets, Prompts &prompts, const TicketId &ticket,
                 const QString &form, QWidget *parent = nullptr);

    QByteArray pdf() const;

Q_SIGNALS:
    void printed(const QString &form);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void print();
    void savePdf();
    void retranslate();

    const TicketPrinter &m_printer;
    TicketService &m_tickets;
    Prompts &m_prompts;
    TicketId m_ticket;
    QComboBox *m_form;
    PdfPane *m_view;
    ProblemLabel *m_problem;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace kesu
