#include "settings/organisationsection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include "forms/catalogchoices.h"
#include "forms/catalogpicker.h"
#include "forms/editorvalue.h"
#include "forms/findingslist.h"
#include "forms/formcard.h"
#include "forms/formfield.h"
#include "forms/formkeys.h"
#include "forms/primarybutton.h"
#include "forms/setupplan.h"
#include "settings/branchescard.h"
#include "setup/setupassistant.h"
#include "setup/setuptexts.h"
#include "texts/errortexts.h"
#include "theme/metrics.h"
#include "tickets/ticketnumber.h"

using namespace Qt::StringLiterals;

namespace kesu {

OrganisationSection::OrganisationSection(const SettingsDeps &deps, QWidget *parent)
    : SettingsSection(parent), m_deps(deps), m_keys(new FormKeys(this)), m_findings(new FindingsList),
      m_save(new PrimaryButton), m_again(new QPushButton), m_branches(new BranchesCard(deps))
{
    for (const QString &name : {u"organisation"_s, u"branch"_s, u"numbers"_s})
        m_cards.append(new FormCard(name));
    addLine(m_cards.at(0), u"organisation_name"_s, &Organisation::name);
    addPicker(m_cards.at(0), u"organisation_type"_s, &Organisation::type);
    addLine(m_cards.at(0), u"organisation_phone"_s, &Organisation::phone);
    addLine(m_cards.at(0), u"organisation_address"_s, &Organisation::address);
    addLine(m_cards.at(1), u"branch_code"_s, &Organisation::branchCode, true);
    addLine(m_cards.at(1), u"branch_name"_s, &Organisation::branchName);
    addLine(m_cards.at(1), u"device_letter"_s, &Organisation::deviceLetter, true);
    addPicker(m_cards.at(1), u"time_zone"_s, &Organisation::timeZone);
    addPicker(m_cards.at(1), u"office_calendar"_s, &Organisation::officeCalendar);
    addLine(m_cards.at(2), u"number_pattern"_s, &Organisation::numberPattern, true);
    addLine(m_cards.at(2), u"report_form_number"_s, &Organisation::reportFormNumber);
    addLine(m_cards.at(2), u"report_form_version"_s, &Organisation::reportFormVersion);
    addLine(m_cards.at(2), u"eight_d_form_number"_s, &Organisation::eightDFormNumber);
    addLine(m_cards.at(2), u"eight_d_form_version"_s, &Organisation::eightDFormVersion);
    addLine(m_cards.at(2), u"car_form_number"_s, &Organisation::carFormNumber);
    addLine(m_cards.at(2), u"car_form_version"_s, &Organisation::carFormVersion);
    addLine(m_cards.at(2), u"classification_form_number"_s, &Organisation::classificationFormNumber);
    addLine(m_cards.at(2), u"classification_form_version"_s, &Organisation::classificationFormVersion);
    addLine(m_cards.at(2), u"currency"_s, &Organisation::currency);

    m_save->setObjectName(u"saveOrganisationButton"_s);
    m_again->setObjectName(u"runAssistantButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupGap);
    for (FormCard *card : std::as_const(m_cards))
        column->addWidget(card);
    column->addWidget(m_findings);
    column->addLayout(buttons);
    column->addWidget(m_branches);
    column->addStretch();
    m_keys->setLastStop(m_save);

    connect(m_keys, &FormKeys::saveRequested, this, &OrganisationSection::save);
    connect(m_save, &QPushButton::clicked, this, &OrganisationSection::save);
    connect(m_findings, &FindingsList::chosen, m_keys, &FormKeys::focusField);
    connect(m_branches, &BranchesCard::said, this, &OrganisationSection::said);
    connect(m_again, &QPushButton::clicked, this, [this] {
        auto *assistant = new SetupAssistant(m_deps.reference, m_deps.settings, m_deps.setActor, window());
        assistant->setAttribute(Qt::WA_DeleteOnClose);
        assistant->open();
    });
    retranslate();
}

void OrganisationSection::addLine(FormCard *card, const QString &key, QString Organisation::*member, bool required)
{
    auto *edit = new QLineEdit;
    FormField *field = card->addField(key, edit);
    field->setRequired(required);
    m_fields.append({field, member});
    connect(edit, &QLineEdit::textChanged, this, &OrganisationSection::showExample);
}

void OrganisationSection::addPicker(FormCard *card, const QString &key, QString Organisation::*member)
{
    FormField *field = card->addField(key, new CatalogPicker);
    field->setRequired(true);
    m_fields.append({field, member});
}

QString OrganisationSection::sectionId() const
{
    return u"organisation"_s;
}

QString OrganisationSection::title() const
{
    return tr("Organisation and branch");
}

Organisation OrganisationSection::typed() const
{
    Organisation organisation = m_deps.reference.organisation();
    for (const auto &[field, member] : m_fields)
        organisation.*member = editorValue(field->editor()).toString().trimmed();
    organisation.deviceLetter = organisation.deviceLetter.toUpper();
    return organisation;
}

void OrganisationSection::refresh()
{
    // What is being typed stays; only what nobody touched since the last time follows the store.
    const Organisation stored = m_deps.reference.organisation();
    for (const auto &[field, member] : std::as_const(m_fields)) {
        if (editorValue(field->editor()).toString() == m_shown.*member)
            setEditorValue(field->editor(), stored.*member);
    }
    m_shown = stored;
    m_branches->refresh();
    showExample();
}

void OrganisationSection::showExample()
{
    FormField *field = m_keys->field(u"number_pattern"_s);
    if (!field)
        return;
    const Organisation organisation = typed();
    const auto pattern = NumberPattern::parse(organisation.numberPattern);
    const QTimeZone zone(organisation.timeZone.toLatin1());
    const QDate today = m_deps.time.now().toUtc().toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
    field->setProblem(pattern ? QString() : setuptexts::problem({Finding::Severity::Error, pattern.error().code,
                                                                 u"number_pattern"_s, pattern.error().args}));
    field->setHint(pattern ? tr("For example %1").arg(pattern->number(organisation.branchCode,
                                                                      organisation.deviceLetter, today, 27))
                           : QString());
}

void OrganisationSection::save()
{
    SetupPlan plan;
    plan.organisation = typed();
    plan.me.name = m_deps.actor().name;
    Findings findings = setupplan::check(plan);
    findings.removeIf([](const Finding &finding) { return !finding.where.isEmpty() && finding.where == "my_name"_L1; });
    QList<FormRemark> remarks;
    for (const Finding &finding : findings)
        remarks.append({finding.where, setuptexts::problem(finding)});
    m_findings->setRemarks(tr("Not saved yet."), remarks);
    if (!findings.isEmpty()) {
        m_keys->focusField(findings.first().where);
        return;
    }
    const auto saved = m_deps.reference.saveOrganisation(plan.organisation);
    if (!saved) {
        m_findings->setRemarks(tr("Could not be saved. What you typed is kept."),
                               {{saved.error().where, errortexts::sentence(saved.error())}});
        return;
    }
    Q_EMIT said(tr("The organisation is saved."));
}

void OrganisationSection::retranslate()
{
    m_cards.at(0)->setTitle(tr("Organisation"));
    m_cards.at(1)->setTitle(tr("This branch and this computer"));
    m_cards.at(2)->setTitle(tr("Numbers and forms"));
    for (const auto &[field, member] : std::as_const(m_fields))
        field->setLabel(setuptexts::label(field->key()));
    const auto picker = [this](const QString &key) {
        return static_cast<CatalogPicker *>(m_keys->field(key)->editor());
    };
    if (const Catalog *types = m_deps.reference.catalog(u"organisation_types"_s))
        picker(u"organisation_type"_s)->setChoices(catalogChoices(*types));
    picker(u"time_zone"_s)->setChoices(organisationchoices::timeZones());
    picker(u"office_calendar"_s)->setChoices(organisationchoices::calendars(m_deps.reference));
    m_branches->retranslate();
    m_save->setText(tr("Save organisation"));
    m_again->setText(tr("Run the assistant again …"));
    refresh();
}

void OrganisationSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kesu
