#pragma once

#include "shell/page.h"
#include "sync/syncdeps.h"

class QTabWidget;

namespace kesu {

class ConflictsView;
class HubView;
class NotAcceptedView;
class SyncStatusCard;

// Syncing at one glance: how the exchange stands, conflicts, what was not accepted, the hub.
class SyncPage : public Page {
    Q_OBJECT

public:
    explicit SyncPage(const SyncDeps &deps, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("sync"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("sync"); }
    int badgeCount() const override;
    QString badgeText() const override;
    bool openItem(const QString &id) override; // "conflicts", "not-accepted", "hub", "ticket:<id>"
    void focusFirst() override;

    SyncStatusCard *statusCard() const { return m_status; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SyncDeps m_deps;
    SyncStatusCard *m_status;
    ConflictsView *m_conflicts;
    NotAcceptedView *m_notAccepted;
    HubView *m_hub;
    QTabWidget *m_tabs;
};

} // namespace kesu
