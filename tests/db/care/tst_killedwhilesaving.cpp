#include <QtTest/QtTest>

#include <cstdio>

#include "care/verifystore.h"
#include "evidence/attachmentstore.h"
#include "sampletickets.h"
#include "settings/localstores.h"
#include "base/writesession.h"
#include "tickets/partstores.h"
#include "tickets/ticketstore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

// The child: saves for ever and names each ticket as soon as, and only when, it is durable.
int saveForEver(const QString &folder)
{
    const Instant now = Instant::from(QDateTime::currentDateTimeUtc());
    const auto opened = Store::open(folder, now);
    if (!opened) {
        std::printf("refused %s\n", qPrintable(opened.error().code));
        return 1;
    }
    Store &store = **opened;
    const TicketStore tickets(store);
    for (int round = 0;; ++round) {
        const auto session = store.begin(u"u1"_s, now, u"ticket.register"_s);
        if (!session)
            return 1;
        WriteSession &write = **session;
        const auto number = tickets.takeNumber(write, u"K"_s);
        Ticket ticket = sampleTicket(write.newId());
        ticket.number = u"K%1"_s.arg(number.value_or(0));
        ticket.narrative = QString(round % 400, u'胶');
        bool ok = number && tickets.insert(write, ticket)
            && NoteStore(store).insert(write, {{}, ticket.id, u"备注"_s, now, u"u1"_s})
            && write.set(u"ticket"_s, ticket.id.text(), {{u"tags/urgent"_s, true}, {u"state"_s, u"accepted"_s}});
        if (ok && round % 5 == 0) {
            const QByteArray bytes = QByteArray::number(*number).repeated(5000);
            ok = AttachmentStore(store).insert(write, {{}, ticket.id, {}, u"a.bin"_s, {}, 0, {}, {}, now, {}}, bytes)
                     .has_value();
        }
        if (!ok || !write.commit())
            return 1;
        std::printf("%s\n", qPrintable(ticket.number));
        std::fflush(stdout);
        if (!DraftStore(store).put({u"d"_s, u"intake"_s, {}, {}, u"u1"_s, QByteArray::number(round), now}))
            return 1;
    }
}

} // namespace

// Promise 1: an acknowledged save survives kill -9, and nothing half-written stays. KESU_KILLS sets how many kills.
class KilledWhileSavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedTicketIsThereAfterEveryKill()
    {
        const QTemporaryDir folder;
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("KESU_KILLS", &given);
        const int kills = given ? wanted : 20;
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        qInfo("%d kills, seed %u", kills, seed);
        QStringList acknowledged;
        for (int i = 0; i < kills; ++i) {
            saveUntilKilled(folder.path(), random, acknowledged);
            const auto store = Store::open(folder.path(), Instant{1'795'000'000'000});
            QVERIFY2(store, "the lock of the dead process must not block");
            const TicketStore tickets(**store);
            for (const QString &number : std::as_const(acknowledged))
                QVERIFY2(tickets.findByNumber(number), qPrintable(u"lost: "_s + number));
            // Numbers are taken and used together, so none is missing and none is double.
            QCOMPARE((*store)->database().integer("SELECT last_number FROM sync_meta").value_or(-1),
                     tickets.count().value_or(-2));
            if (i % 10 == 9 || i + 1 == kills)
                QCOMPARE(verifyStore(**store), Findings());
            QVERIFY(AttachmentStore(**store).sweep());
        }
        QVERIFY(acknowledged.size() > kills);
        qInfo("%lld tickets acknowledged, all there", static_cast<long long>(acknowledged.size()));
    }

private:
    static void saveUntilKilled(const QString &folder, QRandomGenerator &random, QStringList &acknowledged)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--save-for-ever"_s, folder});
        QVERIFY(child.waitForStarted());
        QVERIFY(child.waitForReadyRead(60'000)); // it saves: from here on any moment will do
        QElapsedTimer timer;
        timer.start();
        const int moment = random.bounded(200);
        while (timer.elapsed() < moment)
            child.waitForReadyRead(static_cast<int>(moment - timer.elapsed()) + 1);
        child.kill();
        QVERIFY(child.waitForFinished());
        QStringList lines = QString::fromLatin1(child.readAllStandardOutput()).split(u'\n');
        lines.removeLast(); // what follows the last line break was cut off
        for (const QString &line : std::as_const(lines)) {
            QVERIFY2(line.startsWith(u'K'), qPrintable(line));
            acknowledged.append(line);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "--save-for-ever"_L1)
        return saveForEver(application.arguments().value(2));
    KilledWhileSavingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwhilesaving.moc"
