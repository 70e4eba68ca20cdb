#include "workflow/guards.h"

#include "workflow/guardgroups.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace guards {

Finding error(const QString &code, const QString &where, const QStringList &args)
{
    return {Finding::Severity::Error, code, where, args};
}

Finding remark(Finding::Severity severity, const QString &code, const QString &where,
               const QStringList &args)
{
    return {severity, code, where, args};
}

Findings demand(bool met, const QString &code, const QString &where)
{
    return met ? Findings{} : Findings{error(code, where)};
}

QString input(const StepScene &scene, QLatin1String key)
{
    return scene.input.values.value(key).toString().trimmed();
}

bool inRound(const StepScene &scene, EventType type)
{
    return hasEvent(eventsOfRound(scene.facts.events), type);
}

} // namespace guards

namespace {

const guards::Guards &allGuards()
{
    static const guards::Guards all = [] {
        guards::Guards table = guards::opening();
        table.insert(guards::handling());
        table.insert(guards::closing());
        table.insert(guards::redirecting());
        return table;
    }();
    return all;
}

} // namespace

bool goesOn(const TransitionInput &input)
{
    return input.values.value(u"goes_on"_s).toBool();
}

QStringList guardCodes()
{
    return allGuards().keys();
}

Findings runGuard(const QString &code, const StepScene &scene)
{
    const auto guard = allGuards().constFind(code);
    return guard == allGuards().cend() ? Findings{} : (*guard)(scene);
}

} // namespace kesu
