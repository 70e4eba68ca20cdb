#pragma once

#include "reference/referenceservice.h"
#include "settings/settingsdeps.h"
#include "settings/settingssection.h"

class QPushButton;

namespace kesu {

class BranchesCard;
class CatalogPicker;
class FindingsList;
class FormCard;
class FormField;
class FormKeys;
class PrimaryButton;

// The organisation, this branch, this computer, numbers and forms; the other branches.
class OrganisationSection : public SettingsSection {
    Q_OBJECT

public:
    explicit OrganisationSection(const SettingsDeps &deps, QWidget *parent = nullptr);

    QString sectionId() const override;
    QString title() const override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLine(FormCard *card, const QString &key, QString Organisation::*member, bool required = false);
    void addPicker(FormCard *card, const QString &key, QString Organisation::*member);
    void retranslate();
    Organisation typed() const;
    void showExample();
    void save();

    SettingsDeps m_deps;
    Organisation m_shown;
    FormKeys *m_keys;
    QList<FormCard *> m_cards;
    QList<std::pair<FormField *, QString Organisation::*>> m_fields;
    FindingsList *m_findings;
    PrimaryButton *m_save;
    QPushButton *m_again;
    BranchesCard *m_branches;
};

} // namespace kesu
