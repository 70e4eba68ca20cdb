// print: any form of a ticket, an 8D report or a CAR as a file, or the empty form to be filled in by hand.
#include "commands.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "base/language.h"
#include "chartfile.h"
#include "documents/documentexport.h"
#include "eightd/eightdprinter.h"
#include "tickets/ticketprinter.h"
#include "tickets/ticketservice.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

// What is printed, as the command line says it.
struct Wish {
    QString number;
    QString form;
    FormLanguages languages;
    qint64 revision = 0;
    DocumentFormat format = DocumentFormat::Pdf;
};

// "zh_CN+en"
Result<FormLanguages> twoLanguages(const QString &text)
{
    const QStringList parts = text.split(u'+');
    const bool isKnown = parts.size() == 2 && languages().contains(parts.first()) && languages().contains(parts.last());
    if (!isKnown || parts.first() == parts.last()) {
        return Error{ErrorKind::BadInput, u"value-not-among"_s, u"--bilingual"_s,
                     {text, u"zh_CN+en, zh_TW+en, en+zh_CN, en+zh_TW"_s}};
    }
    return FormLanguages{parts.first(), parts.last()};
}

Result<Wish> wishOf(const CommandLine &line)
{
    Wish wish{line.operand(0), line.value(u"form"_s), {uiLanguage(), {}}, 0, DocumentFormat::Pdf};
    const auto format = documentFormatOf(line.value(u"o"_s));
    if (!format)
        return format.error();
    wish.format = *format;
    if (line.isSet(u"bilingual"_s)) {
        const auto both = twoLanguages(line.value(u"bilingual"_s));
        if (!both)
            return both.error();
        wish.languages = *both;
    }
    bool ok = true;
    wish.revision = line.isSet(u"revision"_s) ? line.value(u"revision"_s).toLongLong(&ok) : 0;
    if (!ok || wish.revision < 0)
        return Error{ErrorKind::BadInput, u"number-unreadable"_s, u"--revision"_s, {line.value(u"revision"_s)}};
    return wish;
}

Result<FormDocument> documentOf(const Workspace &workspace, const Wish &wish)
{
    const QString layouts = workspace.dataDir() + u"/paper"_s;
    if (EightDPrinter::forms().contains(wish.form)) {
        const EightDPrinter printer({workspace.eightDs(), workspace.cars(), workspace.tickets(), workspace.reference()},
                                    layouts, figurePainter());
        return printer.document(wish.number, wish.form, wish.languages, wish.revision);
    }
    const TicketPrinter printer(workspace.tickets(), workspace.reference(), layouts);
    const auto id = wish.number == "blank"_L1 ? Result<TicketId>(TicketId())
                                              : workspace.tickets().findByNumber(wish.number);
    return id ? printer.document(*id, wish.form, wish.languages) : id.error();
}

} // namespace

int runPrint(Context &context, const CommandLine &line)
{
    const auto wish = wishOf(line);
    if (!wish)
        return context.fail(wish.error());
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto document = documentOf(**workspace, *wish);
    if (!document)
        return context.fail(document.error());
    const auto bytes = exportDocument(*document, wish->format);
    if (!bytes)
        return context.fail(bytes.error());
    const QString file = line.value(u"o"_s);
    if (const auto written = saveExported(file, *bytes); !written)
        return context.fail(written.error());
    return context.answer(QJsonObject{{u"file"_s, file}, {u"bytes"_s, bytes->size()}},
                          QCoreApplication::translate("kesuctl", "Printed to %1.").arg(file));
}

} // namespace kesu::ctl
