#pragma once

#include <QHash>
#include <QJsonArray>

#include <map>

#include "demo/democourse.h"
#include "eightd/car.h"
#include "eightd/eightd.h"
#include "people/passwordservice.h"
#include "reference/referenceservice.h"
#include "workspace/workspace.h"

namespace kesu {

class CompiledCalendar;

// One complaint of resources/demo/quality.json that quality people work on: its ticket, and what they do day by day.
struct DemoStory {
    DemoScenario scenario;
    double daysAgo = 0;
    DemoMoves moves;   // of the ticket
    QJsonArray deeds;  // in order of their days after receipt

    static QList<DemoStory> load();
    // When the ticket comes in: now less the days, in the morning of a working day unless that is today.
    Instant received(Instant now, const CompiledCalendar &office) const;
};

// Writes the 8D reports and CARs of the stories through the services people use, at their time.
class DemoQuality
{
public:
    // The quality people's, who sign.
    static QString password() { return QStringLiteral("kesudesk demo"); }

    DemoQuality(Workspace &workspace, const QList<StaffMember> &staff) : m_workspace(workspace), m_staff(staff) { }

    Result<void> givePasswords();
    // From now on the story's deeds take place; its ticket has just been registered.
    void begin(const DemoStory &story, const TicketId &ticket, Instant received);
    std::optional<Instant> next() const;
    Result<void> doNext();

private:
    struct Course {
        const DemoStory *story = nullptr;
        TicketId ticket;
        Instant received;
        EightDId report;
        CarId car;
        QHash<QString, QString> ids; // of records, by their marks in the file
    };
    struct Deed {
        size_t course;
        QJsonObject what;
    };

    Result<void> carryOut(Course &course, const QJsonObject &deed);
    Result<void> write(Course &course, const QJsonObject &content);
    Result<void> writeCar(Course &course, const QJsonObject &content);
    Result<void> advanceCar(const Course &course, const QString &state);
    Result<void> sign(const Course &course, const QString &place, const StaffMember &signer);
    void workAs(const StaffMember &who);
    QJsonValue resolved(Course &course, const QJsonValue &value) const;
    StaffMember member(const QString &name) const;

    Workspace &m_workspace;
    QList<StaffMember> m_staff;
    std::vector<Course> m_courses;
    std::multimap<Instant, Deed> m_deeds;
    QHash<QString, PasswordProof> m_proofs; // by staff id
};

} // namespace kesu
