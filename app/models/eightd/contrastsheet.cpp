#include "eightd/contrastsheet.h"

#include "eightd/eightdediting.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Question {
    QString dimension;
    QString words;
};

QList<Question> classicQuestions()
{
    return {
        {u"what"_s, ContrastSheet::tr("Which object has the defect?")},
        {u"what"_s, ContrastSheet::tr("What exactly is the defect?")},
        {u"where"_s, ContrastSheet::tr("Where, geographically, is it seen?")},
        {u"where"_s, ContrastSheet::tr("Where on the object is it?")},
        {u"when"_s, ContrastSheet::tr("When was it first seen?")},
        {u"when"_s, ContrastSheet::tr("When has it been seen since, in which pattern?")},
        {u"when"_s, ContrastSheet::tr("At which step of its life is it seen?")},
        {u"extent"_s, ContrastSheet::tr("How many objects have it?")},
        {u"extent"_s, ContrastSheet::tr("How large is one defect, how many are on an object?")},
        {u"extent"_s, ContrastSheet::tr("What is the trend?")},
    };
}

} // namespace

ContrastSheet::ContrastSheet(EightDEditing &editing, QObject *parent)
    : PartSheet(editing, u"is_is_not"_s,
                {u"dimension"_s, u"question"_s, u"is_"_s, u"is_not"_s, u"distinction"_s, u"change"_s}, {}, parent)
{
}

int ContrastSheet::layOutQuestions()
{
    QStringList asked;
    for (const Contrast &line : report().contrasts)
        asked.append(line.question);
    QList<Contrast> added;
    for (const Question &question : classicQuestions()) {
        if (asked.contains(question.words))
            continue;
        Contrast line;
        line.dimension = question.dimension;
        line.question = question.words;
        added.append(line);
    }
    change(tr("Classic questions"), [&added](EightD &report) { report.contrasts += added; });
    return int(added.size());
}

QVariant ContrastSheet::more(const QString &id, int column, int role) const
{
    const Contrast *line = partById(report().contrasts, id);
    if (role != HintRole || !line)
        return {};
    const QString key = keyOf(column);
    if (key == u"question"_s) {
        for (const Question &question : classicQuestions()) {
            if (question.dimension == line->dimension)
                return question.words;
        }
    }
    if (key == u"is_"_s)
        return tr("Where the defect is");
    if (key == u"is_not"_s)
        return tr("Where it could be, but is not");
    if (key == u"distinction"_s && !line->is.isEmpty() && !line->isNot.isEmpty())
        return tr("What sets the two apart?");
    if (key == u"change"_s && !line->distinction.isEmpty())
        return tr("What changed about that, and when?");
    return {};
}

} // namespace kesu
