#include "blobs/byterange.h"

#include <QRegularExpression>

namespace kesu {

using namespace Qt::StringLiterals;

std::optional<ByteRange> readByteRange(const QByteArray &header, qint64 size)
{
    static const QRegularExpression form(u"^bytes=([0-9]{0,18})-([0-9]{0,18})$"_s);
    const auto match = form.match(QString::fromLatin1(header));
    const QString first = match.captured(1);
    const QString last = match.captured(2);
    if (!match.hasMatch() || (first.isEmpty() && last.isEmpty()))
        return std::nullopt;
    ByteRange range{first.toLongLong(), last.isEmpty() ? size - 1 : qMin(last.toLongLong(), size - 1)};
    if (first.isEmpty())
        range = {qMax<qint64>(0, size - last.toLongLong()), size - 1};
    if (range.from > range.to)
        return std::nullopt;
    return range;
}

} // namespace kesu
