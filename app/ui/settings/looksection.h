#pragma once

#include "settings/settingssection.h"

namespace kesu {

class FormCard;
class OptionRow;
class SettingService;

// Language, light or dark, size of letters, page to start with. Takes effect at once.
class LookSection : public SettingsSection {
    Q_OBJECT

public:
    explicit LookSection(SettingService &settings, QWidget *parent = nullptr);

    QString sectionId() const override;
    QString title() const override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    OptionRow *addOptions(const QString &key, const QString &setting);
    void retranslate();

    SettingService &m_settings;
    FormCard *m_card;
    OptionRow *m_language;
    OptionRow *m_theme;
    OptionRow *m_scale;
    OptionRow *m_start;
    bool m_showing = false;
};

} // namespace kesu
