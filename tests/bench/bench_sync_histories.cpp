// Runs random histories of workstations and a hub: bench_sync_histories [COUNT [FIRST-SEED [STEPS [DATABASE]]]].
// Prints those that break a promise of the protocol, and what it took.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>

#include <cstdio>

#include "world.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

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
        World world(database);
        world.setThorough(seed % 20 == 0);
        const QString wrong = world.run(seed % 2 == 0 ? World::disastrousSteps(seed, steps)
                                                      : World::randomSteps(seed, steps));
        if (wrong.isEmpty())
            continue;
        ++broken;
        std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed), qPrintable(wrong));
        std::fflush(stdout);
    }
    std::printf("%d histories of %d steps on %s: %d broken, %.1f ms each\n", count, steps, qPrintable(database), broken,
                double(clock.elapsed()) / count);
    return broken == 0 ? 0 : 1;
}
