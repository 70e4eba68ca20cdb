#include "sync/hubview.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "forms/formcard.h"
#include "forms/setupplan.h"
#include "service/hubadministration.h"
#include "service/syncservice.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "sync/devicescard.h"
#include "sync/joinform.h"
#include "sync/quarantinecard.h"
#include "texts/errortexts.h"
#include "theme/metrics.h"
#include "widgets/scrolled.h"

using namespace Qt::StringLiterals;

namespace kesu {

HubView::HubView(const SyncDeps &deps, QWidget *parent)
    : QWidget(parent), m_deps(deps), m_stack(new QStackedWidget), m_join(new JoinForm(deps)),
      m_devices(new DevicesCard(deps)), m_quarantine(new QuarantineCard(deps)), m_people(new FormCard(u"hubPeople"_s)),
      m_users(new QTreeWidget), m_usersNote(new QLabel), m_leaveCard(new FormCard(u"leaveHub"_s)),
      m_leave(new QPushButton)
{
    setObjectName(u"hubView"_s);
    m_users->setObjectName(u"hubUserList"_s);
    m_users->setRootIsDecorated(false);
    m_users->setColumnCount(4);
    m_users->setMinimumHeight(fontMetrics().height() * 6);
    m_usersNote->setWordWrap(true);
    m_people->column()->addWidget(m_usersNote);
    m_people->column()->addWidget(m_users);
    m_leave->setObjectName(u"leaveHubButton"_s);
    m_leaveCard->column()->addWidget(m_leave, 0, Qt::AlignLeft);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, metrics::gap, 0);
    column->setSpacing(metrics::groupGap);
    for (QWidget *part : {static_cast<QWidget *>(m_devices), static_cast<QWidget *>(m_quarantine),
                          static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_leaveCard)})
        column->addWidget(part);
    column->addStretch();
    m_stack->addWidget(scrolled(m_join));
    m_stack->addWidget(scrolled(content));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::gap, 0, 0);
    layout->addWidget(m_stack);
    connect(m_join, &JoinForm::joined, this, [this] {
        arrange();
        refresh();
    });
    connect(m_leave, &QPushButton::clicked, this, &HubView::leave);
    connect(&m_deps.sync, &SyncService::statusChanged, this, &HubView::arrange);
    retranslate();
    arrange();
}

void HubView::arrange()
{
    m_stack->setCurrentIndex(m_deps.sync.isEnrolled() ? 1 : 0);
}

void HubView::refresh()
{
    if (!m_deps.sync.isEnrolled())
        return;
    m_devices->refresh();
    m_quarantine->refresh();
    showUsers();
}

void HubView::showUsers()
{
    m_deps.sync.administration().users(this, [this](const Result<QList<HubUser>> &users) {
        m_usersNote->setText(users ? tr("Who works in the branch is kept in the settings and reaches the hub by itself.")
                                   : errortexts::sentence(users.error()));
        if (!users)
            return;
        m_users->clear();
        for (const HubUser &user : *users) {
            QStringList roles;
            for (const QString &role : user.roles)
                roles.append(organisationchoices::roleName(role));
            m_users->addTopLevelItem(new QTreeWidgetItem({user.name, roles.join(tr(", ", "between roles")), user.branch,
                                                          user.isActive ? QString() : tr("has left")}));
        }
        for (int i = 0; i < m_users->columnCount(); ++i)
            m_users->resizeColumnToContents(i);
    });
}

void HubView::leave()
{
    const Prompts::Question question{
        tr("Leave the hub?"), m_deps.sync.place().url,
        tr("Everything stays on this computer. What has not been sent yet waits here and reaches no one until this computer "
           "joins a hub again."),
        {tr("Leave the hub"), tr("Stay")}, 0};
    if (m_deps.prompts.choose(this, question) != 0)
        return;
    if (const auto done = m_deps.sync.leave(); !done)
        m_deps.prompts.tell(this, tr("Leave the hub"), errortexts::sentence(done.error()));
    arrange();
}

void HubView::focusFirst()
{
    if (m_stack->currentIndex() == 0)
        m_join->focusFirst();
    else
        m_devices->setFocus(Qt::OtherFocusReason);
}

void HubView::retranslate()
{
    m_people->setTitle(tr("People"));
    m_users->setAccessibleName(tr("People the hub knows"));
    m_users->setHeaderLabels({tr("Name"), tr("Roles"), tr("Branch"), tr("State")});
    m_leaveCard->setTitle(tr("Leave the hub"));
    m_leave->setText(tr("Leave the hub …"));
}

void HubView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kesu
