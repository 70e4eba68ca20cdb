#include "car/carpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "car/carform.h"
#include "car/carwords.h"
#include "eightd/carcheck.h"
#include "eightd/eightdservice.h"
#include "eightd/eightdterms.h"
#include "forms/formkeys.h"
#include "forms/primarybutton.h"
#include "intake/linklist.h"
#include "reference/referenceservice.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "signing/approvalspanel.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "tickets/ticketservice.h"
#include "widgets/clockticker.h"
#include "widgets/scrolled.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

CarPage *CarPage::open(const CarDeps &deps, const CarId &id)
{
    const auto view = deps.cars.load(id);
    return view ? new CarPage(deps, *view, nullptr) : nullptr;
}

CarPage::CarPage(const CarDeps &deps, const CarView &view, QWidget *parent)
    : Page(parent), m_deps(deps), m_view(view),
      m_keeper(deps.drafts, u"car"_s, [this] { return m_form->typed(); }, [this] { return m_deps.ticker.now(); }),
      m_form(new CarForm(deps.signing.reference, deps.ticker))
{
    setObjectName(u"carPage"_s);
    m_keeper.setSubject(view.car.id.text(), view.car.number);
    m_form->setContentsMargins(0, 0, metrics::groupGap, metrics::pageMargin);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(scrolled(m_form, u"carScroll"_s));
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({1000, fontMetrics().height() * 20});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::groupGap, metrics::pageMargin, metrics::groupGap);
    layout->setSpacing(metrics::groupGap);
    layout->addWidget(makeHeader());
    layout->addWidget(splitter, 1);
    connectParts();
    m_form->show(m_view.car);
    m_form->restore(m_keeper.kept());
    retranslate();
}

CarPage::~CarPage() = default;

QWidget *CarPage::makeHeader()
{
    auto *header = new QWidget(this);
    m_title = new QLabel(header);
    m_title->setObjectName(u"carTitleLabel"_s);
    m_title->setFont(titleFont(font()));
    m_standing = new QLabel(header);
    m_standing->setObjectName(u"carStandingLabel"_s);
    m_saving = new QuietLabel(header);
    m_saving->setObjectName(u"carSavingLabel"_s);
    m_saving->setWordWrap(false);
    m_problem = new ProblemLabel(u"carProblemLabel"_s, header);
    const auto button = [header](const QString &name) {
        auto *made = new QPushButton(header);
        made->setObjectName(name);
        return made;
    };
    m_next = new PrimaryButton(header);
    m_next->setObjectName(u"carNextButton"_s);
    m_save = button(u"saveCarButton"_s);
    m_again = button(u"reopenCarButton"_s);
    m_cancel = button(u"cancelCarButton"_s);
    m_print = button(u"printCarButton"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::gap);
    line->addWidget(m_title);
    line->addWidget(m_standing, 0, Qt::AlignBottom);
    line->addWidget(m_saving, 0, Qt::AlignBottom);
    line->addStretch();
    for (QPushButton *each : {m_print, m_cancel, m_again, m_save, static_cast<QPushButton *>(m_next)})
        line->addWidget(each);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addLayout(line);
    column->addWidget(m_problem);
    return header;
}

QWidget *CarPage::makeSide()
{
    auto *side = new QWidget;
    m_approvalsTitle = new QLabel(side);
    m_linksTitle = new QLabel(side);
    for (QLabel *title : {m_approvalsTitle, m_linksTitle})
        title->setFont(emphasised(font()));
    m_approvals = new ApprovalsPanel(m_deps.signing, m_view.car.id, side);
    m_approvals->setBeforeSigning([this] { return save(); });
    m_links = new LinkList(side);
    m_links->setObjectName(u"carLinks"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(metrics::groupGap, 0, metrics::gap, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_approvalsTitle);
    column->addWidget(m_approvals);
    column->addSpacing(metrics::groupGap);
    column->addWidget(m_linksTitle);
    column->addWidget(m_links);
    column->addStretch();
    QScrollArea *area = scrolled(side, u"carSideScroll"_s);
    area->setMinimumWidth(fontMetrics().height() * 16);
    return area;
}

void CarPage::connectParts()
{
    auto *keys = new FormKeys(m_form);
    keys->setLastStop(m_next);
    connect(keys, &FormKeys::saveRequested, this, [this] { (void)save(); });
    connect(keys, &FormKeys::saveAndPrintRequested, this, &CarPage::print);
    connect(m_form, &CarForm::changed, this, [this] {
        m_keeper.touch();
        showCar();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { (void)save(); });
    connect(m_next, &QPushButton::clicked, this, &CarPage::advance);
    connect(m_again, &QPushButton::clicked, this, &CarPage::takeUpAgain);
    connect(m_cancel, &QPushButton::clicked, this, &CarPage::cancel);
    connect(m_print, &QPushButton::clicked, this, &CarPage::print);
    connect(m_links, &LinkList::activated, this,
            [this](const QString &target) { m_deps.navigator.openDocument(target); });
    connect(&m_deps.cars, &CarService::carChanged, this, [this](const CarId &changed) {
        if (changed == m_view.car.id)
            reload();
    });
    connect(&m_deps.reports, &EightDService::eightDChanged, this, [this](const EightDId &report) {
        if (report.text() == m_view.car.eightD)
            showLinks();
    });
}

void CarPage::reload()
{
    const auto view = m_deps.cars.load(m_view.car.id);
    if (!view)
        return; // it shows what it last knew
    m_view = *view;
    m_form->show(m_view.car);
    m_approvals->refresh();
    showCar();
}

void CarPage::showCar()
{
    const Car &car = m_view.car;
    const bool finished = car.state == CarState::Closed || car.state == CarState::Cancelled;
    const QString deed = carwords::nextDeed(m_form->edited());
    m_title->setText(car.number);
    m_standing->setText(carwords::standing(car));
    m_saving->setText(finished ? QString() : m_form->isChanged() ? tr("Not stored yet, kept as a draft") : tr("Stored"));
    m_next->setText(deed);
    m_next->setVisible(!deed.isEmpty());
    m_save->setVisible(!finished);
    m_save->setEnabled(m_form->isChanged());
    m_cancel->setVisible(!finished);
    // Back to the unit once there is an answer that did not work.
    m_again->setVisible(car.state != CarState::Draft && car.state != CarState::Issued);
    showLinks();
    Q_EMIT titleChanged();
    Q_EMIT unsavedChanged();
}

// The ticket, the 8D report, and what of the report was given out with this CAR.
void CarPage::showLinks()
{
    QList<LinkList::Line> lines;
    if (const auto ticket = m_deps.tickets.load(TicketId(m_view.car.ticket))) {
        lines.append({u"ticket:"_s + m_view.car.ticket, tr("Ticket %1").arg(ticket->facts.ticket.number),
                      ticket->facts.ticket.title});
    }
    const auto report = m_deps.reports.load(EightDId(m_view.car.eightD));
    if (report) {
        lines.append({u"eightd:"_s + m_view.car.eightD, tr("8D report %1").arg(report->report.number),
                      report->report.title});
        for (const Action &action : report->report.actions) {
            if (action.car == m_view.car.id.text() || action.car == m_view.car.number) {
                lines.append({u"eightd:"_s + m_view.car.eightD, action.text.simplified(),
                              eightdterms::code(u"action_state", codeOf(actionStateCodes, action.state))});
            }
        }
    }
    m_links->setLines(lines);
}

bool CarPage::save()
{
    m_problem->say(QString());
    if (m_form->complain({}, true))
        return false;
    if (!m_form->isChanged())
        return true;
    const auto saved = m_deps.cars.save(m_view.car, m_form->edited(), m_view.version);
    if (!saved) {
        m_keeper.keepNow();
        m_problem->sayOf(saved);
        return false;
    }
    take(saved);
    return true;
}

void CarPage::take(const Result<CarView> &outcome)
{
    m_problem->sayOf(outcome);
    if (!outcome)
        return;
    m_view = *outcome;
    m_form->takeBack(); // it is stored now
    m_form->show(m_view.car);
    m_keeper.forget();
    m_approvals->refresh();
    showCar();
}

void CarPage::advance()
{
    Car wanted = m_form->edited();
    const CarState to = nextState(wanted.state);
    // Who does a step is proposed, so that nobody has to type the own name.
    const QString me = m_deps.signing.actor().name;
    if (to == CarState::Replied && wanted.repliedBy.isEmpty())
        wanted.repliedBy = me;
    if (to == CarState::Verified && wanted.verifiedBy.isEmpty())
        wanted.verifiedBy = me;
    if (m_form->complain(carFindings(wanted, to), true) || !save())
        return;
    take(m_deps.cars.advance(m_view.car.id));
}

std::optional<QString> CarPage::askWhy(const QString &title, const QString &question)
{
    const auto reason = m_deps.prompts.askText(this, title, question);
    return reason && !reason->trimmed().isEmpty() ? reason : std::nullopt;
}

void CarPage::takeUpAgain()
{
    const auto reason = askWhy(tr("Take %1 up again").arg(m_view.car.number),
                               tr("What did not work? The unit answers once more, and it is verified again."));
    if (reason && save())
        take(m_deps.cars.reopen(m_view.car.id, *reason));
}

void CarPage::cancel()
{
    const auto reason = askWhy(tr("Cancel %1").arg(m_view.car.number), tr("Why is it no longer needed?"));
    if (reason && save())
        take(m_deps.cars.cancel(m_view.car.id, *reason));
}

void CarPage::print()
{
    if (save())
        m_deps.navigator.openReportPreview(m_view.car.number, u"car"_s);
}

bool CarPage::hasUnsavedChanges() const
{
    return m_form->isChanged();
}

bool CarPage::openItem(const QString &id)
{
    if (id == "approvals"_L1) {
        m_approvals->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return id.startsWith("field:"_L1) && m_form->focusField(id.mid(6));
}

void CarPage::focusFirst()
{
    m_form->focusFirst();
}

void CarPage::aboutToClose()
{
    m_keeper.keepNow();
}

void CarPage::retranslate()
{
    m_save->setText(tr("Store"));
    m_again->setText(tr("Take it up again…"));
    m_cancel->setText(tr("Cancel it…"));
    m_print->setText(tr("Print"));
    m_approvalsTitle->setText(tr("Signatures"));
    m_linksTitle->setText(tr("Belongs to"));
    showCar();
}

void CarPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace kesu
