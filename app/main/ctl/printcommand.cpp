// print: any form of a ticket as PDF, or the empty form to be filled in by hand.
#include "commands.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "eightd/eightdprinter.h"
#include "tickets/ticketprinter.h"
#include "tickets/ticketservice.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

Result<QByteArray> ticketPdf(const Workspace &workspace, const QString &number, const QString &form,
                             const QString &layouts)
{
    const TicketPrinter printer(workspace.tickets(), workspace.reference(), layouts);
    if (number == "blank"_L1)
        return printer.blankPdf(form);
    const auto id = workspace.tickets().findByNumber(number);
    return id ? printer.pdf(*id, form) : id.error();
}

Result<QByteArray> qualityPdf(const Workspace &workspace, const QString &number, const QString &form,
                              const QString &layouts)
{
    const EightDPrinter printer({workspace.eightDs(), workspace.cars(), workspace.tickets(), workspace.reference()},
                                layouts);
    return number == "blank"_L1 ? printer.blankPdf(form) : printer.pdf(number, form);
}

} // namespace

int runPrint(Context &context, const CommandLine &line)
{
    const QString file = line.value(u"o"_s);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const QString form = line.value(u"form"_s);
    const QString layouts = (*workspace)->dataDir() + u"/paper"_s;
    const auto pdf = EightDPrinter::forms().contains(form)
        ? qualityPdf(**workspace, line.operand(0), form, layouts)
        : ticketPdf(**workspace, line.operand(0), form, layouts);
    if (!pdf)
        return context.fail(pdf.error());
    if (const auto written = writeOutput(file, *pdf); !written)
        return context.fail(written.error());
    return context.answer(QJsonObject{{u"file"_s, file}, {u"bytes"_s, pdf->size()}},
                          QCoreApplication::translate("kesuctl", "Printed to %1.").arg(file));
}

} // namespace kesu::ctl
