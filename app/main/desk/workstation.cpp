#include "desk/workstation.h"

#include <QCoreApplication>

#include "car/carpage.h"
#include "customers/customerservice.h"
#include "deadlines/timetexts.h"
#include "desk/paperdesk.h"
#include "drafts/draftservice.h"
#include "eightd/eightdpage.h"
#include "eightd/eightdservice.h"
#include "eightd/ticketlessons.h"
#include "eightdlist/eightdlistpage.h"
#include "escalations/clockhint.h"
#include "escalations/escalationbell.h"
#include "intake/intakepage.h"
#include "people/passwordservice.h"
#include "print/papercheckdialog.h"
#include "reference/referenceservice.h"
#include "search/searchservice.h"
#include "service/syncservice.h"
#include "settings/settingservice.h"
#include "settings/settingspage.h"
#include "setup/joinassistant.h"
#include "setup/setupassistant.h"
#include "shell/actions.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/prompts.h"
#include "signing/signingservice.h"
#include "statistics/qcwindow.h"
#include "sync/syncpage.h"
#include "sync/syncstatuscard.h"
#include "sync/synctexts.h"
#include "sync/ticketsyncbanner.h"
#include "texts/errortexts.h"
#include "ticket/reportspanel.h"
#include "ticket/ticketpage.h"
#include "ticketlist/ticketlistpage.h"
#include "tickets/ticketlistservice.h"
#include "tickets/ticketservice.h"
#include "today/todaypage.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// What comes in is stored in portions of this length, so that typing is never held up noticeably.
constexpr int stallLimitMs = 30;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workstation)
};

} // namespace

Workstation::Workstation(std::unique_ptr<Workspace> workspace, const TimeSource &clock, Theme &theme,
                         Translations &translations, Prompts &prompts, const QString &language)
    : m_workspace(std::move(workspace)), m_time(m_workspace->time()), m_prompts(prompts), m_ticker(m_time),
      m_look(std::make_unique<Look>(m_workspace->settings(), theme, translations, language)),
      m_paper(std::make_unique<PaperDesk>(*m_workspace, m_prompts)),
      m_sync(std::make_unique<SyncService>(*m_workspace, clock)),
      m_window(std::make_unique<MainWindow>(m_workspace->settings(), m_workspace->search(), m_workspace->customers()))
{
}

Workstation::~Workstation() = default;

bool Workstation::setUp()
{
    if (m_workspace->isSetUp())
        return true;
    const auto startWork = [this](const Actor &actor) { m_workspace->setActor(actor); };
    SetupAssistant assistant(m_workspace->reference(), m_workspace->settings(), startWork);
    assistant.offerJoin([this, startWork](QWidget *parent) {
        JoinAssistant join(syncDeps(), startWork, parent);
        return join.exec() == QDialog::Accepted && !join.hubIsEmpty();
    });
    return assistant.exec() == QDialog::Accepted;
}

void Workstation::show()
{
    addPages();
    addReminders();
    showWho();
    QObject::connect(&m_workspace->reference(), &ReferenceService::referenceChanged, m_window.get(),
                     [this] { showWho(); });
    m_syncNow = makeAction(m_window.get(), u"syncNowAction"_s, u"sync"_s, Qt::Key_F5);
    QObject::connect(m_syncNow, &QAction::triggered, m_syncPage->statusCard(), &SyncStatusCard::syncNow);
    m_newTicket = makeAction(m_window.get(), u"newTicketAction"_s, u"intake"_s, QKeySequence::New);
    QObject::connect(m_newTicket, &QAction::triggered, m_window.get(), [this] {
        m_window->openPage(m_intake->pageId());
        m_intake->openItem({});
    });
    m_qcTools = makeAction(m_window.get(), u"qcToolsAction"_s, u"eight-d"_s);
    QObject::connect(m_qcTools, &QAction::triggered, m_window.get(), [this] {
        auto *tools = new QcWindow(m_workspace->lists(), m_workspace->reference(), m_workspace->time(), m_prompts,
                                   m_window.get());
        tools->setAttribute(Qt::WA_DeleteOnClose);
        tools->show();
    });
    m_newEightD = makeAction(m_window.get(), u"newEightDAction"_s, u"eight-d"_s);
    QObject::connect(m_newEightD, &QAction::triggered, m_window.get(), [this] { newEightD(); });
    QObject::connect(m_window.get(), &MainWindow::languageChanged, m_window.get(), [this] { showSync(); });
    QObject::connect(m_sync.get(), &SyncService::statusChanged, m_window.get(), [this] { showSync(); });
    QObject::connect(&m_ticker, &ClockTicker::minutePassed, m_window.get(), [this] { showSync(); });
    showSync();
    // Quality people begin with their reports, everybody else with the day's tickets.
    const QStringList roles = m_workspace->actor().roles;
    const bool atCounter = roles.contains(u"counter"_s) || roles.contains(u"handler"_s);
    m_window->setUsualStartPage(roles.contains(u"quality"_s) && !atCounter ? u"eightd"_s : u"today"_s);
    m_window->restoreSession();
    m_window->show();
    m_sync->setBusyLimit(stallLimitMs);
    m_sync->start();
}

void Workstation::addPages()
{
    Workspace &work = *m_workspace;
    m_window->addPage(new TodayPage({work.lists(), work.tickets(), work.reference(), work.settings()},
                                    [this] { return m_workspace->actor(); }, m_ticker, *m_window, m_prompts));
    m_intake = new IntakePage({work.tickets(), work.reference(), work.customers(), work.search(), work.drafts(),
                               work.settings(), *m_window, m_prompts, m_time, &work.eightDs()});
    m_window->addPage(m_intake);
    m_window->addPage(new TicketListPage({work.lists(), work.reference(), work.settings()}, m_ticker, *m_window,
                                         m_prompts));
    m_eightDs = new EightDListPage({work.quality(), work.signing(), work.eightDs(), work.cars(), work.tickets(),
                                    work.reference(), m_ticker, *m_window, m_prompts,
                                    [this] { return m_workspace->actor(); }});
    m_window->addPage(m_eightDs);
    m_syncPage = new SyncPage(syncDeps());
    m_window->addPage(m_syncPage);
    m_window->addPage(new SettingsPage({work.reference(), work.settings(), *m_window, m_prompts, m_time,
                                        [this] { return m_workspace->actor(); },
                                        [this](const Actor &actor) {
                                            m_workspace->setActor(actor);
                                            showWho();
                                        },
                                        storeCare(), &m_paper->workshop(), &work.passwords()}),
                      true);
    m_window->setDocumentFactory(u"ticket"_s, [this](const QString &id) -> Page * {
        const TicketId ticket(id);
        Workspace &opened = *m_workspace;
        if (!opened.tickets().load(ticket))
            return nullptr;
        auto *page = new TicketPage(
            {opened.tickets(), opened.reference(), opened.drafts(), opened.search(), opened.customers(), m_ticker,
             *m_window, m_prompts},
            ticket);
        auto *banner = new TicketSyncBanner(syncDeps(), ticket);
        page->addBanner(banner);
        page->addBanner(new TicketLessons(eightDDeps(), ticket));
        page->addPanel(new ReportsPanel({opened.eightDs(), opened.cars(), *m_window, signingDeps()}, ticket));
        page->setUnsettledFields(banner->unsettledFields());
        QObject::connect(banner, &TicketSyncBanner::unsettledChanged, page, &TicketPage::setUnsettledFields);
        return page;
    });
    m_window->setDocumentFactory(u"eightd"_s, [this](const QString &id) -> Page * {
        return EightDPage::open(eightDDeps(), EightDId(id));
    });
    m_window->setDocumentFactory(u"car"_s, [this](const QString &id) -> Page * {
        Workspace &opened = *m_workspace;
        return CarPage::open({opened.cars(), opened.eightDs(), opened.tickets(), opened.drafts(), m_ticker, *m_window,
                              m_prompts, signingDeps()},
                             CarId(id));
    });
    m_window->setPrintPreview([this](const TicketId &ticket, const QString &form, QWidget *parent) {
        m_paper->showTicketForm(ticket, form, parent);
    });
    m_window->setReportPreview([this](const QString &number, const QString &form, QWidget *parent) {
        m_paper->showReport(number, form, parent);
    });
    m_window->setClassificationList([this](const TicketQuery &query, QWidget *parent) {
        m_paper->showClassificationList(query, parent);
    });
    m_window->setPaperCheck([this](QWidget *parent) {
        PaperCheckDialog(m_workspace->tickets(), timetexts::branchZone(m_workspace->reference()), parent).exec();
    });
}

EightDDeps Workstation::eightDDeps()
{
    Workspace &work = *m_workspace;
    return {work.eightDs(), work.cars(), work.tickets(), work.lists(), work.reference(), work.drafts(), m_ticker,
            *m_window, m_prompts, m_time,
            [this](const EightDId &id, qint64 revision, QWidget *parent) { m_paper->showEightD(id, revision, parent); },
            signingDeps()};
}

void Workstation::newEightD()
{
    const QString page = m_window->currentPageId();
    if (!page.startsWith("ticket:"_L1)) {
        m_window->showMessage(Tr::tr("Open the ticket the 8D report is about, then start it again."));
        return;
    }
    const auto made = m_workspace->eightDs().create(TicketId(page.section(u':', 1)));
    if (made)
        m_window->openDocument(u"eightd:"_s + made->report.id.text());
    else
        m_prompts.tell(m_window.get(), Tr::tr("New 8D report"), errortexts::sentence(made.error()));
}

// The ticker of the whole program asks once a minute who has to know of what.
void Workstation::addReminders()
{
    EscalationService &escalations = m_workspace->escalations();
    m_bell = new EscalationBell(escalations, m_workspace->reference(), m_ticker, *m_window);
    m_window->addTopButton(m_bell);
    auto *hint = new ClockHint(m_ticker, m_window.get());
    QObject::connect(&m_ticker, &ClockTicker::minutePassed, m_bell, [this, &escalations] {
        escalations.keepUp();
        m_bell->refresh();
    });
    QObject::connect(m_bell, &EscalationBell::appeared, hint, [this, hint](const QList<ClockNotice> &notices) {
        hint->tell(notices, timetexts::branchZone(m_workspace->reference()));
    });
    QObject::connect(hint, &ClockHint::ticketWanted, m_window.get(),
                     [this](const TicketId &ticket) { m_window->openTicket(ticket); });
    QObject::connect(hint, &ClockHint::allWanted, m_bell, [this] { m_bell->click(); });
}

StoreCare Workstation::storeCare()
{
    return {[this](const QString &file, const StoreCare::Progress &progress) {
                return m_workspace->backup(file, progress);
            },
            [this](const QString &file) -> Result<void> {
                for (const Finding &finding : Workspace::verifyBackup(file)) {
                    if (finding.severity == Finding::Severity::Error)
                        return Error{ErrorKind::Refused, finding.code, finding.where, finding.args};
                }
                m_restoreFrom = file; // done once the store is closed
                m_window->close();
                return {};
            },
            [this](const StoreCare::Progress &progress) { return m_workspace->verify(progress); },
            [this] { return m_workspace->doctor(); }};
}

SyncDeps Workstation::syncDeps()
{
    return {*m_sync, m_workspace->tickets(), m_workspace->reference(), *m_window, m_prompts, m_time,
            [this] { return m_workspace->actor(); }};
}

SigningDeps Workstation::signingDeps()
{
    return {m_workspace->signing(), m_workspace->passwords(), m_workspace->reference(),
            [this] { return m_workspace->actor(); }};
}

void Workstation::showSync()
{
    setWords(m_syncNow, Tr::tr("Sync now"), "Sync now");
    setWords(m_newTicket, Tr::tr("New ticket"), "New ticket");
    setWords(m_qcTools, Tr::tr("The seven QC tools"), "The seven QC tools");
    setWords(m_newEightD, Tr::tr("New 8D report for the open ticket"), "New 8D report for the open ticket");
    const SyncOverview status = m_sync->status();
    const QTimeZone zone = timetexts::branchZone(m_workspace->reference());
    const auto words = synctexts::overall(status, zone, m_time.now());
    m_window->setSync(words.icon, synctexts::statusLine(status, zone, m_time.now()),
                      words.headline + u'\n' + words.detail);
}

void Workstation::showWho()
{
    const Organisation organisation = m_workspace->reference().organisation();
    if (m_bell)
        m_bell->refresh(); // another person has other reminders
    if (m_eightDs)
        m_eightDs->refresh(); // and other reports
    m_window->setWho(m_workspace->actor().name, organisation.branchName.isEmpty() ? organisation.branchCode
                                                                                  : organisation.branchName);
}

} // namespace kesu
