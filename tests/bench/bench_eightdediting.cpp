// Writing in an 8D report with 300 actions and 200 pictures: a key in the page against the same key in a text field of its
// own, and what happens between keys (reviewing, saving one change, reloading) against reading the report, all in the same
// run and on the window's thread. Usage: bench_eightdediting [ACTIONS] [PICTURES] [ROUNDS]
#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

#include "eightd/eightdpage.h"
#include "eightddesk.h"
#include "forms/fieldeditor.h"
#include "forms/formfield.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

// ms: the median, and the slowest.
struct Times {
    double median = 0;
    double slowest = 0;
};

Times timed(int rounds, const std::function<void(int)> &work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times.at(times.size() / 2), times.last()};
}

Times keys(int rounds, QWidget *editor)
{
    editor->setFocus();
    return timed(rounds, [editor](int i) {
        QTest::keyClick(editor, i % 2 == 0 ? Qt::Key_A : Qt::Key_B);
        QCoreApplication::processEvents();
    });
}

void print(const char *name, const Times &times, const Times &baseline)
{
    std::printf("%-36s median %7.2f ms  slowest %7.2f ms  %6.2f times the baseline\n", name, times.median, times.slowest,
                times.median / baseline.median);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    qputenv("KESU_SOURCE_DIR", KESU_SOURCE);
    const int actions = argc > 1 ? QByteArray(argv[1]).toInt() : 300;
    const int pictures = argc > 2 ? QByteArray(argv[2]).toInt() : 200;
    const int rounds = argc > 3 ? QByteArray(argv[3]).toInt() : 60;

    QPlainTextEdit alone;
    alone.resize(600, 200);
    alone.show();
    const Times aloneKeys = keys(rounds, &alone);
    print("a key in a text field of its own", aloneKeys, aloneKeys);

    test::EightDDesk desk;
    desk.id = test::TestWorkspace::must(desk.reports().create(desk.ticket, test::largeEightD(actions, pictures))).report.id;
    const std::unique_ptr<EightDPage> page(EightDPage::open(desk.deps(), desk.id));
    page->resize(1366, 700);
    page->show();
    for (const auto &[place, key] : {std::pair(2, u"object"_s), std::pair(7, u"d7_remark"_s)}) {
        page->showPlace(place);
        QCoreApplication::processEvents();
        QWidget *editor = page->findChild<FormField *>(key + u"Field"_s)->editor()->focusProxy();
        print(qPrintable(u"a key in D%1"_s.arg(place)), keys(rounds, editor), aloneKeys);
    }

    EightDEditing &editing = page->editing();
    const Times read = timed(rounds, [&](int) { (void)desk.stored(); });
    print("the report read", read, read);
    print("reviewed", timed(rounds, [&](int) { (void)desk.reports().review(editing.report()); }), read);
    print("one change saved", timed(rounds, [&](int i) {
              editing.setValue(u"actions"_s, editing.report().actions.at(i % actions).id, u"note"_s, u"第%1次"_s.arg(i));
              if (!editing.save())
                  qFatal("the change could not be saved");
          }), read);
    print("reloaded", timed(rounds, [&](int) { editing.reload(); }), read);
    return 0;
}
