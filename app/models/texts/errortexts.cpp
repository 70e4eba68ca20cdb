#include "texts/errortexts.h"

#include <QCoreApplication>

#include "signing/signingtexts.h"
#include "texts/documenttexts.h"
#include "texts/fieldtexts.h"
#include "texts/findingtexts.h"
#include "texts/sentences.h"
#include "texts/syncerrortexts.h"

using namespace Qt::StringLiterals;

namespace kesu::errortexts {

namespace {

constexpr char context[] = "ErrorTexts";

const Sentences &sentences()
{
    static const Sentences table{
        {u"not-found"_s, QT_TRANSLATE_NOOP("ErrorTexts", "It does not exist, or no longer.")},
        {u"ticket-not-found"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no ticket %1.")},
        {u"stale"_s, QT_TRANSLATE_NOOP("ErrorTexts", "%1 was changed by somebody else meanwhile. Reload and compare.")},
        {u"role-missing"_s, QT_TRANSLATE_NOOP("ErrorTexts", "Your role does not allow this step.")},
        {u"step-unknown"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no step “%1”.")},
        {u"registration-incomplete"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The registration is not complete.")},
        {u"empty-text"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no text.")},
        {u"file-unreadable"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The file “%1” cannot be read.")},
        {u"file-empty"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The file “%1” is empty.")},
        {u"file-too-large"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The file “%1” is larger than %2 MB.")},
        {u"image-broken"_s,
         QT_TRANSLATE_NOOP("ErrorTexts", "The picture “%1” is damaged or of an unknown format.")},
        {u"locked"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The data folder is in use by another program (process %1).")},
        {u"newer"_s,
         QT_TRANSLATE_NOOP("ErrorTexts",
                           "The data were made by a newer version of the program. Please update.")},
        {u"damaged"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The database is damaged. Restore a backup.")},
        {u"not-writable"_s,
         QT_TRANSLATE_NOOP("ErrorTexts",
                           "The data folder cannot be written: it may be write-protected or belong to another user.")},
        {u"busy"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The database is busy. Please try again.")},
        {u"disk-full"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The disk is full. Nothing was saved.")},
        {u"sql"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The store refused the change.")},
        {u"constraint"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The store refused the change.")},
        {u"number-pattern-incomplete"_s,
         QT_TRANSLATE_NOOP("ErrorTexts",
                           "The number pattern needs the device letter and a sequence, "
                           "as in KS-<branch>-<yyyymmdd>-<device><nnnn>.")},
        {u"number-pattern-unknown-part"_s,
         QT_TRANSLATE_NOOP("ErrorTexts",
                           "The number pattern has an unknown part “%1”.")},
        {u"device-letter-missing"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The device letter is not set.")},
        {u"branch-missing"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The branch code is not set.")},
        {u"policy-unknown"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no handling policy “%1”.")},
        {u"name-missing"_s, QT_TRANSLATE_NOOP("ErrorTexts", "A name is required.")},
        {u"json-broken"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The file is no valid JSON (at %1).")},
        {u"json-unreadable"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The document is no valid JSON (at %1).")},
        {u"file-not-writable"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The file “%1” cannot be written: %2")},
        {u"event-out-of-order"_s, QT_TRANSLATE_NOOP("ErrorTexts", "That event cannot be recorded by hand.")},
        {u"pause-unreadable"_s,
         QT_TRANSLATE_NOOP("ErrorTexts", "The pause “%1” cannot be read; write it as START..END.")},
        {u"pause-ends-before-it-begins"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The pause “%1” ends before it begins.")},
        {u"store-missing"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no store in %1. \"kesuctl init\" makes one.")},
        {u"unknown-user"_s, QT_TRANSLATE_NOOP("ErrorTexts", "Nobody here is called “%1”.")},
        {u"file-not-readable"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The file “%1” cannot be read: %2")},
        {u"value-not-taken"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The value “%1” cannot be taken.")},
        {u"value-not-among"_s, QT_TRANSLATE_NOOP("ErrorTexts", "“%1” is not among the values allowed here: %2.")},
        {u"reference-unknown"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no record “%1” in this report.")},
        {u"id-twice"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The id “%1” is used twice.")},
        {u"no-such-eight-d"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no 8D report %1.")},
        {u"no-such-car"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no CAR %1.")},
        {u"no-such-revision"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no revision %1.")},
        {u"no-such-finding"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The report does not have the finding “%1”.")},
        {u"eight-d-not-closed"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The 8D report %1 is not closed.")},
        {u"car-finished"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The CAR %1 has come to its end.")},
        {u"not-json"_s, QT_TRANSLATE_NOOP("ErrorTexts", "Line %1 is no valid JSON.")},
        {u"unknown-field"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no field “%1”.")},
        {u"unknown-quantity"_s, QT_TRANSLATE_NOOP("ErrorTexts", "Tickets have no quantity “%1”.")},
        {u"no-tickets"_s, QT_TRANSLATE_NOOP("ErrorTexts", "No ticket fits the filter.")},
        {u"no-such-figures"_s,
         QT_TRANSLATE_NOOP("ErrorTexts", "Tickets that fit the filter: %1. None of them has these figures.")},
        {u"unknown-calendar"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no work calendar “%1”.")},
        {u"unknown-policy"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no handling policy “%1”.")},
        {u"unknown-scheme"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no category scheme “%1”.")},
        {u"branch-code-unusable"_s,
         QT_TRANSLATE_NOOP("ErrorTexts", "The branch code takes one to eight letters and digits.")},
        {u"demo-needs-empty"_s, QT_TRANSLATE_NOOP("ErrorTexts", "Sample tickets are only put into an empty store.")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("ErrorTexts", "It was cancelled. Nothing was written.")},
        {u"backup-damaged"_s,
         QT_TRANSLATE_NOOP("ErrorTexts",
                           "The file is no backup of this program, or is damaged: %1")},
        {u"not-empty"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The folder already holds data. Choose an empty one.")},
        {u"no-such-ticket"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no such ticket: %1")},
        {u"no-such-record"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no such record: %1")},
        {u"no-such-document"_s, QT_TRANSLATE_NOOP("ErrorTexts", "There is no such document: %1")},
        {u"blob-missing"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The attached file %1 is missing.")},
        {u"blob-damaged"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The attached file %1 was changed outside the program.")},
        {u"settings-refused"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The database could not be set up safely.")},
        {u"full-text-missing"_s,
         QT_TRANSLATE_NOOP("ErrorTexts",
                           "The full-text search of SQLite is missing on this system.")},
        {u"verification-unknown"_s,
         QT_TRANSLATE_NOOP("ErrorTexts",
                           "The code %1 belongs to no revision of this ticket: "
                           "the page was changed or is of another ticket.")},
        {u"store-put-aside"_s,
         QT_TRANSLATE_NOOP("ErrorTexts",
                           "The backup could not be put in place. The store was put aside and lies in %1.")},
        {u"demo-step-refused"_s, QT_TRANSLATE_NOOP("ErrorTexts", "A sample story could not be told: %1")},
        {u"ticket-finished"_s, QT_TRANSLATE_NOOP("ErrorTexts", "The ticket is finished: reopen it to change it.")},
    };
    return table;
}

QString ofKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadInput:
        return QCoreApplication::translate("ErrorTexts", "A value cannot be taken.");
    case ErrorKind::Refused:
        return QCoreApplication::translate("ErrorTexts", "A rule of the process forbids this.");
    case ErrorKind::NotFound:
        return QCoreApplication::translate("ErrorTexts", "It does not exist, or no longer.");
    case ErrorKind::NotPermitted:
        return QCoreApplication::translate("ErrorTexts", "You are not permitted to do this.");
    case ErrorKind::Stale:
        return QCoreApplication::translate("ErrorTexts", "Somebody else changed it meanwhile.");
    case ErrorKind::StoreUnusable:
        return QCoreApplication::translate("ErrorTexts", "The data cannot be used.");
    case ErrorKind::DiskFull:
        return QCoreApplication::translate("ErrorTexts", "The disk is full. Nothing was saved.");
    case ErrorKind::Internal:
        return QCoreApplication::translate("ErrorTexts", "Something went wrong inside the program.");
    }
    return {};
}

// Codes without words of their own: what kind of trouble, where, and the code for whoever is asked for help.
QString fallback(const Error &error)
{
    QString text = ofKind(error.kind);
    QStringList details{error.code};
    if (!error.where.isEmpty())
        details.append(fieldtexts::label(error.where));
    details += error.args;
    return text + u" ["_s + details.join(u", "_s) + u']';
}

} // namespace

QString sentence(const Error &error)
{
    if (error.kind == ErrorKind::Stale)
        return sentenceOf(context, sentences(), u"stale"_s).arg(fieldtexts::label(error.where));
    // A place in a document says more than the code alone, which other readers may use too.
    if (signingtexts::isKnownError(error.code))
        return signingtexts::sentence(error);
    if (syncerrortexts::isKnown(error.code))
        return syncerrortexts::sentence(error);
    const bool isOwn = sentences().contains(error.code);
    if (documenttexts::isKnown(error.code) && (!isOwn || !error.where.isEmpty()))
        return documenttexts::sentence(error);
    if (!isOwn) {
        return findingtexts::isKnown(error.code)
               ? findingtexts::sentence({Finding::Severity::Error, error.code, error.where, error.args})
               : fallback(error);
    }
    const QStringList args = error.args.isEmpty() ? QStringList{error.where} : error.args;
    return filled(sentenceOf(context, sentences(), error.code), args);
}

} // namespace kesu::errortexts
