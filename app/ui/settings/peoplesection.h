#pragma once

#include "reference/referenceservice.h"
#include "settings/settingsdeps.h"
#include "settings/settingssection.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace kesu {

class CheckGroup;
class FormCard;
class FormField;
class LoginCard;
class LongTextEdit;
class PrimaryButton;

// Who works here: switch to somebody else, staff with roles, department and login, and the departments.
class PeopleSection : public SettingsSection {
    Q_OBJECT

public:
    explicit PeopleSection(const SettingsDeps &deps, QWidget *parent = nullptr);

    QString sectionId() const override;
    QString title() const override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void listStaff();
    void showMember(const StaffMember &member);
    void switchTo(const StaffMember &member);
    void saveMember();
    void saveDepartments();

    SettingsDeps m_deps;
    QList<StaffMember> m_staff;
    StaffMember m_member; // being edited
    FormCard *m_staffCard;
    FormCard *m_memberCard;
    FormCard *m_departmentCard;
    QLabel *m_now;
    QTreeWidget *m_list;
    QPushButton *m_switch;
    QPushButton *m_new;
    QLineEdit *m_name;
    QLineEdit *m_department;
    CheckGroup *m_roles;
    QCheckBox *m_active;
    FormField *m_nameField;
    FormField *m_departmentField;
    FormField *m_rolesField;
    PrimaryButton *m_save;
    LoginCard *m_loginCard = nullptr;
    LongTextEdit *m_departments;
    FormField *m_departmentsField;
    QPushButton *m_saveDepartments;
};

} // namespace kesu
