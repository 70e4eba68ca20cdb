#include "http/bodycoding.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <memory>

namespace kesu {

namespace {

constexpr qsizetype pieceBytes = 64 * 1024;
constexpr int gzipWindow = 15 + 16; // the largest window, with a gzip header

struct FreeZstd {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

std::variant<QByteArray, UnpackFailure> unpackZstd(const QByteArray &packed, qint64 limit)
{
    const std::unique_ptr<ZSTD_DCtx, FreeZstd> context(ZSTD_createDCtx());
    // A frame may ask for a window of gigabytes; no body of ours needs one larger than the limit.
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, 23);
    QByteArray body;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    ZSTD_inBuffer in{packed.constData(), static_cast<size_t>(packed.size()), 0};
    size_t left = 1;
    for (;;) {
        ZSTD_outBuffer out{piece.data(), static_cast<size_t>(piece.size()), 0};
        left = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(left))
            return UnpackFailure::Damaged;
        if (body.size() + qint64(out.pos) > limit)
            return UnpackFailure::TooLarge;
        body.append(piece.constData(), static_cast<qsizetype>(out.pos));
        if (in.pos == in.size && out.pos < out.size)
            break;
    }
    if (left != 0) // the frame is cut off
        return UnpackFailure::Damaged;
    return body;
}

std::variant<QByteArray, UnpackFailure> unpackGzip(const QByteArray &packed, qint64 limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return UnpackFailure::Damaged;
    const std::unique_ptr<z_stream, int (*)(z_stream *)> ending(&stream, inflateEnd);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray body;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        const int code = inflate(&stream, Z_NO_FLUSH);
        const qsizetype got = piece.size() - static_cast<qsizetype>(stream.avail_out);
        if (body.size() + got > limit)
            return UnpackFailure::TooLarge;
        body.append(piece.constData(), got);
        if (code == Z_STREAM_END)
            return stream.avail_in == 0 ? std::variant<QByteArray, UnpackFailure>(body) : UnpackFailure::Damaged;
        if (code != Z_OK)
            return UnpackFailure::Damaged;
    }
}

QByteArray packZstd(const QByteArray &body)
{
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(body.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), static_cast<size_t>(packed.size()), body.constData(),
                                      static_cast<size_t>(body.size()), 1);
    if (ZSTD_isError(size))
        return {};
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

QByteArray packGzip(const QByteArray &body)
{
    z_stream stream{};
    if (deflateInit2(&stream, 1, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    const std::unique_ptr<z_stream, int (*)(z_stream *)> ending(&stream, deflateEnd);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(body.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData()));
    stream.avail_in = static_cast<uInt>(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        return {};
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    return packed;
}

} // namespace

BodyCoding bodyCodingOf(const QByteArray &contentEncoding)
{
    const QByteArray name = contentEncoding.trimmed().toLower();
    if (name.isEmpty() || name == "identity")
        return BodyCoding::Identity;
    if (name == "zstd")
        return BodyCoding::Zstd;
    return name == "gzip" || name == "x-gzip" ? BodyCoding::Gzip : BodyCoding::Unsupported;
}

std::variant<QByteArray, UnpackFailure> unpackBody(const QByteArray &packed, BodyCoding coding, qint64 limit)
{
    switch (coding) {
    case BodyCoding::Zstd:
        return unpackZstd(packed, limit);
    case BodyCoding::Gzip:
        return unpackGzip(packed, limit);
    case BodyCoding::Unsupported:
        return UnpackFailure::Unsupported;
    case BodyCoding::Identity:
        break;
    }
    if (packed.size() > limit)
        return UnpackFailure::TooLarge;
    return packed;
}

BodyCoding acceptedCoding(const QByteArray &acceptEncoding)
{
    bool zstd = false;
    bool gzip = false;
    for (const QByteArray &entry : acceptEncoding.toLower().split(',')) {
        const QList<QByteArray> parts = entry.split(';');
        const QByteArray name = parts.at(0).trimmed();
        const bool refused = parts.size() > 1 && parts.at(1).trimmed().startsWith("q=")
            && parts.at(1).trimmed().mid(2).toDouble() == 0.0;
        zstd = zstd || (name == "zstd" && !refused);
        gzip = gzip || (name == "gzip" && !refused);
    }
    return zstd ? BodyCoding::Zstd : gzip ? BodyCoding::Gzip : BodyCoding::Identity;
}

QByteArray packBody(const QByteArray &body, BodyCoding coding)
{
    return coding == BodyCoding::Zstd ? packZstd(body) : coding == BodyCoding::Gzip ? packGzip(body) : QByteArray();
}

QByteArray bodyCodingName(BodyCoding coding)
{
    return coding == BodyCoding::Zstd ? "zstd" : coding == BodyCoding::Gzip ? "gzip" : "identity";
}

} // namespace kesu
