#pragma once

#include <QFile>
#include <QJsonDocument>

#include "eightd/eightdjson.h"
#include "testworkspace.h"

namespace kesu::test {

// A report of tests/data/eightd by its file's name; "published-…" are reports as others published them.
inline EightD sampleEightD(const QString &name = QStringLiteral("sound-lamp"))
{
    QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + QStringLiteral("/tests/data/eightd/") + name
               + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return TestWorkspace::must(eightdjson::fromJson(QJsonDocument::fromJson(file.readAll()).object()));
}

} // namespace kesu::test
