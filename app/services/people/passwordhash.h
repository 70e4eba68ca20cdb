#pragma once

#include <QString>

namespace kesu {

enum class PasswordCost { Interactive, Moderate };

// Argon2id by libsodium, with salt and cost inside the text. Both take as long as they are meant to (up to half a
// second and 256 MiB): not for the window's thread, but safe on any. Empty when the memory cannot be had.
QString hashOf(const QString &password, PasswordCost cost);
bool isPasswordOf(const QString &hash, const QString &password);

// Made at a lower cost than is asked for now.
bool isWeakerThan(const QString &hash, PasswordCost cost);

} // namespace kesu
