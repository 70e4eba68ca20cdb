#pragma once

#include <QByteArray>

#include <optional>

namespace kesu {

// An Ed25519 key pair, raw bytes: 32 public, 64 secret. Devices prove themselves with one, the hub signs checkpoints.
struct SigningKeys {
    QByteArray publicKey;
    QByteArray secretKey;

    static SigningKeys make();
    // The same seed (32 bytes) gives the same pair; for keys that are stored as their seed.
    static std::optional<SigningKeys> fromSeed(const QByteArray &seed);
};

// The detached signature, 64 bytes; empty when the key is none.
QByteArray signBytes(const QByteArray &bytes, const QByteArray &secretKey);
bool isSignedBy(const QByteArray &bytes, const QByteArray &signature, const QByteArray &publicKey);

// From the system's generator of unpredictable bytes.
QByteArray secretBytes(qsizetype count);

// How keys, signatures, tokens and challenges are written on the wire: base64url without padding. Decoding anything
// else gives nothing.
QByteArray toWireBase64(const QByteArray &bytes);
std::optional<QByteArray> fromWireBase64(const QByteArray &text);

} // namespace kesu
