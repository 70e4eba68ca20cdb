#include "eightd/condensedreport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// What a JSON value says, as one would write it down.
QString wordsOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(wordsOf(part));
        return parts.join(u" · "_s);
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return {};
}

QString cell(const QJsonValue &row, qsizetype column)
{
    if (!row.isArray())
        return column == 0 ? wordsOf(row) : QString();
    return wordsOf(row.toArray().at(column));
}

QString restOf(const QJsonValue &row, qsizetype columns)
{
    QStringList rest;
    for (qsizetype i = columns; i < row.toArray().size(); ++i)
        rest.append(wordsOf(row.toArray().at(i)));
    return rest.join(u" · "_s);
}

class Reader {
public:
    Reader(const QJsonObject &json, const ReviewWording &wording) : m_json(json), m_wording(wording) {}

    EightD read()
    {
        m_report.title = wordsOf(m_json.take("title"_L1));
        readEmergency();
        readTeam();
        readProblem();
        readContainment();
        readCauses();
        readCorrectives();
        readSteps();
        readPrevention();
        readProof();
        for (auto it = m_json.begin(); it != m_json.end(); ++it)
            remark(0, it.key(), it.value());
        return m_report;
    }

private:
    QJsonArray table(QLatin1String key) { return m_json.take(key).toArray(); }
    // What is in the discipline's object; anything but an object is a remark.
    QJsonObject object(QLatin1String key, int discipline)
    {
        const QJsonValue value = m_json.take(key);
        if (!value.isObject() && !value.isNull() && !value.isUndefined())
            remark(discipline, key, value);
        return value.toObject();
    }
    void remark(int discipline, const QString &key, const QJsonValue &value)
    {
        const QString words = wordsOf(value);
        QString &text = m_report.remarks[static_cast<size_t>(discipline)];
        if (!words.isEmpty())
            text += (text.isEmpty() ? QString() : u"\n"_s) + key + u": "_s + words;
    }
    void keepRest(int discipline, const QJsonObject &rest)
    {
        for (auto it = rest.begin(); it != rest.end(); ++it)
            remark(discipline, it.key(), it.value());
    }
    template<typename Part>
    Part &append(QList<Part> &parts, const QString &prefix)
    {
        Part part;
        part.position = parts.size() + 1;
        part.id = prefix + QString::number(part.position);
        parts.append(part);
        return parts.last();
    }
    Action &newAction(ActionKind kind, const QJsonValue &row)
    {
        Action &action = append(m_report.actions, u"a"_s);
        action.kind = kind;
        action.text = cell(row, 0);
        return action;
    }
    static void setDate(const QString &words, std::optional<QDate> &date, QString &note)
    {
        const QDate parsed = QDate::fromString(words, Qt::ISODate);
        if (parsed.isValid())
            date = parsed;
        else
            note = words;
    }
    QString oneOf(std::initializer_list<const char *> codes, const QString &prefix, const QString &words,
                  const QString &fallback) const
    {
        for (const char *code : codes) {
            if (m_wording.speaksOf(prefix + QLatin1String(code), words))
                return QString::fromLatin1(code);
        }
        return fallback;
    }

    void readEmergency()
    {
        QJsonObject d0 = object("d0"_L1, 0);
        m_report.severity = wordsOf(d0.take("severity"_L1));
        m_report.urgency = wordsOf(d0.take("urgency"_L1));
        m_report.scope = wordsOf(d0.take("scope"_L1));
        m_report.symptom = wordsOf(d0.take("symptom"_L1));
        keepRest(0, d0);
    }

    void readTeam()
    {
        for (const QJsonValue &row : table("d1"_L1)) {
            TeamMember &member = append(m_report.team, u"m"_s);
            member.roleText = cell(row, 0);
            member.role = oneOf({"leader", "champion", "facilitator", "customer", "supplier", "expert"}, u"role_"_s,
                                member.roleText, u"member"_s);
            member.name = cell(row, 1);
            member.function = cell(row, 2);
            member.contact = restOf(row, 3);
        }
    }

    void readProblem()
    {
        QJsonObject d2 = object("d2"_L1, 2);
        m_report.object = wordsOf(d2.take("object"_L1));
        m_report.defect = wordsOf(d2.take("defect"_L1));
        m_report.where = wordsOf(d2.take("where"_L1));
        m_report.when = wordsOf(d2.take("when"_L1));
        m_report.who = wordsOf(d2.take("who"_L1));
        m_report.batch = wordsOf(d2.take("batch"_L1));
        m_report.customer = wordsOf(d2.take("customer"_L1));
        m_report.customerStatement = wordsOf(d2.take("customer_statement"_L1));
        m_report.detectedHow = wordsOf(d2.take("how_detected"_L1));
        m_report.quantityComplained = wordsOf(d2.take(d2.contains("how_many"_L1) ? "how_many"_L1 : "complaints"_L1));
        m_report.quantityChecked = wordsOf(d2.take("of"_L1));
        if (const QString rate = wordsOf(d2.take("rate_pct"_L1)); !rate.isEmpty())
            m_report.defectRate = rate + u" %"_s;
        for (const QJsonValue &row : d2.take("is_is_not"_L1).toArray()) {
            Contrast &line = append(m_report.contrasts, u"l"_s);
            line.question = cell(row, 0);
            line.dimension = oneOf({"where", "when", "extent", "what"}, u"dimension_"_s, line.question, {});
            line.is = cell(row, 1);
            line.isNot = cell(row, 2);
            line.distinction = cell(row, 3);
            line.change = restOf(row, 4);
        }
        keepRest(2, d2);
    }

    void readContainment()
    {
        for (const QJsonValue &row : table("d3"_L1)) {
            Action &action = newAction(ActionKind::Containment, row);
            action.owner = cell(row, 1);
            setDate(cell(row, 2), action.due, action.dueNote);
            action.note = cell(row, 3);
            action.evidence = restOf(row, 4);
            if (m_wording.speaksOf(u"status_done"_s, action.note))
                action.state = ActionState::Done;
            else if (m_wording.speaksOf(u"status_running"_s, action.note))
                action.state = ActionState::InProgress;
        }
    }

    void readWhys(const QJsonArray &rows)
    {
        for (const QJsonValue &row : rows) {
            const QString parent = m_report.whys.isEmpty() ? QString() : m_report.whys.last().id;
            WhyNode &node = append(m_report.whys, u"w"_s);
            node.parent = parent;
            node.question = cell(row, 0);
            node.answer = cell(row, 1);
            node.evidence = cell(row, 2);
        }
    }

    Cause &rootCause(Leg leg, const QString &text)
    {
        Cause &cause = append(m_report.causes, u"c"_s);
        cause.leg = leg;
        cause.state = CauseState::Root;
        cause.text = text;
        return cause;
    }

    void readCauses()
    {
        QJsonObject d4 = object("d4"_L1, 4);
        m_report.analysisTools = wordsOf(d4.take("tools"_L1));
        for (const QJsonValue &row : d4.take("votes"_L1).toArray()) {
            Cause &cause = append(m_report.causes, u"c"_s);
            cause.text = cell(row, 0);
            bool ok = false;
            const qint64 votes = cell(row, 1).toLongLong(&ok);
            if (ok)
                cause.votes = votes;
        }
        readWhys(d4.take("five_why"_L1).toArray());
        if (const QString text = wordsOf(d4.take("root_cause"_L1)); !text.isEmpty()) {
            // The 5-Why leads to it, so the last answer's evidence is its own.
            Cause &cause = rootCause(Leg::Occurrence, text);
            cause.why = m_report.whys.isEmpty() ? QString() : m_report.whys.last().id;
        }
        for (const QJsonValue &text : d4.take("causes"_L1).toArray())
            rootCause(Leg::Occurrence, wordsOf(text));
        if (const QString text = wordsOf(d4.take("escape"_L1)); !text.isEmpty())
            rootCause(Leg::Escape, text);
        if (const QString text = wordsOf(d4.take("systemic"_L1)); !text.isEmpty())
            rootCause(Leg::Systemic, text);
        keepRest(4, d4);
    }

    void readCorrectives()
    {
        QStringList roots;
        for (const Cause &cause : m_report.causes) {
            if (cause.state == CauseState::Root)
                roots.append(cause.id);
        }
        for (const QJsonValue &row : table("d5"_L1)) {
            Action &action = newAction(ActionKind::Corrective, row);
            action.causeNote = cell(row, 1);
            action.effectExpected = cell(row, 2);
            action.note = restOf(row, 3);
            // With one root cause, what is for a cause is for this one.
            if (!action.causeNote.isEmpty() && roots.size() == 1)
                action.causes = roots;
        }
    }

    void readSteps()
    {
        for (const QJsonValue &row : table("d6"_L1)) {
            Action &action = newAction(ActionKind::Implementation, row);
            action.owner = cell(row, 1);
            setDate(cell(row, 2), action.due, action.dueNote);
            action.verification = cell(row, 3);
            action.note = restOf(row, 4);
        }
    }

    void readPrevention()
    {
        for (const QJsonValue &row : table("d7"_L1)) {
            Action &action = newAction(ActionKind::Preventive, row);
            action.scope = cell(row, 1);
            if (!action.scope.isEmpty())
                action.kind = ActionKind::Deployment;
            action.owner = cell(row, 2);
            setDate(cell(row, 3), action.due, action.dueNote);
            action.note = restOf(row, 4);
        }
    }

    // The closing facts say that the steps were taken on their days.
    void readProof()
    {
        QJsonObject d8 = object("d8"_L1, 8);
        if (d8.isEmpty())
            return;
        m_report.stage = ReportStage::Final;
        QString words;
        std::optional<QDate> implemented;
        setDate(wordsOf(d8.take("implemented"_L1)), implemented, words);
        std::optional<QDate> removed;
        setDate(wordsOf(d8.take("containment_removed"_L1)), removed, words);
        m_report.containmentRemovedOn = removed;
        for (Action &action : m_report.actions) {
            if (action.kind == ActionKind::Containment)
                action.removedOn = removed;
            if (action.kind == ActionKind::Corrective)
                action.implementedOn = implemented;
            if (action.kind == ActionKind::Implementation)
                action.implementedOn = action.due;
            if (action.implementedOn)
                action.state = ActionState::Done;
        }
        readValidation(d8);
        m_report.recognition = wordsOf(d8.take("recognition"_L1));
        keepRest(8, d8);
    }

    void readValidation(QJsonObject &d8)
    {
        const QString result = wordsOf(d8.take("result"_L1));
        const QJsonArray period = d8.take("period"_L1).toArray();
        if (result.isEmpty() && period.isEmpty())
            return;
        Validation &validation = append(m_report.validations, u"v"_s);
        setDate(wordsOf(period.at(0)), validation.periodFrom, validation.lots);
        setDate(wordsOf(period.at(1)), validation.periodTo, validation.lots);
        if (d8.value("produced"_L1).isDouble())
            validation.produced = d8.take("produced"_L1).toInteger();
        if (d8.value("defects"_L1).isDouble())
            validation.defects = d8.take("defects"_L1).toInteger();
        validation.result = fromCode(validationResultCodes, result).value_or(ValidationResult::Open);
        validation.after = validation.result == ValidationResult::Open ? result : QString();
    }

    QJsonObject m_json;
    const ReviewWording &m_wording;
    EightD m_report;
};

} // namespace

bool condensedreport::isCondensed(const QJsonObject &json)
{
    return json.contains("d1"_L1) || json.contains("d2"_L1) || json.contains("d3"_L1) || json.contains("d4"_L1);
}

Result<EightD> condensedreport::read(const QJsonObject &json, const ReviewWording &wording)
{
    for (const QString &key : {u"d1"_s, u"d3"_s, u"d5"_s, u"d6"_s, u"d7"_s}) {
        const QJsonValue value = json.value(key);
        if (!value.isUndefined() && !value.isNull() && !value.isArray())
            return Error{ErrorKind::BadInput, u"not-a-list"_s, key, {}};
    }
    return Reader(json, wording).read();
}

} // namespace kesu
