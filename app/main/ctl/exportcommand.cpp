// export: lists of tickets as files.
#include "commands.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "base/language.h"
#include "deadlines/timetexts.h"
#include "documents/documentexport.h"
#include "listfilter.h"
#include "printwish.h"
#include "reference/referenceservice.h"
#include "tickets/classificationlist.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

int runExportClassification(Context &context, const CommandLine &line)
{
    const auto wish = printWish(line);
    if (!wish)
        return context.fail(wish.error());
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const ReferenceService &reference = (*workspace)->reference();
    const auto query = ticketQuery(line, reference, timetexts::branchZone(reference));
    if (!query)
        return context.fail(query.error());
    const ClassificationList list({(*workspace)->lists(), reference}, (*workspace)->dataDir() + u"/paper"_s);
    const auto document = list.document(*query, wish->languages);
    if (!document)
        return context.fail(document.error());
    const auto bytes = exportDocument(*document, wish->format);
    if (!bytes)
        return context.fail(bytes.error());
    if (const auto written = saveExported(wish->file, *bytes); !written)
        return context.fail(written.error());
    return context.answer(QJsonObject{{u"file"_s, wish->file}, {u"bytes"_s, bytes->size()},
                                      {u"tickets"_s, document->tables.first().rows.size()}},
                          QCoreApplication::translate("kesuctl", "Printed to %1.").arg(wish->file));
}

} // namespace kesu::ctl
