#pragma once

#include <QString>

#include <functional>

#include "base/result.h"

namespace kesu {

class Database;

// Brings a store file to the newest shape by numbered SQL files "NNNN_name.sql" of a folder (resources
// ":/migrations"), each in one transaction together with its number in user_version. A new file gets all of them.
class Migrator {
public:
    enum class State { Fresh, Older, Current, Newer };

    explicit Migrator(QString folder = QStringLiteral(":/migrations"));

    int newest() const;
    Result<State> stateOf(Database &database) const;
    Result<int> versionOf(Database &database) const;
    // How many steps migrate() will take.
    Result<int> stepsAhead(Database &database) const;
    // Stops at the first step that fails; the steps before it stay. `begun` is called at the beginning of each.
    Result<void> migrate(Database &database, const std::function<void()> &begun = {}) const;

private:
    QString m_folder;
    QList<std::pair<int, QString>> m_steps; // number and file
};

} // namespace kesu
