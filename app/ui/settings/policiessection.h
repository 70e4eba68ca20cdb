#pragma once

#include "forms/policyedit.h"
#include "settings/settingssection.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kesu {

class FormCard;
class PrimaryButton;
class ProblemLabel;
class ReferenceService;

// The handling policies: what each demands and where that comes from, which are offered and always used, and their
// amounts, edited as a new version.
class PoliciesSection : public SettingsSection {
    Q_OBJECT

public:
    explicit PoliciesSection(ReferenceService &reference, QWidget *parent = nullptr);

    QString sectionId() const override;
    QString title() const override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void listPolicies();
    void showPolicy(const QString &id);
    void showLimits();
    void amountEdited(QTreeWidgetItem *item);
    void choose();
    void saveVersion();

    ReferenceService &m_reference;
    Policy m_policy; // as edited
    QList<PolicyLimit> m_limits;
    bool m_showing = false;

    FormCard *m_listCard;
    FormCard *m_policyCard;
    QListWidget *m_list;
    QLabel *m_about;
    QCheckBox *m_offered;
    QCheckBox *m_standing; // default when a base, always added when an overlay
    QTreeWidget *m_table;
    ProblemLabel *m_problem;
    PrimaryButton *m_save;
    QPushButton *m_undo;
};

} // namespace kesu
