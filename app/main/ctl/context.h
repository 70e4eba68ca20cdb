#pragma once

#include <QJsonObject>
#include <QString>

#include <memory>

#include "base/actor.h"
#include "base/finding.h"
#include "base/result.h"
#include "people/passwordservice.h"

namespace kesu {
class Workspace;
}

namespace kesu::ctl {

// The system's clock, shifted by KESU_CLOCK_SHIFT seconds where that is set: for trying out what a wrong clock does.
class ShiftedTime final : public TimeSource
{
public:
    Instant now() const override;
};

// What a script sees as $? (stable).
enum ExitCode { Done = 0, RefusedOrFindings = 1, WrongUsage = 2, StoreUnusable = 3 };

// What may stand anywhere on the line, whatever the command.
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
    const TimeSource &clock() const { return m_clock; } // this machine's own
    // What time it is: once a store is open, corrected by what it knows of the hub's.
    const TimeSource &time() const;

    // Opens the store of --data; asks for an existing one unless `create`. The staff member of --user acts, and proves
    // it where they have a password.
    Result<Workspace *> workspace(bool create = false);
    // That --user gave their password; nothing without one.
    const std::optional<PasswordProof> &proof() const { return m_proof; }

    // One JSON document with --json, else `text` (lines for people) on stdout.
    int answer(const QJsonObject &json, const QString &text, ExitCode code = Done) const;
    // One line on stderr naming field or line, and with --json {"error":{"code","message","where"}} on stdout.
    // A value of the command line that cannot be taken (`where` is the option) is wrong usage.
    int fail(const Error &error) const;
    int usage(const QString &message) const;
    // Errors among the findings refuse what was asked; every one of them is named on the one line.
    int refuse(const Findings &findings) const;
    // Findings that were asked for are the answer, with exit code 1 when an error is among them.
    int findings(const Findings &findings) const;

private:
    Result<void> actAs(const QString &user);
    int complain(QJsonObject json, const Error &error, const QString &line, ExitCode code) const;

    GlobalOptions m_options;
    ShiftedTime m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<PasswordProof> m_proof;
};

// A file's bytes, "-" for standard input. Error BadInput names the file.
Result<QByteArray> readInput(const QString &file);
// Written whole or not at all.
Result<void> writeOutput(const QString &file, const QByteArray &bytes);
// Names the file, and the line where its JSON breaks.
Error inFile(const Error &error, const QString &file, const QByteArray &bytes);

} // namespace kesu::ctl
