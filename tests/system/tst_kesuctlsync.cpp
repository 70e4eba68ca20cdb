#include <QtTest/QtTest>

#include "kesuctl.h"
#include "kesuhubprocess.h"

using namespace Qt::StringLiterals;
using namespace kesu::testing;
using kesutest::KesuhubProcess;

// Two workstations and a hub by script: what an administrator may rely on.
class KesuctlSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_hub.run({u"init"_s}).code == 0);
        QVERIFY(m_hub.serve());
        QCOMPARE(m_one.run({u"init"_s, u"--branch"_s, u"SH01"_s}).code, 0);
        QCOMPARE(m_two.run({u"init"_s, u"--branch"_s, u"SH01"_s}).code, 0);
    }

    void withoutAHubThereIsNothingToSync()
    {
        const CtlAnswer answer = m_one.run({u"--json"_s, u"sync"_s, u"--once"_s});
        QVERIFY2(answer.code == 1 && answer.isOneLine(), qPrintable(answer.all()));
        QCOMPARE(answer.json()["error"_L1]["code"_L1], QJsonValue(u"not-enrolled"_s));
        QCOMPARE(m_one.ask({u"device"_s, u"show"_s}).value("enrolled"_L1), QJsonValue(false));
    }

    void whatCannotBeAHubIsSaidBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exit");
        QTest::newRow("nonsense") << u"hub"_s << u"hub-url"_s << 2;
        QTest::newRow("not protected") << u"http://192.0.2.1:8080"_s << u"hub-url-not-safe"_s << 2;
        QTest::newRow("nobody there") << u"http://127.0.0.1:1"_s << u"hub-unreachable"_s << 3;
    }

    void whatCannotBeAHubIsSaidBeforeAnythingIsSent()
    {
        QFETCH(QString, url);
        const CtlAnswer answer = m_one.run({u"--json"_s, u"device"_s, u"enrol"_s, u"--hub"_s, url, u"--code"_s, u"X"_s});
        QVERIFY2(answer.isOneLine(), qPrintable(answer.all()));
        QTEST(answer.json()["error"_L1]["code"_L1].toString(), "code");
        QTEST(answer.code, "exit");
    }

    void aWrongCodeIsRefused()
    {
        const CtlAnswer answer = enrol(m_one, u"ABCD-EFGH"_s);
        QVERIFY2(answer.code == 1 && answer.isOneLine(), qPrintable(answer.all()));
        QCOMPARE(answer.json()["error"_L1]["code"_L1], QJsonValue(u"code-refused"_s));
    }

    void aCodeEnrolsOneDevice()
    {
        const CtlAnswer one = enrol(m_one, code());
        QVERIFY2(one.code == 0, qPrintable(one.all()));
        QCOMPARE(one.json().value("branch"_L1), QJsonValue(u"SH01"_s));
        QCOMPARE(one.json().value("enrolled"_L1), QJsonValue(true));
        QVERIFY(one.json().value("roles"_L1).toArray().contains(u"handler"_s));
        QCOMPARE(enrol(m_two, code()).code, 0);
        QVERIFY(m_one.ask({u"device"_s, u"show"_s}).value("letter"_L1)
                != m_two.ask({u"device"_s, u"show"_s}).value("letter"_L1));
        const QFileDevice::Permissions others = QFile::permissions(m_one.store() + u"/hub.json"_s)
            & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther);
        QCOMPARE(others, QFileDevice::Permissions());
    }

    void aTicketGetsToTheOther()
    {
        const QString file = m_one.write(u"t.json"_s, QJsonObject{
            {u"title"_s, u"运动鞋开胶"_s}, {u"narrative"_s, u"鞋底开胶"_s}, {u"channel"_s, u"phone"_s},
            {u"policy_id"_s, u"TEL-1.3"_s}, {u"category_scheme"_s, u"TX-01"_s},
            {u"category"_s, u"service_guarantee"_s}, {u"level_scheme"_s, u"SV-01"_s}, {u"level"_s, u"urgent"_s},
            {u"customer"_s, QJsonObject{{u"name"_s, u"张伟"_s}, {u"phone"_s, u"13800138000"_s}}}});
        m_number = m_one.ask({u"ticket"_s, u"new"_s, u"--file"_s, file}).value("number"_L1).toString();
        QVERIFY(!m_number.isEmpty());
        QVERIFY(m_one.ask({u"device"_s, u"show"_s}).value("waiting"_L1).toInt() > 0);
        const QJsonObject sent = sync(m_one);
        QCOMPARE(sent.value("waiting"_L1), QJsonValue(0));
        QCOMPARE(sent.value("unconfirmed"_L1), QJsonValue(0));
        QCOMPARE(sent.value("not_accepted"_L1), QJsonValue(0));
        QCOMPARE(sync(m_two).value("tickets_changed"_L1), QJsonValue(1));
        QCOMPARE(show(m_two), show(m_one));
    }

    void aConflictIsListedAndSettledForBoth()
    {
        step(m_one, u"accept"_s, {{u"is_specific"_s, true}, {u"is_legitimate"_s, true}, {u"is_lawful"_s, true},
                                  {u"valid"_s, true}});
        sync(m_one);
        sync(m_two);
        classify(m_one, u"一户"_s);
        classify(m_two, u"整栋楼"_s);
        sync(m_one);
        sync(m_two);
        sync(m_one);
        const QJsonArray conflicts = m_one.ask({u"conflicts"_s, u"list"_s}).value("conflicts"_L1).toArray();
        QVERIFY(!conflicts.isEmpty());
        QCOMPARE(m_two.ask({u"conflicts"_s, u"list"_s}).value("conflicts"_L1).toArray().size(), conflicts.size());
        QCOMPARE(m_one.run({u"conflicts"_s, u"resolve"_s, u"ticket:none:title"_s, u"--take"_s, u"x"_s}).code, 1);
        for (const QJsonValue &conflict : conflicts) {
            const QString id = conflict["id"_L1].toString();
            QVERIFY(conflict["values"_L1].toArray().size() > 1);
            QCOMPARE(m_one.run({u"conflicts"_s, u"resolve"_s, id}).code, 2);
            const CtlAnswer settled = m_one.run({u"conflicts"_s, u"resolve"_s, id, u"--take"_s,
                                                 conflict["values"_L1][1]["uid"_L1].toString()});
            QVERIFY2(settled.code == 0, qPrintable(settled.all()));
        }
        sync(m_one);
        QCOMPARE(sync(m_two).value("conflicts"_L1), QJsonValue(0));
        QCOMPARE(show(m_two), show(m_one));
        QCOMPARE(m_one.run({u"verify"_s}).code, 0);
        QCOMPARE(m_two.run({u"verify"_s}).code, 0);
    }

    void whatWasNotAcceptedIsUnknownUntilThereIsSome()
    {
        QCOMPARE(m_one.ask({u"not-accepted"_s, u"list"_s}).value("not_accepted"_L1).toArray().size(), 0);
        QCOMPARE(m_one.run({u"not-accepted"_s, u"resend"_s, u"nothing"_s}).code, 1);
        QCOMPARE(m_one.run({u"not-accepted"_s, u"discard"_s, u"nothing"_s, u"--reason"_s, u"x"_s}).code, 1);
    }

    void aRevokedDeviceIsTold()
    {
        const QString device = m_two.ask({u"device"_s, u"show"_s}).value("device"_L1).toString();
        QCOMPARE(m_hub.run({u"device"_s, u"revoke"_s, device}).code, 0);
        const CtlAnswer answer = m_two.run({u"--json"_s, u"sync"_s, u"--once"_s});
        QVERIFY2(answer.code == 3 && answer.isOneLine(), qPrintable(answer.all()));
        QCOMPARE(answer.json()["error"_L1]["code"_L1], QJsonValue(u"device-revoked"_s));
        QCOMPARE(show(m_two).value("number"_L1), QJsonValue(m_number));
    }

    void whoLeavesKeepsEverything()
    {
        QCOMPARE(m_one.run({u"device"_s, u"leave"_s}).code, 0);
        QCOMPARE(m_one.ask({u"device"_s, u"show"_s}).value("enrolled"_L1), QJsonValue(false));
        QCOMPARE(show(m_one).value("number"_L1), QJsonValue(m_number));
    }

private:
    QString code() const
    {
        return m_hub.ask({u"enrol-code"_s, u"--branch"_s, u"SH01"_s, u"--role"_s,
                          u"counter,handler,supervisor,quality,manager,administrator"_s})
            .value("code"_L1).toString();
    }
    CtlAnswer enrol(const Kesuctl &desk, const QString &oneTimeCode) const
    {
        return desk.run({u"--json"_s, u"device"_s, u"enrol"_s, u"--hub"_s,
                         u"http://127.0.0.1:%1"_s.arg(m_hub.port()), u"--code"_s, oneTimeCode});
    }
    static QJsonObject sync(const Kesuctl &desk)
    {
        const CtlAnswer answer = desk.run({u"--json"_s, u"sync"_s, u"--once"_s, u"--wait"_s, u"30"_s});
        if (answer.code != 0)
            qWarning().noquote() << answer.all();
        return answer.json();
    }
    // Without the clocks, which tell what remains now.
    QJsonObject show(const Kesuctl &desk) const
    {
        QJsonObject ticket = desk.ask({u"ticket"_s, u"show"_s, m_number});
        ticket.remove(u"clocks"_s);
        return ticket;
    }
    void step(const Kesuctl &desk, const QString &name, const QJsonObject &values) const
    {
        const QString file = desk.write(u"step.json"_s, values);
        const CtlAnswer done = desk.run({u"ticket"_s, u"do"_s, m_number, name, u"--file"_s, file});
        QVERIFY2(done.code == 0, qPrintable(done.all()));
    }
    void classify(const Kesuctl &desk, const QString &scope) const
    {
        step(desk, u"classify"_s, {{u"category"_s, u"service_guarantee"_s}, {u"scope_of_impact"_s, scope},
                                   {u"difficulty"_s, u"ordinary"_s}});
    }

    KesuhubProcess m_hub;
    Kesuctl m_one;
    Kesuctl m_two;
    QString m_number;
};

QTEST_GUILESS_MAIN(KesuctlSyncTest)
#include "tst_kesuctlsync.moc"
