// print: any form of a ticket as PDF, or the empty form to be filled in by hand.
#include "commands.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "tickets/ticketprinter.h"
#include "tickets/ticketservice.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

int runPrint(Context &context, const CommandLine &line)
{
    const QString file = line.value(u"o"_s);
    auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const TicketPrinter printer((*workspace)->tickets(), (*workspace)->reference(),
                                (*workspace)->dataDir() + u"/paper"_s);
    const QString number = line.operand(0);
    const QString form = line.value(u"form"_s);
    const auto id = number == "blank"_L1 ? Result<TicketId>(TicketId()) : (*workspace)->tickets().findByNumber(number);
    if (!id)
        return context.fail(id.error());
    const auto pdf = id->isNull() ? printer.blankPdf(form) : printer.pdf(*id, form);
    if (!pdf)
        return context.fail(pdf.error());
    if (const auto written = writeOutput(file, *pdf); !written)
        return context.fail(written.error());
    return context.answer(QJsonObject{{u"file"_s, file}, {u"bytes"_s, pdf->size()}},
                          QCoreApplication::translate("kesuctl", "Printed to %1.").arg(file));
}

} // namespace kesu::ctl
