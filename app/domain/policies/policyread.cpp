#include "policies/policy.h"

#include <QJsonDocument>
#include <QSet>

#include "policies/policycodes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

Amount readAmount(JsonReader &reader, QStringView key, const QJsonValue &value)
{
    if (value.isNull())
        return {};
    const Result<Amount> amount = Amount::parse(value.toString());
    if (!amount)
        reader.refuse(key, amount.error().code, {value.toVariant().toString()});
    return amount.value_or(Amount{});
}

// The offset of "-30m", "+0m" or "2h".
EscalationStep readOffset(JsonReader &reader)
{
    const QString text = reader.requiredText("at"_L1);
    EscalationStep step;
    step.afterDue = !text.startsWith(u'-');
    const bool isSigned = text.startsWith(u'-') || text.startsWith(u'+');
    const Result<Amount> amount = Amount::parseOffset(QStringView(text).mid(isSigned ? 1 : 0));
    if (amount && amount->unit != AmountUnit::Now && amount->unit != AmountUnit::None)
        step.offset = *amount;
    else
        reader.refuse(u"at", u"amount-unreadable"_s, {text});
    return step;
}

QList<WarnPoint> readWarnings(JsonReader &reader)
{
    QList<WarnPoint> points;
    for (const QString &text : reader.texts("warn"_L1)) {
        WarnPoint point;
        if (text.endsWith(u'%')) {
            point.percent = text.chopped(1).toInt();
            if (point.percent < 1 || point.percent > 100)
                reader.refuse(u"warn", u"percent-unreadable"_s, {text});
        } else {
            point.before = readAmount(reader, u"warn", text);
        }
        points.append(point);
    }
    return points;
}

QList<EscalationStep> readEscalation(JsonReader &reader)
{
    QList<EscalationStep> steps;
    const QJsonArray rows = reader.array("escalate"_L1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        JsonReader row(rows.at(i).toObject(), reader.errors(), reader.placeOf(u"escalate[%1]"_s.arg(i)));
        row.refuseUnknown({"at"_L1, "to"_L1, "note"_L1});
        EscalationStep step = readOffset(row);
        step.to = row.requiredText("to"_L1);
        steps.append(step);
    }
    return steps;
}

template<typename Enum, size_t N>
Enum readCode(JsonReader &reader, QLatin1String key, const CodeTable<Enum, N> &table, Enum fallback)
{
    if (!reader.has(key))
        return fallback;
    const QString text = reader.text(key);
    const auto found = fromCode(table, text);
    if (!found)
        reader.refuse(QString(key), u"unknown-value"_s, {text});
    return found.value_or(fallback);
}

std::optional<EventType> readEvent(JsonReader &reader, QLatin1String key, const QString &code)
{
    const auto type = eventTypeFromCode(code);
    if (!type)
        reader.refuse(QString(key), u"unknown-event"_s, {code});
    return type;
}

// One text for all levels, or one for each.
LevelTexts readLevelTexts(JsonReader &reader, QLatin1String key)
{
    const QJsonValue value = reader.value(key);
    LevelTexts texts;
    const QJsonObject levels = value.isObject() ? value.toObject() : QJsonObject{{u"*"_s, value}};
    for (auto it = levels.begin(); it != levels.end(); ++it) {
        if (it.value().isString())
            texts.insert(it.key(), it.value().toString());
        else if (!it.value().isNull() && !it.value().isUndefined())
            reader.refuse(QString(key), u"not-a-text"_s);
    }
    return texts;
}

void readAmounts(JsonReader &reader, PolicyClock &clock)
{
    const QJsonValue value = reader.value("amount"_L1);
    if (!clock.runsOnTickets()) {
        clock.figures = readLevelTexts(reader, "amount"_L1);
        return;
    }
    if (value.isObject()) {
        const QJsonObject levels = value.toObject();
        for (auto it = levels.begin(); it != levels.end(); ++it)
            clock.amounts.append({it.key(), readAmount(reader, u"amount."_s + it.key(), it.value())});
    } else if (!value.isUndefined()) {
        clock.amounts.append({u"*"_s, readAmount(reader, u"amount", value)});
    } else if (clock.manualDue.isEmpty()) {
        reader.refuse(u"amount", u"value-missing"_s);
    }
}

PolicyClock readClock(JsonReader reader)
{
    reader.refuseUnknown({"code"_L1, "name"_L1, "kind"_L1, "start"_L1, "stop"_L1, "amount"_L1, "when"_L1,
                          "manual_due"_L1, "calendar"_L1, "keep_time"_L1, "roll"_L1, "pausable"_L1, "repeat"_L1,
                          "boundary"_L1, "warn"_L1, "escalate"_L1, "source"_L1, "quote"_L1, "note"_L1});
    PolicyClock clock;
    clock.code = reader.requiredText("code"_L1);
    clock.name = reader.name("name"_L1, true);
    clock.kind = readCode(reader, "kind"_L1, clockKindCodes, ClockKind::Deadline);
    if (reader.has("start"_L1) && !reader.value("start"_L1).isNull())
        clock.start = readEvent(reader, "start"_L1, reader.text("start"_L1));
    for (const QString &code : reader.texts("stop"_L1)) {
        if (const auto type = readEvent(reader, "stop"_L1, code))
            clock.stop.append(*type);
    }
    clock.manualDue = reader.text("manual_due"_L1);
    if (!clock.manualDue.isEmpty() && clock.manualDue != u"customer_due" && clock.manualDue != u"agreed_due")
        reader.refuse(u"manual_due", u"unknown-value"_s, {clock.manualDue});
    readAmounts(reader, clock);
    if (clock.runsOnTickets() && !clock.start)
        reader.refuse(u"start", u"value-missing"_s);
    if (clock.runsOnTickets() && clock.stop.isEmpty())
        reader.refuse(u"stop", u"value-missing"_s);
    clock.when = readConditions(reader, "when"_L1);
    if (reader.has("calendar"_L1))
        clock.base = readCode(reader, "calendar"_L1, timeBaseCodes, TimeBase::RoundTheClock);
    clock.keepTime = reader.flag("keep_time"_L1);
    clock.roll = reader.flag("roll"_L1);
    clock.toNextOpening = readCode(reader, "boundary"_L1, boundaryCodes, false);
    clock.pausable = reader.flag("pausable"_L1, !clock.stop.contains(EventType::FirstResponse));
    clock.repeat = readCode(reader, "repeat"_L1, clockRepeatCodes, ClockRepeat::Once);
    clock.warn = readWarnings(reader);
    clock.escalate = readEscalation(reader);
    clock.sources = readLevelTexts(reader, "source"_L1);
    clock.quotes = readLevelTexts(reader, "quote"_L1);
    return clock;
}

void readClocks(JsonReader &reader, Policy &policy)
{
    QSet<QString> seen;
    const QJsonArray rows = reader.array("clocks"_L1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString place = reader.placeOf(u"clocks[%1]"_s.arg(i));
        policy.clocks.append(readClock(JsonReader(rows.at(i).toObject(), reader.errors(), place)));
        const QString &code = policy.clocks.last().code;
        if (seen.contains(code))
            reader.refuse(place + u".code"_s, u"code-twice"_s, {code});
        seen.insert(code);
    }
}

// The 24-hour notice that every extension starts, unless the policy writes such a clock itself.
void addExtensionNotice(Policy &policy)
{
    const auto onExtension = [](const PolicyClock &clock) { return clock.start == EventType::Extended; };
    if (!policy.extension.notice || std::any_of(policy.clocks.begin(), policy.clocks.end(), onExtension))
        return;
    PolicyClock clock;
    clock.code = u"extension_notice"_s;
    clock.name = {u"告知客户延期"_s, u"告知客戶延期"_s, u"Tell the customer of the extension"_s};
    clock.start = EventType::Extended;
    clock.stop = {EventType::ExtensionNotified};
    clock.amounts = {{u"*"_s, *policy.extension.notice}};
    clock.repeat = ClockRepeat::CustomerWait;
    clock.pausable = false;
    clock.sources = {{u"*"_s, u"R-106"_s}};
    policy.clocks.append(clock);
}

void readRules(JsonReader &reader, Policy &policy)
{
    JsonReader extension = reader.inner("extension"_L1);
    extension.refuseUnknown({"allowed"_L1, "grounds"_L1, "notice"_L1, "note"_L1});
    policy.extension.allowed = extension.flag("allowed"_L1);
    policy.extension.grounds = extension.texts("grounds"_L1);
    if (extension.has("notice"_L1))
        policy.extension.notice = readAmount(extension, u"notice", extension.value("notice"_L1));
    JsonReader pausing = reader.inner("pausing"_L1);
    pausing.refuseUnknown({"allowed"_L1, "mode"_L1, "note"_L1});
    policy.pausing.allowed = pausing.flag("allowed"_L1);
    policy.pausing.wallClock = readCode(pausing, "mode"_L1, pauseModeCodes, false);
    policy.restartOnReopen = readCode(reader, "reopen"_L1, reopenCodes, true);
    if (reader.has("grace"_L1))
        policy.graceSeconds = readAmount(reader, u"grace", reader.value("grace"_L1)).seconds();
    JsonReader applies = reader.inner("applies"_L1);
    applies.refuseUnknown({"channels"_L1, "categories"_L1, "kinds"_L1, "organisations"_L1, "note"_L1});
    policy.applies = {applies.texts("channels"_L1), applies.texts("categories"_L1), applies.texts("kinds"_L1),
                      applies.texts("organisations"_L1)};
    const QJsonArray rules = reader.array("regrade"_L1);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        JsonReader row(rules.at(i).toObject(), reader.errors(), reader.placeOf(u"regrade[%1]"_s.arg(i)));
        row.refuseUnknown({"when"_L1, "to"_L1, "source"_L1, "note"_L1});
        policy.regrade.append({readConditions(row, "when"_L1), row.requiredText("to"_L1), row.text("source"_L1)});
    }
}

// Field keys, or the files that the workflow's guards know how to ask for.
QStringList readFieldKeys(JsonReader &reader, QLatin1String key)
{
    static const QStringList files{u"attachments"_s, u"defect_photo"_s, u"scan"_s};
    const QStringList keys = reader.texts(key);
    for (const QString &field : keys) {
        if (!findTicketField(field) && !files.contains(field))
            reader.refuse(QString(key), u"unknown-field"_s, {field});
    }
    return keys;
}

} // namespace

Result<Policy> parsePolicy(const QJsonObject &json)
{
    std::optional<Error> error;
    JsonReader reader(json, error);
    reader.refuseUnknown({"id"_L1, "version"_L1, "name"_L1, "summary"_L1, "use"_L1, "note"_L1, "document"_L1,
                          "base"_L1, "kinds"_L1, "level_scheme"_L1, "category_scheme"_L1, "extension"_L1,
                          "pausing"_L1, "reopen"_L1, "grace"_L1, "required"_L1, "required_to"_L1, "applies"_L1,
                          "clocks"_L1, "regrade"_L1});
    Policy policy;
    policy.id = reader.requiredText("id"_L1);
    policy.version = reader.integer("version"_L1, 1);
    policy.name = reader.name("name"_L1, true);
    policy.summary = reader.name("summary"_L1, false);
    policy.use = reader.name("use"_L1, false);
    policy.note = reader.name("note"_L1, false);
    policy.document = reader.text("document"_L1);
    policy.base = reader.flag("base"_L1, true);
    for (const QString &code : reader.texts("kinds"_L1)) {
        if (const auto kind = ticketKindFromCode(code))
            policy.kinds.append(*kind);
        else
            reader.refuse(u"kinds", u"unknown-value"_s, {code});
    }
    policy.levelScheme = reader.text("level_scheme"_L1);
    policy.categoryScheme = reader.text("category_scheme"_L1);
    policy.required = readFieldKeys(reader, "required"_L1);
    JsonReader requiredTo = reader.inner("required_to"_L1);
    for (const QString &target : reader.object("required_to"_L1).keys())
        policy.requiredTo.insert(target, readFieldKeys(requiredTo, QLatin1String(target.toLatin1())));
    readRules(reader, policy);
    readClocks(reader, policy);
    addExtensionNotice(policy);
    if (error)
        return *error;
    return policy;
}

Result<Policy> parsePolicy(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{ErrorKind::BadInput, u"json-unreadable"_s, {}, {QString::number(problem.offset)}};
    return parsePolicy(document.object());
}

} // namespace kesu
