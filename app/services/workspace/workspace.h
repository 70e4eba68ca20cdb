#pragma once

#include <QString>

#include <functional>
#include <memory>

#include "base/actor.h"
#include "base/finding.h"
#include "base/result.h"

namespace kesu {

class CustomerService;
class DraftService;
class ReferenceService;
class SearchService;
class ServiceContext;
class SettingService;
class TicketListService;
class TicketService;

// What became of the store when it was opened.
enum class OpenOutcome { Created, Current, Upgraded };

// One store with the services that work on it. The composition root of both programs; screens get the single services
// they need, never this.
class Workspace
{
public:
    // Opens or creates the store in `dataDir`. Errors: StoreUnusable with code locked, newer, damaged, not-writable …
    static Result<std::unique_ptr<Workspace>> open(const QString &dataDir, const TimeSource &time);
    ~Workspace();

    OpenOutcome outcome() const;
    bool isSetUp() const;          // the first-run assistant has been through
    QString dataDir() const;
    QString deviceId() const;

    Actor actor() const;           // who works now
    void setActor(const Actor &actor);

    TicketService &tickets() const;
    TicketListService &lists() const;
    CustomerService &customers() const;
    ReferenceService &reference() const;
    SearchService &search() const;
    DraftService &drafts() const;
    SettingService &settings() const;

    // Store care; long, reports progress in per cent and stops when `progress` answers false.
    Result<void> backup(const QString &file, const std::function<bool(int)> &progress = {}) const;
    static Result<void> restore(const QString &file, const QString &dataDir);
    Findings verify() const;       // audit chain, row hashes, indexes, files; empty: all is well
    Findings doctor() const;       // environment: fonts, drivers, disk space, pragmas, orphans

private:
    explicit Workspace(std::unique_ptr<ServiceContext> context);
    std::unique_ptr<ServiceContext> m_context;
};

} // namespace kesu
