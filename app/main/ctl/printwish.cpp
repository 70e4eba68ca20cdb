#include "printwish.h"

#include "base/language.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

// "zh_CN+en"
Result<FormLanguages> twoLanguages(const QString &text)
{
    const QStringList parts = text.split(u'+');
    const bool isKnown = parts.size() == 2 && languages().contains(parts.first()) && languages().contains(parts.last());
    if (!isKnown || parts.first() == parts.last()) {
        return Error{ErrorKind::BadInput, u"value-not-among"_s, u"--bilingual"_s,
                     {text, u"zh_CN+en, zh_TW+en, en+zh_CN, en+zh_TW"_s}};
    }
    return FormLanguages{parts.first(), parts.last()};
}

} // namespace

Option bilingualOption()
{
    return {u"bilingual"_s, u"LANG+LANG"_s,
            QT_TRANSLATE_NOOP("kesuctl", "the form's words in two languages, zh_CN+en for instance")};
}

Result<PrintWish> printWish(const CommandLine &line)
{
    PrintWish wish{line.value(u"o"_s), DocumentFormat::Pdf, {uiLanguage(), {}}};
    const auto format = documentFormatOf(wish.file);
    if (!format) // said of the option, so that the command line is what was wrong
        return Error{format.error().kind, format.error().code, u"-o"_s, {wish.file}};
    wish.format = *format;
    if (line.isSet(u"bilingual"_s)) {
        const auto both = twoLanguages(line.value(u"bilingual"_s));
        if (!both)
            return both.error();
        wish.languages = *both;
    }
    return wish;
}

} // namespace kesu::ctl
