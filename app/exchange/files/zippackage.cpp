#include "files/zippackage.h"

#include <zip.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

Error failed(const QString &what)
{
    return {ErrorKind::Internal, u"document-failed"_s, {}, {what}};
}

QString reason(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

// Archives know no time zone and nothing before 1980.
QDateTime dosMoment(Instant time)
{
    const QDateTime first(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
    return qMax(first, time.toUtc());
}

zip_uint16_t dosTime(Instant time)
{
    const QTime at = dosMoment(time).time();
    return static_cast<zip_uint16_t>(at.hour() << 11 | at.minute() << 5 | at.second() / 2);
}

zip_uint16_t dosDate(Instant time)
{
    const QDate day = dosMoment(time).date();
    return static_cast<zip_uint16_t>((day.year() - 1980) << 9 | day.month() << 5 | day.day());
}

} // namespace

Result<QByteArray> zipPackage(const QList<PackagePart> &parts, Instant time)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!memory)
        return failed(reason(&error));
    zip_source_keep(memory); // read below, after the archive has been written into it
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t *)> kept(memory, zip_source_free);
    zip_t *archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(memory);
        return failed(reason(&error));
    }
    for (const PackagePart &part : parts) {
        zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(),
                                                 static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            zip_discard(archive);
            return failed(part.path);
        }
        const auto place = static_cast<zip_uint64_t>(index);
        zip_file_set_dostime(archive, place, dosTime(time), dosDate(time), 0);
        zip_set_file_compression(archive, place, part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    }
    if (zip_close(archive) != 0) {
        const QString why = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return failed(why);
    }
    zip_stat_t stat;
    if (zip_source_stat(memory, &stat) != 0 || zip_source_open(memory) != 0)
        return failed({});
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(memory, bytes.data(), stat.size);
    zip_source_close(memory);
    if (read != static_cast<zip_int64_t>(stat.size))
        return failed({});
    return bytes;
}

} // namespace kesu
