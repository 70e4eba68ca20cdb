// sign, signatures: names under 8D reports, CARs and complaint reports.
#include "commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "deadlines/timetexts.h"
#include "eightd/carservice.h"
#include "eightd/eightdservice.h"
#include "reference/referenceservice.h"
#include "signing/signingservice.h"
#include "signing/signingtexts.h"
#include "tickets/ticketservice.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

Result<SignedDocument> documentOf(const Workspace &workspace, const QString &form, const QString &number)
{
    if (form == "8d"_L1) {
        const auto report = workspace.eightDs().find(number);
        return report ? Result<SignedDocument>(SignedDocument(*report)) : report.error();
    }
    if (form == "car"_L1) {
        const auto car = workspace.cars().find(number);
        return car ? Result<SignedDocument>(SignedDocument(*car)) : car.error();
    }
    if (form == "complaint-report"_L1) {
        const auto ticket = workspace.tickets().findByNumber(number);
        return ticket ? Result<SignedDocument>(SignedDocument(*ticket)) : ticket.error();
    }
    return Error{ErrorKind::BadInput, u"form-unknown"_s, u"--form"_s, {form, u"8d, car, complaint-report"_s}};
}

QJsonObject toJson(const SignatureSlot &slot)
{
    QJsonArray given;
    for (const GivenSignature &each : slot.given) {
        given.append(QJsonObject{{u"name"_s, each.approval.name},
                                 {u"at"_s, each.approval.at ? QJsonValue(each.approval.at->toIso()) : QJsonValue()},
                                 {u"valid"_s, each.valid},
                                 {u"content_hash"_s, each.approval.contentHash},
                                 {u"revision"_s, each.revision ? QJsonValue(*each.revision) : QJsonValue()},
                                 {u"changed_at"_s, each.changedAt ? QJsonValue(each.changedAt->toIso()) : QJsonValue()},
                                 {u"note"_s, each.approval.note},
                                 {u"decision"_s, each.approval.decision}});
    }
    return {{u"subject"_s, slot.place.subject}, {u"as"_s, codeOf(signatureRoleCodes, slot.place.role)},
            {u"needed"_s, slot.place.needed},   {u"signed"_s, slot.isSigned()},
            {u"given"_s, given}};
}

int answerSheet(Context &context, const Workspace &workspace, const SignedDocument &document)
{
    const auto sheet = workspace.signing().sheet(document);
    if (!sheet)
        return context.fail(sheet.error());
    const QTimeZone zone = timetexts::branchZone(workspace.reference());
    QJsonArray places;
    QString text;
    for (const SignatureSlot &slot : sheet->places) {
        places.append(toJson(slot));
        const QString state = slot.given.isEmpty() ? QCoreApplication::translate("kesuctl", "not signed yet")
                                                   : signingtexts::given(slot.given.first(), zone);
        text += u"%1  %2\n"_s.arg(signingtexts::place(document.form, slot.place), state);
    }
    return context.answer({{u"number"_s, sheet->number}, {u"signatures"_s, places}}, text);
}

// Of a CAR the step says what somebody signs as; of reports the role has a subject that is meant unless another is named.
std::optional<SignaturePlace> placeFrom(const SignatureSheet &sheet, const CommandLine &line)
{
    const auto role = fromCode(signatureRoleCodes, line.value(u"as"_s));
    const QString usual = sheet.document.form == SignedForm::Car ? QString() : u"report"_s;
    const QString subject = line.isSet(u"subject"_s) ? line.value(u"subject"_s) : usual;
    const bool discipline = sheet.document.form == SignedForm::EightD && subject.size() == 2 && subject.at(0) == u'd'
        && subject.at(1) >= u'0' && subject.at(1) <= u'8';
    if (discipline)
        return disciplinePlace(subject.at(1).digitValue());
    for (const SignatureSlot &slot : sheet.places) {
        const bool fitsSubject = subject.isEmpty() || slot.place.subject == subject;
        const bool fitsRole = !line.isSet(u"as"_s) || role == slot.place.role;
        if (fitsSubject && fitsRole && (line.isSet(u"as"_s) || line.isSet(u"subject"_s)))
            return slot.place;
    }
    return std::nullopt;
}

} // namespace

int runSign(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto document = documentOf(**workspace, line.value(u"form"_s), line.operand(0));
    if (!document)
        return context.fail(document.error());
    const auto sheet = (*workspace)->signing().sheet(*document);
    if (!sheet)
        return context.fail(sheet.error());
    const auto place = placeFrom(*sheet, line);
    if (!place) {
        QStringList known;
        for (const SignatureSlot &slot : sheet->places)
            known.append(slot.place.subject + u'/' + codeOf(signatureRoleCodes, slot.place.role));
        return context.usage(QCoreApplication::translate("kesuctl", "Nobody signs there; there are: %1.")
                                 .arg(known.join(u", "_s)));
    }
    if (!context.proof())
        return context.fail({ErrorKind::NotPermitted, u"password-not-given"_s, u"--user"_s, {u"KESUDESK_PASSWORD"_s}});
    SignatureRequest request;
    request.document = *document;
    request.place = *place;
    request.note = line.value(u"note"_s);
    const auto done = (*workspace)->signing().sign(request, *context.proof());
    return done ? answerSheet(context, **workspace, *document) : context.fail(done.error());
}

int runSignatures(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto document = documentOf(**workspace, line.value(u"form"_s), line.operand(0));
    return document ? answerSheet(context, **workspace, *document) : context.fail(document.error());
}

} // namespace kesu::ctl
