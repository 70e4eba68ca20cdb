// qc: the seven QC tools on data of a file or of tickets.
#include "commands.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "base/language.h"
#include "chartfile.h"
#include "reference/referenceservice.h"
#include "statistics/decodedtext.h"
#include "statistics/pastedcolumns.h"
#include "statistics/qcanalysis.h"
#include "statistics/qctables.h"
#include "statistics/qctexts.h"
#include "statistics/ticketdata.h"
#include "statistics/ticketterms.h"
#include "texttable.h"
#include "ticketcounting.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

QcTool toolOf(const CommandLine &line)
{
    return fromCode(qcToolCodes, line.commandName().section(u' ', 1)).value_or(QcTool::Pareto);
}

Result<QJsonValue> columnData(const QString &file, const QByteArray &bytes, QcTool tool)
{
    const auto data = qcDataFrom(tool, readColumns(decodedText(bytes, uiLanguage())));
    if (data)
        return QJsonValue(*data);
    Error error = data.error();
    error.where = error.where.isEmpty() ? file : file + u':' + error.where;
    return error;
}

Result<QJsonValue> fileData(const QString &file, QcTool tool)
{
    const auto bytes = readInput(file);
    if (!bytes)
        return bytes.error();
    if (QStringList{u"csv"_s, u"tsv"_s, u"txt"_s}.contains(QFileInfo(file).suffix().toLower()))
        return columnData(file, *bytes, tool);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (document.isNull()) {
        return inFile({ErrorKind::BadInput, u"json-unreadable"_s, {}, {QString::number(problem.offset)}}, file,
                      *bytes);
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

bool drawsControlChart(QcTool tool)
{
    return tool >= QcTool::XbarR;
}

Result<QJsonValue> dataOfTickets(Context &context, const CommandLine &line, QcTool tool)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return workspace.error();
    const ReferenceService &reference = (*workspace)->reference();
    const auto query = ticketDataQuery(line, tool, reference);
    if (!query)
        return query.error();
    const auto data = ticketData(tool, (*workspace)->lists(), reference, *query);
    return data ? Result<QJsonValue>(data->data) : onTheLine(data.error(), tool);
}

// What is typed on the line beside the file: limits and rules.
Result<QJsonValue> withOptions(const QJsonValue &data, const CommandLine &line, QcTool tool)
{
    QJsonObject json = data.isArray() ? QJsonObject{{bareKey(tool), data}} : data.toObject();
    bool changed = false;
    const auto set = [&](const QString &key, const QJsonValue &value) {
        json.insert(key, value);
        changed = true;
    };
    if (tool == QcTool::Histogram || tool == QcTool::Capability) {
        for (const QString &key : {u"lsl"_s, u"usl"_s, u"target"_s}) {
            bool ok = true;
            if (line.isSet(key))
                set(key, line.value(key).toDouble(&ok));
            if (!ok)
                return Error{ErrorKind::BadInput, u"value-not-taken"_s, u"--"_s + key, {line.value(key)}};
        }
    } else if (drawsControlChart(tool) && line.isSet(u"rules"_s)) {
        set(u"rules"_s, line.value(u"rules"_s));
    }
    return changed ? QJsonValue(json) : data;
}

} // namespace

int runQc(Context &context, const CommandLine &line)
{
    const QcTool tool = toolOf(line);
    const bool fromTickets = line.isSet(u"from-tickets"_s);
    if (!fromTickets && !line.isSet(u"file"_s))
        return context.fail({ErrorKind::BadInput, u"value-missing"_s, u"--file"_s, {}});
    const auto given = fromTickets ? dataOfTickets(context, line, tool) : fileData(line.value(u"file"_s), tool);
    if (!given)
        return context.fail(given.error());
    const auto data = withOptions(*given, line, tool);
    if (!data)
        return context.fail(data.error());
    const auto analysis = analyse(tool, *data);
    if (!analysis)
        return context.fail(analysis.error());
    if (line.isSet(u"o"_s)) {
        const QString file = line.value(u"o"_s);
        const auto drawing = chartFile(*analysis, file, line.isSet(u"dark"_s));
        if (!drawing)
            return context.fail(drawing.error());
        if (const auto written = writeOutput(file, *drawing); !written)
            return context.fail(written.error());
    }
    QString text = (analysis->title.isEmpty() ? qctexts::tool(tool) : analysis->title) + u'\n';
    for (const QcTable &table : qcTables(*analysis))
        text += u'\n' + textTable(table);
    return context.answer(toJson(*analysis), text);
}

int runQcKeys(Context &context, const CommandLine &)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const ReferenceService &reference = (*workspace)->reference();
    QJsonObject answer;
    QString text;
    const auto add = [&](const QString &list, const QStringList &keys,
                         const std::function<QString(const QString &)> &name) {
        QJsonArray entries;
        for (const QString &key : keys) {
            entries.append(QJsonObject{{u"key"_s, key}, {u"name"_s, name(key)}});
            text += u"%1  %2\n"_s.arg(key, name(key));
        }
        answer.insert(list, entries);
        text += u'\n';
    };
    add(u"fields"_s, ticketterms::factors(), ticketterms::factor);
    add(u"quantities"_s, ticketterms::quantities((*workspace)->lists().valuesOf(u"policy_id"_s), reference),
        [&](const QString &key) { return ticketterms::quantity(key, reference); });
    return context.answer(answer, text.chopped(1));
}

} // namespace kesu::ctl
