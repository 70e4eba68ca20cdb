#include "settings/peoplesection.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "forms/checkgroup.h"
#include "forms/formcard.h"
#include "forms/formfield.h"
#include "forms/longtextedit.h"
#include "forms/primarybutton.h"
#include "forms/setupplan.h"
#include "settings/logincard.h"
#include "setup/setuptexts.h"
#include "texts/errortexts.h"
#include "theme/metrics.h"

using namespace Qt::StringLiterals;

namespace kesu {

PeopleSection::PeopleSection(const SettingsDeps &deps, QWidget *parent)
    : SettingsSection(parent), m_deps(deps), m_staffCard(new FormCard(u"staff"_s)),
      m_memberCard(new FormCard(u"member"_s)), m_departmentCard(new FormCard(u"departments"_s)), m_now(new QLabel),
      m_list(new QTreeWidget), m_switch(new QPushButton), m_new(new QPushButton), m_name(new QLineEdit),
      m_department(new QLineEdit), m_roles(new CheckGroup), m_active(new QCheckBox), m_save(new PrimaryButton),
      m_departments(new LongTextEdit(3, 12)), m_saveDepartments(new QPushButton)
{
    m_list->setObjectName(u"staffList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(4);
    m_list->setMinimumHeight(fontMetrics().height() * 8);
    m_switch->setObjectName(u"switchStaffButton"_s);
    m_new->setObjectName(u"newStaffButton"_s);
    m_save->setObjectName(u"saveStaffButton"_s);
    m_saveDepartments->setObjectName(u"saveDepartmentsButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_switch);
    buttons->addWidget(m_new);
    buttons->addStretch();
    m_staffCard->column()->addWidget(m_now);
    m_staffCard->column()->addWidget(m_list);
    m_staffCard->column()->addLayout(buttons);

    m_nameField = m_memberCard->addField(u"staff_name"_s, m_name);
    m_nameField->setRequired(true);
    m_departmentField = m_memberCard->addField(u"staff_department"_s, m_department);
    m_rolesField = m_memberCard->addField(u"staff_roles"_s, m_roles, true);
    m_active->setObjectName(u"staffActiveBox"_s);
    m_memberCard->column()->addWidget(m_active);
    m_memberCard->column()->addWidget(m_save, 0, Qt::AlignLeft);

    m_departmentsField = m_departmentCard->addField(u"departments"_s, m_departments, true);
    m_departmentCard->column()->addWidget(m_saveDepartments, 0, Qt::AlignLeft);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupGap);
    column->addWidget(m_staffCard);
    column->addWidget(m_memberCard);
    if (m_deps.passwords) {
        m_loginCard = new LoginCard(*m_deps.passwords, m_deps.actor);
        connect(m_loginCard, &LoginCard::said, this, &PeopleSection::said);
        column->addWidget(m_loginCard);
    }
    column->addWidget(m_departmentCard);
    column->addStretch();

    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            showMember(m_staff.at(m_list->indexOfTopLevelItem(item)));
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        switchTo(m_staff.at(m_list->indexOfTopLevelItem(item)));
    });
    connect(m_switch, &QPushButton::clicked, this, [this] { switchTo(m_member); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_list->setCurrentItem(nullptr);
        StaffMember fresh;
        fresh.roles = {u"handler"_s};
        fresh.branch = m_deps.reference.organisation().branchCode;
        showMember(fresh);
        m_nameField->focusEditor();
    });
    connect(m_save, &QPushButton::clicked, this, &PeopleSection::saveMember);
    connect(m_saveDepartments, &QPushButton::clicked, this, &PeopleSection::saveDepartments);
    retranslate();
}

QString PeopleSection::sectionId() const
{
    return u"people"_s;
}

QString PeopleSection::title() const
{
    return tr("Who works here");
}

void PeopleSection::refresh()
{
    listStaff();
    if (!m_departments->hasFocus())
        m_departments->setPlainText(m_deps.reference.departments().join(u'\n'));
}

void PeopleSection::listStaff()
{
    m_staff = m_deps.reference.staff(false);
    const StaffId wanted = m_member.id.isNull() ? m_deps.actor().staff : m_member.id;
    QTreeWidgetItem *current = nullptr;
    m_list->clear();
    for (const StaffMember &member : std::as_const(m_staff)) {
        QStringList roles;
        for (const QString &role : member.roles)
            roles.append(organisationchoices::roleName(role));
        auto *item = new QTreeWidgetItem({member.name, roles.join(u", "_s), member.department,
                                          member.active ? QString() : tr("has left")});
        m_list->addTopLevelItem(item);
        if (member.id == wanted)
            current = item;
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    if (current)
        m_list->setCurrentItem(current);
    m_now->setText(tr("Now working: %1").arg(m_deps.actor().name));
}

void PeopleSection::showMember(const StaffMember &member)
{
    m_member = member;
    m_name->setText(member.name);
    m_department->setText(member.department);
    m_roles->setCodes(member.roles);
    m_active->setChecked(member.active);
    m_nameField->setProblem({});
    if (m_loginCard)
        m_loginCard->show(member);
    m_switch->setEnabled(!member.id.isNull() && member.active);
    m_switch->setText(member.name.isEmpty() ? tr("Work as …") : tr("Work as %1").arg(member.name));
}

void PeopleSection::switchTo(const StaffMember &member)
{
    if (member.id.isNull() || !member.active)
        return;
    m_deps.setActor({member.id, member.name, member.roles, member.branch, member.department});
    m_now->setText(tr("Now working: %1").arg(member.name));
    if (m_loginCard)
        m_loginCard->show(m_member);
    Q_EMIT said(tr("Now working: %1").arg(member.name));
}

void PeopleSection::saveMember()
{
    StaffMember member = m_member;
    member.name = m_name->text().trimmed();
    member.department = m_department->text().trimmed();
    member.roles = m_roles->codes();
    member.active = m_active->isChecked();
    if (member.name.isEmpty()) {
        m_nameField->setProblem(tr("Somebody needs a name."));
        m_nameField->focusEditor();
        return;
    }
    const auto saved = m_deps.reference.saveStaff(member);
    if (!saved) {
        m_nameField->setProblem(errortexts::sentence(saved.error()));
        return;
    }
    m_member = member;
    m_member.id = *saved;
    listStaff();
    if (m_deps.actor().staff == *saved)
        switchTo(m_member); // roles and name take effect at once
    Q_EMIT said(tr("%1 is saved.").arg(member.name));
}

void PeopleSection::saveDepartments()
{
    QStringList names;
    for (const QString &line : m_departments->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty() && !names.contains(line.trimmed()))
            names.append(line.trimmed());
    }
    const auto saved = m_deps.reference.saveDepartments(names);
    m_departmentsField->setProblem(saved ? QString() : errortexts::sentence(saved.error()));
    if (saved)
        Q_EMIT said(tr("%n department(s) saved.", nullptr, static_cast<int>(names.size())));
}

void PeopleSection::retranslate()
{
    m_staffCard->setTitle(tr("Staff"));
    m_memberCard->setTitle(tr("This person"));
    m_departmentCard->setTitle(tr("Departments"));
    m_list->setHeaderLabels({tr("Name"), tr("Roles"), tr("Department"), tr("State")});
    m_list->setAccessibleName(tr("Staff"));
    m_nameField->setLabel(tr("Name"));
    m_departmentField->setLabel(tr("Department"));
    m_rolesField->setLabel(tr("Roles"));
    m_departmentsField->setLabel(setuptexts::label(u"departments"_s));
    m_active->setText(tr("Works here"));
    m_new->setText(tr("Add somebody"));
    m_save->setText(tr("Save person"));
    m_saveDepartments->setText(tr("Save departments"));
    m_roles->setChoices(organisationchoices::roles());
    listStaff();
    showMember(m_member);
}

void PeopleSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kesu
