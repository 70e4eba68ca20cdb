#pragma once

#include <functional>

#include "layout/formcatalog.h"

namespace kesu {

// Where an administrator changes the layouts of the printed forms: own files in a folder, over the shipped ones.
class LayoutWorkshop
{
public:
    // What previews show: something newest that the form is about, in a language.
    using Sample = std::function<Result<FormContent>(const FormLayout &layout, const QString &language)>;
    LayoutWorkshop(QString folder, Sample sample);

    QStringList forms() const;
    // The layout as it stands, own or shipped.
    Result<QByteArray> source(const QString &form) const;
    bool isOwn(const QString &form) const;
    // Error `where` is the place in the JSON (layout/jsonplace.h finds its line).
    Result<void> save(const QString &form, const QByteArray &json) const;
    // Removes the own layout; the shipped one is printed again.
    Result<void> reset(const QString &form) const;
    // The PDF of a layout that nobody has saved yet.
    Result<QByteArray> preview(const QString &form, const QByteArray &json, const QString &language) const;

private:
    Result<FormLayout> parsed(const QString &form, const QByteArray &json) const;
    QString fileOf(const QString &form) const { return m_folder + QLatin1Char('/') + form + QLatin1String(".json"); }

    QString m_folder;
    Sample m_sample;
    FormCatalog m_layouts;
};

} // namespace kesu
