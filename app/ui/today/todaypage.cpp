#include "today/todaypage.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include "reference/referenceservice.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "shell/navigator.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "ticketlist/todaymodel.h"
#include "tickets/ticketservice.h"
#include "today/ticketpreview.h"
#include "today/todayview.h"
#include "widgets/clockticker.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/scopebutton.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int previewMilliseconds = 80; // holding an arrow key must not read every ticket on the way
constexpr int listWidth = 640;

} // namespace

TodayPage::TodayPage(const Services &services, std::function<Actor()> actor, ClockTicker &ticker, Navigator &navigator,
                     Prompts &prompts, QWidget *parent)
    : ListPage(u"today"_s, parent), m_services(services), m_actor(std::move(actor)), m_ticker(ticker), m_navigator(navigator),
      m_model(new TodayModel(services.lists, services.reference, ticker.time(), this))
{
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewMilliseconds);
    build(prompts);
    connectAll();
    restoreFolded();
    retranslate();
    countBadge();
}

TodayPage::~TodayPage() = default;

QString TodayPage::title() const
{
    return tr("Today", "name of the start page");
}

QString TodayPage::badgeText() const
{
    return tr("%n overdue ticket(s)", nullptr, m_overdue);
}

void TodayPage::focusFirst()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->firstTicket());
}

void TodayPage::build(Prompts &prompts)
{
    m_view = new TodayView(*m_model, m_services.reference, m_ticker, this);
    m_preview = new TicketPreview(m_services.tickets, m_services.reference, m_ticker, m_navigator, this);
    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setObjectName(u"todaySplitter"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_stack);
    m_split->addWidget(m_preview);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    const int saved = m_services.settings.value(setting::todaySplit).toInt();
    m_split->setSizes({saved > 0 ? saved : listWidth, listWidth * 2 / 3});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader(prompts));
    layout->addWidget(m_split, 1);
}

QWidget *TodayPage::buildHeader(Prompts &prompts)
{
    auto *header = new QWidget(this);
    m_whose = new ScopeGroup(this);
    m_filter = new FilterBar(m_services.lists, m_services.reference, prompts, header);

    headLine()->addWidget(m_whose->add(Everybodys, u"allButton"_s));
    headLine()->addWidget(m_whose->add(Mine, u"mineButton"_s));
    m_whose->choose(Everybodys);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(metrics::groupGap, metrics::gap, metrics::groupGap, metrics::gap);
    layout->setSpacing(metrics::gap);
    layout->addLayout(headLine());
    layout->addWidget(m_filter);
    return header;
}

void TodayPage::connectAll()
{
    connect(m_view, &TodayView::ticketChosen, this, [this] { m_previewTimer.start(); });
    connect(&m_previewTimer, &QTimer::timeout, this, [this] { m_preview->showTicket(m_view->currentTicket()); });
    connect(m_view, &TodayView::ticketWanted, this, [this](const TicketId &id) { m_navigator.openTicket(id); });
    connect(m_view, &TodayView::foldWanted, this, &TodayPage::setFolded);
    connect(m_view, &TodayView::outOfDate, this, &TodayPage::refreshSoon);
    connect(&m_ticker, &ClockTicker::dayChanged, this, &TodayPage::refreshSoon);
    connect(&m_ticker, &ClockTicker::minutePassed, this, &TodayPage::countBadge);
    connect(&m_services.lists, &TicketListService::listChanged, this, &TodayPage::refreshSoon);
    connect(&m_services.reference, &ReferenceService::referenceChanged, this, &TodayPage::refreshSoon);
    connect(m_filter, &FilterBar::queryChanged, this, &TodayPage::applyQuery);
    connect(m_whose, &ScopeGroup::idClicked, this, [this](int whose) {
        TicketQuery query = m_filter->query();
        query.ownerId = whose == Mine ? m_actor().staff.text() : QString();
        m_filter->setQuery(query);
        applyQuery();
    });
    connect(m_empty, &EmptyState::deedWanted, this, [this] {
        if (m_filter->hasConditions())
            m_filter->clearConditions();
        else
            m_navigator.openPage(u"intake"_s, QStringLiteral(""));
    });
    connect(m_split, &QSplitter::splitterMoved, this,
            [this] { m_services.settings.setValue(setting::todaySplit, m_split->sizes().first()); });
}

void TodayPage::applyQuery()
{
    const StaffId me = m_actor().staff;
    const bool mine = !me.isNull() && m_filter->query().ownerId == me.text();
    m_whose->choose(mine ? Mine : Everybodys);
    m_isAsked = true;
    wasRead();
    m_model->setQuery(m_filter->query());
    showListOrEmpty();
    m_view->setCurrentIndex(m_model->firstTicket());
}

void TodayPage::reload()
{
    const TicketId chosen = m_view->currentTicket();
    if (m_isAsked)
        m_model->reload();
    else
        m_model->setQuery(m_filter->query());
    m_isAsked = true;
    if (m_filter->hasConditions())
        countBadge();
    else
        showBadge(m_model->countOf(DueGroup::Overdue)); // which has just been counted
    showListOrEmpty();
    if (chosen.isNull() || !m_view->selectTicket(chosen))
        m_view->setCurrentIndex(m_model->firstTicket());
    m_previewTimer.start();
    m_ticker.reschedule();
}

void TodayPage::countBadge()
{
    showBadge(m_services.lists.dueGroups({}).value(DueGroup::Overdue));
}

void TodayPage::showBadge(int overdue)
{
    if (overdue == m_overdue)
        return;
    m_overdue = overdue;
    Q_EMIT badgeChanged();
}

void TodayPage::showListOrEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    m_preview->setVisible(!empty);
    setCount(tr("%n open ticket(s)", nullptr, m_model->ticketCount()));
    if (!empty)
        return;
    if (m_filter->hasConditions()) {
        m_empty->setWords(u"filter"_s, tr("No open ticket matches these filters"),
                          tr("Take a filter away with a click or Backspace, or show everything."),
                          tr("Show all open tickets"));
    } else {
        m_empty->setWords(u"check"_s, tr("Nothing is open"),
                          tr("Every ticket is finished. New complaints are taken under Intake."), tr("New ticket"));
    }
}

void TodayPage::setFolded(DueGroup group, bool folded)
{
    const TicketId chosen = m_view->currentTicket();
    m_model->setFolded(group, folded);
    QStringList codes;
    for (const DueGroup each : TodayModel::groups()) {
        if (m_model->isFolded(each))
            codes.append(QString::number(int(each)));
    }
    m_services.settings.setValue(setting::todayFolded, codes);
    if (chosen.isNull() || !m_view->selectTicket(chosen)) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (DueGroup(m_model->index(row).data(TodayModel::GroupRole).toInt()) == group) {
                m_view->setCurrentIndex(m_model->index(row));
                break;
            }
        }
    }
}

void TodayPage::restoreFolded()
{
    for (const QString &code : m_services.settings.value(setting::todayFolded).toStringList())
        m_model->setFolded(DueGroup(code.toInt()), true);
}

void TodayPage::retranslate()
{
    ListPage::retranslate();
    m_view->setAccessibleName(tr("Open tickets by when they are due"));
    m_whose->setWords(Mine, tr("Mine"), tr("Only my tickets"));
    m_whose->setWords(Everybodys, tr("All"), tr("Everybody's tickets"));
    showListOrEmpty();
}

} // namespace kesu
