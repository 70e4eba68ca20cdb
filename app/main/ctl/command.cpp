#include "command.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>

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

QString toText(const QJsonValue &json)
{
    QJsonDocument document;
    if (json.isArray())
        document.setArray(json.toArray());
    else
        document.setObject(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

} // namespace

Context::Context(GlobalOptions options)
    : m_options(std::move(options))
{
}

Context::~Context() = default;

Result<Workspace *> Context::workspace(bool create)
{
    if (m_workspace)
        return m_workspace.get();
    if (!create && !QFile::exists(m_options.dataDir + u"/kesudesk.db"_s))
        return Error{ErrorKind::StoreUnusable, u"store-missing"_s, m_options.dataDir, {m_options.dataDir}};
    auto opened = Workspace::open(m_options.dataDir, m_time);
    if (!opened)
        return opened.error();
    m_workspace = std::move(opened).value();
    if (!m_options.user.isEmpty()) {
        const auto staff = m_workspace->reference().staff();
        const auto found = std::find_if(staff.cbegin(), staff.cend(), [this](const StaffMember &member) {
            return member.name == m_options.user || member.id.text() == m_options.user;
        });
        if (found == staff.cend()) {
            m_workspace.reset();
            return Error{ErrorKind::BadInput, u"unknown-user"_s, u"--user"_s, {m_options.user}};
        }
        m_workspace->setActor({found->id, found->name, found->roles, found->branch, found->department});
    }
    return m_workspace.get();
}

int Context::answer(const QJsonValue &json, const QString &text, ExitCode code) const
{
    print(stdout, m_options.json ? toText(json) : text);
    return code;
}

int Context::fail(const Error &error) const
{
    const QString message = errortexts::sentence(error);
    if (m_options.json) {
        print(stdout, toText(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, error.code}, {u"message"_s, message},
                                                                  {u"where"_s, error.where}}}}));
    }
    print(stderr, (error.where.isEmpty() ? u"kesuctl: %1"_s.arg(message)
                                         : u"kesuctl: %1: %2"_s.arg(error.where, message)).replace(u'\n', u' '));
    return error.kind == ErrorKind::StoreUnusable || error.kind == ErrorKind::DiskFull ? StoreUnusable
                                                                                       : RefusedOrFindings;
}

int Context::usage(const QString &message) const
{
    if (m_options.json) {
        print(stdout, toText(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, u"usage"_s}, {u"message"_s, message},
                                                                  {u"where"_s, QString()}}}}));
    }
    print(stderr, u"kesuctl: "_s + message);
    return WrongUsage;
}

int Context::findings(const Findings &findings) const
{
    QJsonArray list;
    QString text;
    for (const Finding &finding : findings) {
        const QString words = findingtexts::sentence(finding);
        list.append(QJsonObject{{u"severity"_s, severityCode(finding.severity)}, {u"code"_s, finding.code},
                                {u"where"_s, finding.where}, {u"message"_s, words}});
        text += finding.where.isEmpty() ? words + u'\n' : u"%1: %2\n"_s.arg(finding.where, words);
    }
    if (findings.isEmpty())
        text = QCoreApplication::translate("kesuctl", "All is well.");
    return answer(QJsonObject{{u"ok"_s, !hasErrors(findings)}, {u"findings"_s, list}}, text,
                  hasErrors(findings) ? RefusedOrFindings : Done);
}

bool parseArguments(QCommandLineParser &parser, Context &context, const QStringList &arguments, const QString &name,
                    int positionals, int *code)
{
    QString trouble;
    if (!parser.parse(QStringList{u"kesuctl "_s + name} + arguments))
        trouble = parser.errorText();
    else if (parser.positionalArguments().size() < positionals)
        trouble = QCoreApplication::translate("kesuctl", "Too few arguments for \"%1\".").arg(name);
    else if (parser.positionalArguments().size() > positionals)
        trouble = QCoreApplication::translate("kesuctl", "Too many arguments for \"%1\".").arg(name);
    if (trouble.isEmpty())
        return true;
    *code = context.usage(trouble);
    return false;
}

Result<QByteArray> readInput(const QString &file)
{
    QFile in(file);
    const bool open = file == u"-"_s ? in.open(stdin, QIODevice::ReadOnly) : in.open(QIODevice::ReadOnly);
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

const QList<Command> &commands()
{
    static const QList<Command> all{
        {u"init"_s, u"[--demo N] [--branch CODE]"_s, u"create a store, with N believable tickets"_s, runInit},
        {u"ticket"_s, u"new --file T.json | show NO | list [filters] | do NO STEP [--file F.json] | clocks NO [--at ISO]"_s,
         u"the main job"_s, runTicket},
        {u"search"_s, u"TEXT [--limit N]"_s, u"full text"_s, runSearch},
        {u"suggest"_s, u"TEXT [--scheme ID]"_s, u"categories that fit a text"_s, runSuggest},
        {u"print"_s, u"NO|blank --form complaint-report|acceptance -o FILE.pdf"_s, u"a printed form"_s, runPrint},
        {u"due"_s, u"--calendar ID|FILE --start ISO --amount 7wd [--keep-time] [--roll] [--pause ISO..ISO]… [--now ISO]"_s,
         u"a due time with its ledger"_s, runDue},
        {u"conformance"_s, u"FILE"_s, u"run deadline cases"_s, runConformance},
        {u"policy"_s, u"list | show ID"_s, u"handling policies"_s, runPolicy},
        {u"calendar"_s, u"list | show ID"_s, u"work calendars"_s, runCalendar},
        {u"backup"_s, u"FILE"_s, u"everything into one file, while the store is in use"_s, runBackup},
        {u"restore"_s, u"FILE"_s, u"a backup into the empty folder of --data"_s, runRestore},
        {u"verify"_s, u"[FILE]"_s, u"check the audit chain and every row, of the store or of a backup"_s, runVerify},
        {u"doctor"_s, {}, u"check the surroundings of the store"_s, runDoctor},
    };
    return all;
}

} // namespace kesu::ctl
