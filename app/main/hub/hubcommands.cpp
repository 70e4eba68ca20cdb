#include "hub/hubcommands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kesu::hubctl {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("kesuhub", source);
}

const HubOption database{u"db"_s, u"URL"_s, QT_TRANSLATE_NOOP("kesuhub", "sqlite:FILE or postgresql://…"),
                         "KESUHUB_DB", true};
const HubOption blobs{u"blobs"_s, u"DIR"_s,
                      QT_TRANSLATE_NOOP("kesuhub", "the folder of attachments, shared by all hubs on one database"),
                      "KESUHUB_BLOBS"};

QString written(const HubOption &option)
{
    return option.value.isEmpty() ? u"--"_s + option.name : u"--"_s + option.name + u' ' + option.value;
}

QString columns(const QString &left, const QString &right)
{
    return u"  "_s + left.leftJustified(28) + u' ' + right + u'\n';
}

QList<HubOption> serveOptions()
{
    return {database,
            {u"listen"_s, u"ADDRESS:PORT"_s, QT_TRANSLATE_NOOP("kesuhub", "where to listen; 127.0.0.1:8080 unless given"),
             "KESUHUB_LISTEN"},
            blobs,
            {u"tls-cert"_s, u"FILE"_s, QT_TRANSLATE_NOOP("kesuhub", "certificate chain (PEM); read again on SIGHUP"),
             "KESUHUB_TLS_CERT"},
            {u"tls-key"_s, u"FILE"_s, QT_TRANSLATE_NOOP("kesuhub", "its key (PEM)"), "KESUHUB_TLS_KEY"},
            {u"behind-proxy"_s, u"ADDRESS"_s,
             QT_TRANSLATE_NOOP("kesuhub", "a proxy that speaks TLS for this hub and names the caller"),
             "KESUHUB_BEHIND_PROXY", false, true},
            {u"metrics-from"_s, u"ADDRESS"_s,
             QT_TRANSLATE_NOOP("kesuhub", "who may read the figures; this machine unless given"), "KESUHUB_METRICS_FROM",
             false, true},
            {u"workers"_s, u"N"_s, QT_TRANSLATE_NOOP("kesuhub", "threads that answer requests"), "KESUHUB_WORKERS"},
            {u"header-time"_s, u"SECONDS"_s, QT_TRANSLATE_NOOP("kesuhub", "how long headers may take"),
             "KESUHUB_HEADER_TIME"},
            {u"body-time"_s, u"SECONDS"_s, QT_TRANSLATE_NOOP("kesuhub", "how long a body may take"),
             "KESUHUB_BODY_TIME"},
            {u"idle-time"_s, u"SECONDS"_s, QT_TRANSLATE_NOOP("kesuhub", "how long a connection may be idle"),
             "KESUHUB_IDLE_TIME"},
            {u"drain-time"_s, u"SECONDS"_s,
             QT_TRANSLATE_NOOP("kesuhub", "how long requests in flight have when the hub stops"), "KESUHUB_DRAIN_TIME"},
            {u"max-connections"_s, u"N"_s, QT_TRANSLATE_NOOP("kesuhub", "connections in total"),
             "KESUHUB_MAX_CONNECTIONS"},
            {u"max-per-address"_s, u"N"_s, QT_TRANSLATE_NOOP("kesuhub", "connections of one address"),
             "KESUHUB_MAX_PER_ADDRESS"}};
}

} // namespace

const QList<HubCommand> &hubCommands()
{
    static const QList<HubCommand> all{
        {u"init"_s, {}, QT_TRANSLATE_NOOP("kesuhub", "make a hub's database"),
         {database, blobs,
          {u"after-loss"_s, u"HUB"_s,
           QT_TRANSLATE_NOOP("kesuhub", "it takes the place of a hub that was lost without a backup")}},
         runInit},
        {u"serve"_s, {}, QT_TRANSLATE_NOOP("kesuhub", "serve workstations until SIGTERM"), serveOptions(), runServe},
        {u"enrol-code"_s, {}, QT_TRANSLATE_NOOP("kesuhub", "make a code that enrols one workstation"),
         {database,
          {u"branch"_s, u"CODE"_s, QT_TRANSLATE_NOOP("kesuhub", "the branch it will belong to; * is the head office"),
           nullptr, true},
          {u"role"_s, u"ROLES"_s, QT_TRANSLATE_NOOP("kesuhub", "role codes, joined by commas"), nullptr, true}},
         runEnrolCode},
        {u"device list"_s, {}, QT_TRANSLATE_NOOP("kesuhub", "list the workstations"), {database}, runDeviceList},
        {u"device revoke"_s, u"DEVICE"_s, QT_TRANSLATE_NOOP("kesuhub", "refuse a workstation from now on"), {database},
         runDeviceRevoke},
        {u"device rename"_s, u"DEVICE NAME"_s, QT_TRANSLATE_NOOP("kesuhub", "give a workstation another name"),
         {database}, runDeviceRename},
        {u"status"_s, {}, QT_TRANSLATE_NOOP("kesuhub", "tell what the hub holds"), {database}, runStatus},
        {u"backup"_s, u"FILE"_s, QT_TRANSLATE_NOOP("kesuhub", "make a consistent copy while the hub runs"), {database},
         runBackup},
        {u"restore"_s, u"FILE"_s,
         QT_TRANSLATE_NOOP("kesuhub", "put a backup in the database's place and raise the epoch"), {database},
         runRestore},
        {u"verify"_s, {}, QT_TRANSLATE_NOOP("kesuhub", "check the log's chains, sequences and signatures"), {database},
         runVerify},
        {u"move"_s, u"URL"_s, QT_TRANSLATE_NOOP("kesuhub", "copy a stopped hub to another, empty database as it is"),
         {database}, runMove},
    };
    return all;
}

QString hubHelp(const HubCommand &command)
{
    QString text = u"kesuhub "_s + command.name;
    if (!command.operands.isEmpty())
        text += u' ' + command.operands;
    text += u"\n\n"_s + say(command.summary) + u"\n\n"_s;
    for (const HubOption &option : command.options) {
        const QString variable = option.variable ? u" ("_s + QLatin1String(option.variable) + u')' : QString();
        text += columns(written(option), say(option.what) + variable);
    }
    return text;
}

QString hubOverview()
{
    QString text;
    for (const HubCommand &command : hubCommands())
        text += columns(command.name + (command.operands.isEmpty() ? QString() : u' ' + command.operands),
                        say(command.summary));
    return text + u'\n' + say(QT_TRANSLATE_NOOP("kesuhub", "With every command:")) + u'\n'
        + columns(u"--json"_s, say(QT_TRANSLATE_NOOP("kesuhub", "one JSON document as the answer")))
        + columns(u"--lang LANGUAGE"_s, u"zh_CN, zh_TW, en"_s)
        + columns(u"--help"_s, say(QT_TRANSLATE_NOOP("kesuhub", "this help")));
}

HubLine::HubLine(const HubCommand &command, const QStringList &arguments) : m_command(command)
{
    m_parser.addOption(QCommandLineOption(u"help"_s));
    for (const HubOption &option : command.options)
        m_parser.addOption({option.name, QString(), option.value});
    const bool parsed = m_parser.parse(QStringList{command.name} + arguments);
    m_problem = parsed ? QString() : m_parser.errorText();
    m_wantsHelp = parsed && m_parser.isSet(u"help"_s);
}

QString HubLine::problem() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    const QStringList known = m_command.operands.split(u' ', Qt::SkipEmptyParts);
    const qsizetype given = m_parser.positionalArguments().size();
    if (given < known.size())
        return say(QT_TRANSLATE_NOOP("kesuhub", "%1 is missing.")).arg(known.at(given));
    if (given > known.size())
        return say(QT_TRANSLATE_NOOP("kesuhub", "“%1” is too much.")).arg(operand(static_cast<int>(known.size())));
    for (const HubOption &option : m_command.options) {
        if (option.isNeeded && value(option.name).isEmpty())
            return say(QT_TRANSLATE_NOOP("kesuhub", "%1 is missing.")).arg(written(option));
        if (!option.isRepeatable && m_parser.values(option.name).size() > 1)
            return say(QT_TRANSLATE_NOOP("kesuhub", "%1 is given twice.")).arg(u"--"_s + option.name);
    }
    return {};
}

const HubOption *HubLine::find(const QString &option) const
{
    const auto found = std::find_if(m_command.options.begin(), m_command.options.end(),
                                    [&](const HubOption &known) { return known.name == option; });
    return found == m_command.options.end() ? nullptr : &*found;
}

QString HubLine::value(const QString &option) const
{
    return values(option).value(0);
}

QStringList HubLine::values(const QString &option) const
{
    const HubOption *known = find(option);
    if (m_parser.isSet(option) || !known || !known->variable)
        return m_parser.values(option);
    const QString fromEnvironment = qEnvironmentVariable(known->variable);
    return known->isRepeatable ? fromEnvironment.split(u',', Qt::SkipEmptyParts)
        : fromEnvironment.isEmpty() ? QStringList() : QStringList{fromEnvironment};
}

} // namespace kesu::hubctl
