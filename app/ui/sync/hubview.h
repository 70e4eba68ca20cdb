#pragma once

#include <QWidget>

#include "sync/syncdeps.h"

class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QLabel;

namespace kesu {

class DevicesCard;
class FormCard;
class JoinForm;
class QuarantineCard;

// The hub from this desk: joining it, or its computers, people and held-back changes, and leaving it again.
class HubView : public QWidget {
    Q_OBJECT

public:
    explicit HubView(const SyncDeps &deps, QWidget *parent = nullptr);

    void refresh(); // asks the hub
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makePeople();
    void showUsers();
    void leave();
    void arrange();
    void retranslate();

    SyncDeps m_deps;
    QStackedWidget *m_stack;
    JoinForm *m_join;
    DevicesCard *m_devices;
    QuarantineCard *m_quarantine;
    FormCard *m_people;
    QTreeWidget *m_users;
    QLabel *m_usersNote;
    FormCard *m_leaveCard;
    QPushButton *m_leave;
};

} // namespace kesu
