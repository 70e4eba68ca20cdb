#include "workspace/workspace.h"

#include <QObject>

#include "base/servicecontext.h"
#include "base/store.h"
#include "care/backupstore.h"
#include "care/verifystore.h"
#include "customers/customerservice.h"
#include "deadlines/duekeeper.h"
#include "drafts/draftservice.h"
#include "eightd/carservice.h"
#include "eightd/eightdservice.h"
#include "eightd/qualitydesk.h"
#include "escalations/escalationservice.h"
#include "people/passwordservice.h"
#include "reference/referencelibrary.h"
#include "search/searchservice.h"
#include "settings/localstores.h"
#include "settings/settingservice.h"
#include "signing/signingservice.h"
#include "tickets/ticketlistservice.h"
#include "tickets/ticketservice.h"
#include "workspace/checkup.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QString actorKey = u"actor.staff"_s;

OpenOutcome outcomeOf(Store::Outcome outcome)
{
    switch (outcome) {
    case Store::Outcome::Created:
        return OpenOutcome::Created;
    case Store::Outcome::Upgraded:
        return OpenOutcome::Upgraded;
    case Store::Outcome::Current:
        break;
    }
    return OpenOutcome::Current;
}

// Whoever sets the program up may do everything until there is staff to choose from.
Actor firstActor()
{
    const QStringList all{u"counter"_s, u"handler"_s, u"supervisor"_s, u"quality"_s, u"manager"_s, u"administrator"_s};
    return {{}, {}, all, {}, {}};
}

Actor actorOf(const StaffMember &member)
{
    return {member.id, member.name, member.roles, member.branch, member.department};
}

} // namespace

struct Workspace::Rooms {
    explicit Rooms(std::unique_ptr<ServiceContext> opened)
        : context(std::move(opened)), tickets(*context), lists(*context), customers(*context), reference(*context),
          search(*context), drafts(*context), escalations(*context), settings(*context),
          eightDs(*context), cars(*context), passwords(*context, settings), signing(*context), quality(*context)
    {
        QObject::connect(&reference, &ReferenceService::referenceChanged, &lists, [this] {
            if (DueKeeper(*context).ensureCurrent())
                Q_EMIT lists.listChanged();
        });
        // The book of notices first: whoever else hears of the change may ask it.
        QObject::connect(&reference, &ReferenceService::referenceChanged, &escalations, &EscalationService::rulesChanged);
        QObject::connect(&tickets, &TicketService::ticketRegistered, &escalations, &EscalationService::ticketChanged);
        QObject::connect(&tickets, &TicketService::ticketChanged, &escalations, &EscalationService::ticketChanged);
        QObject::connect(&escalations, &EscalationService::ticketEscalated, &tickets, &TicketService::ticketChanged);
        QObject::connect(&tickets, &TicketService::ticketRegistered, &lists, &TicketListService::listChanged);
        QObject::connect(&tickets, &TicketService::ticketChanged, &lists, &TicketListService::listChanged);
        QObject::connect(&tickets, &TicketService::customerChanged, &lists, &TicketListService::listChanged);
        QObject::connect(&eightDs, &EightDService::eightDChanged, &tickets, [this](const EightDId &, const TicketId &ticket) {
            Q_EMIT tickets.ticketChanged(ticket); // its clocks may have stopped
        });
        QObject::connect(&signing, &SigningService::signedBy, &tickets,
                         [this](const SignedDocument &document, const TicketId &ticket) {
            if (document.form == SignedForm::EightD)
                Q_EMIT eightDs.eightDChanged(EightDId(document.id), ticket); // tells of the ticket as well
            else if (document.form == SignedForm::Car)
                Q_EMIT cars.carChanged(CarId(document.id), ticket);
            if (document.form != SignedForm::EightD)
                Q_EMIT tickets.ticketChanged(ticket);
        });
    }

    std::unique_ptr<ServiceContext> context;
    TicketService tickets;
    TicketListService lists;
    CustomerService customers;
    ReferenceService reference;
    SearchService search;
    DraftService drafts;
    EscalationService escalations;
    SettingService settings;
    EightDService eightDs;
    CarService cars;
    PasswordService passwords;
    SigningService signing;
    QualityDesk quality;
};

Workspace::Workspace(std::unique_ptr<Rooms> rooms) : m_rooms(std::move(rooms)) {}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &dataDir, const TimeSource &clock,
                                                   const Progress &progress)
{
    int steps = 1; // the due times come last
    const auto ofStore = [&](int step, int ofThem) {
        steps = ofThem + 1;
        progress(step, steps);
    };
    auto store = Store::open(dataDir, clock.now(), u":/migrations"_s, progress ? UpgradeProgress(ofStore) : nullptr);
    if (!store)
        return store.error();
    auto context = std::make_unique<ServiceContext>(std::move(*store), clock);
    if (const auto loaded = context->library().load(); !loaded)
        return loaded.error();
    const std::function<void()> atDues = [&] { progress(steps, steps); };
    if (const auto computed = DueKeeper(*context).ensureCurrent(progress ? atDues : nullptr); !computed)
        return computed.error();

    context->setActor(firstActor());
    const QString last = SettingStore(context->store()).all().value_or({}).value(actorKey);
    for (const StaffMember &member : context->library().staff()) {
        if (member.active && (member.id.text() == last || context->actor().staff.isNull()))
            context->setActor(actorOf(member));
    }
    return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Rooms>(std::move(context))));
}

OpenOutcome Workspace::outcome() const { return outcomeOf(m_rooms->context->store().outcome()); }

bool Workspace::isSetUp() const { return m_rooms->context->library().hasOrganisation(); }

QString Workspace::dataDir() const { return m_rooms->context->store().dataDir(); }

QString Workspace::deviceId() const { return m_rooms->context->store().device(); }

const TimeSource &Workspace::time() const { return m_rooms->context->time(); }

Actor Workspace::actor() const { return m_rooms->context->actor(); }

void Workspace::setActor(const Actor &actor)
{
    m_rooms->context->setActor(actor);
    // Only a convenience: when it cannot be kept, the first of the staff works at the next start.
    (void)SettingStore(m_rooms->context->store()).put(actorKey, actor.staff.text());
}

TicketService &Workspace::tickets() const { return m_rooms->tickets; }
TicketListService &Workspace::lists() const { return m_rooms->lists; }
CustomerService &Workspace::customers() const { return m_rooms->customers; }
ReferenceService &Workspace::reference() const { return m_rooms->reference; }
SearchService &Workspace::search() const { return m_rooms->search; }
DraftService &Workspace::drafts() const { return m_rooms->drafts; }
EscalationService &Workspace::escalations() const { return m_rooms->escalations; }
SettingService &Workspace::settings() const { return m_rooms->settings; }
EightDService &Workspace::eightDs() const { return m_rooms->eightDs; }
CarService &Workspace::cars() const { return m_rooms->cars; }
PasswordService &Workspace::passwords() const { return m_rooms->passwords; }
SigningService &Workspace::signing() const { return m_rooms->signing; }
QualityDesk &Workspace::quality() const { return m_rooms->quality; }
ServiceContext &Workspace::context() const { return *m_rooms->context; }

Result<void> Workspace::backup(const QString &file, const std::function<bool(int)> &progress) const
{
    return backupStore(m_rooms->context->store(), file, m_rooms->context->now(), progress);
}

Result<void> Workspace::restore(const QString &file, const QString &dataDir)
{
    return restoreStore(file, dataDir);
}

Findings Workspace::verify(const std::function<bool(int)> &progress) const
{
    return verifyStore(m_rooms->context->store(), progress) + DueKeeper(*m_rooms->context).check();
}

Findings Workspace::verifyBackup(const QString &file, const std::function<bool(int)> &progress)
{
    return kesu::verifyBackup(file, progress);
}

Findings Workspace::doctor() const { return checkUp(*m_rooms->context); }

} // namespace kesu
