#include "eightd/closingchecklist.h"

#include <QCoreApplication>

#include "eightd/disciplineoverview.h"
#include "eightd/eightdreview.h"
#include "texts/findingtexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int lastWithLine = 7; // D8 is what is being looked through

QString lineOf(const Finding &finding)
{
    if (finding.code == u"action-open"_s)
        return u"actions"_s;
    if (finding.code.startsWith(u"effectiveness-"_s))
        return u"effectiveness"_s;
    if (finding.code.startsWith(u"customer-"_s))
        return u"customer"_s;
    if (finding.code.startsWith(u"signature-"_s))
        return u"signatures"_s;
    const int discipline = disciplineOf(finding);
    return discipline >= 0 && discipline <= lastWithLine ? u"d%1"_s.arg(discipline) : u"rest"_s;
}

QList<ClosingLine> emptyLines()
{
    QList<ClosingLine> lines;
    for (int discipline = 0; discipline <= lastWithLine; ++discipline) {
        const QString code = u"d%1"_s.arg(discipline);
        lines.append({code, disciplinetexts::title(discipline), {}, code});
    }
    const auto words = [](const char *source) { return QCoreApplication::translate("ClosingChecklist", source); };
    lines.append({u"actions"_s, words(QT_TRANSLATE_NOOP("ClosingChecklist", "All actions closed")), {}, u"d6"_s});
    lines.append({u"effectiveness"_s, words(QT_TRANSLATE_NOOP("ClosingChecklist", "Effectiveness shown or waived")), {},
                  u"d6/validations"_s});
    lines.append({u"customer"_s, words(QT_TRANSLATE_NOOP("ClosingChecklist", "Accepted by the customer")), {}, u"d8"_s});
    lines.append({u"signatures"_s, words(QT_TRANSLATE_NOOP("ClosingChecklist", "Signed")), {}, u"d8"_s});
    lines.append({u"rest"_s, words(QT_TRANSLATE_NOOP("ClosingChecklist", "Closure itself")), {}, u"d8"_s});
    return lines;
}

} // namespace

QList<ClosingLine> closingChecklist(const Findings &closing)
{
    QList<ClosingLine> lines = emptyLines();
    for (const Finding &finding : closing) {
        for (ClosingLine &line : lines) {
            if (line.code != lineOf(finding))
                continue;
            if (line.isDone() && !finding.where.isEmpty()) {
                const QString place = targetOf(finding);
                const QString page = u"d%1"_s.arg(disciplineOf(finding));
                line.where = line.code == u"effectiveness"_s ? line.where
                    : place.isEmpty()                        ? page
                                                             : page + u'/' + place;
            }
            line.open.append(findingtexts::sentence(finding));
        }
    }
    if (lines.last().isDone()) // only there when something has no line of its own
        lines.removeLast();
    return lines;
}

} // namespace kesu
