#pragma once

#include <array>

#include "calendars/workcalendar.h"
#include "settings/settingsdeps.h"
#include "settings/settingssection.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kesu {

class FormCard;
class FormField;
class OptionRow;
class PrimaryButton;
class ProblemLabel;
class YearView;

// The work calendars: a year at a glance, opening times of the week, special days both ways, import of a file.
class CalendarsSection : public SettingsSection {
    Q_OBJECT

public:
    explicit CalendarsSection(const SettingsDeps &deps, QWidget *parent = nullptr);

    QString sectionId() const override;
    QString title() const override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void listCalendars();
    void showCalendar(const QString &id);
    void showDay(QDate date);
    void weekEdited(int weekday);
    void dayEdited();
    void edited();
    void import();
    void save();

    SettingsDeps m_deps;
    WorkCalendar m_calendar; // as edited
    bool m_showing = false;

    FormCard *m_yearCard;
    FormCard *m_dayCard;
    FormCard *m_weekCard;
    QComboBox *m_choice;
    QSpinBox *m_year;
    QLabel *m_about;
    YearView *m_view;
    OptionRow *m_dayKind;
    QLineEdit *m_dayFrames;
    QLineEdit *m_dayName;
    FormField *m_dayKindField;
    FormField *m_dayFramesField;
    FormField *m_dayNameField;
    std::array<FormField *, 7> m_weekFields{};
    ProblemLabel *m_problem;
    PrimaryButton *m_save;
    QPushButton *m_undo;
    QPushButton *m_import;
};

} // namespace kesu
