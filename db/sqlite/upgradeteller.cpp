#include "upgradeteller.h"

#include <sqlite3.h>

#include "database.h"

namespace kesu {

namespace {

constexpr int instructionsBetween = 500'000; // of SQLite's machine: some tens of milliseconds

int within(void *teller)
{
    static_cast<const UpgradeTeller *>(teller)->tell();
    return 0; // an upgrade is not to be stopped half way
}

} // namespace

UpgradeTeller::UpgradeTeller(Database &database, UpgradeProgress progress, int steps)
    : m_handle(database.handle()), m_progress(std::move(progress)), m_steps(steps)
{
    if (m_progress)
        sqlite3_progress_handler(m_handle, instructionsBetween, within, this);
}

UpgradeTeller::~UpgradeTeller()
{
    if (m_progress)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

void UpgradeTeller::nextStep()
{
    ++m_step;
    tell();
}

void UpgradeTeller::tell() const
{
    if (m_progress)
        m_progress(m_step, m_steps);
}

} // namespace kesu
