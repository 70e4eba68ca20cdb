#include "migrator.h"

#include <QDir>

#include <algorithm>

#include "database.h"
#include "transaction.h"

namespace kesu {

using namespace Qt::StringLiterals;

Migrator::Migrator(QString folder) : m_folder(std::move(folder))
{
    const QStringList files = QDir(m_folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        m_steps.append({file.section(u'_', 0, 0).toInt(), m_folder + u'/' + file});
}

int Migrator::newest() const
{
    return m_steps.isEmpty() ? 0 : m_steps.last().first;
}

Result<int> Migrator::versionOf(Database &database) const
{
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    return static_cast<int>(*version);
}

Result<Migrator::State> Migrator::stateOf(Database &database) const
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    if (*version > newest())
        return State::Newer;
    if (*version == newest())
        return State::Current;
    return *version == 0 ? State::Fresh : State::Older;
}

Result<int> Migrator::stepsAhead(Database &database) const
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    return static_cast<int>(std::count_if(m_steps.cbegin(), m_steps.cend(),
                                          [&](const auto &step) { return step.first > *version; }));
}

Result<void> Migrator::migrate(Database &database, const std::function<void()> &begun) const
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    for (const auto &[number, name] : m_steps) {
        if (number <= *version)
            continue;
        if (begun)
            begun();
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Internal, u"migration-unreadable"_s, name, {}};
        Transaction transaction(database);
        if (const auto began = transaction.result(); !began)
            return began;
        database.setInOperation(true); // a step may have to touch guarded rows
        auto done = database.execute(file.readAll());
        database.setInOperation(false);
        if (done)
            done = database.execute("PRAGMA user_version=" + QByteArray::number(number));
        if (done)
            done = transaction.commit();
        if (!done)
            return Error{done.error().kind, done.error().code, name, done.error().args};
    }
    return {};
}

} // namespace kesu
