#include "eightd/figurecounts.h"

#include <QJsonDocument>

#include "deadlines/timetexts.h"
#include "eightd/eightdediting.h"
#include "reference/referenceservice.h"
#include "statistics/countedfigure.h"
#include "texts/errortexts.h"
#include "tickets/ticketlistservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int pause = 400; // ms, so that a run of changes is counted once

QJsonObject contentOf(const Figure &figure)
{
    return QJsonDocument::fromJson(figure.data.toUtf8()).object();
}

} // namespace

FigureCounts::FigureCounts(int discipline, EightDEditing &editing, const EightDDeps &deps, QObject *parent)
    : QObject(parent)
    , m_discipline(discipline)
    , m_editing(editing)
    , m_deps(deps)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &FigureCounts::look);
}

void FigureCounts::lookSoon()
{
    m_soon.start();
}

void FigureCounts::look()
{
    m_lookAgain = m_waiting > 0; // one look at a time
    if (m_lookAgain)
        return;
    m_foundAgain.clear();
    m_foundProblems.clear();
    for (const Figure &figure : m_editing.report().figures) {
        const QJsonObject content = contentOf(figure);
        if (figure.discipline != m_discipline || !countedfigure::isCounted(content))
            continue;
        ++m_waiting;
        countBeside(this, countedfigure::toolOf(content), m_deps.lists, m_deps.reference,
                    countedfigure::queryOf(content),
                    [this, id = figure.id, content](const Result<TicketData> &found) { take(id, content, found); });
    }
    if (m_waiting == 0)
        finishLook();
}

void FigureCounts::take(const QString &figure, const QJsonObject &content, const Result<TicketData> &found)
{
    if (!found) {
        m_foundProblems.insert(figure, errortexts::sentence(found.error()));
    } else {
        const QJsonObject again = countedfigure::renewed(content, *found, m_deps.time.now());
        if (countedfigure::differs(content, again))
            m_foundAgain.insert(figure, again);
    }
    if (--m_waiting == 0)
        finishLook();
}

void FigureCounts::finishLook()
{
    if (m_lookAgain) {
        look();
        return;
    }
    m_again = m_foundAgain;
    m_problems = m_foundProblems;
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        putIn(*wanted);
    Q_EMIT looked();
}

QString FigureCounts::words(const QString &figure) const
{
    const Figure *known = partById(m_editing.report().figures, figure);
    const QJsonObject content = known ? contentOf(*known) : QJsonObject();
    if (!countedfigure::isCounted(content))
        return {};
    if (m_problems.contains(figure))
        return tr("The tickets cannot be counted again: %1").arg(m_problems.value(figure));
    const auto at = countedfigure::countedAt(content);
    if (!at)
        return tr("Counted from tickets; it is not known when.");
    const QString when = timetexts::dateTime(*at, timetexts::branchZone(m_deps.reference));
    return isOutdated(figure) ? tr("Counted from tickets on %1. The tickets have changed since.").arg(when)
                              : tr("Counted from tickets on %1. The tickets still say the same.").arg(when);
}

void FigureCounts::countAgain(const QString &figure)
{
    m_wanted = figure;
    look(); // what the tickets say now, not a while ago
}

void FigureCounts::putIn(const QString &figure)
{
    const QHash<QString, QJsonObject> again = m_again;
    m_editing.change(tr("Count again"), [&](EightD &report) {
        for (Figure &one : report.figures) {
            if (again.contains(one.id) && (figure.isEmpty() || figure == one.id))
                one.data = QString::fromUtf8(QJsonDocument(again.value(one.id)).toJson(QJsonDocument::Compact));
        }
    });
    m_again.removeIf([&](const auto &one) { return figure.isEmpty() || figure == one.key(); });
}

} // namespace kesu
