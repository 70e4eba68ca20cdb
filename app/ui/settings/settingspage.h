#pragma once

#include "settings/settingsdeps.h"
#include "shell/page.h"

class QListWidget;
class QStackedWidget;

namespace kesu {

class SettingsSection;

// Settings: a list of sections, one shown. Knows them only as SettingsSection.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const SettingsDeps &deps, QWidget *parent = nullptr);

    QString pageId() const override;
    QString title() const override;
    QString iconName() const override;
    bool openItem(const QString &id) override; // a section
    void focusFirst() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSection(SettingsSection *section);
    void showSection(int row);
    void retranslate();

    SettingsDeps m_deps;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<SettingsSection *> m_sections;
};

} // namespace kesu
