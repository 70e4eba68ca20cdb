#pragma once

#include <QByteArray>

#include <initializer_list>

namespace kesu {

// SHA-256 over the parts one after the other, as lower-case hex: the one hash of chains, rows and prints. Uses what the
// processor has for it, which is several times faster than Qt's own; every save takes half a dozen.
QByteArray sha256Hex(std::initializer_list<QByteArrayView> parts);

} // namespace kesu
