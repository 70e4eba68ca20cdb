#include "workflow/workflow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "workflow/guards.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

Error badTable(const QString &code, const QString &where, const QStringList &args = {})
{
    return {ErrorKind::BadInput, code, where, args};
}

QStringList texts(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &entry : value.toArray())
        result.append(entry.toString());
    return result;
}

Result<Transition> parseTransition(const QJsonObject &json)
{
    Transition step;
    step.code = json["code"_L1].toString();
    if (step.code.isEmpty())
        return badTable(u"workflow-step-without-code"_s, {});
    step.name = LocalizedName::fromJson(json["name"_L1].toObject());
    if (!step.name.isComplete())
        return badTable(u"workflow-name-incomplete"_s, step.code);
    step.consequence = LocalizedName::fromJson(json["consequence"_L1].toObject());
    for (const QString &code : texts(json["from"_L1])) {
        const auto state = ticketStateFromCode(code);
        if (!state)
            return badTable(u"workflow-unknown-state"_s, step.code, {code});
        step.from.append(*state);
    }
    if (step.from.isEmpty())
        return badTable(u"workflow-step-from-nowhere"_s, step.code);
    if (const QString to = json["to"_L1].toString(); !to.isEmpty()) {
        step.to = ticketStateFromCode(to);
        if (!step.to)
            return badTable(u"workflow-unknown-state"_s, step.code, {to});
    }
    step.guards = texts(json["guards"_L1]);
    for (const QString &guard : std::as_const(step.guards)) {
        if (!guardCodes().contains(guard))
            return badTable(u"workflow-unknown-guard"_s, step.code, {guard});
    }
    step.roles = texts(json["roles"_L1]);
    for (const QString &code : texts(json["stamps"_L1])) {
        const auto type = eventTypeFromCode(code);
        if (!type)
            return badTable(u"workflow-unknown-event"_s, step.code, {code});
        step.stamps.append(*type);
    }
    step.asks = texts(json["asks"_L1]);
    step.aside = json["aside"_L1].toBool();
    step.requires_ = texts(json["requires"_L1]);
    for (const QString &key : std::as_const(step.requires_)) {
        if (!step.asks.contains(key))
            return badTable(u"workflow-requires-unasked"_s, step.code, {key});
    }
    return step;
}

} // namespace

Result<Workflow> Workflow::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return badTable(u"json-broken"_s, QString::number(problem.offset), {problem.errorString()});
    const QJsonArray rows = document.object()["transitions"_L1].toArray();
    if (rows.isEmpty())
        return badTable(u"workflow-empty"_s, {});

    Workflow workflow;
    QSet<QString> codes;
    for (const QJsonValue &row : rows) {
        const Result<Transition> step = parseTransition(row.toObject());
        if (!step)
            return step.error();
        if (codes.contains(step->code))
            return badTable(u"workflow-step-twice"_s, step->code);
        codes.insert(step->code);
        workflow.m_transitions.append(*step);
    }
    return workflow;
}

const Transition *Workflow::find(QStringView code) const
{
    for (const Transition &step : m_transitions) {
        if (step.code == code)
            return &step;
    }
    return nullptr;
}

QList<Transition> Workflow::leaving(TicketState state) const
{
    QList<Transition> steps;
    for (const Transition &step : m_transitions) {
        if (step.from.contains(state))
            steps.append(step);
    }
    return steps;
}

} // namespace kesu
