#include "base/commandmatch.h"

#include "text/pinyin.h"
#include "text/textfolder.h"

namespace kesu {

bool commandMatches(const QString &typed, const QString &words, const QString &english)
{
    const QString wanted = TextFolder::instance().fold(typed).trimmed();
    if (wanted.isEmpty())
        return true;
    return TextFolder::instance().fold(words).contains(wanted)
           || english.contains(wanted, Qt::CaseInsensitive) || pinyinMatches(wanted, words);
}

} // namespace kesu
