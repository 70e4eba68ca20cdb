#include "escalations/escalationbell.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

#include "deadlines/timetexts.h"
#include "escalations/escalationlist.h"
#include "escalations/noticetexts.h"
#include "reference/referenceservice.h"
#include "shell/navigator.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "widgets/clockticker.h"

using namespace Qt::StringLiterals;

namespace kesu {

EscalationBell::EscalationBell(EscalationService &escalations, const ReferenceService &reference, ClockTicker &ticker,
                               Navigator &navigator, QWidget *parent)
    : QToolButton(parent), m_escalations(escalations), m_reference(reference), m_ticker(ticker),
      m_navigator(navigator), m_readAt(ticker.now())
{
    setObjectName(u"escalationBell"_s);
    setIcon(kesu::icon(u"bell"_s));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::clicked, this, &EscalationBell::openList);
    connect(&m_escalations, &EscalationService::caughtUp, this, &EscalationBell::refresh);
    refresh();
}

void EscalationBell::refresh()
{
    const Instant now = m_ticker.now();
    const Instant seen = m_escalations.seenUntil();
    m_notices = m_escalations.standing(now);
    QList<ClockNotice> fresh;
    std::copy_if(m_notices.cbegin(), m_notices.cend(), std::back_inserter(fresh),
                 [this](const ClockNotice &notice) { return notice.at > m_readAt; });
    m_new = static_cast<int>(std::count_if(m_notices.cbegin(), m_notices.cend(),
                                           [seen](const ClockNotice &notice) { return notice.at > seen; }));
    m_readAt = now;
    retranslate();
    if (!fresh.isEmpty())
        Q_EMIT appeared(fresh);
}

void EscalationBell::openList()
{
    refresh();
    const Instant now = m_ticker.now();
    auto *list = new EscalationList(m_notices, m_escalations.seenUntil(), timetexts::branchZone(m_reference), now, this);
    connect(list, &EscalationList::ticketChosen, this,
            [this](const TicketId &ticket) { m_navigator.openTicket(ticket); });
    list->openBelow(this);
    m_escalations.markSeen(now);
    m_new = 0;
    retranslate();
}

void EscalationBell::retranslate()
{
    setText(tr("Reminders"));
    setToolTip(m_new == 0 ? tr("Time limits that run out or have run out: nothing new")
                          : tr("%n new reminder(s) about time limits", nullptr, m_new));
    setAccessibleName(tr("Reminders"));
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

QString EscalationBell::badgeText() const
{
    return m_new > 99 ? u"99+"_s : QString::number(m_new);
}

int EscalationBell::badgeWidth() const
{
    const QFontMetrics letters(smaller(font()));
    return std::max(letters.height(), letters.horizontalAdvance(badgeText()) + metrics::gap);
}

// The count stands behind the words.
QSize EscalationBell::sizeHint() const
{
    const QSize size = QToolButton::sizeHint();
    return m_new == 0 ? size : size + QSize(badgeWidth() + metrics::gap, 0);
}

void EscalationBell::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void EscalationBell::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_new == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smaller(font()));
    const int height = painter.fontMetrics().height();
    const QRect badge(width() - badgeWidth() - metrics::tightGap, (this->height() - height) / 2, badgeWidth(), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(errorTone(palette()));
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(palette().color(QPalette::Base));
    painter.drawText(badge, Qt::AlignCenter, badgeText());
}

} // namespace kesu
