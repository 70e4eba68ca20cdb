#include <QPlainTextEdit>
#include <QRandomGenerator>

#include "branch.h"
#include "desk.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdservice.h"
#include "killedtyping.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using namespace kesu::test;

namespace {

const char typeOption[] = "--write-8d-until-killed";
const QString field = u"problem_statement"_s;

// The victim: writes the problem statement of a report in the window.
int writeUntilKilled(const QString &dataDir, const QString &report)
{
    Desk desk(dataDir);
    desk.start();
    desk.window().openDocument(u"eightd:"_s + report, u"d2/"_s + field);
    auto *edit = desk.window().findChild<QPlainTextEdit *>(field + u"Editor"_s);
    typeOnAndOn([edit](QChar letter) { QTest::keyClick(edit, letter.toLatin1()); });
}

} // namespace

// kill -9 while an 8D report is written, and what the next start finds (promise 1).
class KilledWriting8DTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto workspace = Workspace::open(m_folder.path(), m_time);
        QVERIFY(workspace);
        setUpBranch(**workspace);
    }

    void atMostTwoSecondsOfWritingAreLost_data()
    {
        QTest::addColumn<int>("afterMilliseconds");
        const int kills = qMax(3, qEnvironmentVariableIntValue("KESU_KILLS"));
        for (int i = 0; i < kills; ++i) // the longer ones are saved in between
            QTest::addRow("kill %d", i + 1) << QRandomGenerator::global()->bounded(2600, 6500);
    }
    void atMostTwoSecondsOfWritingAreLost()
    {
        QFETCH(int, afterMilliseconds);
        const EightDId report = newReport();
        QVERIFY(!report.isNull());
        const auto typing = typeAndKill({QLatin1String(typeOption), m_folder.path(), report.text()}, afterMilliseconds);
        QVERIFY(typing);

        const auto workspace = Workspace::open(m_folder.path(), m_time);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().code));
        EightDEditing editing((*workspace)->eightDs(), (*workspace)->drafts(), m_time);
        QVERIFY(editing.open(report));
        const QString kept = editing.report().problemStatement;
        QVERIFY2(typing->typed.startsWith(kept), qPrintable(u"kept “%1” of “%2”"_s.arg(kept, typing->typed)));
        QVERIFY2(kept.size() >= typing->owed,
                 qPrintable(u"kept %1 of at least %2 letters"_s.arg(kept.size()).arg(typing->owed)));
        QVERIFY((*workspace)->verify().isEmpty());
    }

private:
    EightDId newReport()
    {
        const auto workspace = Workspace::open(m_folder.path(), m_time);
        if (!workspace)
            return {};
        Registration registration;
        registration.ticket.title = u"LED 灯管死灯"_s;
        registration.ticket.narrative = u"装上两个小时就不亮了。"_s;
        registration.ticket.channel = u"phone"_s;
        registration.ticket.policyId = u"TEL-1.3"_s;
        registration.ticket.categoryScheme = u"TX-01"_s;
        registration.ticket.category = u"service_guarantee"_s;
        registration.ticket.levelScheme = u"SV-01"_s;
        registration.ticket.level = u"urgent"_s;
        registration.customer.name = u"宏达照明"_s;
        registration.customer.phone = u"13800138000"_s;
        const auto ticket = (*workspace)->tickets().registerTicket(registration);
        const auto made = ticket ? (*workspace)->eightDs().create(ticket->facts.ticket.id)
                                 : Result<EightDView>(ticket.error());
        return made ? made->report.id : EightDId();
    }

    QTemporaryDir m_folder;
    FakeTime m_time;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(typeOption))
        return writeUntilKilled(arguments.value(2), arguments.value(3));
    KilledWriting8DTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwriting8d.moc"
