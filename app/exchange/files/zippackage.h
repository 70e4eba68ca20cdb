#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "base/instant.h"
#include "base/result.h"

namespace kesu {

// One file of a package, its path with slashes.
struct PackagePart {
    QString path;
    QByteArray bytes;
    bool stored = false; // not compressed: pictures, and what a format asks for
};

// A zip archive in memory, its parts in the order given. Every part bears `time`, so that the same parts give the same
// bytes.
Result<QByteArray> zipPackage(const QList<PackagePart> &parts, Instant time);

} // namespace kesu
