// Runs random histories of workstations and a hub:
// bench_sync_histories [COUNT [FIRST-SEED [STEPS [DATABASE [THREADS]]]]].
// Prints those that break a promise of the protocol, each with the fewest of its steps that still do, and what it took.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>

#include <atomic>
#include <cstdio>
#include <thread>

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

// Runs one history; prints what it breaks. True when it breaks nothing.
bool isClean(quint64 seed, int steps, const QString &database)
{
    const bool thorough = seed % 5 == 0;
    const auto taken = seed % 2 == 0 ? World::disastrousSteps(seed, steps) : World::randomSteps(seed, steps);
    const QString wrong = wrongAfter(taken, database, thorough);
    if (wrong.isEmpty())
        return true;
    const auto fewest = shrunk(taken, database, thorough, wrong.section(u':', 0, 0));
    std::printf("seed %llu: %s\n  %s\n  %s\n", static_cast<unsigned long long>(seed), qPrintable(wrong),
                qPrintable(wrongAfter(fewest, database, thorough)), qPrintable(World::textOf(fewest)));
    std::fflush(stdout);
    return false;
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
    std::atomic<quint64> next = first;
    std::atomic_int broken = 0;
    QElapsedTimer clock;
    clock.start();
    const auto work = [&] {
        for (quint64 seed = next++; seed < first + static_cast<quint64>(count); seed = next++)
            broken += isClean(seed, steps, database) ? 0 : 1;
    };
    std::vector<std::thread> threads;
    for (int others = arguments.value(5, u"1"_s).toInt() - 1; others > 0; --others)
        threads.emplace_back(work);
    work();
    for (std::thread &thread : threads)
        thread.join();
    std::printf("%d histories of %d steps on %s: %d broken, %.1f ms each\n", count, steps, qPrintable(database),
                broken.load(), double(clock.elapsed()) / count);
    return broken == 0 ? 0 : 1;
}
