// print: any form of a ticket, an 8D report or a CAR as a file, or the empty form to be filled in by hand.
#include "commands.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "chartfile.h"
#include "documents/documentexport.h"
#include "eightd/eightdprinter.h"
#include "printwish.h"
#include "signing/signingservice.h"
#include "tickets/ticketprinter.h"
#include "tickets/ticketservice.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

Result<FormDocument> documentOf(const Workspace &workspace, const PrintWish &wish, const CommandLine &line)
{
    const QString layouts = workspace.dataDir() + u"/paper"_s;
    const QString number = line.operand(0);
    const QString form = line.value(u"form"_s);
    if (EightDPrinter::forms().contains(form)) {
        bool ok = true;
        const qint64 revision = line.isSet(u"revision"_s) ? line.value(u"revision"_s).toLongLong(&ok) : 0;
        if (!ok || revision < 0) {
            return Error{ErrorKind::BadInput, u"number-unreadable"_s, u"--revision"_s,
                         {line.value(u"revision"_s)}};
        }
        const EightDPrinter printer({workspace.eightDs(), workspace.cars(), workspace.tickets(), workspace.reference(),
                                     &workspace.signing()},
                                    layouts, figurePainter());
        return printer.document(number, form, wish.languages, revision);
    }
    const TicketPrinter printer(workspace.tickets(), workspace.reference(), layouts, &workspace.signing());
    const auto id = number == "blank"_L1 ? Result<TicketId>(TicketId())
                                              : workspace.tickets().findByNumber(number);
    return id ? printer.document(*id, form, wish.languages) : id.error();
}

} // namespace

int runPrint(Context &context, const CommandLine &line)
{
    const auto wish = printWish(line);
    if (!wish)
        return context.fail(wish.error());
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto document = documentOf(**workspace, *wish, line);
    if (!document)
        return context.fail(document.error());
    const auto bytes = exportDocument(*document, wish->format);
    if (!bytes)
        return context.fail(bytes.error());
    if (const auto written = saveExported(wish->file, *bytes); !written)
        return context.fail(written.error());
    return context.answer(QJsonObject{{u"file"_s, wish->file}, {u"bytes"_s, bytes->size()}},
                          QCoreApplication::translate("kesuctl", "Printed to %1.").arg(wish->file));
}

} // namespace kesu::ctl
