#pragma once

#include <QCommandLineParser>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <memory>

#include "base/actor.h"
#include "base/finding.h"
#include "base/result.h"

namespace kesu {
class Workspace;
}

namespace kesu::ctl {

// What a script sees as $? (stable).
enum ExitCode { Done = 0, RefusedOrFindings = 1, WrongUsage = 2, StoreUnusable = 3 };

// What stands before the command's name.
struct GlobalOptions {
    QString dataDir;
    bool dataGiven = false;
    bool json = false;
    QString language;
    QString user;
};

// Everything a command has at hand: options, the store (opened on first use), and one way to answer.
class Context
{
public:
    explicit Context(GlobalOptions options);
    ~Context();

    const GlobalOptions &options() const { return m_options; }
    const TimeSource &time() const { return m_time; }
    QString language() const { return m_options.language; }

    // Opens the store of --data; asks for an existing one unless `create`. The staff member of --user acts.
    Result<Workspace *> workspace(bool create = false);

    // One JSON document with --json, else `text` (lines for people) on stdout.
    int answer(const QJsonValue &json, const QString &text, ExitCode code = Done) const;
    // One line on stderr naming field or line, and with --json {"error":{"code","message","where"}} on stdout.
    int fail(const Error &error) const;
    int usage(const QString &message) const;
    // Findings are an answer with exit code 1; none is "all is well".
    int findings(const Findings &findings) const;

private:
    GlobalOptions m_options;
    SystemTime m_time;
    std::unique_ptr<Workspace> m_workspace;
};

struct Command {
    QString name;
    QString usage;   // arguments after the name
    QString summary; // one line
    int (*run)(Context &context, const QStringList &arguments);
};

// All commands in the order of the help.
const QList<Command> &commands();

// Parses a command's own arguments; on trouble prints it and answers false with the exit code in `code`.
bool parseArguments(QCommandLineParser &parser, Context &context, const QStringList &arguments, const QString &name,
                    int positionals, int *code);

// A file's bytes, "-" for standard input. Error BadInput names the file.
Result<QByteArray> readInput(const QString &file);
// Written whole or not at all.
Result<void> writeOutput(const QString &file, const QByteArray &bytes);

int runDue(Context &context, const QStringList &arguments);
int runConformance(Context &context, const QStringList &arguments);
int runInit(Context &context, const QStringList &arguments);
int runBackup(Context &context, const QStringList &arguments);
int runRestore(Context &context, const QStringList &arguments);
int runVerify(Context &context, const QStringList &arguments);
int runDoctor(Context &context, const QStringList &arguments);
int runTicket(Context &context, const QStringList &arguments);
int runSearch(Context &context, const QStringList &arguments);
int runSuggest(Context &context, const QStringList &arguments);
int runPrint(Context &context, const QStringList &arguments);
int runPolicy(Context &context, const QStringList &arguments);
int runCalendar(Context &context, const QStringList &arguments);

} // namespace kesu::ctl
