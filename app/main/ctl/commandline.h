#pragma once

#include <QCommandLineParser>

#include <optional>

namespace kesu::ctl {

class Context;
class CommandLine;

// "--name VALUE"; without a value a switch.
struct Option {
    QString name;
    QString value;
    const char *what;      // English source text, context "kesuctl"
    bool isNeeded = false;
};

struct Command {
    QString name;          // "due", "ticket new"
    QString operands;      // "NO STEP"; those in brackets may be left out
    const char *summary;   // English source text, context "kesuctl"
    QList<Option> options;
    int (*run)(Context &context, const CommandLine &line);
    QString example = {};  // of what a file holds
};

// What was typed after a command's name, checked against what the command takes.
class CommandLine
{
public:
    explicit CommandLine(const Command &command);

    // Answers the exit code when there is nothing left to do: --help was asked for, or something is wrong.
    std::optional<int> read(Context &context, const QStringList &arguments);

    const QString &commandName() const { return m_command.name; }
    // Never for an option that the command does not have.
    bool isSet(const QString &option) const { return m_parser.optionNames().contains(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    QString operand(int index) const { return m_parser.positionalArguments().value(index); }
    int operandCount() const { return static_cast<int>(m_parser.positionalArguments().size()); }

private:
    QString problem() const;

    const Command &m_command;
    QCommandLineParser m_parser;
};

// The whole program's help: every command with what it takes.
QString overview(const QList<Command> &commands);
QString help(const Command &command);

} // namespace kesu::ctl
