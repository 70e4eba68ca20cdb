#pragma once

#include "forms/formcard.h"
#include "settings/settingsdeps.h"

class QPushButton;

namespace kesu {

class LongTextEdit;

// The other branches of the house, that tickets may be transferred to: a line for each, its code and its name.
class BranchesCard : public FormCard {
    Q_OBJECT

public:
    explicit BranchesCard(const SettingsDeps &deps, QWidget *parent = nullptr);

    void refresh(); // what is being typed stays
    void retranslate();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void save();

    SettingsDeps m_deps;
    LongTextEdit *m_lines;
    FormField *m_field;
    QPushButton *m_save;
};

} // namespace kesu
