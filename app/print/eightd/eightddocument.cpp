#include "eightd/eightddocument.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "deadlines/timetexts.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdjson.h"
#include "eightd/eightdterms.h"
#include "eightd/eightdtexts.h"
#include "eightd/partrows.h"
#include "reference/referenceservice.h"
#include "signing/signaturerows.h"
#include "tickets/formidentity.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QJsonArray actionRows(const PartRows &rows, std::initializer_list<ActionKind> kinds)
{
    QJsonArray list;
    for (const Action &action : rows.report().actions) {
        if (std::find(kinds.begin(), kinds.end(), action.kind) != kinds.end())
            list.append(rows.action(action));
    }
    return list;
}

// The answers of one leg with their depth, each chain from its first why down.
void appendWhys(const PartRows &rows, Leg leg, const QString &parent, int depth, QJsonArray &list)
{
    for (const WhyNode &node : rows.report().whys) {
        if (node.leg != leg || node.parent != parent || depth > 50)
            continue;
        QJsonObject row = rows.row(u"whys"_s, node);
        row.insert(u"level"_s, QString::number(depth));
        row.insert(u"leg"_s, eightdterms::code(u"leg", codeOf(legCodes, leg)));
        list.append(row);
        appendWhys(rows, leg, node.id, depth + 1, list);
    }
}

QJsonArray whyRows(const PartRows &rows)
{
    QJsonArray list;
    for (const Leg leg : {Leg::Occurrence, Leg::Escape, Leg::Systemic})
        appendWhys(rows, leg, {}, 1, list);
    return list;
}

QJsonArray backwardsRows(const EightD &report)
{
    QJsonArray list;
    for (const WhyNode &node : report.whys) {
        const bool leaf = std::none_of(report.whys.cbegin(), report.whys.cend(),
                                       [&node](const WhyNode &other) { return other.parent == node.id; });
        if (leaf && !node.parent.isEmpty()) {
            list.append(QJsonObject{{u"leg"_s, eightdterms::code(u"leg", codeOf(legCodes, node.leg))},
                                    {u"text"_s, eightdtexts::readBackwards(report, node)}});
        }
    }
    return list;
}

// Root causes first, then what else was looked at.
QJsonArray causeRows(const PartRows &rows)
{
    QJsonArray list;
    for (const bool roots : {true, false}) {
        for (const Cause &cause : rows.report().causes) {
            if ((cause.state == CauseState::Root) == roots)
                list.append(rows.cause(cause));
        }
    }
    return list;
}

QJsonArray testRows(const PartRows &rows)
{
    QJsonArray list;
    const EightD &report = rows.report();
    for (const CauseTest &test : report.causeTests) {
        const Cause *cause = partById(report.causes, test.cause);
        const Contrast *line = partById(report.contrasts, test.contrast);
        QJsonObject row = rows.row(u"cause_tests"_s, test);
        row.insert(u"cause"_s, cause ? cause->text : QString());
        QStringList sides = line ? QStringList{line->is, line->isNot} : QStringList();
        sides.removeAll(QString());
        row.insert(u"line"_s, sides.join(u" ↔ "_s));
        list.append(row);
    }
    return list;
}

QJsonArray alternativeRows(const PartRows &rows)
{
    QJsonArray list;
    for (const Alternative &alternative : rows.report().alternatives)
        list.append(rows.alternative(alternative));
    return list;
}

template<typename Part>
QJsonArray plainRows(const PartRows &rows, const QString &listName, const QList<Part> &parts)
{
    QJsonArray list;
    for (const Part &part : parts)
        list.append(rows.row(listName, part));
    return list;
}

// A role in the team's own words goes before the list's.
QJsonArray teamRows(const PartRows &rows)
{
    QJsonArray list;
    for (const TeamMember &member : rows.report().team) {
        QJsonObject row = rows.row(u"team"_s, member);
        if (!member.roleText.isEmpty())
            row.insert(u"role"_s, member.roleText);
        list.append(row);
    }
    return list;
}

// What is asked, below the dimension unless it only repeats it.
QJsonArray contrastRows(const PartRows &rows)
{
    QJsonArray list;
    for (const Contrast &line : rows.report().contrasts) {
        QJsonObject row = rows.row(u"is_is_not"_s, line);
        QStringList heads{row.value("dimension"_L1).toString(), line.question};
        heads.removeAll(QString());
        if (heads.size() > 1 && heads.first().compare(heads.last(), Qt::CaseInsensitive) == 0)
            heads.removeLast();
        row.insert(u"dimension"_s, heads.join(u'\n'));
        list.append(row);
    }
    return list;
}

QJsonObject figures(const EightDDocumentSource &source)
{
    constexpr int usualDiscipline = 2;
    constexpr int usualWidth = 80; // per cent, of a drawing: its words stay readable
    QJsonObject groups;
    for (const Figure &figure : source.report.figures) {
        const bool isDrawing = source.drawings.contains(figure.id);
        if (!isDrawing && !source.pictures.contains(figure.attachment))
            continue;
        const QString group = u"d%1"_s.arg(figure.discipline.value_or(usualDiscipline));
        QJsonArray list = groups.value(group).toArray();
        QJsonObject item{{u"caption"_s, figure.caption}};
        if (isDrawing)
            item.insert(u"drawing"_s, figure.id);
        else
            item.insert(u"picture"_s, figure.attachment);
        if (isDrawing || figure.width)
            item.insert(u"width"_s, figure.width.value_or(usualWidth));
        list.append(item);
        groups.insert(group, list);
    }
    return groups;
}

QJsonArray fishbone(const EightDDocumentSource &source)
{
    if (!source.drawings.contains(fishboneName))
        return {};
    return {QJsonObject{{u"drawing"_s, QString(fishboneName)}, {u"width"_s, 100}}};
}

// The last signature of each role, and under "waiver" who approved closing without proof; shown only while it is for
// what stands here.
QJsonObject signatures(const EightD &report, const QString &hash, const QTimeZone &zone)
{
    QJsonObject json;
    for (const Approval &approval : report.approvals) {
        if (approval.contentHash != hash)
            continue;
        if (approval.subject == "report"_L1)
            json.insert(codeOf(signatureRoleCodes, approval.role), signatureRow(approval, zone));
        else if (approval.subject == "effectiveness_waiver"_L1)
            json.insert(u"waiver"_s, signatureRow(approval, zone));
    }
    return json;
}

// Each step of a CAR with the name and day the step itself says, unless it was signed.
QJsonObject carSignatures(const CarDocumentSource &source, const QTimeZone &zone)
{
    const Car &car = source.car;
    const auto said = [](const QString &name, const std::optional<QDate> &day) {
        return QJsonObject{{u"name"_s, name}, {u"date"_s, day ? timetexts::date(*day) : QString()}};
    };
    QJsonObject json{{u"issue"_s, said(car.issuedBy, car.issuedOn)},
                     {u"reply"_s, said(car.repliedBy, car.repliedOn)},
                     {u"verification"_s, said(car.verifiedBy, car.verifiedOn)},
                     {u"closing"_s, said(car.closedBy, car.closedOn)}};
    for (const Approval &approval : source.approvals)
        json.insert(approval.subject, signatureRow(approval, zone));
    return json;
}

} // namespace

QJsonObject blankQualityDocument(const QString &form, const ReferenceService &reference)
{
    const Organisation organisation = reference.organisation();
    QJsonObject document{{u"organisation"_s,
                          QJsonObject{{u"name"_s, organisation.name}, {u"branch"_s, organisation.branchName},
                                      {u"phone"_s, organisation.phone}, {u"address"_s, organisation.address}}}};
    insertFormIdentity(document, form, reference);
    return document;
}

FormTable actionTable(const QJsonObject &document)
{
    static const QList<std::pair<QString, double>> columns{
        {u"kind"_s, 16}, {u"text"_s, 48}, {u"type"_s, 12}, {u"causes"_s, 30}, {u"owner"_s, 14}, {u"when"_s, 12},
        {u"state"_s, 12}, {u"implemented_on"_s, 12}, {u"effective_from"_s, 12}, {u"verified_on"_s, 12},
        {u"verified_by"_s, 14}, {u"verification"_s, 36}, {u"evidence"_s, 30}, {u"note"_s, 30}};
    FormTable table;
    table.name = eightdterms::listName(u"actions");
    for (const auto &[key, width] : columns)
        table.columns.append({eightdterms::partField(key == "when"_L1 ? u"due"_s : key), width});
    for (const QString &list : {u"emergency"_s, u"containments"_s, u"correctives"_s, u"steps"_s, u"preventives"_s,
                                u"remaining"_s}) {
        for (const QJsonValue action : document.value(list).toArray()) {
            QStringList row;
            for (const auto &[key, width] : columns)
                row.append(action.toObject().value(key).toString());
            table.rows.append(row);
        }
    }
    return table;
}

QJsonObject eightDDocument(const EightDDocumentSource &source, const ReferenceService &reference)
{
    const QTimeZone zone = timetexts::branchZone(reference);
    const EightD &report = source.report;
    const PartRows rows(report, zone);
    QJsonObject shown;
    QJsonObject raw;
    for (const auto &field : eightDFields()) {
        const QVariant value = field.get(report);
        const QString key = field.key.endsWith(u'_') ? field.key.chopped(1) : field.key;
        shown.insert(key, eightdtexts::value({}, field, value, zone));
        raw.insert(key, QJsonValue::fromVariant(value));
    }
    shown.insert(u"ticket"_s, source.ticketNumber);
    shown.insert(u"responsible"_s, reference.staffName(StaffId(report.responsible)));
    shown.insert(u"repeat_of"_s, source.repeatOf);
    if (source.revision > 0 || !report.revisions.isEmpty()) {
        shown.insert(u"revision"_s, QString::number(source.revision > 0 ? source.revision
                                                                        : report.revisions.last().number));
    }
    QJsonObject document = blankQualityDocument(u"8d"_s, reference);
    document.insert(u"verification"_s, source.verification);
    document.insert(u"ticket"_s, QJsonObject{{u"number"_s, report.number}}); // what the paper is about; not blank
    document.insert(u"report"_s, shown);
    document.insert(u"raw"_s, raw);
    document.insert(u"team"_s, teamRows(rows));
    document.insert(u"meetings"_s, plainRows(rows, u"meetings"_s, report.meetings));
    document.insert(u"contrasts"_s, contrastRows(rows));
    document.insert(u"emergency"_s, actionRows(rows, {ActionKind::Emergency}));
    document.insert(u"stocks"_s, plainRows(rows, u"stocks"_s, report.stocks));
    document.insert(u"containments"_s, actionRows(rows, {ActionKind::Containment}));
    document.insert(u"whys"_s, whyRows(rows));
    document.insert(u"backwards"_s, backwardsRows(report));
    document.insert(u"causes"_s, causeRows(rows));
    document.insert(u"tests"_s, testRows(rows));
    document.insert(u"alternatives"_s, alternativeRows(rows));
    document.insert(u"correctives"_s, actionRows(rows, {ActionKind::Corrective}));
    document.insert(u"steps"_s, actionRows(rows, {ActionKind::Implementation}));
    document.insert(u"validations"_s, plainRows(rows, u"validations"_s, report.validations));
    document.insert(u"documents"_s, plainRows(rows, u"documents"_s, report.documents));
    document.insert(u"preventives"_s, actionRows(rows, {ActionKind::Preventive, ActionKind::Deployment}));
    document.insert(u"remaining"_s, actionRows(rows, {ActionKind::Remaining}));
    document.insert(u"costs"_s, plainRows(rows, u"costs"_s, report.costs));
    document.insert(u"decisions"_s, plainRows(rows, u"decisions"_s, report.decisions));
    document.insert(u"figures"_s, figures(source));
    document.insert(u"fishbone"_s, fishbone(source));
    document.insert(u"signatures"_s, signatures(report, contentHash(report), zone));
    return document;
}

QJsonObject carDocument(const CarDocumentSource &source, const ReferenceService &reference)
{
    const QTimeZone zone = timetexts::branchZone(reference);
    QJsonObject shown;
    QJsonObject raw;
    for (const auto &field : carFields()) {
        const QVariant value = field.get(source.car);
        shown.insert(field.key, eightdtexts::value(u"car", field, value, zone));
        raw.insert(field.key, QJsonValue::fromVariant(value));
    }
    shown.insert(u"ticket"_s, source.ticketNumber);
    shown.insert(u"eight_d"_s, source.eightDNumber);
    QJsonObject document = blankQualityDocument(u"car"_s, reference);
    document.insert(u"verification"_s, source.verification);
    document.insert(u"ticket"_s, QJsonObject{{u"number"_s, source.car.number}});
    document.insert(u"car"_s, shown);
    document.insert(u"signatures"_s, carSignatures(source, zone));
    document.insert(u"raw"_s, raw);
    return document;
}

} // namespace kesu
