#include "text/pinyin.h"

#include <QHash>
#include <QMutex>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include "text/codepoints.h"
#include "text/textfolder.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// Characters with more than one common reading, the likelier in names and titles first.
const QHash<char32_t, QStringList> &polyphones()
{
    static const QHash<char32_t, QStringList> table = {
        {U'长', {u"chang"_s, u"zhang"_s}}, {U'重', {u"chong"_s, u"zhong"_s}}, {U'行', {u"hang"_s, u"xing"_s}},
        {U'乐', {u"le"_s, u"yue"_s}},      {U'朝', {u"chao"_s, u"zhao"_s}},   {U'调', {u"diao"_s, u"tiao"_s}},
        {U'传', {u"chuan"_s, u"zhuan"_s}}, {U'弹', {u"dan"_s, u"tan"_s}},     {U'藏', {u"zang"_s, u"cang"_s}},
        {U'厦', {u"xia"_s, u"sha"_s}},     {U'会', {u"hui"_s, u"kuai"_s}},    {U'都', {u"du"_s, u"dou"_s}},
        {U'系', {u"xi"_s, u"ji"_s}},       {U'省', {u"sheng"_s, u"xing"_s}},  {U'降', {u"jiang"_s, u"xiang"_s}},
        {U'单', {u"dan"_s, u"shan"_s}},    {U'曾', {u"zeng"_s, u"ceng"_s}},   {U'解', {u"jie"_s, u"xie"_s}},
        {U'仇', {u"chou"_s, u"qiu"_s}},    {U'区', {u"qu"_s, u"ou"_s}},       {U'查', {u"cha"_s, u"zha"_s}},
        {U'参', {u"can"_s, u"shen"_s}},    {U'车', {u"che"_s, u"ju"_s}},      {U'石', {u"shi"_s, u"dan"_s}},
        {U'盛', {u"sheng"_s, u"cheng"_s}}, {U'番', {u"fan"_s, u"pan"_s}},     {U'便', {u"bian"_s, u"pian"_s}},
        {U'阿', {u"a"_s, u"e"_s}},         {U'茜', {u"xi"_s, u"qian"_s}},     {U'晟', {u"sheng"_s, u"cheng"_s}},
        {U'还', {u"huan"_s, u"hai"_s}},    {U'载', {u"zai"_s}},               {U'铅', {u"qian"_s, u"yan"_s}},
        {U'什', {u"shi"_s, u"shen"_s}},    {U'少', {u"shao"_s}},              {U'奇', {u"qi"_s, u"ji"_s}},
        {U'校', {u"xiao"_s, u"jiao"_s}},   {U'万', {u"wan"_s}},               {U'薄', {u"bo"_s, u"bao"_s}},
    };
    return table;
}

// Readings that hold for surnames, simplified; the everyday reading stays possible behind them.
const QHash<char32_t, QString> &surnames()
{
    static const QHash<char32_t, QString> table = {
        {U'单', u"shan"_s}, {U'曾', u"zeng"_s}, {U'解', u"xie"_s},  {U'仇', u"qiu"_s},  {U'区', u"ou"_s},
        {U'查', u"zha"_s},  {U'翟', u"zhai"_s}, {U'乐', u"yue"_s},  {U'朴', u"piao"_s}, {U'任', u"ren"_s},
        {U'盖', u"ge"_s},   {U'华', u"hua"_s},  {U'缪', u"miao"_s}, {U'秘', u"bi"_s},   {U'员', u"yun"_s},
        {U'冼', u"xian"_s}, {U'洗', u"xian"_s}, {U'折', u"she"_s},  {U'黑', u"he"_s},   {U'繁', u"po"_s},
        {U'逄', u"pang"_s}, {U'佘', u"she"_s},  {U'召', u"shao"_s}, {U'谌', u"chen"_s}, {U'种', u"chong"_s},
        {U'燕', u"yan"_s},  {U'覃', u"qin"_s},  {U'贾', u"jia"_s},  {U'沈', u"shen"_s}, {U'隗', u"wei"_s},
        {U'郇', u"xun"_s},  {U'车', u"che"_s},  {U'葛', u"ge"_s},   {U'应', u"ying"_s}, {U'纪', u"ji"_s},
        {U'祭', u"zhai"_s}, {U'牟', u"mou"_s},  {U'尹', u"yin"_s},  {U'臧', u"zang"_s}, {U'干', u"gan"_s},
        {U'柏', u"bai"_s},  {U'长', u"chang"_s}, {U'石', u"shi"_s}, {U'宁', u"ning"_s}, {U'俞', u"yu"_s},
        {U'相', u"xiang"_s}, {U'薄', u"bo"_s},  {U'那', u"na"_s},   {U'卜', u"bu"_s},   {U'尉', u"wei"_s},
        {U'过', u"guo"_s},  {U'晁', u"chao"_s}, {U'晟', u"cheng"_s}, {U'盛', u"sheng"_s}, {U'瞿', u"qu"_s},
    };
    return table;
}

const QHash<QString, QStringList> &compoundSurnames()
{
    static const QHash<QString, QStringList> table = {
        {u"尉迟"_s, {u"yu"_s, u"chi"_s}},    {u"万俟"_s, {u"mo"_s, u"qi"_s}},   {u"长孙"_s, {u"zhang"_s, u"sun"_s}},
        {u"令狐"_s, {u"ling"_s, u"hu"_s}},   {u"单于"_s, {u"chan"_s, u"yu"_s}}, {u"澹台"_s, {u"tan"_s, u"tai"_s}},
        {u"皇甫"_s, {u"huang"_s, u"fu"_s}},  {u"宿迁"_s, {u"su"_s, u"qian"_s}}, {u"重庆"_s, {u"chong"_s, u"qing"_s}},
        {u"厦门"_s, {u"xia"_s, u"men"_s}},   {u"长沙"_s, {u"chang"_s, u"sha"_s}},
    };
    return table;
}

// The reading ICU knows for one Han character; empty when it knows none.
class HanReader
{
public:
    static HanReader &instance()
    {
        static HanReader reader;
        return reader;
    }

    QString reading(char32_t c)
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_known.constFind(c);
        if (known != m_known.cend())
            return *known;
        QString reading;
        if (m_transliterator) {
            icu::UnicodeString text(static_cast<UChar32>(c));
            m_transliterator->transliterate(text);
            for (int32_t i = 0; i < text.length(); ++i) {
                if (text[i] >= u'a' && text[i] <= u'z')
                    reading.append(QChar(text[i]));
            }
        }
        m_known.insert(c, reading);
        return reading;
    }

private:
    HanReader()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_transliterator.reset(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            m_transliterator.reset();
    }

    QMutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_transliterator;
    QHash<char32_t, QString> m_known;
};

void putFirst(QStringList &readings, const QString &reading)
{
    readings.removeAll(reading);
    readings.prepend(reading);
}

} // namespace

QStringList pinyinReadings(char32_t codePoint, bool asSurname)
{
    const char32_t folded = TextFolder::instance().fold(codePoint);
    if (folded == 0 || !QChar::isLetterOrNumber(folded))
        return {};
    if (QChar::script(codePoint) != QChar::Script_Han)
        return {QString::fromUcs4(&folded, 1)};
    QStringList readings = polyphones().value(folded);
    if (readings.isEmpty()) {
        const QString reading = HanReader::instance().reading(codePoint);
        if (!reading.isEmpty())
            readings.append(reading);
    }
    if (asSurname && surnames().contains(folded))
        putFirst(readings, surnames().value(folded));
    return readings;
}

void preparePinyin()
{
    (void)pinyinReadings(U'暖');
}

QList<QStringList> pinyinOfName(QStringView name)
{
    QList<char32_t> letters;
    for (CodePoints it(name); it.hasNext();) {
        const char32_t c = it.next();
        const char32_t folded = TextFolder::instance().fold(c);
        if (folded != 0 && QChar::isLetterOrNumber(folded))
            letters.append(c);
    }
    QList<QStringList> readings;
    for (qsizetype i = 0; i < letters.size(); ++i)
        readings.append(pinyinReadings(letters.at(i), i == 0));
    if (letters.size() >= 2) {
        const QString start = TextFolder::instance().fold(QString::fromUcs4(letters.constData(), 2));
        const QStringList compound = compoundSurnames().value(start);
        for (qsizetype i = 0; i < compound.size(); ++i)
            putFirst(readings[i], compound.at(i));
    }
    readings.removeAll(QStringList());
    return readings;
}

QString pinyinInitials(QStringView name)
{
    QString initials;
    for (const QStringList &readings : pinyinOfName(name)) {
        const QString &first = readings.constFirst();
        initials.append(first.left(QChar::isHighSurrogate(first.at(0).unicode()) ? 2 : 1));
    }
    return initials;
}

namespace {

struct Letter {
    QString sign;          // folded
    QStringList readings;
};

qsizetype commonStart(QStringView a, QStringView b)
{
    qsizetype common = 0;
    while (common < a.size() && common < b.size() && a.at(common) == b.at(common))
        ++common;
    return common;
}

// Whether the letters from `from` on spell all of `typed`. Keeps the set of places in `typed` that can be reached, so
// that many ambiguous letters cost no more than unambiguous ones.
bool spells(QStringView typed, const QList<Letter> &letters, qsizetype from)
{
    QList<bool> reached(typed.size() + 1, false);
    reached[0] = true;
    for (qsizetype i = from; i < letters.size(); ++i) {
        QList<bool> next(typed.size() + 1, false);
        bool any = false;
        for (qsizetype at = 0; at < typed.size(); ++at) {
            if (!reached.at(at))
                continue;
            const QStringView rest = typed.mid(at);
            if (rest.startsWith(letters.at(i).sign))
                next[at + letters.at(i).sign.size()] = any = true;
            for (const QString &reading : letters.at(i).readings) {
                for (qsizetype length = commonStart(reading, rest); length > 0; --length)
                    next[at + length] = any = true;
            }
        }
        if (next.last())
            return true;
        if (!any)
            return false;
        reached = next;
    }
    return false;
}

} // namespace

bool pinyinMatches(QStringView typed, QStringView text)
{
    constexpr qsizetype longest = 64; // nobody spells more; keeps hostile input cheap
    const QString wanted = TextFolder::instance().fold(typed).remove(u' ');
    if (wanted.isEmpty() || wanted.size() > longest)
        return false;
    QList<Letter> letters;
    for (CodePoints it(text); it.hasNext();) {
        const char32_t c = it.next();
        const char32_t folded = TextFolder::instance().fold(c);
        if (folded != 0 && QChar::isLetterOrNumber(folded))
            letters.append({QString::fromUcs4(&folded, 1), pinyinReadings(c, true)});
    }
    for (qsizetype from = 0; from < letters.size(); ++from) {
        if (spells(wanted, letters, from))
            return true;
    }
    return false;
}

} // namespace kesu
