#include "settings/settingspage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

#include "reference/referenceservice.h"
#include "settings/calendarssection.h"
#include "settings/caresection.h"
#include "settings/catalogssection.h"
#include "settings/looksection.h"
#include "settings/organisationsection.h"
#include "settings/papersection.h"
#include "settings/peoplesection.h"
#include "settings/policiessection.h"
#include "shell/navigator.h"
#include "theme/metrics.h"
#include "widgets/scrolled.h"

using namespace Qt::StringLiterals;

namespace kesu {

SettingsPage::SettingsPage(const SettingsDeps &deps, QWidget *parent)
    : Page(parent), m_deps(deps), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    setObjectName(u"settingsPage"_s);
    m_list->setObjectName(u"settingsList"_s);
    m_list->setSpacing(metrics::tightGap / 2);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *beside = new QHBoxLayout(this);
    beside->setContentsMargins(metrics::pageMargin, metrics::groupGap, metrics::groupGap, metrics::groupGap);
    beside->setSpacing(metrics::groupGap);
    beside->addWidget(m_list);
    beside->addWidget(m_stack, 1);

    addSection(new LookSection(m_deps.settings));
    addSection(new PeopleSection(m_deps));
    addSection(new OrganisationSection(m_deps));
    addSection(new PoliciesSection(m_deps.reference));
    addSection(new CalendarsSection(m_deps));
    addSection(new CatalogsSection(m_deps.reference));
    if (m_deps.paper)
        addSection(new PaperSection(*m_deps.paper, m_deps.prompts));
    addSection(new CareSection(m_deps));
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(&m_deps.reference, &ReferenceService::referenceChanged, this,
            [this] { showSection(m_list->currentRow()); });
    retranslate();
    m_list->setCurrentRow(0);
}

void SettingsPage::addSection(SettingsSection *section)
{
    section->setObjectName(section->sectionId() + "Section"_L1);
    connect(section, &SettingsSection::said, this,
            [this](const QString &sentence) { m_deps.navigator.showMessage(sentence); });
    m_stack->addWidget(scrolled(section));
    m_sections.append(section);
    m_list->addItem(section->title());
}

void SettingsPage::showSection(int row)
{
    if (row < 0 || row >= m_sections.size())
        return;
    m_sections.at(row)->refresh();
    m_stack->setCurrentIndex(row);
}

QString SettingsPage::pageId() const
{
    return u"settings"_s;
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return u"settings"_s;
}

bool SettingsPage::openItem(const QString &id)
{
    for (int row = 0; row < m_sections.size(); ++row) {
        if (m_sections.at(row)->sectionId() == id) {
            m_list->setCurrentRow(row);
            return true;
        }
    }
    return id.isEmpty();
}

void SettingsPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::retranslate()
{
    m_list->setAccessibleName(tr("Sections of the settings"));
    for (int row = 0; row < m_sections.size(); ++row)
        m_list->item(row)->setText(m_sections.at(row)->title());
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 3 * metrics::groupGap);
    Q_EMIT titleChanged();
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace kesu
