#include "eightd/lessonssection.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

#include "eightd/eightdediting.h"
#include "eightd/eightdterms.h"
#include "eightd/lessonslist.h"
#include "forms/formcard.h"
#include "forms/formfield.h"
#include "forms/recordpicker.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "theme/metrics.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kesu {

namespace {
constexpr int most = 3;
constexpr int mostFound = 20;
}

LessonsSection::LessonsSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_lessons(new LessonsList(true, this))
    , m_repeat(new RecordPicker([this](const QString &typed) {
        QList<Choice> found;
        for (const EightDLine &line : this->deps().reports.all()) {
            const bool fits = line.number.contains(typed, Qt::CaseInsensitive)
                || line.title.contains(typed, Qt::CaseInsensitive);
            if (fits && line.id != this->editing().report().id && found.size() < mostFound)
                found.append({line.id.text(), line.number, line.title});
        }
        return found;
    }))
    , m_open(new QPushButton(tr("Open it")))
{
    auto *card = new FormCard(u"repeat"_s, this);
    card->setTitle(tr("Has this failure been here before?"));
    FormField *field = card->addField(u"repeat_of"_s, m_repeat, true);
    field->setLabel(eightdterms::field(u"repeat_of"_s));
    m_open->setObjectName(u"openRepeatButton"_s);
    card->column()->addWidget(m_open, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupGap);
    column->addWidget(m_lessons);
    column->addWidget(card);

    m_soon.setSingleShot(true);
    m_soon.setInterval(800ms);
    connect(&m_soon, &QTimer::timeout, this, &LessonsSection::look);
    connect(&editing, &EightDEditing::changed, this, [this](const QStringList &lists) {
        if (!lists.contains(QString()))
            return;
        m_soon.start();
        showRepeat();
    });
    connect(m_lessons, &LessonsList::openWanted, this, [this](const EightDId &id) { open(id.text()); });
    connect(m_lessons, &LessonsList::cameBack, this, [this](const EightDId &id) { repeats(id.text()); });
    connect(m_repeat, &RecordPicker::codeChanged, this, [this] {
        if (m_repeat->isTaken() && m_repeat->code() != this->editing().report().repeatOf)
            repeats(m_repeat->code());
        else if (m_repeat->code().isEmpty())
            this->editing().setValue({}, {}, u"repeat_of"_s, {});
    });
    connect(m_open, &QPushButton::clicked, this, [this] { open(this->editing().report().repeatOf); });
    showRepeat();
    m_soon.start(); // once the page stands
}

void LessonsSection::look()
{
    const EightD &report = editing().report();
    const QString failure = report.defect.isEmpty() ? report.title : report.defect;
    const QString asked = (failure + u'\n' + report.problemStatement).trimmed();
    if (asked == m_asked)
        return;
    m_asked = asked;
    QList<Lesson> lessons;
    if (!asked.isEmpty())
        lessons = deps().reports.lessons(asked, report.object.isEmpty() ? report.product : report.object, report.batch,
                                         most + 1);
    lessons.removeIf([&report](const Lesson &lesson) {
        return lesson.id == report.id || lesson.id.text() == report.repeatOf;
    });
    m_lessons->show(lessons.first(std::min<qsizetype>(most, lessons.size())));
}

QString LessonsSection::nameOf(const QString &id) const
{
    for (const EightDLine &line : deps().reports.all()) {
        if (line.id.text() == id)
            return u"%1  %2"_s.arg(line.number, line.title);
    }
    return {};
}

void LessonsSection::showRepeat()
{
    const QString &earlier = editing().report().repeatOf;
    m_open->setVisible(!earlier.isEmpty());
    m_repeat->setEnabled(editing().isWritable());
    if (m_repeat->code() == earlier)
        return;
    const QSignalBlocker quiet(m_repeat);
    m_repeat->setCode(earlier, earlier.isEmpty() ? QString() : nameOf(earlier));
}

void LessonsSection::open(const QString &id)
{
    deps().navigator.openDocument(u"eightd:"_s + id);
}

void LessonsSection::repeats(const QString &id)
{
    const QString name = nameOf(id);
    const int deed = deps().prompts.choose(
        this, {tr("The failure came back"), tr("Is this the failure of %1?", "an earlier report").arg(name),
               tr("If it is closed, that report is marked ineffective: what was done then did not last."),
               {tr("Yes, it came back"), tr("No, leave both as they are")}});
    if (deed == 0) {
        editing().change(eightdterms::field(u"repeat_of"_s), [&id](EightD &report) {
            report.repeatOf = id;
            report.repeatFailure = true;
        });
    }
    showRepeat();
}

bool LessonsSection::showPlace(const QString &place)
{
    if (place != u"repeat_of"_s)
        return false;
    m_repeat->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace kesu
