#include "intake/intakepage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include "deadlines/timetexts.h"
#include "drafts/draftservice.h"
#include "forms/attachmentstrip.h"
#include "forms/formfield.h"
#include "forms/formkeys.h"
#include "forms/primarybutton.h"
#include "forms/textwidth.h"
#include "intake/customersection.h"
#include "intake/demandsection.h"
#include "intake/filessection.h"
#include "intake/gradingsection.h"
#include "intake/intakeautosave.h"
#include "intake/intakeproblems.h"
#include "intake/intakesidepanel.h"
#include "intake/mattersection.h"
#include "intake/moresection.h"
#include "intake/originsection.h"
#include "intake/parkeddrafts.h"
#include "intake/policysection.h"
#include "intake/productsection.h"
#include "intake/registeredpanel.h"
#include "reference/referenceservice.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "texts/errortexts.h"
#include "theme/metrics.h"
#include "widgets/scrolled.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr int sideCharacters = 38;  // width of the side panel
constexpr int formCharacters = 70;  // the form's least width beside it
} // namespace

IntakePage::IntakePage(const IntakeDeps &deps, QWidget *parent)
    : Page(parent), m_deps(deps), m_drafts(deps.drafts, deps.time),
      m_form(deps.tickets, deps.reference, deps.customers, deps.search, deps.time),
      m_zone(timetexts::branchZone(deps.reference))
{
    setObjectName(u"intakePage"_s);
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(80);
    m_sideSoon.setSingleShot(true);
    m_sideSoon.setInterval(350);
    build();
    m_autosave = new IntakeAutosave(m_form, m_drafts, this);
    connectAll();
    retranslate();
    const QStringList recent = m_deps.settings.value(setting::recentChannels).toStringList();
    m_origin->setRecentChannels(recent);
    m_form.setLastChannel(recent.value(0));
    showDraft({});
}

// The widgets look at the form until they are gone, so they go first and say nothing any more.
IntakePage::~IntakePage()
{
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
    m_keys->disconnect(this);
    m_form.disconnect();
    delete m_stack;
}

void IntakePage::build()
{
    m_stack = new QStackedWidget(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);

    m_entry = new QWidget;
    m_keys = new FormKeys(m_entry);
    const auto now = [this] { return m_deps.time.now(); };
    m_parked = new ParkedDrafts(m_zone);
    m_customer = new CustomerSection(m_form, m_deps.customers);
    m_origin = new OriginSection(m_form, m_deps.reference, now, m_zone);
    m_files = new FilesSection(m_form, m_deps.prompts);
    m_sections = {m_customer,
                  m_origin,
                  new MatterSection(m_form, now, m_zone),
                  new GradingSection(m_form),
                  new ProductSection(m_form, m_deps.reference, now, m_zone),
                  m_files,
                  new DemandSection(m_form, m_deps.reference),
                  new MoreSection(m_form, m_deps.reference),
                  new PolicySection(m_form, now, m_zone)};
    m_side = new IntakeSidePanel(m_form, m_deps.tickets, m_deps.reference, now, m_zone);

    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(metrics::pageMargin, metrics::groupGap, metrics::groupGap, metrics::groupGap);
    column->setSpacing(metrics::groupGap);
    column->addWidget(m_parked);
    for (IntakeSection *section : std::as_const(m_sections))
        column->addWidget(section);
    column->addStretch();
    m_column = column;
    m_scroll = scrolled(cards, u"intakeScroll"_s);
    auto *sideHolder = new QWidget;
    auto *sideColumn = new QVBoxLayout(sideHolder);
    sideColumn->setContentsMargins(0, metrics::groupGap, metrics::groupGap, metrics::groupGap);
    sideColumn->addWidget(m_side);
    m_sideScroll = scrolled(sideHolder);

    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_scroll, 1);
    beside->addWidget(m_sideScroll);
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(0);
    entry->addLayout(beside, 1);
    entry->addWidget(buildBottom());
    m_problems = new IntakeProblems(m_entry, m_keys, m_findings, this);
    m_stack->addWidget(m_entry);

    m_registered = new RegisteredPanel;
    m_stack->addWidget(m_registered);
}

QWidget *IntakePage::buildBottom()
{
    auto *bottom = new QWidget;
    m_findings = new FindingsList;
    m_save = new PrimaryButton;
    m_save->setObjectName(u"saveButton"_s);
    m_saveAndPrint = new QPushButton;
    m_saveAndPrint->setObjectName(u"saveAndPrintButton"_s);
    m_park = new QPushButton;
    m_park->setObjectName(u"parkButton"_s);
    m_discard = new QPushButton;
    m_discard->setObjectName(u"discardButton"_s);
    m_keptLabel = new QLabel;
    m_keptLabel->setObjectName(u"keptLabel"_s);
    m_keys->setLastStop(m_save);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_save);
    buttons->addWidget(m_saveAndPrint);
    buttons->addWidget(m_keptLabel, 1);
    buttons->addWidget(m_park);
    buttons->addWidget(m_discard);
    auto *column = new QVBoxLayout(bottom);
    column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin,
                               metrics::gap + metrics::tightGap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_findings);
    column->addLayout(buttons);
    return bottom;
}

void IntakePage::connectAll()
{
    connect(&m_form, &IntakeForm::structureChanged, this, &IntakePage::refreshSections);
    connect(&m_form, &IntakeForm::changed, this, [this] {
        if (!m_refreshSoon.isActive())
            m_refreshSoon.start();
        m_sideSoon.start();
        if (m_unsaved == m_form.draft().isEmpty()) {
            m_unsaved = !m_unsaved;
            Q_EMIT unsavedChanged();
        }
    });
    connect(&m_refreshSoon, &QTimer::timeout, this, &IntakePage::refreshSections);
    connect(&m_sideSoon, &QTimer::timeout, this, &IntakePage::refreshSide);
    connect(m_side, &IntakeSidePanel::ticketRequested, this,
            [this](const TicketId &id) { m_deps.navigator.openTicket(id); });
    connect(m_side, &IntakeSidePanel::reportRequested, this,
            [this](const QString &id) { m_deps.navigator.openDocument(u"eightd:"_s + id); });
    connect(m_customer, &CustomerSection::customerChosen, this, [this] {
        m_keys->focusField(u"channel"_s);
        refreshSide();
    });
    connect(m_parked, &ParkedDrafts::chosen, this, &IntakePage::openItem);

    connect(m_keys, &FormKeys::saveRequested, this, [this] { save(false); });
    connect(m_keys, &FormKeys::saveAndPrintRequested, this, [this] { save(true); });
    connect(m_keys, &FormKeys::backRequested, this, [this] {
        m_autosave->keepNow();
        m_deps.navigator.openPage(u"today"_s);
    });
    connect(m_keys, &FormKeys::picturePasted, this, [this] { m_files->strip().pasteFromClipboard(); });
    connect(m_keys, &FormKeys::fieldLeft, this,
            [this](FormField *field) { m_problems->showUnderFields(m_form.findings(), field); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveAndPrint, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_park, &QPushButton::clicked, this, &IntakePage::park);
    connect(m_discard, &QPushButton::clicked, this, &IntakePage::discard);

    connect(m_autosave, &IntakeAutosave::kept, this, [this] {
        m_keptLabel->setText(m_form.draft().id.isEmpty()
                                 ? QString()
                                 : tr("Draft kept at %1").arg(timetexts::timeOfDay(m_deps.time.now(), m_zone)));
    });
    connect(m_autosave, &IntakeAutosave::failed, this,
            [this](const Error &error) { m_keptLabel->setText(errortexts::sentence(error)); });
    connect(m_registered, &RegisteredPanel::nextRequested, this, [this] {
        showDraft({});
        focusFirst();
    });
    connect(m_registered, &RegisteredPanel::ticketRequested, this,
            [this](const TicketId &id) { m_deps.navigator.openTicket(id); });
    connect(m_registered, &RegisteredPanel::printRequested, this,
            [this](const TicketId &id) { m_deps.navigator.openPrintPreview(id, u"acceptance"_s); });
    connect(&m_deps.reference, &ReferenceService::referenceChanged, this, [this] {
        m_zone = timetexts::branchZone(m_deps.reference);
        m_form.setDraft(m_form.draft());
    });
}

QString IntakePage::pageId() const
{
    return u"intake"_s;
}

QString IntakePage::title() const
{
    return tr("Intake");
}

QString IntakePage::iconName() const
{
    return u"intake"_s;
}

bool IntakePage::hasUnsavedChanges() const
{
    return m_unsaved;
}

bool IntakePage::openItem(const QString &id)
{
    if (id.isEmpty()) {
        park();
        return true;
    }
    const auto draft = m_drafts.load(id);
    if (!draft)
        return false;
    m_autosave->keepNow();
    showDraft(*draft);
    focusFirst();
    return true;
}

void IntakePage::focusFirst()
{
    if (m_stack->currentWidget() == m_registered)
        m_registered->focusNext();
    else
        m_keys->focusField(u"customer_phone"_s);
}

void IntakePage::aboutToClose()
{
    m_autosave->keepNow();
}

void IntakePage::showDraft(const IntakeDraft &draft)
{
    m_form.setDraft(draft);
    for (IntakeSection *section : std::as_const(m_sections))
        section->showDraft();
    m_findings->clear();
    m_keptLabel->clear();
    m_stack->setCurrentWidget(m_entry);
    m_scroll->ensureVisible(0, 0);
    refreshSide();
    listDrafts();
}

void IntakePage::listDrafts()
{
    m_parked->setDrafts(m_drafts.list(), m_form.draft().id, m_deps.time.now());
}

void IntakePage::refreshSections()
{
    m_refreshSoon.stop();
    for (IntakeSection *section : std::as_const(m_sections))
        section->refresh();
}

void IntakePage::refreshSide()
{
    m_sideSoon.stop();
    m_side->refreshClocks();
    m_side->refreshTickets();
    if (m_deps.reports)
        m_side->refreshLessons(*m_deps.reports);
}

void IntakePage::park()
{
    if (!m_autosave->keepNow())
        return; // the line beside the buttons says why; the form stays
    showDraft({});
    focusFirst();
}

void IntakePage::discard()
{
    if (m_form.draft().isEmpty())
        return;
    const Prompts::Question question{tr("Discard this registration?"),
                                     m_form.draft().title(),
                                     tr("What was typed and attached is gone then."),
                                     {tr("Discard the registration"), tr("Go on with it")},
                                     0};
    if (m_deps.prompts.choose(this, question) != 0)
        return;
    if (!m_form.draft().id.isEmpty()) {
        if (const auto removed = m_drafts.discard(m_form.draft().id); !removed) {
            m_keptLabel->setText(errortexts::sentence(removed.error()));
            return;
        }
    }
    showDraft({});
    focusFirst();
}

void IntakePage::save(bool print)
{
    refreshSections();
    const Findings findings = m_form.findings();
    m_problems->showUnderFields(findings);
    if (hasErrors(findings)) {
        m_problems->listFindings(findings);
        return;
    }
    // Kept first: whatever happens while saving, what was typed is in the store.
    m_autosave->keepNow();
    const QString draftId = m_form.draft().id;
    const auto result = m_deps.tickets.registerTicket(m_form.draft().toRegistration());
    if (!result) {
        m_problems->listRefusal(result.error());
        return;
    }
    if (!draftId.isEmpty())
        m_drafts.forgetPictures(draftId);
    registered(*result, print);
}

void IntakePage::registered(const TicketView &view, bool print)
{
    QStringList recent = m_deps.settings.value(setting::recentChannels).toStringList();
    recent.removeAll(view.facts.ticket.channel);
    recent.prepend(view.facts.ticket.channel);
    m_deps.settings.setValue(setting::recentChannels, QStringList(recent.mid(0, 4)));
    m_origin->setRecentChannels(recent);
    m_form.setLastChannel(recent.first());
    showDraft({});
    m_registered->present(view);
    m_stack->setCurrentWidget(m_registered);
    m_registered->focusNext();
    m_deps.navigator.showMessage(tr("%1 registered").arg(view.facts.ticket.number));
    if (print)
        m_deps.navigator.openPrintPreview(view.facts.ticket.id, u"acceptance"_s);
}

void IntakePage::placeSide()
{
    const bool beside = width() >= textWidth(fontMetrics(), sideCharacters + formCharacters);
    m_sideScroll->setFixedWidth(textWidth(fontMetrics(), sideCharacters));
    if (beside == m_sideScroll->isVisibleTo(m_entry) && m_side->parentWidget())
        return;
    // Too narrow for two: the clocks stand below the form.
    if (beside)
        m_sideScroll->widget()->layout()->addWidget(m_side);
    else
        m_column->insertWidget(m_column->count() - 1, m_side);
    m_sideScroll->setVisible(beside);
}

void IntakePage::retranslate()
{
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_saveAndPrint->setText(tr("Save and print slip"));
    m_saveAndPrint->setToolTip(tr("Ctrl+P"));
    m_park->setText(tr("Park it, take another"));
    m_park->setToolTip(tr("Ctrl+N"));
    m_discard->setText(tr("Discard …"));
    Q_EMIT titleChanged();
}

void IntakePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        placeSide();
}

void IntakePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeSide();
}

void IntakePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    placeSide();
    listDrafts();
}

} // namespace kesu
