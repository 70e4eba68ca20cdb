#include "widgets/clockchip.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include "base/language.h"
#include "theme/metrics.h"
#include "widgets/clockpainter.h"

namespace kesu {

ClockChip::ClockChip(ClockTicker &ticker, QWidget *parent) : QAbstractButton(parent), m_ticker(ticker)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT ledgerRequested(m_clock); });
    m_ticker.add(this, this);
}

void ClockChip::setClock(const ClockResult &clock, const QTimeZone &zone)
{
    m_clock = clock;
    m_zone = zone;
    m_state = chipState(clock, m_ticker.now());
    retranslate();
    m_ticker.reschedule();
}

QString ClockChip::words() const
{
    return clocktexts::chip(m_state, m_zone);
}

QSize ClockChip::sizeHint() const
{
    const ClockPainter painter(font());
    return painter.sizeHint(words()) + QSize(metrics::gap, metrics::tightGap);
}

void ClockChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ClockPainter(font()).paint(&painter, rect().adjusted(2, 1, -2, -1), m_state, words(), palette(), false);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void ClockChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void ClockChip::showEvent(QShowEvent *event)
{
    tick(m_ticker.now());
    m_ticker.reschedule();
    QAbstractButton::showEvent(event);
}

int ClockChip::tickSeconds() const
{
    if (m_state.countsSeconds())
        return 1;
    const bool runs = m_state.phase == ClockPhase::Running || m_state.phase == ClockPhase::Warning
                      || m_state.phase == ClockPhase::Overdue;
    return runs ? 20 : 0;
}

void ClockChip::tick(Instant now)
{
    const ChipState before = m_state;
    const QString wordsBefore = words();
    m_state = chipState(m_clock, now);
    if (m_state.phase != before.phase || words() != wordsBefore)
        retranslate();
}

void ClockChip::retranslate()
{
    const QString name = m_clock.name.in(uiLanguage());
    QString sentence = clocktexts::sentence(name, m_state, m_zone, m_ticker.now());
    if (m_clock.uncertain)
        sentence += QLatin1Char('\n') + clocktexts::uncertainReason(m_clock.uncertainReason);
    setText(words());
    setToolTip(sentence);
    setAccessibleName(sentence);
    updateGeometry();
    update();
}

} // namespace kesu
