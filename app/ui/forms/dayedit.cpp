#include "forms/dayedit.h"

#include "forms/timephrase.h"

namespace kesu {

DayEdit::DayEdit(std::function<Instant()> now, const QTimeZone &zone, QWidget *parent)
    : QLineEdit(parent), m_now(std::move(now)), m_zone(zone)
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const auto phrase = parseTimePhrase(typed, m_now(), m_zone);
        std::optional<QDate> understood;
        if (phrase && phrase->dayOnly)
            understood = phrase->at.toUtc().toTimeZone(m_zone).date();
        if (understood == m_day)
            return;
        m_day = understood;
        Q_EMIT dayChanged();
    });
}

void DayEdit::setDay(std::optional<QDate> day)
{
    const bool changed = day != m_day;
    m_day = day;
    setText(day ? day->toString(Qt::ISODate) : QString());
    if (changed)
        Q_EMIT dayChanged();
}

void DayEdit::focusOutEvent(QFocusEvent *event)
{
    if (m_day && isModified())
        setText(m_day->toString(Qt::ISODate));
    QLineEdit::focusOutEvent(event);
}

} // namespace kesu
