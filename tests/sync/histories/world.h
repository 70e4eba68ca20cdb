// A small world of workstations and one hub that a list of steps drives through a history: work, exchanges over a line
// that loses, repeats, delays and cuts, crashes, clocks that jump, disks and hubs restored from backups. After it all lines
// are well, and what the protocol promises is checked (sync-protocol §12).
#pragma once

#include <random>

#include "worlddevice.h"
#include "worldhub.h"
#include "worldprograms.h"

namespace kesu::test {

// One thing that happens. Numbers are taken modulo what there is to choose from.
struct Step {
    quint8 action = 0;
    quint8 device = 0;
    quint16 first = 0;
    quint16 second = 0;
};

// A mistake put in on purpose, which the checks must find.
enum class Defect {
    None,
    CoversUnseen,          // an edit says that it has seen what its author has not
    KeepsCovered,          // a snapshot still lists values that were covered
    AcknowledgesUnstored,  // a push is answered well and thrown away
    ForkTakenForStored,    // a sequence used twice is answered as if it had been stored
    ForgetsEpoch,          // workstations do not hear of a restored hub
    CursorBeforePage,      // the cursor moves before the page is stored
    DropsLine,             // a line of a page gets lost on the way
    LosesUnknown,          // what a program does not know is left out of snapshots
    PassesOver,            // a poller goes on from where it heard that the log ends
    LosesLastCommit,       // a save is acknowledged before it is on the disk
    IgnoresLimits,         // a workstation does not hear what the hub can take at once
};

class World
{
public:
    World(const QString &hubKind, Defect defect = Defect::None);
    ~World();

    // Empty when all that was promised holds; otherwise what does not.
    QString run(const std::vector<Step> &steps);
    // Also checks every store's chains; slower.
    void setThorough(bool on) { m_thorough = on; }

    static std::vector<Step> randomSteps(quint64 seed, int count);
    // Begins with a disk and a hub that are restored from backups after more was done; then something goes badly wrong
    // every few steps.
    static std::vector<Step> disastrousSteps(quint64 seed, int count);
    static QString textOf(const std::vector<Step> &steps);

private:
    // What happens (world.cpp)
    void take(const Step &step);
    void work(WorldDevice &device, const Step &step);
    bool exchange(WorldDevice &device, int requests, std::mt19937_64 *trouble);
    ApiReply carry(WorldDevice &device, const ApiRequest &request, std::mt19937_64 *trouble, bool *lost);
    ApiReply deliver(WorldDevice &device, const ApiRequest &request);
    void disaster(WorldDevice &device, const Step &step);
    void addDevice();
    void forgetWhatIsGone();
    void note(const QString &wrong) { m_wrong = m_wrong.isEmpty() ? wrong : m_wrong; }
    Instant now() const { return m_hub.now(); }

    // Work (worldwork.cpp)
    void edit(WorldDevice &device, WriteSession &session, const Step &step);
    void editTicket(WorldDevice &device, WriteSession &session, const QString &id, const Step &step);
    void settle(WorldDevice &device, const Step &step);
    void noteSeen(WorldDevice &device);
    void noteRefused(const WriteSession &session);
    void noteSaved(WorldDevice &device, qint64 dseqBefore);
    void workUntilKilled(WorldDevice &device, const Step &step, bool saved);

    // Programs of another version (worldprograms.cpp)
    void olderProgramWorks(const Step &step);
    void newerProgramWorks(const Step &step);
    Operation changeOfTicket(ProgramAuthor &author, const Step &step, const QVariantMap &set);

    // While it goes on (worldprograms.cpp)
    void checkLimits(const ApiRequest &request, const ApiReply &reply);
    void poll();

    // What must hold (worldchecks.cpp)
    QString quieten();
    QString check();
    QString checkLog();
    QString checkHeads(const QString &entity, const QList<LogEntry> &operations, const EntityState &state);
    QString checkDevice(WorldDevice &device, const QMap<QString, EntityState> &states, const QHash<QString, QString> &scopes);
    QString checkNothingLost();
    QString checkPoller();

    Defect m_defect;
    bool m_thorough = false;
    WorldHub m_hub;
    std::vector<std::unique_ptr<WorldDevice>> m_devices;
    QSet<QString> m_saved;                                 // uids of operations that must be somewhere
    QHash<QString, QSet<QString>> m_seen;                  // uid → uids its author had seen of the record
    QList<std::pair<Caller, ApiRequest>> m_late;           // requests that are still on the line
    ProgramAuthor m_older;                                 // before the last fields were added
    ProgramAuthor m_newer;                                 // knows fields and records that nobody here knows
    QMap<QString, Polled> m_polled;                        // scope → what somebody has seen who only reads
    QString m_wrong;                                       // what was noticed on the way
    int m_made = 0;                                        // names
    bool m_stops = false;                                  // the machine, before it has the reply
};

} // namespace kesu::test
