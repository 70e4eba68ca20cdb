#include "eightd/lessontexts.h"

#include <QCoreApplication>

#include "deadlines/timetexts.h"

using namespace Qt::StringLiterals;

namespace kesu::lessontexts {

namespace {

constexpr qsizetype mostShown = 3; // causes, actions

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LessonTexts)
};

QString effect(const Lesson &lesson)
{
    if (lesson.state == EightDState::Ineffective)
        return Tr::tr("It did not last: the failure has come back before.");
    if (lesson.effectiveOn)
        return Tr::tr("Shown to work on %1.", "date").arg(timetexts::date(*lesson.effectiveOn));
    return Tr::tr("Its effect was never shown with data.");
}

QString few(const QStringList &texts)
{
    return texts.first(std::min(mostShown, texts.size())).join(u"; "_s);
}

} // namespace

QString title(const Lesson &lesson)
{
    return u"%1  %2"_s.arg(lesson.number, lesson.title);
}

QString facts(const Lesson &lesson)
{
    QStringList alike;
    if (lesson.sameProduct)
        alike.append(Tr::tr("same product"));
    if (lesson.sameBatch)
        alike.append(Tr::tr("same batch"));
    if (!lesson.shared.isEmpty())
        alike.append(Tr::tr("both say: %1").arg(lesson.shared.join(u", "_s)));
    QStringList lines;
    if (!alike.isEmpty())
        lines.append(Tr::tr("Alike: %1").arg(alike.join(u" · "_s)));
    if (!lesson.causes.isEmpty())
        lines.append(Tr::tr("Root cause then: %1").arg(few(lesson.causes)));
    if (!lesson.actions.isEmpty())
        lines.append(Tr::tr("Corrective action (D5) then: %1").arg(few(lesson.actions)));
    lines.append(effect(lesson));
    return lines.join(u'\n');
}

QString inBrief(const Lesson &lesson)
{
    QStringList parts{lesson.title};
    if (!lesson.actions.isEmpty())
        parts.append(lesson.actions.first());
    parts.append(effect(lesson));
    return parts.join(u" · "_s);
}

} // namespace kesu::lessontexts
