#pragma once

#include <QString>
#include <QStringList>

namespace kesu {

// Readings of one code point without tones, the likeliest first: 张 → {"zhang"}, 长 → {"chang", "zhang"}. Other letters
// and digits read as themselves, folded; anything else has none. `asSurname` puts the reading as a surname first
// (单 → {"shan", "dan"}). Thread-safe; the first Han character costs 0.2 s.
QStringList pinyinReadings(char32_t codePoint, bool asSurname = false);

// Pays that first cost now; for a thread in the background.
void preparePinyin();

// Readings of a name or title, one list for every letter that has any. The first character is read as a surname;
// compound surnames (尉迟, 万俟 …) are known.
QList<QStringList> pinyinOfName(QStringView name);

// First letters of the likeliest reading: 张三 → "zs", 上海ABC公司 → "shabcgs".
QString pinyinInitials(QStringView name);

// True when `typed` (letters; case, width and blanks do not matter) spells a run of characters in `text`, each by its
// own sign or by one or more first letters of a reading: zs, zhs, zhangsan, zhangs, 张s all find 张三.
bool pinyinMatches(QStringView typed, QStringView text);

} // namespace kesu
