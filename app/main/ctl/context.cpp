#include "context.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

#include "passwordprompt.h"
#include "reference/referenceservice.h"
#include "texts/errortexts.h"
#include "texts/findingtexts.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

void print(FILE *stream, const QString &text)
{
    QTextStream out(stream);
    out << text;
    if (!text.endsWith(u'\n'))
        out << '\n';
}

QString severityCode(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Hint: return u"hint"_s;
    case Finding::Severity::Warning: return u"warning"_s;
    case Finding::Severity::Error: break;
    }
    return u"error"_s;
}

QString toText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

QJsonArray toJson(const Findings &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        list.append(QJsonObject{{u"severity"_s, severityCode(finding.severity)}, {u"code"_s, finding.code},
                                {u"where"_s, finding.where}, {u"message"_s, findingtexts::sentence(finding)}});
    }
    return list;
}

// The place before the sentence, unless the sentence names it anyway.
QString placed(const QString &where, const QString &sentence)
{
    return where.isEmpty() || sentence.contains(where) ? sentence : u"%1: %2"_s.arg(where, sentence);
}

} // namespace

Instant ShiftedTime::now() const
{
    static const int shift = qEnvironmentVariableIntValue("KESU_CLOCK_SHIFT");
    return SystemTime().now().plusSeconds(shift);
}

Context::Context(GlobalOptions options)
    : m_options(std::move(options))
{
}

Context::~Context() = default;

const TimeSource &Context::time() const
{
    return m_workspace ? m_workspace->time() : m_clock;
}

Result<Workspace *> Context::workspace(bool create)
{
    if (m_workspace)
        return m_workspace.get();
    if (!create && !QFile::exists(m_options.dataDir + u"/kesudesk.db"_s))
        return Error{ErrorKind::StoreUnusable, u"store-missing"_s, m_options.dataDir, {m_options.dataDir}};
    auto opened = Workspace::open(m_options.dataDir, m_clock);
    if (!opened)
        return opened.error();
    m_workspace = std::move(opened).value();
    if (!m_options.user.isEmpty()) {
        if (const auto acting = actAs(m_options.user); !acting) {
            m_workspace.reset();
            return acting.error();
        }
    }
    return m_workspace.get();
}

Result<void> Context::actAs(const QString &user)
{
    PasswordService &passwords = m_workspace->passwords();
    const auto found = passwords.find(user);
    if (!found)
        return Error{found.error().kind, found.error().code, u"--user"_s, {user}};
    if (passwords.stateOf(*found).hasPassword) {
        const auto given = askPassword("KESUDESK_PASSWORD", QCoreApplication::translate("kesuctl", "Password of %1:")
                                                                .arg(m_workspace->reference().staffName(*found)));
        if (!given)
            return Error{ErrorKind::NotPermitted, u"password-not-given"_s, u"--user"_s, {u"KESUDESK_PASSWORD"_s}};
        const auto proof = passwords.check(*found, *given);
        if (!proof)
            return proof.error();
        m_proof = *proof;
    }
    for (const StaffMember &member : m_workspace->reference().staff()) {
        if (member.id == *found)
            m_workspace->setActor({member.id, member.name, member.roles, member.branch, member.department});
    }
    return {};
}

int Context::answer(const QJsonObject &json, const QString &text, ExitCode code) const
{
    print(stdout, m_options.json ? toText(json) : text);
    return code;
}

int Context::complain(QJsonObject json, const Error &error, const QString &line, ExitCode code) const
{
    if (m_options.json) {
        const QString message = error.code == "usage"_L1 ? line : errortexts::sentence(error);
        json.insert(u"error"_s, QJsonObject{{u"code"_s, error.code}, {u"message"_s, message},
                                            {u"where"_s, error.where}});
        print(stdout, toText(json));
    }
    print(stderr, (u"kesuctl: "_s + line).simplified());
    return code;
}

int Context::fail(const Error &error) const
{
    const bool unusable = error.kind == ErrorKind::StoreUnusable || error.kind == ErrorKind::DiskFull;
    const bool mistyped = error.kind == ErrorKind::BadInput && (error.where.startsWith("--"_L1) || error.where == "-o"_L1);
    return complain({}, error, placed(error.where, errortexts::sentence(error)),
                    unusable ? StoreUnusable : mistyped ? WrongUsage : RefusedOrFindings);
}

int Context::usage(const QString &message) const
{
    return complain({}, {ErrorKind::BadInput, u"usage"_s, {}, {}}, message, WrongUsage);
}

int Context::refuse(const Findings &findings) const
{
    QStringList reasons;
    std::optional<Error> first;
    for (const Finding &finding : findings) {
        if (finding.severity != Finding::Severity::Error)
            continue;
        reasons.append(placed(finding.where, findingtexts::sentence(finding)));
        if (!first)
            first = Error{ErrorKind::Refused, finding.code, finding.where, finding.args};
    }
    return complain({{u"findings"_s, toJson(findings)}}, first.value_or(Error{}), reasons.join(u"; "_s),
                    RefusedOrFindings);
}

int Context::findings(const Findings &findings) const
{
    QString text;
    for (const Finding &finding : findings)
        text += placed(finding.where, findingtexts::sentence(finding)) + u'\n';
    if (findings.isEmpty())
        text = QCoreApplication::translate("kesuctl", "All is well.");
    return answer({{u"ok"_s, !hasErrors(findings)}, {u"findings"_s, toJson(findings)}}, text,
                  hasErrors(findings) ? RefusedOrFindings : Done);
}

Result<QByteArray> readInput(const QString &file)
{
    QFile in(file);
    const bool open = file == "-"_L1 ? in.open(stdin, QIODevice::ReadOnly) : in.open(QIODevice::ReadOnly);
    if (!open)
        return Error{ErrorKind::BadInput, u"file-not-readable"_s, file, {file, in.errorString()}};
    return in.readAll();
}

Result<void> writeOutput(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return Error{ErrorKind::BadInput, u"file-not-writable"_s, file, {file, out.errorString()}};
    return {};
}

Error inFile(const Error &error, const QString &file, const QByteArray &bytes)
{
    if (error.kind != ErrorKind::BadInput)
        return error;
    if (error.code == "json-unreadable"_L1) {
        const QString line = QString::number(bytes.left(error.args.value(0).toLongLong()).count('\n') + 1);
        return {error.kind, u"not-json"_s, u"%1:%2"_s.arg(file, line), {line}};
    }
    if (error.code == "not-json"_L1)
        return {error.kind, error.code, u"%1:%2"_s.arg(file, error.args.value(0)), error.args};
    return error;
}

} // namespace kesu::ctl
