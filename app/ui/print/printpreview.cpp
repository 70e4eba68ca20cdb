#include "print/printpreview.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "documents/documentexport.h"
#include "print/pdfpane.h"
#include "print/pdfzoom.h"
#include "print/printing.h"
#include "shell/prompts.h"
#include "texts/errortexts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "tickets/ticketprinter.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

PrintPreview::PrintPreview(const TicketPrinter &printer, TicketService &tickets, Prompts &prompts,
                           const TicketId &ticket, const QString &form, QWidget *parent)
    : QDialog(parent)
    , m_printer(printer)
    , m_tickets(tickets)
    , m_prompts(prompts)
    , m_ticket(ticket)
    , m_form(new QComboBox(this))
    , m_view(new PdfPane(this))
    , m_problem(new ProblemLabel(u"printProblemLabel"_s, this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"printPreview"_s);
    resize(860, 900);
    m_form->setObjectName(u"formCombo"_s);
    m_print->setObjectName(u"printNowButton"_s);
    m_print->setIcon(icon(u"print"_s));
    m_print->setDefault(true);
    m_save->setObjectName(u"savePdfButton"_s);
    m_save->setIcon(icon(u"save"_s));
    m_close->setObjectName(u"closePreviewButton"_s);
    m_view->setObjectName(u"pdfView"_s);
    for (const QString &id : TicketPrinter::forms())
        m_form->addItem(QString(), id);
    if (TicketPrinter::isLedgerForm(form))
        m_form->addItem(QString(), form);
    retranslate();
    m_form->setCurrentIndex(qMax(0, m_form->findData(form)));

    auto *top = new QHBoxLayout;
    top->addWidget(m_form);
    top->addWidget(new PdfZoom(*m_view, this));
    top->addStretch();
    top->addWidget(m_save);
    top->addWidget(m_print);
    top->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::gap);
    layout->addLayout(top);
    layout->addWidget(m_problem);
    layout->addWidget(m_view, 1);

    connect(m_form, &QComboBox::currentIndexChanged, this, &PrintPreview::load);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_save, &QPushButton::clicked, this, &PrintPreview::savePdf);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    load();
}

void PrintPreview::load()
{
    const QString form = m_form->currentData().toString();
    const auto made = m_ticket.isNull() ? m_printer.blankPdf(form) : m_printer.pdf(m_ticket, form);
    m_problem->sayOf(made);
    m_print->setEnabled(made.has_value());
    m_save->setEnabled(made.has_value());
    m_view->setPdf(made.value_or({}));
}

QByteArray PrintPreview::pdf() const
{
    return m_view->pdf();
}

void PrintPreview::print()
{
    const QString form = m_form->currentData().toString();
    const auto plan = m_ticket.isNull() ? m_printer.blankPlan(form) : m_printer.plan(m_ticket, form);
    if (plan && printPages(*plan, m_prompts, this))
        Q_EMIT printed(form);
}

void PrintPreview::savePdf()
{
    QString name = m_form->currentText() + u".pdf"_s;
    if (const auto view = m_tickets.load(m_ticket); view)
        name.prepend(view->facts.ticket.number + u' ');
    const QString path = m_prompts.saveFile(this, tr("Save as PDF"), name, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    m_problem->sayOf(saveExported(path, pdf()));
}

void PrintPreview::retranslate()
{
    setWindowTitle(tr("Print preview"));
    m_form->setItemText(0, tr("Registration and handling report"));
    m_form->setItemText(1, tr("Acceptance slip"));
    if (m_form->count() > TicketPrinter::forms().size())
        m_form->setItemText(m_form->count() - 1, tr("Time limit explained"));
    m_form->setAccessibleName(tr("Form"));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    m_close->setText(tr("Close"));
    m_view->setAccessibleName(tr("Pages of the form"));
}

void PrintPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        load();
    }
    QDialog::changeEvent(event);
}

} // namespace kesu
