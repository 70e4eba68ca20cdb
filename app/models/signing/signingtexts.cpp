#include "signing/signingtexts.h"

#include <QCoreApplication>

#include "deadlines/timetexts.h"
#include "texts/sentences.h"

using namespace Qt::StringLiterals;

namespace kesu::signingtexts {

namespace {

constexpr char context[] = "SigningTexts";

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SigningTexts)
};

QString wordOf(const Sentences &words, const QString &key)
{
    return sentenceOf(context, words, key, key);
}

const Sentences &eightDSubjects()
{
    static const Sentences words{
        {u"report"_s, QT_TRANSLATE_NOOP("SigningTexts", "final report")},
        {u"interim"_s, QT_TRANSLATE_NOOP("SigningTexts", "interim report")},
        {u"effectiveness_waiver"_s, QT_TRANSLATE_NOOP("SigningTexts", "closing without proof of effectiveness")},
    };
    return words;
}

const Sentences &carSubjects()
{
    static const Sentences words{
        {u"issue"_s, QT_TRANSLATE_NOOP("SigningTexts", "issue")},
        {u"reply"_s, QT_TRANSLATE_NOOP("SigningTexts", "answer of the unit")},
        {u"verification"_s, QT_TRANSLATE_NOOP("SigningTexts", "verification")},
        {u"closing"_s, QT_TRANSLATE_NOOP("SigningTexts", "closing")},
    };
    return words;
}

const Sentences &ticketSubjects()
{
    static const Sentences words{
        {u"report"_s, QT_TRANSLATE_NOOP("SigningTexts", "complaint report")},
        {u"registration"_s, QT_TRANSLATE_NOOP("SigningTexts", "complaint as taken down")},
    };
    return words;
}

const Sentences &errors()
{
    static const Sentences words{
        {u"password-wrong"_s, QT_TRANSLATE_NOOP("SigningTexts", "The password is not right.")},
        {u"password-wait"_s,
         QT_TRANSLATE_NOOP("SigningTexts", "Too many wrong passwords. The next try is possible in %1 s.")},
        {u"password-none"_s,
         QT_TRANSLATE_NOOP("SigningTexts", "%1 has no password yet. An administrator sets it in the settings.")},
        {u"password-short"_s, QT_TRANSLATE_NOOP("SigningTexts", "A password has at least %1 characters.")},
        {u"password-same-as-name"_s, QT_TRANSLATE_NOOP("SigningTexts", "The password must not be the name.")},
        {u"password-memory"_s,
         QT_TRANSLATE_NOOP("SigningTexts", "There was not enough memory to keep the password. Nothing was changed.")},
        {u"login-taken"_s, QT_TRANSLATE_NOOP("SigningTexts", "Somebody else has the login name “%1”.")},
        {u"user-ambiguous"_s,
         QT_TRANSLATE_NOOP("SigningTexts", "Several people are called “%1”. Use the login name.")},
        {u"administrator-needed"_s,
         QT_TRANSLATE_NOOP("SigningTexts", "Only an administrator, with the own password, can do this.")},
        {u"password-not-given"_s,
         QT_TRANSLATE_NOOP("SigningTexts", "A password is needed: in %1, or typed on a terminal.")},
        {u"role-unknown"_s, QT_TRANSLATE_NOOP("SigningTexts", "There is no role “%1”; there are: %2.")},
        {u"drawing-missing"_s, QT_TRANSLATE_NOOP("SigningTexts", "The signature has not been drawn yet.")},
        {u"signature-role"_s, QT_TRANSLATE_NOOP("SigningTexts", "The role of %1 does not allow this signature.")},
        {u"signature-same-person"_s,
         QT_TRANSLATE_NOOP("SigningTexts", "%1 has signed as “%2”. Somebody else has to sign here.")},
        {u"signature-overtaken"_s,
         QT_TRANSLATE_NOOP("SigningTexts",
                           "No interim report of %1 goes out any more: the final one was sent, or the report is closed.")},
    };
    return words;
}

} // namespace

QString subject(SignedForm form, const QString &subject)
{
    switch (form) {
    case SignedForm::Car:
        return wordOf(carSubjects(), subject);
    case SignedForm::ComplaintReport:
        return wordOf(ticketSubjects(), subject);
    case SignedForm::EightD:
        break;
    }
    const bool discipline = subject.size() == 2 && subject.at(0) == u'd';
    return discipline ? subject.toUpper() : wordOf(eightDSubjects(), subject);
}

QString role(SignatureRole role)
{
    switch (role) {
    case SignatureRole::Prepared:
        return Tr::tr("Prepared", "a signature");
    case SignatureRole::Reviewed:
        return Tr::tr("Reviewed", "a signature");
    case SignatureRole::Approved:
        return Tr::tr("Approved", "a signature");
    case SignatureRole::Customer:
        break;
    }
    return Tr::tr("Customer", "a signature");
}

QString place(SignedForm form, const SignaturePlace &place)
{
    // The steps of a CAR say by themselves what was done.
    if (form == SignedForm::Car) {
        static const Sentences words{{u"issue"_s, QT_TRANSLATE_NOOP("SigningTexts", "Issued")},
                                 {u"reply"_s, QT_TRANSLATE_NOOP("SigningTexts", "Replied")},
                                 {u"verification"_s, QT_TRANSLATE_NOOP("SigningTexts", "Verified")},
                                 {u"closing"_s, QT_TRANSLATE_NOOP("SigningTexts", "Closed")}};
        return wordOf(words, place.subject);
    }
    return Tr::tr("%1: %2", "role and what is signed").arg(role(place.role), subject(form, place.subject));
}

QString deed(SignedForm form, const SignaturePlace &place, const QString &number)
{
    const QString what = subject(form, place.subject);
    switch (place.role) {
    case SignatureRole::Prepared:
        return Tr::tr("Sign %1, %2, as its author").arg(number, what);
    case SignatureRole::Reviewed:
        return Tr::tr("Sign %1, %2, as reviewed").arg(number, what);
    case SignatureRole::Approved:
        return Tr::tr("Approve %1, %2").arg(number, what);
    case SignatureRole::Customer:
        break;
    }
    return Tr::tr("Keep the customer's signature on %1, %2").arg(number, what);
}

QString given(const GivenSignature &given, const QTimeZone &zone)
{
    const Approval &approval = given.approval;
    const QString when = approval.at ? timetexts::dateTime(*approval.at, zone) : QString();
    QStringList parts{when.isEmpty() ? approval.name : Tr::tr("%1, %2", "name and time").arg(approval.name, when)};
    if (!approval.decision.isEmpty())
        parts.append(decision(approval.decision));
    if (given.valid)
        return parts.join(u" · "_s);
    if (given.revision)
        parts.append(Tr::tr("for revision %1 as it was sent").arg(*given.revision));
    else if (given.changedAt)
        parts.append(Tr::tr("no longer valid: content changed on %1").arg(timetexts::dateTime(*given.changedAt, zone)));
    else
        parts.append(Tr::tr("no longer valid: the content has changed"));
    return parts.join(u" · "_s);
}

QString decision(const QString &code)
{
    if (code == "accepted"_L1)
        return Tr::tr("accepts the result");
    return code == "refused"_L1 ? Tr::tr("does not accept the result") : QString();
}

bool isKnownError(const QString &code)
{
    return errors().contains(code);
}

QString sentence(const Error &error)
{
    QStringList args = error.args;
    if (error.code == "signature-same-person"_L1) {
        const auto code = fromCode(signatureRoleCodes, args.value(2));
        args = {args.value(0), code ? role(*code) : args.value(2)};
    }
    return filled(wordOf(errors(), error.code), args);
}

} // namespace kesu::signingtexts
