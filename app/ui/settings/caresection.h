#pragma once

#include "settings/settingsdeps.h"
#include "settings/settingssection.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace kesu {

class FindingsList;
class FormCard;

// Back up, restore, verify, examine. Long deeds show how far they are and can be stopped.
class CareSection : public SettingsSection {
    Q_OBJECT

public:
    explicit CareSection(const SettingsDeps &deps, QWidget *parent = nullptr);

    QString sectionId() const override;
    QString title() const override;
    void refresh() override {}

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    StoreCare::Progress begin(const QString &what);
    void end(const QString &result);
    void backup();
    void restore();
    void show(const Findings &findings, const QString &allWell);

    SettingsDeps m_deps;
    FormCard *m_card;
    QPushButton *m_backup;
    QPushButton *m_restore;
    QPushButton *m_verify;
    QPushButton *m_doctor;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_result;
    FindingsList *m_findings;
    bool m_stopped = false;
};

} // namespace kesu
