#include "text/wordvariants.h"

#include "text/chineseconverter.h"
#include "text/textfolder.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// Names of one and the same thing, in folded (simplified) form, that the conversion dictionaries do not know. Only what
// a reader would call the same word: a search must not bring up what was not asked for.
const QList<QStringList> &synonyms()
{
    static const QList<QStringList> groups = {
        {u"投诉"_s, u"客诉"_s},
        {u"质量"_s, u"品质"_s},
        {u"反馈"_s, u"回馈"_s},
        {u"充电宝"_s, u"行动电源"_s, u"移动电源"_s},
        {u"优盘"_s, u"u盘"_s, u"随身碟"_s},
        {u"快递"_s, u"宅配"_s},
        {u"塑料"_s, u"塑胶"_s},
        {u"空调"_s, u"冷气"_s},
        {u"出租车"_s, u"计程车"_s},
        {u"幼儿园"_s, u"幼稚园"_s},
    };
    return groups;
}

void add(QStringList &variants, const QString &variant)
{
    if (!variant.isEmpty() && !variants.contains(variant))
        variants.append(variant);
}

} // namespace

QStringList wordVariants(const QString &term, int limit)
{
    const TextFolder &folder = TextFolder::instance();
    const ChineseConverter &converter = ChineseConverter::instance();
    QStringList variants{folder.fold(term)};
    // One code point is a character, not a word: nothing to exchange.
    if (term.size() < 2 || term.size() > 64)
        return variants;
    add(variants, folder.fold(converter.toMainlandWords(term)));
    add(variants, folder.fold(converter.toTaiwanWords(term)));
    const QString folded = variants.constFirst();
    for (const QStringList &group : synonyms()) {
        for (const QString &word : group) {
            if (!folded.contains(word))
                continue;
            for (const QString &other : group)
                add(variants, QString(folded).replace(word, other));
            break;
        }
    }
    return variants.mid(0, limit);
}

} // namespace kesu
