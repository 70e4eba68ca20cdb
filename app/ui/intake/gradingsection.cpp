#include "intake/gradingsection.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include "base/language.h"
#include "forms/catalogchoices.h"
#include "forms/catalogpicker.h"
#include "forms/checkgroup.h"
#include "forms/flowlayout.h"
#include "forms/formfield.h"
#include "forms/formgrid.h"
#include "forms/optionrow.h"
#include "texts/fieldtexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

GradingSection::GradingSection(IntakeForm &form, QWidget *parent)
    : IntakeSection(u"grading"_s, form, parent), m_scheme(new QComboBox), m_category(new CatalogPicker),
      m_proposalRow(new QWidget), m_proposalLabel(new QLabel), m_proposals(new FlowLayout(m_proposalRow)),
      m_level(new OptionRow), m_criteria(new CheckGroup)
{
    m_categoryField = addField(u"category"_s, m_category);
    m_schemeField = addField(u"category_scheme"_s, m_scheme);
    m_proposalRow->setObjectName(u"categoryProposals"_s);
    m_proposals->addWidget(m_proposalLabel);
    grid()->addWidget(m_proposalRow);
    m_criteriaField = bind(u"major_criteria"_s, m_criteria, true);
    m_levelField = bind(u"level"_s, m_level, true);
    m_scheme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_proposeSoon.setSingleShot(true);
    m_proposeSoon.setInterval(400);

    connect(m_category, &CatalogPicker::textChanged, this, [this] {
        if (isShowing() || m_form.categoryCode() == m_category->code())
            return;
        m_form.setCategory(m_category->code());
    });
    connect(m_scheme, &QComboBox::activated, this, [this] {
        m_form.setField(u"category_scheme"_s, m_scheme->currentData());
    });
    connect(&m_proposeSoon, &QTimer::timeout, this, &GradingSection::propose);
    retranslate();
}

void GradingSection::showDraft()
{
    m_shownScheme.clear();
    m_proposedFor.clear();
    IntakeSection::showDraft();
    m_categoryField->setProblem({});
}

void GradingSection::refresh()
{
    showSchemes();
    showLevels();
    IntakeSection::refresh();
    m_categoryField->setRequired(m_form.required().contains(u"category"_s));
    const QString wanted = m_form.ticket().categoryScheme + m_form.ticket().title + m_form.ticket().narrative;
    if (wanted != m_proposedFor && !m_proposeSoon.isActive())
        m_proposeSoon.start();
}

void GradingSection::showSchemes()
{
    const auto schemes = m_form.categorySchemes();
    const QSignalBlocker quietScheme(m_scheme);
    m_scheme->clear();
    for (const Catalog *scheme : schemes)
        m_scheme->addItem(scheme->id + u"  "_s + scheme->name.in(uiLanguage()), scheme->id);
    m_scheme->setCurrentIndex(m_scheme->findData(m_form.ticket().categoryScheme));
    m_schemeField->setVisible(schemes.size() > 1);

    const QSignalBlocker quietCategory(m_category);
    if (m_shownScheme != m_form.ticket().categoryScheme) {
        m_shownScheme = m_form.ticket().categoryScheme;
        const Catalog *scheme = m_form.categoryScheme();
        m_category->setChoices(scheme ? catalogChoices(*scheme) : QList<Choice>());
        m_category->setCode(m_form.categoryCode());
    } else if (m_category->code() != m_form.categoryCode()) {
        m_category->setCode(m_form.categoryCode());
    }
    const Choice *chosen = m_category->choices().find(m_form.categoryCode());
    m_categoryField->setHint(chosen ? chosen->detail : QString());
}

void GradingSection::showLevels()
{
    const Catalog *scheme = m_form.levelScheme();
    m_level->setChoices(scheme ? catalogChoices(*scheme) : QList<Choice>());
    m_level->setEnabled(m_form.canGrade());
    m_levelField->setVisible(scheme);
    m_levelField->setHint(m_form.canGrade() ? QString() : tr("Choose a category first."));
    const QList<Choice> criteria = m_form.criteriaChoices();
    m_criteria->setChoices(criteria);
    m_criteria->setEnabled(m_form.canGrade());
    m_criteriaField->setVisible(!criteria.isEmpty());
}

void GradingSection::propose()
{
    m_proposedFor = m_form.ticket().categoryScheme + m_form.ticket().title + m_form.ticket().narrative;
    for (QWidget *button : std::as_const(m_proposalButtons)) {
        m_proposals->removeWidget(button);
        delete button;
    }
    m_proposalButtons.clear();
    const Catalog *scheme = m_form.categoryScheme();
    const auto proposals = scheme ? m_form.proposals() : QList<SearchService::Suggestion>();
    for (const auto &proposal : proposals) {
        auto *button = new QPushButton(scheme->pathName(proposal.code, uiLanguage()), m_proposalRow);
        button->setObjectName(u"propose_"_s + proposal.code);
        button->setToolTip(proposal.because.isEmpty() ? QString()
                                                      : tr("Because of: %1").arg(proposal.because.join(u", "_s)));
        connect(button, &QPushButton::clicked, this, [this, code = proposal.code] { m_category->setCode(code); });
        m_proposals->addWidget(button);
        button->show();
        m_proposalButtons.append(button);
    }
    m_proposalRow->setVisible(!proposals.isEmpty() && m_form.ticket().category.isEmpty());
}

void GradingSection::retranslate()
{
    IntakeSection::retranslate();
    setTitle(tr("Category and level"));
    m_categoryField->setLabel(fieldtexts::label(u"category"_s));
    m_schemeField->setLabel(tr("Category scheme"));
    m_proposalLabel->setText(tr("Proposed from the text:"));
    m_shownScheme.clear();
    m_proposedFor.clear();
}

} // namespace kesu
