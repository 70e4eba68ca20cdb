#pragma once

#include <memory>

#include "base/actor.h"
#include "base/language.h"
#include "settings/settingsdeps.h"
#include "signing/signingdeps.h"
#include "theme/theme.h"
#include "widgets/clockticker.h"
#include "workspace/workspace.h"

class QAction;

namespace kesu {

class EightDListPage;
class EscalationBell;
class IntakePage;
class Look;
class MainWindow;
class PaperDesk;
class Prompts;
class SyncPage;
class SyncService;
struct EightDDeps;
struct SyncDeps;

// The workstation put together: one store, one window, the pages in it. Knows everybody; nobody knows it.
class Workstation {
public:
    // `language` (--lang) may be empty. Theme and translations were made before the store could be opened.
    // `clock` is this machine's own.
    Workstation(std::unique_ptr<Workspace> workspace, const TimeSource &clock, Theme &theme, Translations &translations,
                Prompts &prompts, const QString &language);
    ~Workstation();

    // Runs the first-run assistant where it is needed. False: it was left, the program ends.
    bool setUp();
    void show();

    // A backup the user wants in place of the store, once this is gone; empty: none.
    QString restoreFrom() const { return m_restoreFrom; }

    Workspace &workspace() const { return *m_workspace; }
    MainWindow &window() const { return *m_window; }
    SyncService &sync() const { return *m_sync; }

private:
    void addPages();
    StoreCare storeCare();
    SyncDeps syncDeps();
    EightDDeps eightDDeps();
    void newEightD(); // for the ticket in front
    SigningDeps signingDeps();
    void addReminders();
    void showWho();
    void showSync();

    std::unique_ptr<Workspace> m_workspace;
    const TimeSource &m_time; // the workspace's
    Prompts &m_prompts;
    ClockTicker m_ticker;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<PaperDesk> m_paper;
    std::unique_ptr<SyncService> m_sync;
    std::unique_ptr<MainWindow> m_window;
    EightDListPage *m_eightDs = nullptr; // the window's
    SyncPage *m_syncPage = nullptr; // likewise
    IntakePage *m_intake = nullptr; // likewise
    QAction *m_syncNow = nullptr;   // likewise
    QAction *m_newTicket = nullptr; // likewise
    QAction *m_qcTools = nullptr;   // likewise
    QAction *m_newEightD = nullptr; // likewise
    EscalationBell *m_bell = nullptr; // the window's
    QString m_restoreFrom;
};

} // namespace kesu
