#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

#include "branch.h"
#include "desk.h"
#include "drafts/draftservice.h"
#include "forms/intakedrafts.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using namespace kesu::test;

namespace {

constexpr int typingMilliseconds = 45;       // a fast hand
constexpr int lossAllowedMilliseconds = 2000; // promise 1
constexpr int startLimitMilliseconds = 60000;

const char typeOption[] = "--type-until-killed";

QChar letterAt(int position)
{
    return u"abcdefghijklmnopqrstuvwxyz"_s.at(position % 26);
}

// The victim: types a narrative that begins with `mark`, and tells after every key how many it has typed and when.
int typeUntilKilled(const QString &dataDir, const QString &mark)
{
    Desk desk(dataDir);
    desk.start();
    desk.hand.press(Qt::Key_2, Qt::AltModifier);
    desk.hand.goTo("narrative");
    QString typed = mark;
    desk.hand.write(mark);
    for (int i = 0;; ++i) {
        desk.hand.write(letterAt(i));
        std::printf("%d %lld\n", i + 1, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
        QTest::qWait(typingMilliseconds);
    }
}

struct Keystroke {
    int count = 0; // typed so far
    qint64 ms = 0; // when
};

QList<Keystroke> keystrokes(const QByteArray &told)
{
    QList<Keystroke> all;
    for (const QByteArray &line : told.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2)
            all.append({parts.first().toInt(), parts.last().toLongLong()});
    }
    return all;
}

} // namespace

// kill -9 in the middle of typing, and what the next start finds (promise 1: a draft loses at most two seconds).
class KilledWhileTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FakeTime time;
        auto workspace = Workspace::open(m_folder.path(), time);
        QVERIFY(workspace);
        setUpBranch(**workspace);
    }

    void atMostTwoSecondsOfTypingAreLost_data()
    {
        QTest::addColumn<int>("afterMilliseconds");
        const int kills = qMax(6, qEnvironmentVariableIntValue("KESU_KILLS"));
        for (int i = 0; i < kills; ++i)
            QTest::addRow("kill %d", i + 1) << QRandomGenerator::global()->bounded(300, 3200);
    }
    void atMostTwoSecondsOfTypingAreLost()
    {
        QFETCH(int, afterMilliseconds);
        const QString mark = u"kill%1 "_s.arg(++m_kills);
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), {QLatin1String(typeOption), m_folder.path(), mark});
        QByteArray told;
        QVERIFY2(QTest::qWaitFor([&] { return !(told += victim.readAllStandardOutput()).isEmpty(); },
                                 startLimitMilliseconds),
                 victim.readAllStandardError().constData());
        QTest::qWait(afterMilliseconds);
        const qint64 killedAt = QDateTime::currentMSecsSinceEpoch();
        victim.kill();
        QVERIFY(victim.waitForFinished());
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        told += victim.readAllStandardOutput();

        int owed = 0; // letters typed long enough ago
        QString all = mark;
        for (const Keystroke &key : keystrokes(told)) {
            if (key.ms <= killedAt - lossAllowedMilliseconds)
                owed = key.count;
            all.append(letterAt(key.count - 1));
        }
        all.append(letterAt(static_cast<int>(all.size() - mark.size()))); // typed, but not told any more

        FakeTime time;
        const auto workspace = Workspace::open(m_folder.path(), time);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().code));
        QString kept;
        IntakeDrafts drafts((*workspace)->drafts(), time);
        for (const Draft &draft : drafts.list()) {
            const auto loaded = drafts.load(draft.id);
            if (loaded && loaded->ticket.narrative.startsWith(mark.trimmed()))
                kept = loaded->ticket.narrative;
        }
        QVERIFY2(all.startsWith(kept), qPrintable(u"kept “%1” of “%2”"_s.arg(kept, all)));
        QVERIFY2(kept.size() >= (owed > 0 ? mark.size() + owed : 0),
                 qPrintable(u"kept %1 of at least %2 letters"_s.arg(kept.size() - mark.size()).arg(owed)));
        QVERIFY((*workspace)->verify().isEmpty());
    }

    void theNextStartOffersWhatWasTyped()
    {
        Desk desk(m_folder.path());
        desk.start();
        desk.hand.press(Qt::Key_2, Qt::AltModifier);
        const QList<Draft> kept = desk.workspace().drafts().drafts(u"intake"_s);
        QVERIFY(!kept.isEmpty());
        desk.hand.click(("draft_" + kept.first().id.toLatin1()).constData());
        const auto *narrative = desk.hand.find<QPlainTextEdit>("narrativeEdit");
        QVERIFY(narrative && narrative->toPlainText().startsWith(u"kill"_s));
    }

private:
    QTemporaryDir m_folder;
    int m_kills = 0;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(typeOption))
        return typeUntilKilled(arguments.value(2), arguments.value(3));
    KilledWhileTypingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwhiletyping.moc"
