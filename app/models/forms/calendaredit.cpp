#include "forms/calendaredit.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace kesu::calendaredit {

namespace {

QString timeText(int seconds)
{
    const int day = 24 * 3600;
    const int within = seconds > day ? seconds - day : seconds; // a night shift ends on the next day
    return u"%1:%2"_s.arg(within / 3600, 2, 10, QLatin1Char('0')).arg(within / 60 % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString framesText(const TimeFrames &frames)
{
    QStringList parts;
    for (const TimeFrame &frame : frames)
        parts.append(timeText(frame.from) + u'-' + timeText(frame.to));
    return parts.join(u' ');
}

Result<TimeFrames> parseFrames(const QString &text)
{
    static const QRegularExpression blanks(u"[\\s,，、;；]+"_s);
    static const QRegularExpression form(u"^(\\d{1,2}:\\d{2})[-–—~～至](\\d{1,2}:\\d{2})$"_s);
    TimeFrames frames;
    for (const QString &part : text.normalized(QString::NormalizationForm_KC).split(blanks, Qt::SkipEmptyParts)) {
        const auto match = form.match(part);
        if (!match.hasMatch())
            return Error{ErrorKind::BadInput, u"not-from-and-to"_s, {}, {part}};
        const auto padded = [](const QString &time) { return time.rightJustified(5, u'0'); };
        const auto frame = frameFrom(padded(match.captured(1)), padded(match.captured(2)));
        if (!frame)
            return frame.error();
        if (*frame)
            frames.append(**frame);
    }
    return frames;
}

} // namespace kesu::calendaredit
