#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "clocks/hybridclock.h"
#include "entities/entityregistry.h"
#include "operations/canonicaljson.h"
#include "operations/operation.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

Operation sample()
{
    Operation operation;
    operation.uid = u"01920000-0000-7000-8000-000000000001"_s;
    operation.device = u"d_AAAAAAAAAAAAAAAAAAAAAA"_s;
    operation.dseq = 871;
    operation.user = u"u_17"_s;
    operation.hlc = 112233445566;
    operation.type = u"ticket"_s;
    operation.entity = u"t_1"_s;
    operation.kind = u"set"_s;
    operation.base = 6;
    operation.own = 870;
    operation.schema = 1;
    operation.set = {{u"tags/urgent"_s, true}, {u"level"_s, u"3"_s}, {u"valid"_s, QVariant()}, {u"round"_s, qint64(2)}};
    return operation;
}

} // namespace

// The stored and hashed form of an operation, and the clock that orders it.
class OperationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCanonicalFormHasSortedKeysAndNoSpaces()
    {
        QCOMPARE(toJson(sample()),
                 QByteArray(R"({"base":6,"dev":"d_AAAAAAAAAAAAAAAAAAAAAA","dh":"","dseq":871,"ent":"t_1","epoch":0,)"
                            R"("hlc":"112233445566","keep":[],"kind":"set","own":870,"schema":1,)"
                            R"("set":{"level":"3","round":2,"tags/urgent":true,"valid":null},"type":"ticket",)"
                            R"("uid":"01920000-0000-7000-8000-000000000001","user":"u_17"})"));
    }

    void anOperationSurvivesTheWayThroughJson()
    {
        QVERIFY(rc::check("any text in any place", [](const std::string &text, const std::string &reason, qint64 number) {
            Operation operation = sample();
            operation.set = {{u"title"_s, QString::fromStdString(text)}, {u"round"_s, number & 0xFFFFFFFFFF},
                             {u"tags/"_s + QString::fromStdString(reason), false}};
            operation.reason = QString::fromStdString(reason);
            operation.keep = {QString::fromStdString(text)};
            operation.chain = "00ff";
            const auto read = operationFromJson(toJson(operation));
            RC_ASSERT(read.has_value());
            RC_ASSERT(read.value() == operation);
        }));
    }

    void theChainDependsOnEveryPartAndOnWhatCameBefore()
    {
        const QByteArray link = chainLink("p", sample());
        QVERIFY(chainLink("q", sample()) != link);
        Operation other = sample();
        other.set.insert(u"level"_s, u"4"_s);
        QVERIFY(chainLink("p", other) != link);
        other = sample();
        other.reason = u"r"_s;
        QVERIFY(chainLink("p", other) != link);
    }

    void twoSpellingsOfOneTextHashAlikeAndStayAsTyped()
    {
        Operation composed = sample();
        composed.set = {{u"title"_s, QString(QChar(0x00E9))}};
        Operation decomposed = sample();
        decomposed.set = {{u"title"_s, u"e"_s + QChar(0x0301)}};
        QCOMPARE(chainLink({}, composed), chainLink({}, decomposed));
        QVERIFY(toJson(composed) != toJson(decomposed));
    }

    void sealingIsLinkingAndWritingInOnePass()
    {
        QVERIFY(rc::check("for any text", [](const std::string &text) {
            Operation operation = sample();
            operation.set = {{u"title"_s, QString::fromStdString(text)}};
            operation.reason = QString::fromStdString(text) + u"\",\"dseq\":"_s + QChar(0x0301);
            const QByteArray expected = chainLink("p", operation);
            const QByteArray stored = seal(operation, "p");
            RC_ASSERT(operation.chain == expected);
            RC_ASSERT(stored == toJson(operation));
        }));
    }

    void textThatIsSurelyComposedIsNotChangedByComposing()
    {
        for (char32_t c = 1; c < 0x11000; ++c) {
            if (QChar::isSurrogate(c))
                continue;
            const QString text = u"a"_s + QString::fromUcs4(&c, 1);
            if (isSurelyComposed(text.toUtf8()))
                QVERIFY2(text.normalized(QString::NormalizationForm_C) == text, qPrintable(QString::number(c, 16)));
        }
        QVERIFY(isSurelyComposed(u"鞋底“开胶”，Ａ1！"_s.toUtf8()));
        QVERIFY(!isSurelyComposed((u"e"_s + QChar(0x0301)).toUtf8()));
    }

    void brokenJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no identity") << QByteArray(R"({"dseq":1})");
        QTest::newRow("a nested value") << QByteArray(R"({"uid":"u","ent":"e","type":"t","dseq":1,"set":{"a":{}}})");
    }

    void brokenJsonIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto read = operationFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
    }

    void theClockGrowsWhateverTheWallClockDoes()
    {
        QVERIFY(rc::check("each reading is above the last", [](const std::vector<int> &wall) {
            Hlc last = 0;
            for (const int ms : wall) {
                const Hlc next = nextHlc(last, Instant{ms});
                RC_ASSERT(next > last);
                RC_ASSERT(wallTime(next).ms >= ms);
                last = next;
            }
        }));
    }

    void everyRegisterHasMembersAndPersonalFieldsAreMarked()
    {
        for (const EntityType &type : entityTypes()) {
            for (const EntityField &field : type.fields) {
                const auto members = type.inRegister(field.register_);
                QVERIFY(members.contains(&field));
                QVERIFY(members.size() == 1 || field.merge == MergeKind::Group);
            }
        }
        QVERIFY(findEntityType(u"customer"_s)->find(u"phone"_s)->personal);
        QVERIFY(findEntityType(u"ticket"_s)->find(u"contact_phone"_s)->personal);
        QVERIFY(!findEntityType(u"ticket"_s)->find(u"title"_s)->personal);
    }
};

QTEST_GUILESS_MAIN(OperationTest)
#include "tst_operation.moc"
