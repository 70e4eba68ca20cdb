#pragma once

#include <QDate>
#include <QString>

#include "base/result.h"

namespace kesu {

// The organisation's template for ticket numbers, as "KS-<branch>-<yyyymmdd>-<device><nnnn>". Parts in angle
// brackets are filled in; <n…> is the sequence of this device, as wide as there are n, wider when it must. Branch,
// device letter and sequence make the number unique without a network.
class NumberPattern
{
public:
    // Refused when the device or the sequence is missing, or a part is not known.
    static Result<NumberPattern> parse(const QString &text);

    // What the sequence counts within: the number up to the sequence. `day` is the branch's local day.
    QString prefix(const QString &branch, const QString &device, QDate day) const;
    QString number(const QString &branch, const QString &device, QDate day, qint64 sequence) const;

private:
    QString fill(const QString &part, const QString &branch, const QString &device, QDate day) const;

    QString m_before; // the template around the sequence
    QString m_after;
    int m_width = 4;
};

} // namespace kesu
