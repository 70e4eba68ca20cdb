#include "forms/momentedit.h"

#include <QEvent>
#include <QLocale>

#include "base/language.h"
#include "forms/timephrase.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QString weekday(QDate day)
{
    return QLocale(uiLanguage()).dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

} // namespace

MomentEdit::MomentEdit(std::function<Instant()> now, const QTimeZone &zone, QWidget *parent)
    : QLineEdit(parent), m_now(std::move(now)), m_zone(zone)
{
    connect(this, &QLineEdit::textEdited, this, &MomentEdit::understand);
}

void MomentEdit::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    writeOut();
}

void MomentEdit::setMoment(std::optional<Instant> moment)
{
    const bool changed = m_moment != moment;
    m_moment = moment;
    if (moment)
        writeOut();
    else
        clear();
    if (changed)
        Q_EMIT momentChanged();
}

bool MomentEdit::isUnknown() const
{
    return !m_moment && !text().trimmed().isEmpty();
}

void MomentEdit::understand(const QString &typed)
{
    // The form this widget writes itself carries a weekday in the middle.
    QString words = typed.simplified();
    const QStringList parts = words.split(u' ');
    const QDate day = QDate::fromString(parts.first(), Qt::ISODate);
    if (day.isValid() && parts.value(1) == weekday(day))
        words = parts.first() + u' ' + parts.mid(2).join(u' ');
    const auto phrase = parseTimePhrase(words, m_now(), m_zone);
    std::optional<Instant> moment;
    if (phrase) {
        moment = phrase->at;
        if (phrase->dayOnly && m_dayMeansEnd)
            moment = Instant::from(phrase->at.toUtc().toTimeZone(m_zone).date().endOfDay(m_zone));
    }
    if (moment == m_moment)
        return;
    m_moment = moment;
    Q_EMIT momentChanged();
}

void MomentEdit::writeOut()
{
    if (!m_moment)
        return;
    const QDateTime local = m_moment->toUtc().toTimeZone(m_zone);
    setText(local.toString(u"yyyy-MM-dd"_s) + u' ' + weekday(local.date()) + u' ' + local.toString(u"HH:mm"_s));
    setCursorPosition(0);
}

void MomentEdit::focusOutEvent(QFocusEvent *event)
{
    if (isModified())
        writeOut();
    QLineEdit::focusOutEvent(event);
}

void MomentEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_moment)
        writeOut();
}

} // namespace kesu
