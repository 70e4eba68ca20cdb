#include "sync/syncpage.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

#include "sync/conflictsview.h"
#include "sync/hubview.h"
#include "sync/notacceptedview.h"
#include "sync/syncstatuscard.h"
#include "theme/metrics.h"

using namespace Qt::StringLiterals;

namespace kesu {

SyncPage::SyncPage(const SyncDeps &deps, QWidget *parent)
    : Page(parent), m_deps(deps), m_status(new SyncStatusCard(deps)), m_conflicts(new ConflictsView(deps)),
      m_notAccepted(new NotAcceptedView(deps)), m_hub(new HubView(deps)), m_tabs(new QTabWidget)
{
    setObjectName(u"syncPage"_s);
    m_tabs->setObjectName(u"syncTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_conflicts, QString());
    m_tabs->addTab(m_notAccepted, QString());
    m_tabs->addTab(m_hub, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::groupGap, metrics::pageMargin, metrics::groupGap);
    layout->setSpacing(metrics::groupGap);
    layout->addWidget(m_status);
    layout->addWidget(m_tabs, 1);
    connect(m_status, &SyncStatusCard::joinWanted, this, [this] { openItem(u"hub"_s); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        if (m_tabs->widget(index) == m_hub)
            m_hub->refresh();
    });
    const auto counted = [this] {
        retranslate();
        Q_EMIT badgeChanged();
    };
    connect(m_conflicts, &ConflictsView::countChanged, this, counted);
    connect(m_notAccepted, &NotAcceptedView::countChanged, this, counted);
    retranslate();
}

QString SyncPage::title() const
{
    return tr("Sync");
}

int SyncPage::badgeCount() const
{
    return m_conflicts->count() + m_notAccepted->count();
}

QString SyncPage::badgeText() const
{
    QStringList parts;
    if (m_conflicts->count() > 0)
        parts.append(tr("%n conflict(s) to settle", nullptr, m_conflicts->count()));
    if (m_notAccepted->count() > 0)
        parts.append(tr("%n change(s) not accepted", nullptr, m_notAccepted->count()));
    return parts.join(tr(", ", "between two counts"));
}

bool SyncPage::openItem(const QString &id)
{
    if (id.startsWith("ticket:"_L1)) {
        m_tabs->setCurrentWidget(m_conflicts);
        return m_conflicts->openTicket(TicketId(id.mid(7)));
    }
    const QHash<QString, QWidget *> parts{
        {u"conflicts"_s, m_conflicts}, {u"not-accepted"_s, m_notAccepted}, {u"hub"_s, m_hub}};
    QWidget *part = parts.value(id);
    if (part)
        m_tabs->setCurrentWidget(part);
    if (part == m_hub)
        m_hub->focusFirst();
    return part || id.isEmpty();
}

void SyncPage::focusFirst()
{
    if (m_tabs->currentWidget() == m_conflicts)
        m_conflicts->focusFirst();
    else if (m_tabs->currentWidget() == m_notAccepted)
        m_notAccepted->focusFirst();
    else
        m_hub->focusFirst();
}

void SyncPage::retranslate()
{
    const auto counted = [](const QString &word, int count) {
        return count == 0 ? word : tr("%1 (%2)", "name of a list, number of its entries").arg(word).arg(count);
    };
    m_tabs->setTabText(0, counted(tr("Conflicts"), m_conflicts->count()));
    m_tabs->setTabText(1, counted(tr("Not accepted"), m_notAccepted->count()));
    m_tabs->setTabText(2, tr("Hub"));
    Q_EMIT titleChanged();
}

void SyncPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace kesu
