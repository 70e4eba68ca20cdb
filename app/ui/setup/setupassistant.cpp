#include "setup/setupassistant.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

#include "base/language.h"
#include "forms/catalogchoices.h"
#include "forms/catalogpicker.h"
#include "forms/checkgroup.h"
#include "forms/findingslist.h"
#include "forms/formcard.h"
#include "forms/formfield.h"
#include "forms/formkeys.h"
#include "forms/optionrow.h"
#include "forms/primarybutton.h"
#include "forms/textwidth.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "setup/setuptexts.h"
#include "texts/errortexts.h"
#include "theme/metrics.h"
#include "widgets/scrolled.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Who the system says sits here; a start that Ctrl+Enter can finish with.
QString userName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

} // namespace

SetupAssistant::SetupAssistant(ReferenceService &reference, SettingService &settings,
                               std::function<void(const Actor &)> startWork, QWidget *parent)
    : QDialog(parent), m_reference(reference), m_settings(settings), m_startWork(std::move(startWork)),
      m_plan(setupplan::begin(reference, QTimeZone::systemTimeZoneId(), userName()))
{
    setObjectName(u"setupAssistant"_s);
    build();
    retranslate();
    showPlan();
    fitScreen();
    m_keys->focusField(u"organisation_name"_s);
}

FormField *SetupAssistant::line(FormCard *card, const QString &key, QString Organisation::*member)
{
    auto *edit = new QLineEdit;
    FormField *field = card->addField(key, edit);
    connect(edit, &QLineEdit::textChanged, this, &SetupAssistant::readPlan);
    m_lines.append({field, member});
    return field;
}

void SetupAssistant::build()
{
    m_keys = new FormKeys(this);
    m_languageCard = new FormCard(u"language"_s);
    m_language = new OptionRow;
    m_scale = new OptionRow;
    m_languageCard->addField(u"look_language"_s, m_language);
    m_languageCard->addField(u"look_scale"_s, m_scale);

    m_organisationCard = new FormCard(u"organisation"_s);
    line(m_organisationCard, u"organisation_name"_s, &Organisation::name);
    m_type = new CatalogPicker;
    m_organisationCard->addField(u"organisation_type"_s, m_type)->setRequired(true);
    m_policy = new CatalogPicker;
    m_organisationCard->addField(u"default_policy"_s, m_policy, true)->setRequired(true);
    m_offered = new CheckGroup;
    m_organisationCard->addField(u"selected_policies"_s, m_offered, true);

    m_branchCard = new FormCard(u"branch"_s);
    line(m_branchCard, u"branch_code"_s, &Organisation::branchCode)->setRequired(true);
    line(m_branchCard, u"branch_name"_s, &Organisation::branchName);
    line(m_branchCard, u"device_letter"_s, &Organisation::deviceLetter)->setRequired(true);
    m_zone = new CatalogPicker;
    m_calendar = new CatalogPicker;
    m_branchCard->addField(u"time_zone"_s, m_zone)->setRequired(true);
    m_branchCard->addField(u"office_calendar"_s, m_calendar)->setRequired(true);

    m_meCard = new FormCard(u"me"_s);
    auto *name = new QLineEdit;
    m_myName = m_meCard->addField(u"my_name"_s, name);
    m_myName->setRequired(true);
    m_roles = new CheckGroup;
    m_meCard->addField(u"my_roles"_s, m_roles, true);

    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(metrics::pageMargin, metrics::groupGap, metrics::pageMargin, metrics::groupGap);
    column->setSpacing(metrics::groupGap);
    for (FormCard *card : {m_languageCard, m_organisationCard, m_branchCard, m_meCard})
        column->addWidget(card);
    column->addStretch();

    m_findings = new FindingsList;
    m_finish = new PrimaryButton;
    m_finish->setObjectName(u"finishSetupButton"_s);
    m_finish->setAutoDefault(false);
    m_keys->setLastStop(m_finish);
    m_join = new QPushButton;
    m_join->setObjectName(u"joinInsteadButton"_s);
    m_join->setAutoDefault(false);
    m_join->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_join);
    buttons->addStretch();
    buttons->addWidget(m_finish);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::groupGap);
    bottom->addWidget(m_findings);
    bottom->addLayout(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scrolled(cards), 1);
    all->addLayout(bottom);

    connect(m_language, &OptionRow::codeChanged, this, [this](const QString &code) {
        if (!m_showing)
            m_settings.setValue(setting::language, code);
    });
    connect(m_scale, &OptionRow::codeChanged, this, [this](const QString &code) {
        if (!m_showing)
            m_settings.setValue(setting::scale, code.toInt());
    });
    connect(m_type, &CatalogPicker::codeChanged, this, &SetupAssistant::typeChosen);
    for (CatalogPicker *picker : {m_policy, m_zone, m_calendar})
        connect(picker, &CatalogPicker::codeChanged, this, &SetupAssistant::readPlan);
    connect(m_offered, &CheckGroup::codesChanged, this, &SetupAssistant::readPlan);
    connect(m_roles, &CheckGroup::codesChanged, this, &SetupAssistant::readPlan);
    connect(name, &QLineEdit::textChanged, this, &SetupAssistant::readPlan);
    connect(m_keys, &FormKeys::saveRequested, this, &SetupAssistant::finish);
    connect(m_keys, &FormKeys::backRequested, this, &SetupAssistant::reject);
    connect(m_keys, &FormKeys::fieldLeft, this, [this](FormField *field) {
        const QString key = field->key();
        for (const Finding &finding : setupplan::check(m_plan)) {
            if (finding.where == key) {
                field->setProblem(setuptexts::problem(finding));
                return;
            }
        }
        field->setProblem({});
    });
    connect(m_findings, &FindingsList::chosen, m_keys, &FormKeys::focusField);
    connect(m_finish, &QPushButton::clicked, this, &SetupAssistant::finish);
}

void SetupAssistant::offerJoin(std::function<bool(QWidget *)> join)
{
    m_join->show();
    connect(m_join, &QPushButton::clicked, this, [this, join = std::move(join)] {
        if (join(this))
            accept();
    });
}

void SetupAssistant::offerChoices()
{
    const QScopedValueRollback showing(m_showing, true);
    QList<Choice> spoken;
    for (const QString &language : languages())
        spoken.append({language, languageName(language)});
    m_language->setChoices(spoken);
    QList<Choice> scales;
    for (const int percent : {100, 125, 150, 175, 200})
        scales.append({QString::number(percent), u"%1 %"_s.arg(percent)});
    m_scale->setChoices(scales);
    if (const Catalog *types = m_reference.catalog(u"organisation_types"_s))
        m_type->setChoices(catalogChoices(*types));
    m_policy->setChoices(organisationchoices::policies(m_reference, true));
    QList<Choice> offered;
    for (const bool base : {true, false}) {
        for (Choice choice : organisationchoices::policies(m_reference, base)) {
            choice.detail = choice.label + u'\n' + choice.detail;
            choice.label = choice.code;
            offered.append(choice);
        }
    }
    m_offered->setChoices(offered);
    m_zone->setChoices(organisationchoices::timeZones());
    m_calendar->setChoices(organisationchoices::calendars(m_reference));
    m_roles->setChoices(organisationchoices::roles());
}

void SetupAssistant::showPlan()
{
    const QScopedValueRollback showing(m_showing, true);
    const Organisation &organisation = m_plan.organisation;
    m_language->setCode(uiLanguage());
    m_scale->setCode(QString::number(m_settings.value(setting::scale).toInt()));
    m_type->setCode(organisation.type);
    m_policy->setCode(organisation.defaultPolicy);
    m_offered->setCodes(organisation.selectedPolicies);
    m_zone->setCode(organisation.timeZone);
    m_calendar->setCode(organisation.officeCalendar);
    for (const auto &[field, member] : std::as_const(m_lines))
        static_cast<QLineEdit *>(field->editor())->setText(organisation.*member);
    static_cast<QLineEdit *>(m_myName->editor())->setText(m_plan.me.name);
    m_roles->setCodes(m_plan.me.roles);
    m_keys->field(u"organisation_type"_s)->setHint(setupplan::explainType(organisation.type, m_reference));
}

void SetupAssistant::readPlan()
{
    if (m_showing)
        return;
    Organisation &organisation = m_plan.organisation;
    for (const auto &[field, member] : std::as_const(m_lines))
        organisation.*member = static_cast<QLineEdit *>(field->editor())->text().trimmed();
    organisation.deviceLetter = organisation.deviceLetter.toUpper();
    organisation.defaultPolicy = m_policy->code();
    organisation.selectedPolicies = m_offered->codes();
    if (!organisation.defaultPolicy.isEmpty() && !organisation.selectedPolicies.contains(organisation.defaultPolicy))
        organisation.selectedPolicies.prepend(organisation.defaultPolicy);
    organisation.timeZone = m_zone->code();
    organisation.officeCalendar = m_calendar->code();
    m_plan.me.name = static_cast<QLineEdit *>(m_myName->editor())->text();
    m_plan.me.roles = m_roles->codes();
}

void SetupAssistant::typeChosen(const QString &type)
{
    if (m_showing || type.isEmpty())
        return;
    setupplan::applyType(m_plan, type, m_reference);
    showPlan();
}

void SetupAssistant::showProblems(const Findings &findings)
{
    QList<FormRemark> remarks;
    for (FormField *field : findChildren<FormField *>())
        field->setProblem({});
    for (const Finding &finding : findings) {
        const QString text = setuptexts::problem(finding);
        remarks.append({finding.where, text});
        if (FormField *field = m_keys->field(finding.where))
            field->setProblem(text);
    }
    m_findings->setRemarks(tr("Some things are still needed."), remarks);
}

void SetupAssistant::finish()
{
    readPlan();
    const Findings findings = setupplan::check(m_plan);
    showProblems(findings);
    if (!findings.isEmpty()) {
        m_keys->focusField(findings.first().where);
        return;
    }
    const auto staff = setupplan::carryOut(m_plan, m_reference);
    if (!staff) {
        m_findings->setRemarks(tr("Could not be saved. What you typed is kept."),
                               {{QString(), errortexts::sentence(staff.error())}});
        return;
    }
    m_plan.me.id = *staff;
    m_startWork({*staff, m_plan.me.name.trimmed(), m_plan.me.roles, m_plan.organisation.branchCode,
                 m_plan.me.department.isEmpty() ? m_plan.departments.value(0) : m_plan.me.department});
    accept();
}

void SetupAssistant::retranslate()
{
    setWindowTitle(tr("Set up KesuDesk"));
    m_languageCard->setTitle(tr("Language and size"));
    m_organisationCard->setTitle(tr("Your organisation"));
    m_organisationCard->setNote(tr("The type decides what is proposed; everything can be changed later."));
    m_branchCard->setTitle(tr("This branch and this computer"));
    m_meCard->setTitle(tr("You"));
    for (FormField *field : findChildren<FormField *>())
        field->setLabel(setuptexts::label(field->key()));
    m_keys->field(u"device_letter"_s)
        ->setHint(tr("A different letter on every computer of the branch, so that numbers never collide."));
    m_keys->field(u"branch_code"_s)->setHint(tr("Letters and digits; part of every ticket number."));
    m_join->setText(tr("My branch already works with a hub …"));
    m_join->setToolTip(tr("Organisation, people and tickets come from there; nothing needs to be set up here."));
    m_finish->setText(tr("Start working"));
    m_finish->setToolTip(tr("Ctrl+Enter"));
    offerChoices();
    showPlan();
}

// As large as the letters ask for and the screen allows.
void SetupAssistant::fitScreen()
{
    const QSize wanted(textWidth(fontMetrics(), 110), fontMetrics().height() * 38);
    resize(wanted.boundedTo(screen()->availableSize() * 0.95));
}

void SetupAssistant::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_finish)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitScreen();
}

} // namespace kesu
