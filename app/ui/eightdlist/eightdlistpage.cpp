#include "eightdlist/eightdlistpage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "eightd/carservice.h"
#include "eightd/desktexts.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdservice.h"
#include "eightd/eightdtablemodel.h"
#include "eightd/eightdterms.h"
#include "eightdlist/deskcard.h"
#include "eightdlist/eightdtable.h"
#include "reference/referenceservice.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "signing/signingservice.h"
#include "signing/signingtexts.h"
#include "texts/errortexts.h"
#include "theme/metrics.h"
#include "tickets/ticketservice.h"
#include "widgets/clockticker.h"
#include "widgets/emptystate.h"
#include "widgets/scopebutton.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QString pageOf(const SignedDocument &document)
{
    switch (document.form) {
    case SignedForm::EightD:
        return u"eightd:"_s + document.id;
    case SignedForm::Car:
        return u"car:"_s + document.id;
    case SignedForm::ComplaintReport:
        break;
    }
    return u"ticket:"_s + document.id;
}

} // namespace

EightDListPage::EightDListPage(const EightDListDeps &deps, QWidget *parent)
    : ListPage(u"eightDList"_s, parent), m_deps(deps), m_model(new EightDTableModel(this)),
      m_table(new EightDTable(*m_model, deps.ticker, this)), m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)), m_whose(new ScopeGroup(this)), m_which(new ScopeGroup(this)),
      m_words(new QLineEdit(this)), m_ticket(new QLineEdit(this)), m_new(new QPushButton(this)),
      m_actions(new DeskCard(u"myActions"_s)), m_signatures(new DeskCard(u"waitingSignatures"_s)),
      m_cars(new DeskCard(u"openCars"_s))
{
    build();
    connectAll();
    retranslate();
    countBadge();
}

EightDListPage::~EightDListPage() = default;

QString EightDListPage::title() const
{
    return tr("8D");
}

QString EightDListPage::heading() const
{
    return tr("8D reports and CARs");
}

QString EightDListPage::badgeText() const
{
    return tr("%n thing(s) in quality need you", nullptr, m_badge);
}

bool EightDListPage::openItem(const QString &item)
{
    if (item.startsWith("search:"_L1)) {
        m_whose->choose(Everybodys);
        m_which->choose(int(QualityDesk::Which::Finished));
        m_words->setText(item.mid(7));
        showReports();
        return true;
    }
    if (item.startsWith("new:"_L1)) {
        m_ticket->setText(item.mid(4));
        startReport();
        return true;
    }
    return false;
}

void EightDListPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void EightDListPage::build()
{
    m_words->setObjectName(u"eightDWordsEdit"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    m_ticket->setObjectName(u"newEightDTicketEdit"_s);
    m_ticket->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_new->setObjectName(u"newEightDButton"_s);
    headLine()->addWidget(m_ticket, 1);
    headLine()->addWidget(m_new);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(metrics::gap);
    filters->addWidget(m_whose->add(Mine, u"myReportsButton"_s));
    filters->addWidget(m_whose->add(Everybodys, u"allReportsButton"_s));
    filters->addSpacing(metrics::groupGap);
    filters->addWidget(m_which->add(int(QualityDesk::Which::Open), u"openReportsButton"_s));
    filters->addWidget(m_which->add(int(QualityDesk::Which::Finished), u"finishedReportsButton"_s));
    filters->addWidget(m_which->add(int(QualityDesk::Which::All), u"anyStateButton"_s));
    filters->addStretch();
    filters->addWidget(m_words, 1);
    m_whose->choose(Mine);
    m_which->choose(int(QualityDesk::Which::Open));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(metrics::groupGap);
    for (DeskCard *card : {m_actions, m_signatures, m_cars})
        cards->addWidget(card, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::groupGap, metrics::gap, metrics::groupGap, metrics::groupGap);
    layout->setSpacing(metrics::gap);
    layout->addLayout(headLine());
    layout->addLayout(filters);
    layout->addWidget(m_stack, 3);
    layout->addLayout(cards, 2);
}

void EightDListPage::connectAll()
{
    const auto later = [this] { refreshSoon(); };
    connect(&m_deps.eightDs, &EightDService::eightDChanged, this, later);
    connect(&m_deps.cars, &CarService::carChanged, this, later);
    connect(&m_deps.tickets, &TicketService::ticketChanged, this, later);
    connect(&m_deps.reference, &ReferenceService::referenceChanged, this, later);
    connect(&m_deps.ticker, &ClockTicker::dayChanged, this, later);
    for (ScopeGroup *scopes : {m_whose, m_which})
        connect(scopes, &ScopeGroup::idClicked, this, &EightDListPage::showReports);
    connect(&m_deps.ticker, &ClockTicker::minutePassed, this, &EightDListPage::countBadge);
    connect(m_words, &QLineEdit::textChanged, this, &EightDListPage::showReports);
    connect(m_table, &EightDTable::reportWanted, this,
            [this](const EightDId &id) { m_deps.navigator.openDocument(u"eightd:"_s + id.text()); });
    connect(m_new, &QPushButton::clicked, this, &EightDListPage::startReport);
    connect(m_ticket, &QLineEdit::returnPressed, this, &EightDListPage::startReport);
    connect(m_empty, &EmptyState::deedWanted, this, [this] {
        m_words->clear();
        m_whose->choose(Everybodys);
        m_which->choose(int(QualityDesk::Which::All));
        showReports();
    });
    for (DeskCard *card : {m_actions, m_signatures, m_cars})
        connect(card, &DeskCard::activated, this, &EightDListPage::open);
}

// "page" or "page#item within it".
void EightDListPage::open(const QString &target)
{
    m_deps.navigator.openDocument(target.section(u'#', 0, 0), target.section(u'#', 1));
}

QDate EightDListPage::today() const
{
    return m_deps.ticker.now().toUtc().toTimeZone(timetexts::branchZone(m_deps.reference)).date();
}

void EightDListPage::reload()
{
    showReports();
    showCards();
    countBadge();
}

void EightDListPage::showReports()
{
    const EightDId chosen = m_table->current();
    const Instant now = m_deps.ticker.now();
    const bool mine = m_whose->checkedId() == Mine;
    const auto which = QualityDesk::Which(m_which->checkedId());
    QList<DeskReport> reports = m_deps.desk.reports(which, mine, m_words->text(), now);
    sortByDue(reports);
    m_model->setReports(reports, timetexts::branchZone(m_deps.reference), now);
    for (int column = EightDTableModel::Interim; column <= EightDTableModel::CustomersDate; ++column)
        m_table->setColumnHidden(column, which == QualityDesk::Which::Finished);
    // What the filter says already takes no room.
    m_table->setColumnHidden(EightDTableModel::Responsible, mine);
    m_table->setColumnHidden(EightDTableModel::State, which == QualityDesk::Which::Open);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (reports.at(row).id == chosen)
            m_table->selectRow(row);
    }
    setCount(tr("%n report(s)", nullptr, static_cast<int>(reports.size())));
    m_stack->setCurrentIndex(reports.isEmpty() ? 1 : 0);
    if (mine && m_words->text().isEmpty()) {
        m_empty->setWords(u"eight-d"_s, tr("No 8D report of yours"),
                          tr("Reports you answer for or belong to the team of are listed here."), tr("Show all"));
    } else {
        m_empty->setWords(u"filter"_s, tr("No 8D report matches"),
                          tr("Look for fewer words, or among all reports."), tr("Show all"));
    }
    m_deps.ticker.reschedule();
}

void EightDListPage::showCards()
{
    const Instant now = m_deps.ticker.now();
    QList<LinkList::Line> lines;
    for (const DeskAction &action : m_deps.desk.actions(true, now)) {
        const QString kind = eightdterms::code(u"action_kind", codeOf(actionKindCodes, action.kind));
        const QString place = u"d%1/%2"_s.arg(QString::number(disciplineOf(action.kind)), action.id);
        lines.append({u"eightd:"_s + action.report.text() + u'#' + place, action.text.simplified(),
                      QStringList{desktexts::due(action.due, action.daysLate, today(), action.dueNote),
                                  action.reportNumber, kind}
                          .join(u" · "_s)});
    }
    m_actions->setLines(lines);
    lines.clear();
    const QTimeZone zone = timetexts::branchZone(m_deps.reference);
    for (const WaitingSignature &each : m_deps.signing.waitingFor(m_deps.actor().staff)) {
        const QString since = each.preparedAt ? timetexts::dateTime(*each.preparedAt, zone) : QString();
        lines.append({pageOf(each.document) + (each.document.form == SignedForm::EightD ? u"#d8/approvals"_s : u"#approvals"_s),
                      u"%1  %2"_s.arg(each.number, signingtexts::place(each.document.form, each.place)),
                      tr("Prepared by %1, %2 · %3", "name, time, title").arg(each.preparedBy, since, each.title)});
    }
    m_signatures->setLines(lines);
    lines.clear();
    for (const DeskCar &car : m_deps.desk.cars(now)) {
        // To where the next step is written.
        const QString place = car.state == CarState::Replied    ? u"#field:verification"_s
                              : car.state == CarState::Verified ? u"#field:standard_document"_s
                                                                : QString();
        lines.append({u"car:"_s + car.id.text() + place, u"%1  %2"_s.arg(car.number, desktexts::next(car)),
                      QStringList{desktexts::due(car.due, car.daysLate, today()), car.nonconformity.simplified()}
                          .join(u" · "_s)});
    }
    m_cars->setLines(lines);
}

// The badge is for what waits for this person; reports and CARs of others are theirs.
void EightDListPage::countBadge()
{
    const Instant now = m_deps.ticker.now();
    const int count = m_deps.desk.dueActions(now) + m_deps.desk.overdueReports(now) + m_deps.desk.waitingCars(now)
        + static_cast<int>(m_deps.signing.waitingFor(m_deps.actor().staff).size());
    if (count == m_badge)
        return;
    m_badge = count;
    Q_EMIT badgeChanged();
}

void EightDListPage::startReport()
{
    const QString number = m_ticket->text().trimmed();
    if (number.isEmpty()) {
        m_ticket->setFocus();
        m_deps.navigator.showMessage(tr("Type the number of the ticket the 8D is about."));
        return;
    }
    const auto ticket = m_deps.tickets.findByNumber(number);
    if (!ticket) {
        m_deps.prompts.tell(this, tr("New 8D"), errortexts::sentence(ticket.error()));
        return;
    }
    const QList<EightDLine> there = m_deps.eightDs.ofTicket(*ticket);
    if (!there.isEmpty()) {
        const Prompts::Question question{tr("New 8D"), tr("%1 has the 8D report %2.").arg(number, there.first().number), {},
                                         {tr("Make another one"), tr("Open %1").arg(there.first().number)}, -1};
        if (m_deps.prompts.choose(this, question) == 1) {
            m_deps.navigator.openDocument(u"eightd:"_s + there.first().id.text());
            return;
        }
    }
    const auto made = m_deps.eightDs.create(*ticket);
    if (!made) {
        m_deps.prompts.tell(this, tr("New 8D"), errortexts::sentence(made.error()));
        return;
    }
    m_ticket->clear();
    m_deps.navigator.openDocument(u"eightd:"_s + made->report.id.text());
}

void EightDListPage::retranslate()
{
    ListPage::retranslate();
    m_whose->setWords(Mine, tr("Mine"));
    m_whose->setWords(Everybodys, tr("All"));
    m_which->setWords(int(QualityDesk::Which::Open), tr("Open"));
    m_which->setWords(int(QualityDesk::Which::Finished), tr("Finished"));
    m_which->setWords(int(QualityDesk::Which::All), tr("Any state"));
    m_words->setPlaceholderText(tr("Product, failure, customer, number …"));
    m_words->setAccessibleName(tr("Look for words in 8D reports"));
    m_ticket->setPlaceholderText(tr("Ticket number"));
    m_ticket->setAccessibleName(tr("Number of the ticket a new 8D is about"));
    m_new->setText(tr("New 8D"));
    m_table->setAccessibleName(tr("8D reports"));
    m_model->retranslate();
    m_actions->setWords(tr("My actions"), tr("Nothing is to be done by you."));
    m_signatures->setWords(tr("Waiting for my signature"), tr("No signature is waited for."));
    m_cars->setWords(tr("CARs on their way"), tr("No CAR is open."));
}

} // namespace kesu
