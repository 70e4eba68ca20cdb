#pragma once

#include <QDialog>

#include <functional>

#include "reference/referenceservice.h"
#include "sync/syncdeps.h"

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kesu {

class JoinForm;
class PrimaryButton;
class TonedLabel;

// The first start of a computer whose branch already works with a hub: joins it, receives what is there, and asks who
// sits here. Nothing about the organisation is asked again.
class JoinAssistant : public QDialog {
    Q_OBJECT

public:
    JoinAssistant(const SyncDeps &deps, std::function<void(const Actor &)> startWork, QWidget *parent = nullptr);

    // The computer has joined, but the hub knows no organisation yet: it has to be set up here.
    bool hubIsEmpty() const { return m_hubIsEmpty; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeReceiving();
    QWidget *makeWho();
    void receive();
    void received(const Result<void> &done);
    void showProgress();
    void start();
    void retranslate();

    SyncDeps m_deps;
    std::function<void(const Actor &)> m_startWork;
    QList<StaffMember> m_staff;
    bool m_hubIsEmpty = false;
    QStackedWidget *m_stack;
    JoinForm *m_join;
    QLabel *m_receiving;
    TonedLabel *m_said;
    QProgressBar *m_progress;
    QPushButton *m_again;
    QLabel *m_who;
    QListWidget *m_people;
    PrimaryButton *m_start;
};

} // namespace kesu
