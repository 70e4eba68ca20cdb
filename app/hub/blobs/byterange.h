#pragma once

#include <QByteArray>

#include <optional>

namespace kesu {

struct ByteRange {
    qint64 from = 0;
    qint64 to = 0; // inclusive
};

// "bytes=0-499", "bytes=500-", "bytes=-500" of a file of `size` bytes. Nothing when it lies outside, is more than one
// range, or is none.
std::optional<ByteRange> readByteRange(const QByteArray &header, qint64 size);

} // namespace kesu
