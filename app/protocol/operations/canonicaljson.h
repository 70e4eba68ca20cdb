#pragma once

#include <QByteArray>
#include <QStringView>
#include <QVariantMap>

namespace kesu {

// How strings are written: as typed for storing and sending, composed (NFC) for hashing, so that two spellings of the
// same text hash alike while nobody's text is altered.
enum class JsonText { AsTyped, Composed };

void appendUtf8(QByteArray &out, QStringView text);
void appendNumber(QByteArray &out, qint64 value);
// Appends `text` as a JSON string in UTF-8: only quote, backslash and control characters are escaped.
void appendJsonString(QByteArray &out, QStringView text, JsonText form);
// QString, integers, bool, QStringList or invalid (null); there are no fractions in the protocol.
void appendJsonValue(QByteArray &out, const QVariant &value, JsonText form);
// Sorted keys, no spaces.
void appendJsonObject(QByteArray &out, const QVariantMap &object, JsonText form);

// True for text that composing cannot change: Latin letters, Chinese characters and their signs, which is nearly all
// there is. False means that one has to look.
bool isSurelyComposed(QByteArrayView utf8);

} // namespace kesu
