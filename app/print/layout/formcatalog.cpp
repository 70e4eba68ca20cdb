#include "layout/formcatalog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "layout/formparser.h"

namespace kesu {

using namespace Qt::StringLiterals;

FormCatalog::FormCatalog(QString overrides, QString builtIn)
    : m_overrides(std::move(overrides)), m_builtIn(std::move(builtIn))
{
}

QStringList FormCatalog::ids() const
{
    QStringList result;
    for (const QString &folder : {m_builtIn, m_overrides}) {
        if (folder.isEmpty())
            continue;
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files))
            result.append(file.completeBaseName());
    }
    result.sort();
    result.removeDuplicates();
    return result;
}

QString FormCatalog::fileOf(const QString &id) const
{
    for (const QString &folder : {m_overrides, m_builtIn}) {
        const QString file = QDir(folder).filePath(id + ".json"_L1);
        if (!folder.isEmpty() && QFile::exists(file))
            return file;
    }
    return {};
}

Result<QByteArray> FormCatalog::source(const QString &id) const
{
    // Only names from the listing are opened, so that an id can never lead out of the two folders.
    QFile file(ids().contains(id) ? fileOf(id) : QString());
    if (file.fileName().isEmpty())
        return Error{ErrorKind::NotFound, u"form-unknown"_s, id, {ids().join(u", ")}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, u"form-unreadable"_s, file.fileName(), {file.errorString()}};
    return file.readAll();
}

Result<FormLayout> FormCatalog::load(const QString &idOrAlias) const
{
    const QStringList known = ids();
    if (known.contains(idOrAlias)) {
        const auto json = source(idOrAlias);
        if (!json)
            return json.error();
        auto layout = parseFormLayout(*json);
        if (layout)
            return layout;
        Error error = layout.error();
        error.where.prepend(QFileInfo(fileOf(idOrAlias)).fileName() + ": "_L1);
        return error;
    }
    for (const QString &id : known) {
        const auto layout = load(id);
        if (layout && layout->aliases.contains(idOrAlias))
            return layout;
    }
    return Error{ErrorKind::NotFound, u"form-unknown"_s, idOrAlias, {known.join(u", ")}};
}

} // namespace kesu
