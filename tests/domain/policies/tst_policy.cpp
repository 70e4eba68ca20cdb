#include <QtTest/QtTest>

#include "policies/policy.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample()
{
    return R"({
        "id": "SVC-3.1", "version": 2, "name": {"zh_CN": "服务", "zh_TW": "服務", "en": "Service"}, "base": true,
        "kinds": ["complaint", "consultation"], "level_scheme": "SV-09",
        "extension": {"allowed": true, "grounds": ["emergency", "system_fault"], "notice": "24h"},
        "pausing": {"allowed": true, "mode": "wall_clock"}, "reopen": "continue", "grace": "20m",
        "required": ["title", "narrative"], "required_to": {"closed": ["result"]},
        "applies": {"channels": ["hotline"], "organisations": ["service"]},
        "clocks": [
            {"code": "respond", "name": {"zh_CN": "响应", "zh_TW": "回應", "en": "Respond"}, "kind": "deadline",
             "start": "received", "stop": ["first_response"], "amount": {"l1": "48h", "l3": null, "*": "72h"},
             "when": {"complex": true, "households_min": 10}, "warn": ["50%", "30m"],
             "escalate": [{"at": "-30m", "to": "supervisor"}, {"at": "+0m", "to": "manager"}], "source": "R-1"},
            {"code": "investigate", "name": {"zh_CN": "调查", "zh_TW": "調查", "en": "Investigate"},
             "start": "accepted", "stop": ["investigation_completed"], "amount": "7wd", "keep_time": true},
            {"code": "mean", "name": {"zh_CN": "均值", "zh_TW": "均值", "en": "Mean"}, "kind": "statistic",
             "amount": "3.2wd"}],
        "regrade": [{"when": {"households_min": 10}, "to": "major", "source": "R-090"}]
    })";
}

QJsonObject without(const QByteArray &path)
{
    QJsonObject json = QJsonDocument::fromJson(sample()).object();
    json.remove(QString::fromUtf8(path));
    return json;
}

} // namespace

// Reading handling policies: what they say, and saying where one is wrong.
class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPolicySaysWhatItsFileSays()
    {
        const Result<Policy> policy = parsePolicy(sample());
        QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().where));
        QCOMPARE(policy->id, u"SVC-3.1"_s);
        QVERIFY(policy->isFor(TicketKind::Consultation) && !policy->isFor(TicketKind::Fault));
        QVERIFY(!policy->restartOnReopen);
        QCOMPARE(policy->graceSeconds, 1200);
        const PolicyClock *respond = policy->clock(u"respond");
        QVERIFY(respond);
        QCOMPARE(respond->amounts.size(), 3);
        QVERIFY(!respond->pausable); // stops at the first response
        QCOMPARE(respond->escalate.at(0).afterDue, false);
        QCOMPARE(respond->warn.at(0).percent, 50);
        QVERIFY(policy->clock(u"investigate")->pausable);
        QVERIFY(!policy->clock(u"mean")->runsOnTickets());
    }

    void anExtensionNoticeIsAClockOfItsOwn()
    {
        const Result<Policy> policy = parsePolicy(sample());
        const PolicyClock *notice = policy->clock(u"extension_notice");
        QVERIFY(notice);
        QVERIFY(notice->start == EventType::Extended);
        QCOMPARE(notice->amounts.first().amount.toString(), u"24h"_s);
    }

    void aPolicySurvivesTheWayThroughItsFile()
    {
        const Result<Policy> policy = parsePolicy(sample());
        const QJsonObject written = toJson(*policy);
        const Result<Policy> again = parsePolicy(written);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().where));
        QCOMPARE(toJson(*again), written);
        QCOMPARE(again->clocks.size(), policy->clocks.size());
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &find, const QByteArray &replace, const QString &code,
                            const QString &where) { QTest::newRow(name) << find << replace << code << where; };
        row("amount", "\"7wd\"", "\"7 weeks\"", u"amount-unreadable"_s, u"clocks[1].amount"_s);
        row("zero", "\"48h\"", "\"0h\"", u"amount-zero"_s, u"clocks[0].amount.l1"_s);
        row("event", "\"accepted\"", "\"acepted\"", u"unknown-event"_s, u"clocks[1].start"_s);
        row("misspelt key", "\"keep_time\"", "\"keep-time\"", u"unknown-key"_s, u"clocks[1].keep-time"_s);
        row("kind", "\"statistic\"", "\"guess\"", u"unknown-value"_s, u"clocks[2].kind"_s);
        row("twice", "\"investigate\"", "\"respond\"", u"code-twice"_s, u"clocks[1].code"_s);
        row("field", "\"complex\"", "\"komplex\"", u"unknown-field"_s, u"clocks[0].when.komplex"_s);
        row("required", "\"narrative\"", "\"story\"", u"unknown-field"_s, u"required"_s);
        row("percent", "\"50%\"", "\"500%\"", u"percent-unreadable"_s, u"clocks[0].warn"_s);
        row("offset", "\"-30m\"", "\"soon\"", u"amount-unreadable"_s, u"clocks[0].escalate[0].at"_s);
        row("language", "\"Respond\"", "\"\"", u"name-incomplete"_s, u"clocks[0].name.en"_s);
    }

    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QFETCH(QString, code);
        QFETCH(QString, where);
        const Result<Policy> policy = parsePolicy(sample().replace(find, replace));
        QVERIFY(!policy);
        QCOMPARE(policy.error().code, code);
        QCOMPARE(policy.error().where, where);
    }

    void aPolicyNeedsAnIdentity()
    {
        const Result<Policy> policy = parsePolicy(without("id"));
        QVERIFY(!policy);
        QCOMPARE(policy.error().where, u"id"_s);
        QCOMPARE(parsePolicy(QByteArray("{")).error().code, u"json-unreadable"_s);
    }

    void aPolicyFitsTheTicketsItNames()
    {
        const Result<Policy> policy = parsePolicy(sample());
        Ticket ticket;
        QCOMPARE(fitOf(*policy, ticket, u"service"), 0);
        ticket.channel = u"hotline"_s;
        QCOMPARE(fitOf(*policy, ticket, u"service"), 3);
        QCOMPARE(fitOf(*policy, ticket, u"telecom"), 0);
    }

    void aFigureReachedProposesAnotherLevel()
    {
        const Result<Policy> policy = parsePolicy(sample());
        Ticket ticket;
        ticket.households = 9;
        QVERIFY(!proposedRegrade(*policy, ticket, {}));
        ticket.households = 10; // A-35: the number itself counts
        QCOMPARE(proposedRegrade(*policy, ticket, {})->to, u"major"_s);
        ticket.level = u"major"_s;
        QVERIFY(!proposedRegrade(*policy, ticket, {}));
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
