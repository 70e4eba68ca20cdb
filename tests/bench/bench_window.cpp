// How long the window of a large store lets one wait: the longest single event of each thing one does in it, in
// milliseconds and against reading one page of the list, which is timed first. What keeps the window's thread for more
// than 40 ms is marked. bench_window FOLDER, a store as make_store leaves it.
#include <QtTest/QtTest>

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <vector>

#include "desk/workstation.h"
#include "forms/formfield.h"
#include "shell/dialogprompts.h"
#include "shell/mainwindow.h"
#include "ticketlist/tickettablemodel.h"
#include "tickets/ticketlistservice.h"
#include "tickets/ticketservice.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

class WallClock final : public TimeSource
{
public:
    Instant now() const override { return Instant::from(QDateTime::currentDateTimeUtc()); }
};

// Times every event that is not part of another one.
class Watched : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        const QObject *named = event->type() == QEvent::Timer && receiver->parent() ? receiver->parent() : receiver;
        const QByteArray who = QByteArray(named->metaObject()->className()) + ' ' + named->objectName().toUtf8() + ' '
            + QByteArray::number(event->type());
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        if (const double ms = msOf(timer); ms > m_longest) {
            m_longest = ms;
            m_who = who;
        }
        m_inside = false;
        return done;
    }

    // The median of some readings of one page of the list.
    void setBaseline(const TicketListService &lists)
    {
        std::vector<double> all;
        for (int i = 0; i < 9; ++i) {
            TicketQuery query;
            query.sort = TicketQuery::Sort::Newest;
            query.descending = true;
            QElapsedTimer timer;
            timer.start();
            (void)lists.rows(query);
            all.push_back(msOf(timer));
        }
        std::sort(all.begin(), all.end());
        m_baseline = all[all.size() / 2];
        std::printf("one page of the list is read in %.1f ms\n", m_baseline);
    }

    // `waits`: act() itself lets events through, so that only they can keep the thread.
    template<typename Do>
    void measure(const char *what, Do act, bool waits = false)
    {
        m_longest = 0;
        m_who.clear();
        QElapsedTimer timer;
        timer.start();
        act();
        const double direct = waits ? 0 : msOf(timer);
        QTest::qWait(1500);
        std::printf("%-30s at once %6.1f ms (x %5.1f), longest event after %6.1f ms (x %5.1f)%s %s\n", what, direct,
                    direct / m_baseline, m_longest, m_longest / m_baseline,
                    std::max(direct, m_longest) > tooLong ? "  OVER" : "", m_who.constData());
        std::fflush(stdout);
    }

private:
    static constexpr double tooLong = 40; // ms
    static double msOf(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

    bool m_inside = false;
    double m_longest = 0;
    double m_baseline = 1;
    QByteArray m_who;
};

} // namespace

int main(int argc, char *argv[])
{
    Watched application(argc, argv);
    if (argc < 2) { // among all benchmarks there is no such store
        std::printf("bench_window FOLDER, with a store that make_store has filled\n");
        return 0;
    }
    Theme theme;
    Translations translations;
    WallClock time;
    DialogPrompts prompts;
    auto opened = Workspace::open(QString::fromLocal8Bit(argv[1]), time);
    if (!opened) {
        std::printf("%s\n", qPrintable(opened.error().code));
        return 1;
    }
    Workstation desk(std::move(*opened), time, theme, translations, prompts, u"zh_CN"_s);
    MainWindow &window = desk.window();
    application.setBaseline(desk.workspace().lists());
    application.measure("start", [&] { desk.show(); });
    window.resize(1366, 768);
    application.measure("a minute later", [&] { QTest::qWait(3000); }, true);
    const auto find = [&]<typename T>(T *, const char *name) { return window.findChild<T *>(QLatin1String(name)); };
    const auto type = [&](QLineEdit *line, const QString &text) {
        line->setFocus();
        for (const QChar letter : text) {
            if (letter.unicode() < 0x80)
                QTest::keyClick(line, letter.toLatin1());
            else {
                QInputMethodEvent done;
                done.setCommitString(letter);
                QApplication::sendEvent(line, &done);
            }
            QTest::qWait(60);
        }
    };
    application.measure("tickets", [&] { window.openPage(u"tickets"_s); });
    auto *table = find(static_cast<QTableView *>(nullptr), "ticketTable");
    application.measure("scrolling the list", [&] {
        for (int i = 1; i <= 10; ++i) {
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * i / 10);
            QTest::qWait(50);
        }
    }, true);
    const auto toTheEnd = [&] { QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier); };
    const auto isChanged = [&] { Q_EMIT desk.workspace().lists().listChanged(); };
    application.measure("to the end", toTheEnd);
    application.measure("one letter in the list", [&] { QTest::keyClick(table, Qt::Key_K); });
    application.measure("a change while deep in the list", isChanged);
    for (int column = 0; column < TicketTableModel::Count; ++column) {
        if (!TicketTableModel::isSortable(column))
            continue;
        const QByteArray name = table->model()->headerData(column, Qt::Horizontal).toString().toUtf8();
        application.measure(("sort by " + name).constData(),
                            [&] { table->horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder); });
        application.measure("  to the end", toTheEnd);
    }
    application.measure("filter: 宽带", [&] { window.openPage(u"tickets"_s, u"search:宽带"_s); });
    for (const char *scope : {"openScopeButton", "archiveScopeButton", "allScopeButton"}) {
        if (auto *button = find(static_cast<QAbstractButton *>(nullptr), scope))
            application.measure(scope, [&] { button->click(); });
    }
    auto *search = find(static_cast<QLineEdit *>(nullptr), "searchField");
    application.measure("search 宽带", [&] { type(search, u"宽带"_s); }, true);
    search->clear();
    application.measure("search a", [&] { type(search, u"a"_s); }, true);
    search->clear();
    application.measure("intake", [&] { window.openPage(u"intake"_s); });
    for (const char *key : {"customer_phone", "customer_name"}) {
        auto *field = find(static_cast<FormField *>(nullptr), (QByteArray(key) + "Field").constData());
        auto *line = field ? field->editor()->findChild<QLineEdit *>() : nullptr;
        if (!line && field)
            line = qobject_cast<QLineEdit *>(field->editor());
        if (!line)
            continue;
        application.measure(key, [&] { type(line, QByteArray(key) == "customer_phone" ? u"1380"_s : u"王w"_s); }, true);
        line->clear();
    }
    TicketQuery query;
    query.limit = 3;
    for (const TicketRow &row : desk.workspace().lists().rows(query)) {
        application.measure("ticket", [&] { window.openTicket(row.id); });
        application.measure("ticket: merge", [&] { window.openTicketAt(row.id, u"step:merge"_s); });
        auto *field = find(static_cast<FormField *>(nullptr), "merge_intoField");
        if (auto *line = field ? field->findChild<QLineEdit *>() : nullptr)
            application.measure("merge: type", [&] { type(line, u"宽带"_s); }, true);
        application.measure("a note is added", [&] { (void)desk.workspace().tickets().addNote(row.id, u"已联系客户"_s); });
        application.measure("correct registration", [&] { window.openTicketAt(row.id, u"step:correct"_s); });
    }
    application.measure("today", [&] { window.openPage(u"today"_s); });
    auto *words = find(static_cast<QWidget *>(nullptr), "todayPage")->findChild<QLineEdit *>(u"filterEdit"_s);
    application.measure("today: type 宽带", [&] { type(words, u"宽带"_s); }, true);
    application.measure("today: type 的", [&] {
        words->clear();
        type(words, u"的"_s);
    }, true);
    words->clear();
    application.measure("settings", [&] { window.openPage(u"settings"_s); });
    application.measure("sync", [&] { window.openPage(u"sync"_s); });
    application.measure("today again", [&] { window.openPage(u"today"_s); });
    application.measure("bell", [&] {
        QTimer::singleShot(300, [] {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        });
        find(static_cast<QAbstractButton *>(nullptr), "escalationBell")->click();
    }, true);
    return 0;
}
