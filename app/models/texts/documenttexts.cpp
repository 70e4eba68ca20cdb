#include "texts/documenttexts.h"

#include <QCoreApplication>

#include "texts/sentences.h"

using namespace Qt::StringLiterals;

namespace kesu::documenttexts {

namespace {

constexpr char context[] = "DocumentTexts";

// %1 is the place in the document, the error's own arguments follow.
const Sentences &sentences()
{
    static const Sentences table{
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
        {u"number-unusable"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1 is no usable number.")},
        {u"too-few-values"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: there are %2 values, at least %3 are needed.")},
        {u"too-few-samples"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: there are %2 samples that count, at least %3 are needed.")},
        {u"subgroup-size"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the sample has %2 values; this chart takes %3 to %4.")},
        {u"count-not-whole"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: “%2” is no count. It must be a whole number of 0 or more.")},
        {u"count-exceeds-size"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: %2 were found in a sample of only %3.")},
        {u"size-unusable"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: “%2” is no size of a sample.")},
        {u"sizes-differ"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the samples differ in size. Take a p chart or a u chart.")},
        {u"no-neighbours"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: no two neighbours are left to take a moving range of.")},
        {u"phase-unusable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: a phase begins at a sample from 1 to %2, later than the phase "
                           "before it.")},
        {u"base-unusable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the base period lies within the samples 1 to %2.")},
        {u"base-and-phases"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: a base period and phases exclude each other.")},
        {u"excluded-unusable"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: only samples from 1 to %2 can be left out.")},
        {u"sigmas-unusable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the limits lie more than 0 and at most 10 sigma from the centre.")},
        {u"standard-unusable"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: the standard values cannot be taken.")},
        {u"items-missing"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: nothing is given to count.")},
        {u"item-missing"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: the item has no name.")},
        {u"nothing-counted"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: all counts are zero.")},
        {u"amount-unusable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the count of “%2” must be a number of 0 or more.")},
        {u"count-unusable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the count of “%2” must be a number of 0 or more.")},
        {u"threshold-unusable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the threshold is a share above 0 and up to 100.")},
        {u"stratum-missing"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: the row does not say its “%2”.")},
        {u"pairs-uneven"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: there are %2 x but %3 y.")},
        {u"key-not-taken"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: this tool knows no such key. It takes: %2.")},
        {u"columns-missing"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: this tool takes %2 columns; there are %3.")},
        {u"lists-uneven"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: there are %2 counts but %3 sizes.")},
        {u"not-a-pair"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: a point is a pair of x and y.")},
        {u"all-equal"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: all values are equal, so there is nothing to compute.")},
        {u"specification-missing"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: a lower or an upper specification limit is needed.")},
        {u"specification-crossed"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the lower specification limit must be below the upper one.")},
        {u"target-outside"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the target lies outside the specification limits.")},
        {u"no-variation-within"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the values do not vary within the subgroups, so Cp and Cpk cannot "
                           "be computed.")},
        {u"within-unusable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: “%2” does not fit these data: moving ranges are for single values, "
                           "the others for subgroups.")},
        {u"sigma-unusable"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: the standard deviation must be above 0.")},
        {u"number-of-classes-unusable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: from 1 to 200 classes can be drawn.")},
        {u"width-unusable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: with this class width there would be no class or more than 200.")},
        {u"unit-unusable"_s, QT_TRANSLATE_NOOP("DocumentTexts", "%1: this is no measuring unit for the values.")},
        {u"start-above-values"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the first class must begin at or below the smallest value.")},
        {u"field-not-countable"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "%1: the field “%2” cannot be counted: it is a list, long text or "
                           "personal data.")},
        {u"document-format"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "“%2” must end in .pdf, .docx, .odt or .xlsx, which says what it will be.")},
        {u"document-failed"_s, QT_TRANSLATE_NOOP("DocumentTexts", "The document could not be made: %2")},
        {u"drawing-format"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "A drawing is written as .pdf or .png, not as “%2”.")},
        {u"drawing-missing"_s,
         QT_TRANSLATE_NOOP("DocumentTexts", "This kesuctl was built without drawings. Install the workstation.")},
        {u"picture-failed"_s, QT_TRANSLATE_NOOP("DocumentTexts", "The picture could not be drawn.")},
        {u"pdf-failed"_s, QT_TRANSLATE_NOOP("DocumentTexts", "The PDF could not be written.")},
    };
    return table;
}

} // namespace

QString sentence(const Error &error)
{
    QString text = sentenceOf(context, sentences(), error.code);
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
