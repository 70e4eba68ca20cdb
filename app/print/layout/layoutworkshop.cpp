#include "layout/layoutworkshop.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include "layout/formparser.h"
#include "plan/formplanner.h"
#include "render/formpdf.h"

using namespace Qt::StringLiterals;

namespace kesu {

LayoutWorkshop::LayoutWorkshop(QString folder, Sample sample)
    : m_folder(std::move(folder)), m_sample(std::move(sample)), m_layouts(m_folder)
{
}

QStringList LayoutWorkshop::forms() const
{
    return m_layouts.ids();
}

Result<QByteArray> LayoutWorkshop::source(const QString &form) const
{
    return m_layouts.source(form);
}

bool LayoutWorkshop::isOwn(const QString &form) const
{
    return QFile::exists(fileOf(form));
}

Result<FormLayout> LayoutWorkshop::parsed(const QString &form, const QByteArray &json) const
{
    auto layout = parseFormLayout(json);
    if (layout && layout->id != form)
        return Error{ErrorKind::BadInput, u"unknown-value"_s, u"id"_s, {layout->id}};
    return layout;
}

Result<void> LayoutWorkshop::save(const QString &form, const QByteArray &json) const
{
    if (!forms().contains(form))
        return Error{ErrorKind::NotFound, u"form-unknown"_s, form, {forms().join(u", "_s)}};
    if (const auto layout = parsed(form, json); !layout)
        return layout.error();
    QSaveFile file(fileOf(form));
    if (QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return Error{ErrorKind::StoreUnusable, u"not-writable"_s, file.fileName(), {file.errorString()}};
}

Result<void> LayoutWorkshop::reset(const QString &form) const
{
    if (!isOwn(form) || QFile::remove(fileOf(form)))
        return {};
    return Error{ErrorKind::StoreUnusable, u"not-writable"_s, fileOf(form), {}};
}

Result<QByteArray> LayoutWorkshop::preview(const QString &form, const QByteArray &json, const QString &language) const
{
    const auto layout = parsed(form, json);
    if (!layout)
        return layout.error();
    const auto content = m_sample(*layout, language);
    if (!content)
        return content.error();
    return renderPdf(planForm(*layout, *content), Instant{});
}

} // namespace kesu
