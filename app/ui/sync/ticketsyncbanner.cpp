#include "sync/ticketsyncbanner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include "service/refusedchanges.h"
#include "service/syncservice.h"
#include "shell/navigator.h"
#include "sync/recordtexts.h"
#include "sync/synctexts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "theme/panel.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

TicketSyncBanner::TicketSyncBanner(const SyncDeps &deps, const TicketId &ticket, QWidget *parent)
    : QFrame(parent), m_deps(deps), m_ticket(ticket), m_words(new QuietLabel(this)), m_settle(new QPushButton(this))
{
    setObjectName(u"ticketSyncBanner"_s);
    m_words->setObjectName(u"ticketSyncWords"_s);
    m_settle->setObjectName(u"settleButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::groupGap, metrics::gap, metrics::groupGap, metrics::gap);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_settle);
    connect(m_settle, &QPushButton::clicked, this, [this] {
        const bool conflicts = !m_deps.sync.conflicts().ofTicket(m_ticket).isEmpty();
        m_deps.navigator.openPage(u"sync"_s, conflicts ? u"ticket:"_s + m_ticket.text() : u"not-accepted"_s);
    });
    connect(&m_deps.sync.conflicts(), &ConflictInbox::changed, this, &TicketSyncBanner::refresh);
    connect(&m_deps.sync.refused(), &RefusedChanges::changed, this, &TicketSyncBanner::refresh);
    connect(&m_deps.sync, &SyncService::statusChanged, this, &TicketSyncBanner::refresh);
    refresh();
}

void TicketSyncBanner::refresh()
{
    QStringList said;
    QStringList labels;
    QStringList fields;
    for (const Conflict &conflict : m_deps.sync.conflicts().ofTicket(m_ticket)) {
        labels.append(recordtexts::registerLabel(conflict));
        if (conflict.type == "ticket"_L1 && conflict.entity == m_ticket.text())
            fields += conflict.fields;
    }
    if (!labels.isEmpty())
        said.append(tr("Set differently by several people and not settled: %1.").arg(labels.join(tr(", ", "between fields"))));
    const auto refused = m_deps.sync.refused().ofTicket(m_ticket);
    if (!refused.isEmpty())
        said.append(tr("%n change(s) made here were not accepted by the hub.", nullptr, static_cast<int>(refused.size())));
    m_trouble = !said.isEmpty();
    m_settle->setText(labels.isEmpty() ? tr("Look at it …") : tr("Settle …"));
    m_settle->setVisible(m_trouble);
    if (m_deps.sync.isEnrolled()) {
        const QString reach = synctexts::reach(m_deps.sync.reach(m_ticket));
        if (!reach.isEmpty())
            said.append(reach);
    }
    // Without a frame it stands in line with the ticket's title.
    const int side = m_trouble ? metrics::groupGap : 0;
    layout()->setContentsMargins(side, m_trouble ? metrics::gap : 0, side, m_trouble ? metrics::gap : 0);
    m_words->setText(said.join(u"  ·  "_s));
    m_words->setTone(m_trouble ? nullptr : secondaryTone);
    setAccessibleName(m_words->text());
    setVisible(!said.isEmpty());
    update();
    if (fields != m_fields) {
        m_fields = fields;
        Q_EMIT unsettledChanged(fields);
    }
}

void TicketSyncBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void TicketSyncBanner::paintEvent(QPaintEvent *)
{
    if (m_trouble)
        paintPanel(this, clockTone(ClockPhase::Warning, false, palette()));
}

} // namespace kesu
