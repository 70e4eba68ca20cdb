#include "statistics/runrules.h"

#include <algorithm>
#include <functional>

#include "statistics/sample.h"

namespace kesu {

namespace {

using Points = QList<ControlPoint>;

int signOf(double value, double from)
{
    return nearlyEqual(value, from) ? 0 : value > from ? 1 : -1;
}

bool isBeyond(const ControlPoint &point)
{
    return signOf(point.value, point.upper) > 0 || signOf(point.value, point.lower) < 0;
}

double zoneOf(const ControlPoint &point)
{
    return point.sigma > 0 ? (point.value - point.centre) / point.sigma : 0;
}

QList<RunSignal> beyondLimits(const Points &points, RunRule rule)
{
    QList<RunSignal> found;
    for (const ControlPoint &point : points) {
        if (isBeyond(point))
            found.append({rule, {point.sample}, {point.sample}});
    }
    return found;
}

// Runs of equal keys, 0 belonging to none. A key may describe a step: then the point before the run (`lead` = 1)
// belongs to it, and the run is one shorter than the rule's number of points.
QList<RunSignal> runs(const Points &points, RunRule rule, qsizetype length, qsizetype lead,
                      const std::function<int(qsizetype)> &keyOf)
{
    QList<RunSignal> found;
    qsizetype begin = lead;
    int key = 0;
    for (qsizetype i = lead; i < points.size(); ++i) {
        const int own = keyOf(i);
        if (own == 0 || own != key)
            begin = i;
        key = own;
        if (key == 0 || i - begin + 1 + lead < length)
            continue;
        if (i - begin + 1 + lead == length) {
            RunSignal signal{rule, {}, {}};
            for (qsizetype member = begin - lead; member < i; ++member)
                signal.points.append(points.at(member).sample);
            found.append(signal);
        }
        found.last().points.append(points.at(i).sample);
        found.last().at.append(points.at(i).sample);
    }
    return found;
}

// `needed` of `window` consecutive points beyond `zone` sigma on one side; the last one is among them.
QList<RunSignal> someOf(const Points &points, RunRule rule, qsizetype needed, qsizetype window, double zone)
{
    QList<RunSignal> found;
    for (const int side : {1, -1}) {
        qsizetype lastEnd = -1;
        for (qsizetype i = 0; i < points.size(); ++i) {
            const qsizetype from = std::max<qsizetype>(0, i - window + 1);
            QList<qsizetype> members;
            for (qsizetype k = from; k <= i; ++k) {
                if (side * zoneOf(points.at(k)) > zone)
                    members.append(k);
            }
            if (members.size() < needed || members.last() != i)
                continue;
            if (lastEnd < from)
                found.append({rule, {}, {}});
            for (const qsizetype member : std::as_const(members)) {
                if (!found.last().points.contains(points.at(member).sample))
                    found.last().points.append(points.at(member).sample);
            }
            found.last().at.append(points.at(i).sample);
            lastEnd = i;
        }
    }
    std::sort(found.begin(), found.end(),
              [](const RunSignal &a, const RunSignal &b) { return a.points.first() < b.points.first(); });
    return found;
}

QList<RunSignal> signalsOf(const Points &points, RunRule rule)
{
    const auto side = [&points](qsizetype i) { return signOf(points.at(i).value, points.at(i).centre); };
    const auto step = [&points](qsizetype i) { return signOf(points.at(i).value, points.at(i - 1).value); };
    const auto alternating = [&step](qsizetype i) { return i % 2 == 0 ? step(i) : -step(i); };
    const auto within = [&points](qsizetype i) {
        return points.at(i).sigma > 0 && std::abs(zoneOf(points.at(i))) < 1 ? 1 : 0;
    };
    const auto outside = [&points](qsizetype i) { return std::abs(zoneOf(points.at(i))) > 1 ? 1 : 0; };
    switch (rule) {
    case RunRule::WesternElectric1:
    case RunRule::Nelson1: return beyondLimits(points, rule);
    case RunRule::WesternElectric2:
    case RunRule::Nelson5: return someOf(points, rule, 2, 3, 2);
    case RunRule::WesternElectric3:
    case RunRule::Nelson6: return someOf(points, rule, 4, 5, 1);
    case RunRule::WesternElectric4: return runs(points, rule, 8, 0, side);
    case RunRule::Nelson2: return runs(points, rule, 9, 0, side);
    case RunRule::Nelson3: return runs(points, rule, 6, 1, step);
    case RunRule::Nelson4: return runs(points, rule, 14, 1, alternating);
    case RunRule::Nelson7: return runs(points, rule, 15, 0, within);
    case RunRule::Nelson8: return runs(points, rule, 8, 0, outside);
    }
    return {};
}

} // namespace

RunRules westernElectricRules()
{
    return {RunRule::WesternElectric1, RunRule::WesternElectric2, RunRule::WesternElectric3,
            RunRule::WesternElectric4};
}

RunRules nelsonRules()
{
    return {RunRule::Nelson1, RunRule::Nelson2, RunRule::Nelson3, RunRule::Nelson4,
            RunRule::Nelson5, RunRule::Nelson6, RunRule::Nelson7, RunRule::Nelson8};
}

bool needsZones(RunRule rule)
{
    switch (rule) {
    case RunRule::WesternElectric2:
    case RunRule::WesternElectric3:
    case RunRule::Nelson5:
    case RunRule::Nelson6:
    case RunRule::Nelson7:
    case RunRule::Nelson8: return true;
    default: return false;
    }
}

QList<RunSignal> runSignals(const QList<ControlPoint> &points, const RunRules &rules)
{
    QList<RunSignal> found;
    for (const RunRule rule : rules) {
        for (qsizetype begin = 0; begin < points.size();) {
            qsizetype end = begin;
            while (end < points.size() && points.at(end).phase == points.at(begin).phase)
                ++end;
            found += signalsOf(points.mid(begin, end - begin), rule);
            begin = end;
        }
    }
    return found;
}

} // namespace kesu
