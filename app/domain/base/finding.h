#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kesu {

// A rule's remark on a record ("why can this ticket not be closed?"). Its identity stays the same as long as the same
// rule remarks on the same place, so that a finding can be accepted and stay accepted.
struct Finding {
    enum class Severity { Hint, Warning, Error };

    Severity severity = Severity::Error;
    QString code;      // stable, kebab-case: "feedback-missing"
    QString where;     // field key, section or child id; empty for the whole record
    QStringList args;  // fill %1 … in the message made by app/models/texts

    QString identity() const { return where.isEmpty() ? code : code + QLatin1Char('@') + where; }
    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

inline bool hasErrors(const Findings &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Error)
            return true;
    }
    return false;
}

} // namespace kesu
