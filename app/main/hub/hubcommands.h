#pragma once

#include <QCommandLineParser>

#include "hub/hubconsole.h"

namespace kesu::hubctl {

struct HubOption {
    QString name;
    QString value;         // empty: a switch
    const char *what;      // English source text, context "kesuhub"
    const char *variable = nullptr; // of the environment, used when the option is not given
    bool isNeeded = false;
    bool isRepeatable = false;
};

class HubLine;

struct HubCommand {
    QString name;          // "serve", "device revoke"
    QString operands;      // "DEVICE NAME"
    const char *summary;   // English source text, context "kesuhub"
    QList<HubOption> options;
    int (*run)(const HubConsole &console, const HubLine &line);
};

// What was typed after a command's name, with the environment behind it.
class HubLine {
public:
    HubLine(const HubCommand &command, const QStringList &arguments);

    // What is wrong with it; empty when it is good.
    QString problem() const;
    bool wantsHelp() const { return m_wantsHelp; }

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const;
    QStringList values(const QString &option) const;
    QString operand(int index) const { return m_parser.positionalArguments().value(index); }

private:
    const HubOption *find(const QString &option) const;

    const HubCommand &m_command;
    QCommandLineParser m_parser;
    QString m_problem;
    bool m_wantsHelp = false;
};

const QList<HubCommand> &hubCommands();
QString hubOverview();
QString hubHelp(const HubCommand &command);

int runInit(const HubConsole &console, const HubLine &line);
int runServe(const HubConsole &console, const HubLine &line);
int runEnrolCode(const HubConsole &console, const HubLine &line);
int runDeviceList(const HubConsole &console, const HubLine &line);
int runDeviceRevoke(const HubConsole &console, const HubLine &line);
int runDeviceRename(const HubConsole &console, const HubLine &line);
int runStatus(const HubConsole &console, const HubLine &line);
int runBackup(const HubConsole &console, const HubLine &line);
int runRestore(const HubConsole &console, const HubLine &line);
int runMove(const HubConsole &console, const HubLine &line);
int runVerify(const HubConsole &console, const HubLine &line);

} // namespace kesu::hubctl
