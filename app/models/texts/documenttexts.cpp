#include "texts/documenttexts.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kesu::documenttexts {

namespace {

constexpr char context[] = "DocumentTexts";

// %1 is the place in the document, the error's own arguments follow.
const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> table{
        {u"unknown-key"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: nothing of this name is known. Check the spelling.")},
        {u"value-missing"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1 is missing.")},
        {u"name-incomplete"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: a name is needed in all three languages.")},
        {u"not-a-text"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1 must be text.")},
        {u"not-yes-or-no"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1 must be true or false.")},
        {u"not-a-number"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1 must be a number.")},
        {u"not-an-object"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1 must be an object in braces.")},
        {u"not-a-list"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1 must be a list in brackets.")},
        {u"unknown-value"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: “%2” is not among the values allowed here.")},
        {u"unknown-field"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: a ticket has no field “%2”.")},
        {u"unknown-event"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: there is no event “%2”.")},
        {u"amount-unreadable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: “%2” is no time limit. Write it like 30s, 15m, 4h, 7wd, 3d or 3mo.")},
        {u"amount-zero"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: a time limit cannot be zero. For at once write now.")},
        {u"amount-too-large"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: the time limit “%2” is too long.")},
        {u"percent-unreadable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: “%2” is no share. Write it like 50%, from 1% to 100%.")},
        {u"code-twice"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: the code “%2” is used twice.")},
        {u"code-form"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: a code has only letters, digits and . _ + - in it, unlike “%2”.")},
        {u"rank-missing"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the level “%2” needs a rank. The most severe level has rank 1.")},
        {u"rank-without-level"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: only levels have a rank, not “%2”.")},
        {u"time-zone-unknown"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: there is no time zone “%2”. Write it like Asia/Shanghai.")},
        {u"time-unreadable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: “%2” is no time of day. Write it like 08:30.")},
        {u"date-unreadable"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: “%2” is no date. Write it like 2026-02-14.")},
        {u"not-from-and-to"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1 must have a beginning and an end.")},
        {u"frames-overlap"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: opening times overlap.")},
        {u"never-open"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: the calendar has no opening time at all.")},
        {u"number-out-of-range"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: only a number from %2 to %3 fits here.")},
        {u"number-not-whole"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1 must be a whole number.")},
        {u"binding-unreadable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: “%2” is no path to a value. Write it like ticket.number.")},
        {u"template-unreadable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: a bracket is left open, or a path in braces is misspelt.")},
        {u"condition-unreadable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the condition “%2” cannot be read. Write it like raw.returned=yes.")},
        {u"span-too-wide"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the cell is wider than the %2 columns leave room for.")},
        {u"columns-unfilled"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the cells of the row fill %2 columns instead of %3.")},
        {u"rows-missing"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: a cell reaches down over %2 more rows than there are.")},
        {u"no-rows"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: at least one row is needed.")},
        {u"label-and-text"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: a cell has either a label or a text.")},
        {u"form-unknown"_s, QT_TRANSLATE_NOOP("DocumentTexts", "There is no form “%1”. Known forms: %2.")},
        {u"form-unreadable"_s, QT_TRANSLATE_NOOP("DocumentTexts", "The layout file %1 cannot be read: %2.")},
        {u"pdf-failed"_s, QT_TRANSLATE_NOOP("DocumentTexts", "The PDF could not be written.")},
    };
    return table;
}

} // namespace

QString sentence(const Error &error)
{
    QString text = QCoreApplication::translate(context, sentences().value(error.code));
    const QStringList args = QStringList{error.where} + error.args;
    for (qsizetype i = 0; i < args.size(); ++i)
        text.replace(u"%%1"_s.arg(i + 1), args.at(i));
    return text;
}

bool isKnown(const QString &code)
{
    return sentences().contains(code);
}

} // namespace kesu::documenttexts
