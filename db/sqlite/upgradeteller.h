#pragma once

#include <functional>

struct sqlite3;

namespace kesu {

class Database;

// Told while an older store is brought up to date: the step it is at, from 1, and how many there are. Several times a
// second, also within one long statement.
using UpgradeProgress = std::function<void(int step, int steps)>;

// Counts the steps of an upgrade on one connection and keeps telling where it is. Nothing without somebody to tell.
class UpgradeTeller {
public:
    UpgradeTeller(Database &database, UpgradeProgress progress, int steps);
    ~UpgradeTeller();
    UpgradeTeller(const UpgradeTeller &) = delete;
    UpgradeTeller &operator=(const UpgradeTeller &) = delete;

    void nextStep();
    void tell() const;

private:
    sqlite3 *m_handle;
    const UpgradeProgress m_progress;
    const int m_steps;
    int m_step = 0;
};

} // namespace kesu
