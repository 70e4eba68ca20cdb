#include "tickets/ticketnumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kesu {

Result<NumberPattern> NumberPattern::parse(const QString &text)
{
    static const QRegularExpression part(u"<([^>]*)>"_s);
    static const QRegularExpression sequence(u"^n+$"_s);
    static const QStringList known{u"branch"_s, u"device"_s, u"yyyymmdd"_s, u"yymmdd"_s, u"yyyy"_s, u"yy"_s, u"mm"_s};

    NumberPattern pattern;
    bool hasSequence = false;
    bool hasDevice = false;
    auto parts = part.globalMatch(text);
    while (parts.hasNext()) {
        const QRegularExpressionMatch match = parts.next();
        const QString name = match.captured(1);
        if (!hasSequence && sequence.match(name).hasMatch()) {
            hasSequence = true;
            pattern.m_width = static_cast<int>(name.size());
            pattern.m_before = text.left(match.capturedStart());
            pattern.m_after = text.mid(match.capturedEnd());
        } else if (!known.contains(name)) {
            return Error{ErrorKind::BadInput, u"number-pattern-unknown-part"_s, u"number_pattern"_s, {name}};
        }
        hasDevice = hasDevice || name == u"device"_s;
    }
    if (!hasSequence || !hasDevice)
        return Error{ErrorKind::BadInput, u"number-pattern-incomplete"_s, u"number_pattern"_s, {}};
    return pattern;
}

QString NumberPattern::prefix(const QString &branch, const QString &device, QDate day) const
{
    return fill(m_before, branch, device, day);
}

QString NumberPattern::number(const QString &branch, const QString &device, QDate day, qint64 sequence) const
{
    return fill(m_before, branch, device, day) + QString::number(sequence).rightJustified(m_width, u'0')
           + fill(m_after, branch, device, day);
}

QString NumberPattern::fill(const QString &part, const QString &branch, const QString &device, QDate day) const
{
    QString text = part;
    text.replace(u"<yyyymmdd>"_s, day.toString(u"yyyyMMdd"_s));
    text.replace(u"<yymmdd>"_s, day.toString(u"yyMMdd"_s));
    text.replace(u"<yyyy>"_s, day.toString(u"yyyy"_s));
    text.replace(u"<yy>"_s, day.toString(u"yy"_s));
    text.replace(u"<mm>"_s, day.toString(u"MM"_s));
    text.replace(u"<branch>"_s, branch);
    return text.replace(u"<device>"_s, device);
}

} // namespace kesu
