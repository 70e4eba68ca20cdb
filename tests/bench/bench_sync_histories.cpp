// Runs random histories of workstations and a hub: bench_sync_histories [COUNT [FIRST-SEED [STEPS [DATABASE]]]].
// Prints those that break a promise of the protocol, each with the fewest of its steps that still do, and what it took.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>

#include <cstdio>

#include "world.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

QString wrongAfter(const std::vector<Step> &steps, const QString &database, bool thorough)
{
    World world(database);
    world.setThorough(thorough);
    return world.run(steps);
}

// Leaves out steps, first many at once, as long as what is left still breaks the same promise.
std::vector<Step> shrunk(std::vector<Step> steps, const QString &database, bool thorough, const QString &promise)
{
    for (size_t portion = steps.size() / 2; portion > 0; portion /= 2) {
        for (size_t from = 0; from < steps.size();) {
            std::vector<Step> fewer = steps;
            const auto begin = fewer.begin() + static_cast<std::ptrdiff_t>(from);
            fewer.erase(begin, begin + static_cast<std::ptrdiff_t>(qMin(portion, fewer.size() - from)));
            if (wrongAfter(fewer, database, thorough).startsWith(promise))
                steps = fewer;
            else
                from += portion;
        }
    }
    return steps;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"kesu.*=false"_s);
    const QStringList arguments = app.arguments();
    const int count = arguments.value(1, u"1000"_s).toInt();
    const quint64 first = arguments.value(2, u"1"_s).toULongLong();
    const int steps = arguments.value(3, u"150"_s).toInt();
    const QString database = arguments.value(4, u"sqlite"_s);
    int broken = 0;
    QElapsedTimer clock;
    clock.start();
    for (quint64 seed = first; seed < first + static_cast<quint64>(count); ++seed) {
        const bool thorough = seed % 5 == 0;
        const auto taken = seed % 2 == 0 ? World::disastrousSteps(seed, steps) : World::randomSteps(seed, steps);
        const QString wrong = wrongAfter(taken, database, thorough);
        if (wrong.isEmpty())
            continue;
        ++broken;
        std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed), qPrintable(wrong));
        const auto fewest = shrunk(taken, database, thorough, wrong.section(u':', 0, 0));
        std::printf("  %s\n  %s\n", qPrintable(wrongAfter(fewest, database, thorough)), qPrintable(World::textOf(fewest)));
        std::fflush(stdout);
    }
    std::printf("%d histories of %d steps on %s: %d broken, %.1f ms each\n", count, steps, qPrintable(database), broken,
                double(clock.elapsed()) / count);
    return broken == 0 ? 0 : 1;
}
