#pragma once

#include <functional>

#include "base/actor.h"
#include "base/finding.h"
#include "base/result.h"

namespace kesu {

class LayoutWorkshop;
class Navigator;
class PasswordService;
class Prompts;
class ReferenceService;
class SettingService;

// Care of the store, as the composition root offers it. `progress` gets per cent and answers whether to go on.
struct StoreCare {
    using Progress = std::function<bool(int)>;
    std::function<Result<void>(const QString &file, const Progress &progress)> backup;
    // Replaces the store after the program has been closed; the program starts again by itself.
    std::function<Result<void>(const QString &file)> restore;
    std::function<Findings(const Progress &progress)> verify;
    std::function<Findings()> doctor;
};

// What the settings work with; all outlive the page.
struct SettingsDeps {
    ReferenceService &reference;
    SettingService &settings;
    Navigator &navigator;
    Prompts &prompts;
    const TimeSource &time;
    std::function<Actor()> actor;
    std::function<void(const Actor &)> setActor;
    StoreCare care;
    const LayoutWorkshop *paper = nullptr; // without it printed forms cannot be changed here
    PasswordService *passwords = nullptr;  // without it nobody is given one here
};

} // namespace kesu
