#include <QtTest/QtTest>

#include "badline.h"
#include "kesuctl.h"
#include "kesuhubprocess.h"
#include "postgres.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::BadLine;
using kesu::testing::CtlAnswer;
using kesu::testing::Kesuctl;
using kesutest::KesuhubProcess;

namespace {

constexpr int deskCount = 4;
const QList<int> clockShifts{0, 3600, -3600, 0};
const QString everyRole = u"counter,handler,supervisor,quality,manager,administrator"_s;

// One workstation: its store, its wrong clock, its line to a hub.
struct Desk {
    Kesuctl ctl;
    std::unique_ptr<BadLine> line;
    int clockShift = 0;

    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KESU_CLOCK_SHIFT"_s, QString::number(clockShift));
        process->setProcessEnvironment(environment);
        process->start(Kesuctl::program(), QStringList{u"--data"_s, ctl.store(), u"--lang"_s, u"en"_s, u"--json"_s}
                                               + arguments);
        return process;
    }
};

CtlAnswer ended(QProcess &process)
{
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

// Two hubs on one PostgreSQL, four workstations with wrong clocks behind bad lines: whatever is cut or killed, in the
// end everybody has the same and nothing that was saved is missing (I1, I2, I9, I10, I12, I14).
class ProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString url = m_postgres.newDatabase();
        for (int i = 0; i < 2; ++i)
            m_hubs.push_back(std::make_unique<KesuhubProcess>(url));
        QVERIFY2(m_hubs[0]->run({u"init"_s}).code == 0, "the hub is not made");
        for (const auto &hub : m_hubs) {
            QVERIFY(QFile::link(m_files.path(), hub->path(u"blobs"_s))); // all processes share one folder of files
            QVERIFY(hub->serve());
        }
        for (int i = 0; i < deskCount; ++i) {
            m_desks.push_back(std::make_unique<Desk>());
            m_desks.back()->line = std::make_unique<BadLine>(m_hubs[static_cast<size_t>(i % 2)]->port());
            m_desks.back()->clockShift = clockShifts.at(i);
        }
        everybody([](const Desk &) { return QStringList{u"init"_s, u"--branch"_s, u"SH01"_s}; });
        everybody([this](const Desk &desk) {
            const QString code = m_hubs[0]->ask({u"enrol-code"_s, u"--branch"_s, u"SH01"_s, u"--role"_s, everyRole})
                                     .value("code"_L1).toString();
            return QStringList{u"device"_s, u"enrol"_s, u"--hub"_s,
                               u"http://127.0.0.1:%1"_s.arg(desk.line->port()), u"--code"_s, code};
        });
    }

    void aSlowLineWithLossCarriesEverything()
    {
        for (const auto &desk : m_desks)
            desk->line->setSpeed(64'000 / 8, 0.3);
        registerEverywhere(u"慢线路"_s);
        everybody(syncOnce);
        for (const auto &desk : m_desks)
            desk->line->setSpeed(0);
        expectEqual(deskCount);
    }

    void aHubIsKilledUnderWay()
    {
        registerEverywhere(u"中心中断"_s);
        edit(0, u"一户"_s);
        edit(1, u"整栋楼"_s);
        auto running = startEverywhere(syncOnce);
        QTest::qWait(250);
        m_hubs[0]->kill();
        for (auto &process : running)
            ended(*process);
        for (size_t i = 0; i < m_desks.size(); i += 2)
            m_desks[i]->line->setTarget(m_hubs[1]->port()); // what a proxy before the hubs does
        expectEqual(2 * deskCount);
        QVERIFY(m_hubs[0]->serve());
        for (size_t i = 0; i < m_desks.size(); i += 2)
            m_desks[i]->line->setTarget(m_hubs[0]->port());
    }

    void theDatabaseCrashesUnderWay()
    {
        registerEverywhere(u"数据库中断"_s);
        auto running = startEverywhere(syncOnce);
        QTest::qWait(300);
        m_postgres.stop(SIGQUIT);
        for (auto &process : running)
            process->terminate();
        for (auto &process : running)
            ended(*process);
        m_postgres.start();
        expectEqual(3 * deskCount);
    }

    void workstationsAreKilledUnderWay()
    {
        registerEverywhere(u"工作站中断"_s);
        for (int after : {80, 180, 300}) {
            auto running = startEverywhere(syncOnce);
            QTest::qWait(after);
            for (auto &process : running)
                process->kill();
            for (auto &process : running)
                ended(*process);
        }
        expectEqual(4 * deskCount);
    }

    void aLineThatBreaksAgainAndAgainGetsALargePhotoThrough()
    {
        Desk &sender = *m_desks[0];
        QByteArray photo(20 * 1024 * 1024, '\0');
        QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(photo.data()), photo.size() / 4);
        const QString path = sender.ctl.write(u"photo.bin"_s, photo);
        const QString file = sender.ctl.write(u"t.json"_s, ticket(u"大照片"_s, {path}));
        const auto made = sender.start({u"ticket"_s, u"new"_s, u"--file"_s, file});
        const CtlAnswer number = ended(*made);
        QVERIFY2(number.code == 0, qPrintable(number.all()));
        const int before = sender.line->connections();
        sender.line->breakAfter(5'500'000);
        for (int tries = 0; tries < 12; ++tries) {
            const CtlAnswer answer = ended(*sender.start({u"sync"_s, u"--once"_s, u"--wait"_s, u"30"_s}));
            if (answer.code == 0 && answer.json().value("files_to_send"_L1) == QJsonValue(0))
                break;
            QVERIFY2(tries < 11, qPrintable(answer.all()));
        }
        sender.line->breakAfter(0);
        QVERIFY2(sender.line->connections() - before >= 4, "the line did not break");
        const CtlAnswer fetched = ended(*m_desks[1]->start({u"sync"_s, u"--once"_s, u"--files"_s}));
        QVERIFY2(fetched.code == 0, qPrintable(fetched.all()));
        QCOMPARE(fetched.json().value("files_to_fetch"_L1), QJsonValue(0));
        expectEqual(4 * deskCount + 1);
    }

    void everythingVerifiesInTheEnd()
    {
        for (const auto &desk : m_desks) {
            const CtlAnswer verified = ended(*desk->start({u"verify"_s}));
            QVERIFY2(verified.code == 0, qPrintable(verified.all()));
        }
        const auto hub = m_hubs[0]->run({u"verify"_s});
        QVERIFY2(hub.code == 0, qPrintable(hub.all()));
    }

private:
    using Arguments = std::function<QStringList(const Desk &)>;

    static QStringList syncOnce(const Desk &) { return {u"sync"_s, u"--once"_s, u"--wait"_s, u"40"_s}; }

    std::vector<std::unique_ptr<QProcess>> startEverywhere(const Arguments &arguments)
    {
        std::vector<std::unique_ptr<QProcess>> running;
        for (const auto &desk : m_desks)
            running.push_back(desk->start(arguments(*desk)));
        return running;
    }
    void everybody(const Arguments &arguments)
    {
        for (auto &process : startEverywhere(arguments)) {
            const CtlAnswer answer = ended(*process);
            QVERIFY2(answer.code == 0, qPrintable(answer.all()));
        }
    }

    static QJsonObject ticket(const QString &title, const QStringList &files = {})
    {
        return {{u"title"_s, title}, {u"narrative"_s, u"鞋底开胶"_s}, {u"channel"_s, u"phone"_s},
                {u"policy_id"_s, u"TEL-1.3"_s}, {u"category_scheme"_s, u"TX-01"_s},
                {u"category"_s, u"service_guarantee"_s}, {u"level_scheme"_s, u"SV-01"_s}, {u"level"_s, u"urgent"_s},
                {u"customer"_s, QJsonObject{{u"name"_s, u"张伟"_s}, {u"phone"_s, u"13800138000"_s}}},
                {u"attachments"_s, QJsonArray::fromStringList(files)}};
    }
    void registerEverywhere(const QString &title)
    {
        everybody([&](const Desk &desk) {
            return QStringList{u"ticket"_s, u"new"_s, u"--file"_s, desk.ctl.write(u"t.json"_s, ticket(title))};
        });
    }
    // Takes the ticket received first on, on one desk, whatever others do with it at the same time: no desk's clock is so
    // far behind that it would not have been received yet.
    void edit(size_t desk, const QString &scope)
    {
        const Desk &at = *m_desks[desk];
        QString number;
        QString received;
        for (const QJsonValue row : ended(*at.start({u"ticket"_s, u"list"_s})).json().value("tickets"_L1).toArray()) {
            if (number.isEmpty() || row["received_at"_L1].toString() < received) {
                number = row["number"_L1].toString();
                received = row["received_at"_L1].toString();
            }
        }
        const QString accept = at.ctl.write(u"accept.json"_s, QJsonObject{
            {u"is_specific"_s, true}, {u"is_legitimate"_s, true}, {u"is_lawful"_s, true}, {u"valid"_s, true}});
        const QString classify = at.ctl.write(u"classify.json"_s, QJsonObject{
            {u"category"_s, u"service_guarantee"_s}, {u"scope_of_impact"_s, scope}, {u"difficulty"_s, u"ordinary"_s}});
        for (const auto &[step, file] : {std::pair(u"accept"_s, accept), std::pair(u"classify"_s, classify)}) {
            const CtlAnswer done = ended(*at.start({u"ticket"_s, u"do"_s, number, step, u"--file"_s, file}));
            QVERIFY2(done.code == 0, qPrintable(done.all()));
        }
    }

    static QStringList numbers(const Desk &desk)
    {
        const CtlAnswer list = ended(*desk.start({u"ticket"_s, u"list"_s}));
        QStringList result;
        for (const QJsonValue row : list.json().value("tickets"_L1).toArray())
            result.append(row["number"_L1].toString());
        result.sort();
        return result;
    }

    // Exchanges until nothing is under way anywhere, then compares what every desk shows.
    void expectEqual(int tickets)
    {
        for (int round = 0; round < 6; ++round) {
            bool isQuiet = true;
            for (auto &process : startEverywhere(syncOnce)) {
                const CtlAnswer answer = ended(*process);
                const QJsonObject json = answer.json();
                isQuiet = isQuiet && answer.code == 0 && json.value("waiting"_L1).toInt(-1) == 0
                    && json.value("unconfirmed"_L1).toInt(-1) == 0 && json.value("tickets_changed"_L1).toInt(-1) == 0;
                if (answer.code == 0)
                    QCOMPARE(json.value("not_accepted"_L1).toInt(), 0);
            }
            if (isQuiet)
                break;
            QVERIFY2(round < 5, "it does not become quiet");
        }
        const QStringList expected = numbers(*m_desks[0]);
        QCOMPARE(expected.size(), tickets);
        const QString first = expected.constFirst();
        std::optional<QJsonObject> shown;
        for (const auto &desk : m_desks) {
            QCOMPARE(numbers(*desk), expected);
            QJsonObject json = ended(*desk->start({u"ticket"_s, u"show"_s, first})).json();
            json.remove(u"clocks"_s); // tell what remains now
            if (!shown)
                shown = json;
            QCOMPARE(json, *shown);
        }
    }

    QTemporaryDir m_files;
    TestPostgres m_postgres{TestPostgres::Disk::Durable};
    std::vector<std::unique_ptr<KesuhubProcess>> m_hubs;
    std::vector<std::unique_ptr<Desk>> m_desks;
};

QTEST_GUILESS_MAIN(ProcessesTest)
#include "tst_processes.moc"
