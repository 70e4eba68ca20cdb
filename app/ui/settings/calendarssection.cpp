#include "settings/calendarssection.h"

#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include "base/language.h"
#include "forms/calendaredit.h"
#include "forms/formcard.h"
#include "forms/formfield.h"
#include "forms/optionrow.h"
#include "forms/primarybutton.h"
#include "reference/referenceservice.h"
#include "settings/yearview.h"
#include "shell/prompts.h"
#include "texts/errortexts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

CalendarsSection::CalendarsSection(const SettingsDeps &deps, QWidget *parent)
    : SettingsSection(parent), m_deps(deps), m_yearCard(new FormCard(u"calendarYear"_s)),
      m_dayCard(new FormCard(u"calendarDay"_s)), m_weekCard(new FormCard(u"calendarWeek"_s)), m_choice(new QComboBox),
      m_year(new QSpinBox), m_about(new QLabel), m_view(new YearView), m_dayKind(new OptionRow),
      m_dayFrames(new QLineEdit), m_dayName(new QLineEdit),
      m_problem(new ProblemLabel(u"calendarsProblem"_s)), m_save(new PrimaryButton), m_undo(new QPushButton),
      m_import(new QPushButton)
{
    build();
    connect(m_choice, &QComboBox::activated, this, [this] { showCalendar(m_choice->currentData().toString()); });
    connect(m_year, &QSpinBox::valueChanged, m_view, &YearView::setYear);
    connect(m_view, &YearView::dateSelected, this, &CalendarsSection::showDay);
    connect(m_dayKind, &OptionRow::codeChanged, this, &CalendarsSection::dayEdited);
    connect(m_dayFrames, &QLineEdit::editingFinished, this, &CalendarsSection::dayEdited);
    connect(m_dayName, &QLineEdit::editingFinished, this, &CalendarsSection::dayEdited);
    connect(m_save, &QPushButton::clicked, this, &CalendarsSection::save);
    connect(m_undo, &QPushButton::clicked, this, [this] { showCalendar(m_calendar.id); });
    connect(m_import, &QPushButton::clicked, this, &CalendarsSection::import);
    m_year->setRange(2000, 2099);
    m_year->setValue(m_deps.time.now().toUtc().date().year());
    m_save->setEnabled(false);
    retranslate();
}

void CalendarsSection::build()
{
    m_choice->setObjectName(u"calendarChoice"_s);
    m_year->setObjectName(u"calendarYearSpin"_s);
    m_save->setObjectName(u"saveCalendarButton"_s);
    m_undo->setObjectName(u"undoCalendarButton"_s);
    m_import->setObjectName(u"importCalendarButton"_s);
    m_view->setObjectName(u"calendarYearView"_s);
    m_about->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_choice, 1);
    head->addWidget(m_year);
    head->addWidget(m_import);
    m_yearCard->column()->addLayout(head);
    m_yearCard->column()->addWidget(m_about);
    m_yearCard->column()->addWidget(m_view);
    m_dayKindField = m_dayCard->addField(u"day_kind"_s, m_dayKind, true);
    m_dayFramesField = m_dayCard->addField(u"day_frames"_s, m_dayFrames);
    m_dayNameField = m_dayCard->addField(u"day_name"_s, m_dayName);
    for (int weekday = 0; weekday < 7; ++weekday) {
        auto *edit = new QLineEdit;
        m_weekFields[static_cast<size_t>(weekday)] = m_weekCard->addField(u"week_%1"_s.arg(weekday + 1), edit);
        connect(edit, &QLineEdit::editingFinished, this, [this, weekday] { weekEdited(weekday); });
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupGap);
    for (QWidget *widget : QList<QWidget *>{m_yearCard, m_dayCard, m_weekCard, m_problem})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addStretch();
}

QString CalendarsSection::sectionId() const
{
    return u"calendars"_s;
}

QString CalendarsSection::title() const
{
    return tr("Work calendars");
}

void CalendarsSection::refresh()
{
    if (!m_save->isEnabled()) // days changed and not saved yet stay
        listCalendars();
}

void CalendarsSection::listCalendars()
{
    const QString wanted = m_calendar.id.isEmpty() ? m_deps.reference.organisation().officeCalendar : m_calendar.id;
    m_choice->clear();
    for (const QString &id : m_deps.reference.calendarIds()) {
        if (const WorkCalendar *calendar = m_deps.reference.calendar(id))
            m_choice->addItem(calendar->name.in(uiLanguage()), id);
    }
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(wanted)));
    showCalendar(m_choice->currentData().toString());
}

void CalendarsSection::showCalendar(const QString &id)
{
    const WorkCalendar *calendar = m_deps.reference.calendar(id);
    if (!calendar)
        return;
    const QScopedValueRollback showing(m_showing, true);
    m_calendar = *calendar;
    m_view->setCalendar(m_calendar);
    QStringList about{m_calendar.timeZone, tr("version %1").arg(m_calendar.version)};
    if (m_calendar.knownUntil)
        about.append(tr("holidays known until %1").arg(m_calendar.knownUntil->toString(Qt::ISODate)));
    m_about->setText(about.join(u" · "_s));
    for (size_t weekday = 0; weekday < 7; ++weekday) {
        auto *edit = static_cast<QLineEdit *>(m_weekFields[weekday]->editor());
        edit->setText(calendaredit::framesText(m_calendar.week[weekday]));
        m_weekFields[weekday]->setProblem({});
    }
    m_problem->say(QString());
    m_save->setEnabled(false);
    m_undo->setEnabled(false);
    showDay(m_view->selected());
}

void CalendarsSection::showDay(QDate date)
{
    const QScopedValueRollback showing(m_showing, true);
    m_dayCard->setTitle(date.toString(Qt::ISODate) + u' ' + QLocale(uiLanguage()).dayName(date.dayOfWeek()));
    const auto special = m_calendar.days.constFind(date);
    const bool is = special != m_calendar.days.cend();
    const QString code = !is ? u"weekday"_s
        : special->kind == SpecialDay::Kind::Off ? u"off"_s
        : special->kind == SpecialDay::Kind::Work ? u"work"_s : u"hours"_s;
    m_dayKind->setCode(code);
    m_dayFrames->setText(calendaredit::framesText(m_calendar.framesOn(date)));
    m_dayFramesField->setVisible(code == u"hours"_s);
    m_dayFramesField->setProblem({});
    m_dayName->setText(m_calendar.nameOf(date).in(uiLanguage()));
}

void CalendarsSection::dayEdited()
{
    if (m_showing)
        return;
    const QDate date = m_view->selected();
    const QString code = m_dayKind->code();
    m_dayFramesField->setVisible(code == u"hours"_s);
    const auto frames = calendaredit::parseFrames(m_dayFrames->text());
    m_dayFramesField->setProblem(code == u"hours"_s && !frames ? errortexts::sentence(frames.error()) : QString());
    if (code == u"weekday"_s)
        m_calendar.days.remove(date);
    else if (code == u"off"_s)
        m_calendar.days.insert(date, {SpecialDay::Kind::Off, {}});
    else if (code == u"work"_s)
        m_calendar.days.insert(date, {SpecialDay::Kind::Work, {}});
    else if (frames)
        m_calendar.days.insert(date, {SpecialDay::Kind::Hours, *frames});
    const QString name = m_dayName->text().trimmed();
    if (name.isEmpty())
        m_calendar.dayNames.remove(date);
    else if (name != m_calendar.nameOf(date).in(uiLanguage()))
        m_calendar.dayNames.insert(date, {name, name, name});
    edited();
}

void CalendarsSection::weekEdited(int weekday)
{
    FormField *field = m_weekFields[static_cast<size_t>(weekday)];
    const auto frames = calendaredit::parseFrames(static_cast<QLineEdit *>(field->editor())->text());
    field->setProblem(frames ? QString() : errortexts::sentence(frames.error()));
    if (m_showing || !frames || *frames == m_calendar.week[static_cast<size_t>(weekday)])
        return;
    m_calendar.week[static_cast<size_t>(weekday)] = *frames;
    edited();
}

void CalendarsSection::edited()
{
    m_view->setCalendar(m_calendar);
    const WorkCalendar *stored = m_deps.reference.calendar(m_calendar.id);
    const bool changed = !stored || !(*stored == m_calendar);
    m_save->setEnabled(changed);
    m_undo->setEnabled(changed);
}

void CalendarsSection::import()
{
    const QStringList files = m_deps.prompts.openFiles(this, tr("Import a work calendar"), tr("Calendar (*.json)"));
    if (files.isEmpty())
        return;
    QFile file(files.first());
    QString problem;
    if (!file.open(QIODevice::ReadOnly)) {
        problem = tr("%1 cannot be read: %2").arg(files.first(), file.errorString());
    } else {
        const QByteArray json = file.readAll();
        const auto parsed = parseCalendar(json);
        if (!parsed) {
            problem = errortexts::sentence(parsed.error());
        } else if (const auto saved = m_deps.reference.saveCalendar(json); !saved) {
            problem = errortexts::sentence(saved.error());
        } else {
            m_calendar.id = parsed->id;
            listCalendars();
            Q_EMIT said(tr("The calendar %1 is imported.").arg(parsed->name.in(uiLanguage())));
        }
    }
    m_problem->say(problem);
}

void CalendarsSection::save()
{
    m_save->setEnabled(false); // the list may be read anew while it is saved
    const auto saved = m_deps.reference.saveCalendar(QJsonDocument(toJson(m_calendar)).toJson());
    m_problem->sayOf(saved);
    if (!saved) {
        m_save->setEnabled(true);
        return;
    }
    showCalendar(m_calendar.id);
    Q_EMIT said(tr("The calendar is saved. Due times of open tickets follow it at once."));
}

void CalendarsSection::retranslate()
{
    m_yearCard->setTitle(title());
    m_weekCard->setTitle(tr("Opening times of the week"));
    m_choice->setAccessibleName(title());
    m_year->setAccessibleName(tr("Year"));
    m_dayKindField->setLabel(tr("This day is"));
    m_dayFramesField->setLabel(tr("Open"));
    m_dayNameField->setLabel(tr("Its name"));
    m_dayKind->setChoices({{u"weekday"_s, tr("as its weekday")}, {u"off"_s, tr("a day off")},
                           {u"work"_s, tr("a working day")}, {u"hours"_s, tr("open at other times")}});
    for (int weekday = 0; weekday < 7; ++weekday) {
        FormField *field = m_weekFields[static_cast<size_t>(weekday)];
        field->setLabel(QLocale(uiLanguage()).dayName(weekday + 1));
        static_cast<QLineEdit *>(field->editor())->setPlaceholderText(tr("closed"));
    }
    m_save->setText(tr("Save as a new version"));
    m_undo->setText(tr("Back to the saved calendar"));
    m_import->setText(tr("Import a file …"));
    refresh();
}

void CalendarsSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kesu
