#pragma once

#include "base/result.h"
#include "layout/formlayout.h"

namespace kesu {

// Finds the layouts of printed forms: those the program carries, and over them an administrator's own of the same id.
class FormCatalog {
public:
    // `overrides` is a folder of *.json files; it need not exist.
    explicit FormCatalog(QString overrides = {}, QString builtIn = QStringLiteral(":/paper"));

    // All ids, sorted.
    QStringList ids() const;
    // By id or alias. NotFound when there is none; a mistake in an own layout is told, never passed over silently:
    // `where` is then "file: place".
    Result<FormLayout> load(const QString &idOrAlias) const;
    // The JSON text as it stands, for an editor.
    Result<QByteArray> source(const QString &id) const;

private:
    QString fileOf(const QString &id) const;

    QString m_overrides;
    QString m_builtIn;
};

} // namespace kesu
