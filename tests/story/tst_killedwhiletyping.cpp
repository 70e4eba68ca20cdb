#include <QRandomGenerator>

#include "branch.h"
#include "desk.h"
#include "drafts/draftservice.h"
#include "forms/intakedrafts.h"
#include "killedtyping.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using namespace kesu::test;

namespace {

const char typeOption[] = "--type-until-killed";

// The victim: types a narrative that begins with `mark`.
int typeUntilKilled(const QString &dataDir, const QString &mark)
{
    Desk desk(dataDir);
    desk.start();
    desk.hand.press(Qt::Key_2, Qt::AltModifier);
    desk.hand.goTo("narrative");
    desk.hand.write(mark);
    typeOnAndOn([&desk](QChar letter) { desk.hand.write(letter); });
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
        const auto typing = typeAndKill({QLatin1String(typeOption), m_folder.path(), mark}, afterMilliseconds);
        QVERIFY(typing);
        const QString all = mark + typing->typed;
        const int owed = typing->owed;

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
