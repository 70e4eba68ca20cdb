#include "workspace/checkup.h"

#include "base/servicecontext.h"
#include "base/store.h"
#include "diskroom.h"
#include "evidence/attachmentstore.h"
#include "reference/referencelibrary.h"
#include "text/chineseconverter.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 lowDiskMegabytes = 500;
constexpr int calendarNoticeDays = 60;

Finding warning(const QString &code, const QString &where, const QStringList &args)
{
    return {Finding::Severity::Warning, code, where, args};
}

Findings diskSpace(const ServiceContext &context)
{
    const qint64 free = freeBytes(context.store().dataDir()) / megabyte;
    if (free >= lowDiskMegabytes)
        return {};
    return {warning(u"disk-space-low"_s, u"data"_s, {QString::number(free)})};
}

Findings settings(const ServiceContext &context)
{
    if (!context.library().organisation().branchCode.isEmpty())
        return {};
    return {warning(u"branch-missing"_s, u"branch_code"_s, {})};
}

Findings calendar(const ServiceContext &context)
{
    const WorkCalendar &office = context.library().office().calendar();
    const QDate today = context.now().toUtc().toTimeZone(context.library().timeZone()).date();
    if (!office.knownUntil || *office.knownUntil > today.addDays(calendarNoticeDays))
        return {};
    return {warning(u"calendar-ends-soon"_s, office.id,
                    {office.name.zhCn, office.name.zhTw, office.name.en, office.knownUntil->toString(Qt::ISODate)})};
}

Findings dictionaries()
{
    if (ChineseConverter::instance().isAvailable())
        return {};
    return {warning(u"conversion-missing"_s, u"opencc"_s, {})};
}

Findings files(const ServiceContext &context)
{
    const auto named = AttachmentStore(context.store()).named();
    if (!named)
        return {{Finding::Severity::Error, named.error().code, named.error().where, named.error().args}};
    Findings findings;
    for (const QString &hash : BlobFiles(context.store().blobDir()).all()) {
        if (!named->contains(hash))
            findings.append({Finding::Severity::Hint, u"orphan-file"_s, hash, {hash}});
    }
    return findings;
}

} // namespace

Findings checkUp(const ServiceContext &context)
{
    return diskSpace(context) + settings(context) + calendar(context) + dictionaries() + files(context);
}

} // namespace kesu
