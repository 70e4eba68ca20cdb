#pragma once

#include <QByteArray>

#include <variant>

namespace kesu {

// Packing and unpacking of bodies by Content-Encoding. Unpacking goes piece by piece and stops at the limit, so that a
// few bytes never become more memory than that.
enum class BodyCoding { Identity, Zstd, Gzip, Unsupported };

BodyCoding bodyCodingOf(const QByteArray &contentEncoding);

enum class UnpackFailure { Damaged, TooLarge, Unsupported };
std::variant<QByteArray, UnpackFailure> unpackBody(const QByteArray &packed, BodyCoding coding, qint64 limit);

// The best coding the caller accepts: zstd, then gzip; Identity when it names neither or refuses them (q=0).
BodyCoding acceptedCoding(const QByteArray &acceptEncoding);
// Level 1; empty when packing failed.
QByteArray packBody(const QByteArray &body, BodyCoding coding);
QByteArray bodyCodingName(BodyCoding coding);

} // namespace kesu
