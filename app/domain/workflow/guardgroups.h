#pragma once

#include <QMap>

#include "workflow/guards.h"

// The guard rules themselves, by the part of the way they watch, and what they share. Others ask runGuard().
namespace kesu::guards {

using Guard = Findings (*)(const StepScene &);
using Guards = QMap<QString, Guard>;

const Guards &opening();
const Guards &handling();
const Guards &closing();
const Guards &redirecting();

Finding error(const QString &code, const QString &where = {}, const QStringList &args = {});
Finding remark(Finding::Severity severity, const QString &code, const QString &where = {},
               const QStringList &args = {});
Findings demand(bool met, const QString &code, const QString &where = {});
// What was filled in besides fields, without blanks around it.
QString input(const StepScene &scene, QLatin1String key);
// Since the handling last began anew.
bool inRound(const StepScene &scene, EventType type);

} // namespace kesu::guards
