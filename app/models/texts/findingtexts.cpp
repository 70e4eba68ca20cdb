#include "texts/findingtexts.h"

#include <QCoreApplication>

#include "base/language.h"
#include "base/localized.h"
#include "eightd/eightdterms.h"
#include "texts/fieldtexts.h"
#include "texts/reviewtexts.h"
#include "texts/sentences.h"

using namespace Qt::StringLiterals;

namespace kesu::findingtexts {

namespace {

constexpr char context[] = "FindingTexts";

const Sentences &sentences()
{
    static const Sentences table{
        {u"field-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "%1 is required.")},
        {u"input-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "%1 must be given for this step.")},
        {u"acceptance-check-open"_s, QT_TRANSLATE_NOOP("FindingTexts", "Acceptance check not answered: %1.")},
        {u"acceptance-check-failed"_s, QT_TRANSLATE_NOOP("FindingTexts", "Acceptance check answered with no: %1.")},
        {u"invalid-ground-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "An invalid complaint needs its ground.")},
        {u"category-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "The ticket is not classified yet.")},
        {u"category-before-level"_s, QT_TRANSLATE_NOOP("FindingTexts", "Classify before grading.")},
        {u"level-unchanged"_s, QT_TRANSLATE_NOOP("FindingTexts", "The level is the same as before.")},
        {u"policy-unchanged"_s, QT_TRANSLATE_NOOP("FindingTexts", "The handling policy is the same as before.")},
        {u"policy-missing"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "No handling policy is chosen, so no clock would run.")},
        {u"owner-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "Nobody is named to handle it.")},
        {u"owner-unchanged"_s, QT_TRANSLATE_NOOP("FindingTexts", "The ticket is already with them.")},
        {u"first-owner-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "The first-contact owner cannot be left empty.")},
        {u"first-owner-unchanged"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The first-contact owner is the same as before.")},
        {u"leader-missing"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "A complex, sensitive or multi-department complaint should name a leader in charge.")},
        {u"solution-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "No solution is written down.")},
        {u"consent-missing"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The customer's consent, or a written reason to go on without it, is missing.")},
        {u"handling-already-completed"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "Handling is already marked as completed.")},
        {u"handling-not-completed"_s, QT_TRANSLATE_NOOP("FindingTexts", "Handling is not marked as completed yet.")},
        {u"result-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "No result is written down.")},
        {u"responsibility-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "The result does not say who is responsible.")},
        {u"interim-measure-missing"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The customer's own due time has passed without a cause: an interim measure is needed.")},
        {u"feedback-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "The result was not fed back to the customer.")},
        {u"satisfaction-missing"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "There is neither a satisfaction answer nor a reason for no revisit.")},
        {u"attempts-too-few"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "Only %1 of %2 attempts to reach the customer are recorded.")},
        {u"closing-note-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "The closing note is missing.")},
        {u"paper-scan-missing"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "Recorded on paper: attach the scan or say where the paper lies.")},
        {u"malicious-not-investigated"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "A malicious complaint needs an investigation on record.")},
        {u"clock-will-be-cancelled"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The clock “%1” is still open and will end with the ticket.")},
        {u"clocks-keep-running"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "This handling policy allows no pause: the ticket waits, its time limits run on.")},
        {u"extension-not-allowed"_s, QT_TRANSLATE_NOOP("FindingTexts", "The handling policy allows no extension.")},
        {u"extension-ground-unknown"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "“%1” is not among the grounds this policy allows.")},
        {u"extension-due-missing"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "Say until when, or by how much, it is extended.")},
        {u"extension-after-due"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "“%1” is already overdue: only a manager can extend it.")},
        {u"extension-not-later"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The new due time of “%1” is not later than the present one.")},
        {u"merge-target-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "Say which ticket it is merged into.")},
        {u"merge-into-itself"_s, QT_TRANSLATE_NOOP("FindingTexts", "A ticket cannot be merged into itself.")},
        {u"merge-target-finished"_s,
         QT_TRANSLATE_NOOP("FindingTexts", "%1 is finished: merge into a ticket that is still handled.")},
        {u"parts-too-few"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "Describe at least two parts, or one when this ticket goes on as well.")},
        {u"part-incomplete"_s, QT_TRANSLATE_NOOP("FindingTexts", "Part %1: %2 is missing or does not fit.")},
        {u"part-not-taken"_s, QT_TRANSLATE_NOOP("FindingTexts", "Part %1: %2 cannot be taken.")},
        {u"transfer-target-missing"_s,
         QT_TRANSLATE_NOOP("FindingTexts", "Say which branch or outside body it goes to.")},
        {u"transfer-to-itself"_s, QT_TRANSLATE_NOOP("FindingTexts", "The ticket is already at this branch.")},
        {u"nothing-corrected"_s, QT_TRANSLATE_NOOP("FindingTexts", "Nothing is corrected: all is as it was.")},
        {u"received-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "The time of receipt cannot be left empty.")},
        {u"received-after-event"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The receipt cannot lie after what was already done with the ticket.")},
        {u"code-unknown"_s, QT_TRANSLATE_NOOP("FindingTexts", "“%1” is not among the values for %2.")},
        {u"customer-unknown"_s, QT_TRANSLATE_NOOP("FindingTexts", "There is no such customer.")},
        {u"time-in-future"_s, QT_TRANSLATE_NOOP("FindingTexts", "The time lies in the future.")},
        {u"time-before-receipt"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The time lies before the complaint was received.")},
        {u"time-unreadable"_s, QT_TRANSLATE_NOOP("FindingTexts", "The time “%1” cannot be read.")},
        {u"value-unreadable"_s, QT_TRANSLATE_NOOP("FindingTexts", "“%1” cannot be taken for %2.")},
        {u"field-not-of-this-step"_s, QT_TRANSLATE_NOOP("FindingTexts", "%1 cannot be changed in this step.")},
        {u"field-needs-step"_s, QT_TRANSLATE_NOOP("FindingTexts", "%1 can only be changed by a step of its own.")},
        {u"wrong-state"_s, QT_TRANSLATE_NOOP("FindingTexts", "This step does not fit where the ticket stands now.")},
        {u"customer-missing"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "A name or a phone number of the customer is required.")},
        {u"anonymous-with-name"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "Marked as anonymous although a customer is named.")},
        {u"title-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "A subject or a description is required.")},
        {u"phone-unusual"_s, QT_TRANSLATE_NOOP("FindingTexts", "The phone number “%1” looks incomplete.")},
        {u"scheme-of-other-policy"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The category scheme is not the one this policy expects.")},
        {u"level-of-other-scheme"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The level belongs to another scheme than the policy's; its clocks may not start.")},
        {u"received-in-future"_s, QT_TRANSLATE_NOOP("FindingTexts", "The time of receipt lies in the future.")},
        {u"row-changed"_s, QT_TRANSLATE_NOOP("FindingTexts", "Record %1 was changed outside the program.")},
        {u"due-cache-stale"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The list of due times differs from the tickets; it is rebuilt at the next start.")},
        {u"disk-space-low"_s, QT_TRANSLATE_NOOP("FindingTexts", "Only %1 MB are free on the disk of the data folder.")},
        {u"conversion-missing"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The dictionaries for simplified and traditional characters are not installed.")},
        {u"calendar-ends-soon"_s, QT_TRANSLATE_NOOP("FindingTexts", "The calendar “%1” ends on %2.")},
        {u"branch-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "The branch code is missing.")},
        {u"orphan-file"_s, QT_TRANSLATE_NOOP("FindingTexts", "The file “%1” belongs to no ticket.")},
        {u"audit-changed"_s, QT_TRANSLATE_NOOP("FindingTexts", "Audit entry %1 was changed outside the program.")},
        {u"audit-cut"_s, QT_TRANSLATE_NOOP("FindingTexts", "Audit entries after %1 are missing.")},
        {u"operation-changed"_s, QT_TRANSLATE_NOOP("FindingTexts", "Operation %1 was changed outside the program.")},
        {u"operation-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "Operation %1 is missing.")},
        {u"row-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "Record %1 was removed outside the program.")},
        {u"row-unknown"_s, QT_TRANSLATE_NOOP("FindingTexts", "Record %1 was added outside the program.")},
        {u"history-changed"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The history of audit entry %1 was changed outside the program.")},
        {u"stamp-changed"_s, QT_TRANSLATE_NOOP("FindingTexts", "The field stamp %1 was changed outside the program.")},
        {u"signature-unproved"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The signature of %1 has no proof: nobody gave a password or a hand's drawing for it.")},
        {u"signature-differs"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The signature of %1 is not the one that was given: another person or another content.")},
        {u"foreign-key"_s, QT_TRANSLATE_NOOP("FindingTexts", "Record %1 refers to one that does not exist.")},
        {u"integrity"_s, QT_TRANSLATE_NOOP("FindingTexts", "The database file is damaged: %1")},
        {u"index-damaged"_s, QT_TRANSLATE_NOOP("FindingTexts", "The full-text index is damaged: %1")},
        {u"customer-index-damaged"_s,
         QT_TRANSLATE_NOOP("FindingTexts", "The index that finds customers is damaged: %1")},
        {u"blob-missing"_s, QT_TRANSLATE_NOOP("FindingTexts", "The attached file %1 is missing.")},
        {u"blob-damaged"_s, QT_TRANSLATE_NOOP("FindingTexts", "The attached file %1 was changed outside the program.")},
        {u"unreadable"_s, QT_TRANSLATE_NOOP("FindingTexts", "%1 cannot be read.")},
        {u"check-stopped"_s, QT_TRANSLATE_NOOP("FindingTexts", "The check was stopped before its end.")},
        {u"doubt-open"_s, QT_TRANSLATE_NOOP("FindingTexts", "The customer's doubt has not been followed up yet.")},
        {u"conversion-advised-late"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The standard time is exceeded: this should become a complaint.")},
        {u"conversion-advised-result"_s,
         QT_TRANSLATE_NOOP("FindingTexts",
                           "The customer is not satisfied with the result: this should become a complaint.")},
        {u"regrade-proposed"_s, QT_TRANSLATE_NOOP("FindingTexts", "The policy's rules ask for the level “%1” (%2).")},
    };
    return table;
}

const char *sourceOf(const QString &code)
{
    const char *source = sentences().value(code);
    return source ? source : reviewSentences().value(code);
}

// Findings about a clock, a level or a calendar carry its name in the three languages.
bool carriesAName(const QString &code)
{
    return code == "regrade-proposed"_L1 || code == "calendar-ends-soon"_L1 || code == "clock-will-be-cancelled"_L1
           || code == "extension-after-due"_L1 || code == "extension-not-later"_L1;
}

QString argument(const Finding &finding, int index)
{
    return finding.args.value(index);
}

} // namespace

QString sentence(const Finding &finding)
{
    const char *source = sourceOf(finding.code);
    if (!source) {
        const QString place = fieldtexts::label(finding.where);
        return place.isEmpty() ? finding.code : finding.code + u" ("_s + place + u')';
    }
    QString text = QCoreApplication::translate(context, source);
    if (carriesAName(finding.code)) {
        const LocalizedName name{argument(finding, 0), argument(finding, 1), argument(finding, 2)};
        text = text.arg(name.in(uiLanguage()));
        return finding.args.size() > 3 ? text.arg(argument(finding, 3)) : text;
    }
    if (finding.code == "car-field-missing"_L1)
        return text.arg(eightdterms::carField(finding.where));
    if (finding.code == "value-unreadable"_L1 || finding.code == "code-unknown"_L1)
        return text.arg(argument(finding, 0), fieldtexts::label(finding.where));
    if (finding.code == "part-incomplete"_L1 || finding.code == "part-not-taken"_L1)
        return text.arg(argument(finding, 0), fieldtexts::label(argument(finding, 1)));
    QStringList args = finding.args;
    if (args.isEmpty())
        args.append(fieldtexts::label(finding.where));
    return filled(text, args);
}

bool isKnown(const QString &code)
{
    return sourceOf(code) != nullptr;
}

} // namespace kesu::findingtexts
