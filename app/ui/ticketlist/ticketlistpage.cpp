#include "ticketlist/ticketlistpage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

#include "reference/referenceservice.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "shell/navigator.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "ticketlist/ticketfilter.h"
#include "ticketlist/tickettable.h"
#include "ticketlist/tickettablemodel.h"
#include "widgets/clockticker.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/scopebutton.h"

using namespace Qt::StringLiterals;

namespace kesu {

TicketListPage::TicketListPage(const Services &services, ClockTicker &ticker, Navigator &navigator, Prompts &prompts,
                               QWidget *parent)
    : ListPage(u"ticketList"_s, parent), m_services(services), m_ticker(ticker),
      m_model(new TicketTableModel(services.lists, services.reference, ticker.time(), this))
{
    build(prompts);
    connectAll(navigator);
    retranslate();
    m_scopes->choose(int(m_scope));
    showColumnsOfScope();
    m_table->restoreColumnState(
        QByteArray::fromBase64(m_services.settings.value(setting::ticketColumns).toString().toLatin1()));
}

TicketListPage::~TicketListPage() = default;

QString TicketListPage::title() const
{
    return tr("Tickets");
}

bool TicketListPage::openItem(const QString &item)
{
    if (item == "archive"_L1) {
        setScope(Scope::Archive);
        return true;
    }
    if (!item.contains(u':'))
        return false;
    QString condition = item;
    if (condition.startsWith("search:"_L1))
        condition.replace(0, 6, u"text"_s);
    // Coming from elsewhere with one wish, old conditions would only hide what was asked for.
    m_filter->setQuery(ticketfilter::with({}, condition, m_services.reference));
    setScope(Scope::All);
    return true;
}

void TicketListPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->selectTicket({});
}

void TicketListPage::setScope(Scope scope)
{
    const bool changed = scope != m_scope;
    m_scope = scope;
    m_scopes->choose(int(scope));
    if (changed) {
        showColumnsOfScope();
        const int column = scope == Scope::Archive ? TicketTableModel::Closed
                           : scope == Scope::Open  ? TicketTableModel::Clock
                                                   : TicketTableModel::Received;
        const auto order = scope == Scope::Open ? Qt::AscendingOrder : Qt::DescendingOrder;
        m_table->setSort(column, order);
    }
    applyQuery();
}

void TicketListPage::build(Prompts &prompts)
{
    m_classify = new QPushButton(icon(u"print"_s), QString(), this);
    m_classify->setObjectName(u"classificationListButton"_s);
    m_filter = new FilterBar(m_services.lists, m_services.reference, prompts, this);
    m_table = new TicketTable(*m_model, m_ticker, this);
    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_scopes = new ScopeGroup(this);

    headLine()->addWidget(m_classify);
    for (const auto &[scope, name] : {std::pair(Scope::Open, u"openScopeButton"_s),
                                      std::pair(Scope::All, u"allScopeButton"_s),
                                      std::pair(Scope::Archive, u"archiveScopeButton"_s)})
        headLine()->addWidget(m_scopes->add(int(scope), name));
    auto *header = new QVBoxLayout;
    header->setContentsMargins(metrics::groupGap, metrics::gap, metrics::groupGap, metrics::gap);
    header->setSpacing(metrics::gap);
    header->addLayout(headLine());
    header->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_stack, 1);
}

void TicketListPage::connectAll(Navigator &navigator)
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &TicketListPage::leaveRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TicketListPage::takeUpRows);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TicketListPage::showListOrEmpty);
    connect(m_table, &TicketTable::ticketWanted, this, [&navigator](const TicketId &id) { navigator.openTicket(id); });
    connect(m_table, &TicketTable::columnsChanged, this, [this] {
        m_services.settings.setValue(setting::ticketColumns, QString::fromLatin1(m_table->columnState().toBase64()));
    });
    connect(m_classify, &QPushButton::clicked, this, [this, &navigator] { navigator.openClassificationList(query()); });
    connect(m_filter, &FilterBar::queryChanged, this, &TicketListPage::applyQuery);
    connect(m_empty, &EmptyState::deedWanted, this, [this, &navigator] {
        if (m_filter->hasConditions())
            m_filter->clearConditions();
        else
            navigator.openPage(u"intake"_s, QStringLiteral(""));
    });
    connect(m_scopes, &ScopeGroup::idClicked, this, [this](int scope) { setScope(Scope(scope)); });
    connect(&m_services.lists, &TicketListService::listChanged, this, &TicketListPage::refreshSoon);
    connect(&m_services.reference, &ReferenceService::referenceChanged, this, &TicketListPage::refreshSoon);
}

TicketQuery TicketListPage::query() const
{
    TicketQuery query = m_filter->query();
    query.openOnly = m_scope == Scope::Open;
    query.archiveOnly = m_scope == Scope::Archive;
    return query;
}

void TicketListPage::applyQuery()
{
    m_isAsked = true;
    m_kept.reset();
    wasRead();
    m_model->setQuery(query());
}

void TicketListPage::reload()
{
    if (!m_isAsked) {
        applyQuery();
        return;
    }
    m_kept = Place{};
    m_model->reload();
}

// At once or later: the order of many tickets is found beside the window.
void TicketListPage::leaveRows()
{
    if (m_kept)
        m_kept = Place{m_table->currentTicket(), m_table->verticalScrollBar()->value()};
}

void TicketListPage::takeUpRows()
{
    m_table->selectTicket(m_kept ? m_kept->chosen : TicketId());
    if (m_kept)
        m_table->verticalScrollBar()->setValue(m_kept->scrolled);
    m_kept.reset();
    showListOrEmpty();
    m_ticker.reschedule();
}

void TicketListPage::showColumnsOfScope()
{
    const bool archive = m_scope == Scope::Archive;
    m_table->setColumnHidden(TicketTableModel::Clock, archive);
    for (const int column : {TicketTableModel::Closed, TicketTableModel::Result, TicketTableModel::Satisfaction})
        m_table->setColumnHidden(column, !archive);
}

void TicketListPage::showListOrEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    setCount(m_model->countWords());
    m_classify->setEnabled(!empty);
    if (!empty)
        return;
    if (m_filter->hasConditions()) {
        m_empty->setWords(u"filter"_s, tr("No ticket matches"),
                          tr("Take a filter away with a click or Backspace, or show everything."),
                          tr("Show everything"));
    } else if (m_scope == Scope::Archive) {
        m_empty->setWords(u"archive"_s, tr("The archive is empty"), tr("Closed tickets are listed here."));
    } else {
        m_empty->setWords(u"tickets"_s, tr("There is no ticket yet"),
                          tr("New complaints are taken under Intake."), tr("New ticket"));
    }
}

void TicketListPage::retranslate()
{
    ListPage::retranslate();
    m_table->setAccessibleName(tr("Tickets"));
    m_classify->setText(tr("Classification list …"));
    m_classify->setToolTip(tr("The tickets shown here by grade and category, to print or to save as a file"));
    m_scopes->setWords(int(Scope::Open), tr("Open"));
    m_scopes->setWords(int(Scope::All), tr("All"));
    m_scopes->setWords(int(Scope::Archive), tr("Archive"));
    showListOrEmpty();
}

} // namespace kesu
