#include "intake/policysection.h"

#include <QPushButton>
#include <QSignalBlocker>

#include "base/language.h"
#include "forms/catalogpicker.h"
#include "forms/checkgroup.h"
#include "forms/formfield.h"
#include "forms/momentedit.h"
#include "texts/fieldtexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

PolicySection::PolicySection(IntakeForm &form, std::function<Instant()> now, const QTimeZone &zone, QWidget *parent)
    : IntakeSection(u"policy"_s, form, parent), m_policy(new CatalogPicker), m_overlays(new CheckGroup),
      m_customerDue(new MomentEdit(std::move(now), zone)), m_proposeAgain(new QPushButton)
{
    m_policyField = addField(u"policy_id"_s, m_policy, true);
    m_overlayField = addField(u"overlay_policies"_s, m_overlays, true);
    m_customerDue->setDayMeansEnd(true);
    bind(u"customer_due"_s, m_customerDue);
    bind(u"customer_due_note"_s, new QLineEdit);
    m_proposeAgain->setObjectName(u"proposePolicyButton"_s);
    column()->addWidget(m_proposeAgain, 0, Qt::AlignLeft);

    connect(m_policy, &CatalogPicker::codeChanged, this, [this](const QString &code) {
        if (!isShowing() && !code.isEmpty() && code != m_form.ticket().policyId)
            m_form.choosePolicy(code, m_form.ticket().overlayPolicies);
    });
    connect(m_overlays, &CheckGroup::codesChanged, this, [this](const QStringList &codes) {
        if (!isShowing() && codes != m_form.ticket().overlayPolicies)
            m_form.choosePolicy(m_form.ticket().policyId, codes);
    });
    connect(m_proposeAgain, &QPushButton::clicked, this, [this] { m_form.proposePolicyAgain(); });
    retranslate();
}

void PolicySection::refresh()
{
    IntakeSection::refresh();
    const QSignalBlocker quietPolicy(m_policy);
    const QSignalBlocker quietOverlays(m_overlays);
    if (m_policy->choices().choices() != m_form.policyChoices())
        m_policy->setChoices(m_form.policyChoices());
    if (!m_policy->hasFocus() && m_policy->code() != m_form.ticket().policyId)
        m_policy->setCode(m_form.ticket().policyId);
    const Policy *policy = m_form.policy();
    m_policyField->setHint(policy ? policy->summary.in(uiLanguage()) : QString());
    m_policyField->setRequired(true);
    const QList<Choice> overlays = m_form.overlayChoices();
    m_overlays->setChoices(overlays);
    m_overlays->setCodes(m_form.ticket().overlayPolicies);
    m_overlayField->setVisible(!overlays.isEmpty());
    m_proposeAgain->setVisible(m_form.draft().policyByHand);
    setNote(m_form.draft().policyByHand ? tr("chosen by hand") : tr("proposed by rule; you can change it"));
}

void PolicySection::retranslate()
{
    IntakeSection::retranslate();
    setTitle(tr("Handling policy"));
    m_policyField->setLabel(fieldtexts::label(u"policy_id"_s));
    m_overlayField->setLabel(tr("Added policies"));
    m_customerDue->setPlaceholderText(tr("tomorrow, 11-28 17:00"));
    m_proposeAgain->setText(tr("Back to the proposal"));
}

} // namespace kesu
