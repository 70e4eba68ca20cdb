#pragma once

#include <QString>

#include <functional>
#include <memory>

#include "base/actor.h"
#include "base/finding.h"
#include "base/result.h"

namespace kesu {

class CarService;
class CustomerService;
class DraftService;
class EightDService;
class EscalationService;
class PasswordService;
class QualityDesk;
class ReferenceService;
class SearchService;
class ServiceContext;
class SettingService;
class SigningService;
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
    // `clock` is this machine's own; what time it is says time(). To bring an older store up to date may take minutes:
    // `progress` is told the step it is at, from 1, and how many there are, several times a second; never when there is
    // nothing to do.
    using Progress = std::function<void(int step, int steps)>;
    static Result<std::unique_ptr<Workspace>> open(const QString &dataDir, const TimeSource &clock,
                                                   const Progress &progress = {});
    ~Workspace();

    OpenOutcome outcome() const;
    bool isSetUp() const;          // the first-run assistant has been through
    QString dataDir() const;
    QString deviceId() const;
    const TimeSource &time() const; // the machine's clock, corrected by what the hub says

    Actor actor() const;           // who works now
    void setActor(const Actor &actor); // remembered for the next start

    TicketService &tickets() const;
    TicketListService &lists() const;
    CustomerService &customers() const;
    ReferenceService &reference() const;
    SearchService &search() const;
    DraftService &drafts() const;
    EscalationService &escalations() const;
    SettingService &settings() const;
    EightDService &eightDs() const;
    CarService &cars() const;
    PasswordService &passwords() const;
    SigningService &signing() const;
    QualityDesk &quality() const;

    // Store care; long, reports progress in per cent and stops when `progress` answers false.
    Result<void> backup(const QString &file, const std::function<bool(int)> &progress = {}) const;
    static Result<void> restore(const QString &file, const QString &dataDir);
    // Audit chain, row hashes, indexes, files, due times; empty: all is well.
    Findings verify(const std::function<bool(int)> &progress = {}) const;
    static Findings verifyBackup(const QString &file, const std::function<bool(int)> &progress = {});
    Findings doctor() const;       // disk space, dictionaries, calendars that end, settings, files nobody names

    // For what works beside the services, as the demo generator does.
    ServiceContext &context() const;

private:
    struct Rooms;
    explicit Workspace(std::unique_ptr<Rooms> rooms);
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace kesu
