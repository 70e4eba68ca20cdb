#pragma once

#include <QJsonObject>
#include <QString>

#include "base/result.h"

namespace kesu::hubctl {

// What a script sees as $? (stable).
enum ExitCode { Done = 0, RefusedOrFindings = 1, WrongUsage = 2, HubUnusable = 3 };

// The one way to answer: a JSON document or lines for people on stdout, failures as one line on stderr.
class HubConsole {
public:
    explicit HubConsole(bool json) : m_json(json) {}

    int answer(const QJsonObject &json, const QString &text, ExitCode code = Done) const;
    int fail(const Error &error) const;
    int usage(const QString &message) const;

private:
    int complain(const Error &error, const QString &message, ExitCode code) const;

    bool m_json;
};

// A failure in the user's language.
QString sentenceOf(const Error &error);

// Errors across the control socket.
QJsonObject toJson(const Error &error);
std::optional<Error> errorIn(const QJsonObject &reply);

} // namespace kesu::hubctl
