#include <QtTest/QtTest>

#include <QJsonDocument>

#include "log/logentry.h"
#include "messages/apimessage.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

LogEntry entry(qint64 seq)
{
    Operation operation;
    operation.uid = u"u"_s + QString::number(seq);
    operation.device = u"d_a"_s;
    operation.dseq = seq;
    operation.type = u"ticket"_s;
    operation.entity = u"t1"_s;
    operation.kind = u"set"_s;
    operation.base = 3;
    operation.set = {{u"title"_s, u"皮鞋开胶 \"x\"\n"_s}, {u"claim_amount"_s, qint64(12)}, {u"batch"_s, QVariant()}};
    LogEntry line = logEntryOf(operation, 4, 77);
    line.scope = u"branch:SZ"_s;
    line.seq = seq;
    line.at = {1700000000000};
    line.salt = "00ff";
    return line;
}

LogEntry throughJson(const LogEntry &line)
{
    return *logEntryFromJson(QJsonDocument::fromJson(toJson(line)).object());
}

} // namespace

class LogEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineComesBackAsItWasAndStillFollows()
    {
        LogEntry line = entry(1);
        line.base = 2;
        line.flags = QStringList{u"clock_ahead"_s};
        seal(line, scopeChainStart(line.scope));
        const LogEntry again = throughJson(line);
        QCOMPARE(again.operation, line.operation);
        QCOMPARE(again.placed().operation.base, 2);
        QCOMPARE(again.flags, line.flags);
        QVERIFY(follows(again, scopeChainStart(line.scope)));
        QVERIFY(!follows(again, scopeChainStart(u"branch:BJ"_s)));
    }

    void aChangedLineIsNoticed()
    {
        LogEntry line = entry(1);
        seal(line, "start");
        LogEntry forged = throughJson(line);
        forged.operation.set.insert(u"title"_s, u"else"_s);
        QVERIFY(!follows(forged, "start"));
        forged = throughJson(line);
        forged.operation.user = u"somebody"_s;
        QVERIFY(!follows(forged, "start"));
    }

    void aPurgedLineHasNoPayloadAndStillFollows()
    {
        LogEntry line = entry(1);
        seal(line, "start");
        line.salt.clear();
        line.operation.set.clear();
        const QByteArray json = toJson(line);
        QVERIFY(!json.contains("开胶"));
        QVERIFY(follows(throughJson(line), "start"));
    }

    void recordsEnterAndLeave()
    {
        LogEntry enter = entry(1);
        enter.kind = LogEntry::Kind::Enter;
        apply(enter.state, {enter.operation, 1, 5});
        seal(enter, "start");
        const LogEntry entered = throughJson(enter);
        QCOMPARE(entered.state, enter.state);
        QVERIFY(follows(entered, "start"));

        LogEntry leave = entry(2);
        leave.kind = LogEntry::Kind::Leave;
        leave.reason = u"moved"_s;
        seal(leave, enter.hash);
        QVERIFY(follows(throughJson(leave), enter.hash));
        QCOMPARE(throughJson(leave).reason, u"moved"_s);
    }

    void whatIsNoLineIsRefused()
    {
        for (const char *bad : {"{}", "{\"line\":\"op\"}", "{\"line\":\"leave\",\"seq\":0}", "{\"line\":\"enter\",\"state\":{}}"})
            QVERIFY2(!logEntryFromJson(QJsonDocument::fromJson(bad).object()), bad);
    }

    void errorsAreNamedOnTheWire()
    {
        const ApiReply reply = errorReply(ApiCode::Gap, {}, {{u"expected"_s, 7}});
        QCOMPARE(reply.status, 409);
        const ApiError error = errorOf(reply);
        QCOMPARE(error.code, ApiCode::Gap);
        QCOMPARE(error.detail.value(u"expected"_s).toInt(), 7);
        QCOMPARE(errorOf({502, {}, "<html>proxy</html>"}).code, ApiCode::UnknownError);
    }
};

QTEST_GUILESS_MAIN(LogEntryTest)
#include "tst_logentry.moc"
