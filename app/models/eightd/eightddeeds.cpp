#include "eightd/eightddeeds.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include "eightd/car.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdterms.h"

using namespace Qt::StringLiterals;

namespace kesu::eightddeeds {

namespace {

const Action *stepOf(const EightD &report, const QString &corrective)
{
    for (const Action &action : report.actions) {
        if (action.kind == ActionKind::Implementation && action.parent == corrective)
            return &action;
    }
    return nullptr;
}

Action stepFor(const Action &corrective)
{
    Action step;
    step.kind = ActionKind::Implementation;
    step.text = corrective.text;
    step.parent = corrective.id;
    step.owner = corrective.owner;
    step.staff = corrective.staff;
    step.due = corrective.due;
    step.dueNote = corrective.dueNote;
    return step;
}

// Behind everything else; ids are given on taking it in.
template<typename Part>
void append(QList<Part> &parts, Part part)
{
    part.position = parts.isEmpty() ? 1 : parts.last().position + 1;
    parts.append(part);
}

QString addWords(ActionKind kind)
{
    return QCoreApplication::translate("EightDDeeds", "Add: %1")
        .arg(eightdterms::code(u"action_kind", codeOf(actionKindCodes, kind)));
}

} // namespace

QString implement(EightDEditing &editing, const QString &corrective)
{
    if (const Action *step = stepOf(editing.report(), corrective))
        return step->id;
    const Action *action = partById(editing.report().actions, corrective);
    if (!action || !editing.isWritable())
        return {};
    const Action step = stepFor(*action);
    editing.change(addWords(step.kind), [&step](EightD &report) { append(report.actions, step); });
    return stepOf(editing.report(), corrective)->id;
}

int implementAll(EightDEditing &editing)
{
    QList<Action> steps;
    for (const Action &action : editing.report().actions) {
        if (action.kind == ActionKind::Corrective && action.state != ActionState::Cancelled
            && !stepOf(editing.report(), action.id))
            steps.append(stepFor(action));
    }
    if (steps.isEmpty() || !editing.isWritable())
        return 0;
    editing.change(addWords(ActionKind::Implementation), [&steps](EightD &report) {
        for (const Action &step : steps)
            append(report.actions, step);
    });
    return static_cast<int>(steps.size());
}

int deploy(EightDEditing &editing, const QString &action, const QStringList &places)
{
    const Action *origin = partById(editing.report().actions, action);
    if (!origin || places.isEmpty() || !editing.isWritable())
        return 0;
    Action copy;
    copy.kind = ActionKind::Deployment;
    copy.text = origin->text;
    copy.type = origin->type;
    copy.parent = origin->kind == ActionKind::Deployment ? origin->parent : origin->id;
    copy.owner = origin->owner;
    copy.staff = origin->staff;
    copy.due = origin->due;
    editing.change(addWords(copy.kind), [&](EightD &report) {
        for (const QString &place : places) {
            copy.scope = place;
            append(report.actions, copy);
        }
    });
    return static_cast<int>(places.size());
}

int addAllPlaces(EightDEditing &editing)
{
    QSet<QString> known;
    for (const StockLocation &stock : editing.report().stocks)
        known.insert(stock.place);
    QStringList missing;
    for (const auto &field : eightDPartType<StockLocation>().fields) {
        for (const QString &place : field.key == u"place"_s ? field.codes : QStringList()) {
            if (!known.contains(place))
                missing.append(place);
        }
    }
    if (missing.isEmpty() || !editing.isWritable())
        return 0;
    editing.change(QCoreApplication::translate("EightDDeeds", "Add: %1").arg(eightdterms::listName(u"stocks")),
                   [&missing](EightD &report) {
                       for (const QString &place : missing) {
                           StockLocation stock;
                           stock.place = place;
                           append(report.stocks, stock);
                       }
                   });
    return static_cast<int>(missing.size());
}

void setState(EightDEditing &editing, const QString &action, ActionState state, QDate today)
{
    editing.change(eightdterms::code(u"action_state", codeOf(actionStateCodes, state)), [&](EightD &report) {
        for (Action &each : report.actions) {
            if (each.id != action)
                continue;
            each.state = state;
            const bool isVerified = state == ActionState::Verified;
            if (!each.implementedOn && (isVerified || state == ActionState::Done))
                each.implementedOn = today;
            if (!each.verifiedOn && isVerified)
                each.verifiedOn = today;
        }
    });
}

QStringList placesIn(const QString &typed)
{
    static const QRegularExpression strong(u"[\\n;；]"_s);
    static const QRegularExpression weak(u"[,，、]"_s);
    QStringList places;
    for (const QString &part : typed.split(typed.contains(strong) ? strong : weak)) {
        const QString place = part.simplified();
        if (!place.isEmpty() && !places.contains(place))
            places.append(place);
    }
    return places;
}

Car carFor(const EightD &report, const Action &action)
{
    Car car;
    car.eightD = report.id.text();
    car.source = u"customer_complaint"_s;
    car.due = action.due;
    car.owner = action.owner;
    car.nonconformity = report.problemStatement;
    if (car.nonconformity.isEmpty())
        car.nonconformity = QStringList{report.object, report.defect}.join(u' ').trimmed();
    (action.kind == ActionKind::Preventive || action.kind == ActionKind::Deployment ? car.preventiveAction
     : action.kind == ActionKind::Containment || action.kind == ActionKind::Emergency ? car.correction
                                                                                      : car.correctiveAction)
        = action.text;
    QStringList causes;
    QStringList escapes;
    for (const QString &id : inReportOrder(report, action.causes)) {
        if (const Cause *cause = partById(report.causes, id))
            (cause->leg == Leg::Escape ? escapes : causes).append(cause->text);
    }
    car.cause = causes.join(u'\n');
    car.escapeCause = escapes.join(u'\n');
    return car;
}

} // namespace kesu::eightddeeds
