#pragma once

#include <memory>

#include "base/actor.h"
#include "base/language.h"
#include "settings/settingsdeps.h"
#include "theme/theme.h"
#include "widgets/clockticker.h"
#include "workspace/workspace.h"

namespace kesu {

class Look;
class MainWindow;
class Prompts;
class TicketPrinter;

// The workstation put together: one store, one window, the pages in it. Knows everybody; nobody knows it.
class Workstation {
public:
    // `language` (--lang) may be empty. Theme and translations were made before the store could be opened.
    Workstation(std::unique_ptr<Workspace> workspace, const TimeSource &time, Theme &theme, Translations &translations,
                Prompts &prompts, const QString &language);
    ~Workstation();

    // Runs the first-run assistant where it is needed. False: it was left, the program ends.
    bool setUp();
    void show();

    // A backup the user wants in place of the store, once this is gone; empty: none.
    QString restoreFrom() const { return m_restoreFrom; }

    Workspace &workspace() const { return *m_workspace; }
    MainWindow &window() const { return *m_window; }

private:
    void addPages();
    StoreCare storeCare();
    void showWho();

    std::unique_ptr<Workspace> m_workspace;
    const TimeSource &m_time;
    Prompts &m_prompts;
    ClockTicker m_ticker;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<TicketPrinter> m_printer;
    std::unique_ptr<MainWindow> m_window;
    QString m_restoreFrom;
};

} // namespace kesu
