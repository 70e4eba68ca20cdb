#include <QtTest/QtTest>

#include "eightd/eightdchanges.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdjson.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

QJsonObject dataFile(const QString &name)
{
    QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + u"/tests/data/eightd/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// Something that fits the field.
QVariant sample(const RecordFieldInfo &field)
{
    switch (field.kind) {
    case RecordFieldKind::Code:
        return field.codes.last();
    case RecordFieldKind::Flag:
    case RecordFieldKind::Judgement:
        return true;
    case RecordFieldKind::Number:
    case RecordFieldKind::Money:
        return qint64(7);
    case RecordFieldKind::Date:
        return u"2026-03-17"_s;
    case RecordFieldKind::Time:
        return u"2026-03-17T01:00:00.000Z"_s;
    case RecordFieldKind::References:
        return QStringList{u"r"_s};
    case RecordFieldKind::Json:
        return u"{\"a\":1}"_s;
    default:
        return u"r"_s;
    }
}

// Every field of every list filled; all records refer to the first team member, "r".
EightD full()
{
    EightD report;
    for (const auto &field : eightDFields())
        field.set(report, sample(field));
    forEachPartList(report, [](auto &parts, const auto &type) {
        typename std::remove_cvref_t<decltype(parts)>::value_type part;
        for (const auto &field : type.fields)
            field.set(part, sample(field));
        part.position = 1;
        part.id = type.list == "team"_L1 ? u"r"_s : type.list;
        parts.append(part);
    });
    return report;
}

} // namespace

class EightDJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryListComesBack()
    {
        EightD report = full();
        const auto read = eightdjson::fromJson(eightdjson::toJson(report));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().code + u'@' + read.error().where));
        report.revisions.first().body.clear(); // frozen content is not part of the file
        QCOMPARE(eightdjson::toJson(*read), eightdjson::toJson(report));
        QVERIFY(*read == report);
    }

    void everyFieldTakesWhatItGives()
    {
        const EightD report = full();
        EightD copy;
        for (const auto &field : eightDFields()) {
            QVERIFY2(field.get(report).isValid(), qPrintable(field.key));
            QVERIFY2(field.set(copy, field.get(report)), qPrintable(field.key));
            QCOMPARE(field.get(copy), field.get(report));
        }
    }

    void keysAreUniqueAndLowerCase()
    {
        static const QRegularExpression snake(u"^[a-z][a-z0-9_]*$"_s);
        for (const EightDPartShape &shape : eightDPartShapes()) {
            QSet<QString> keys;
            for (const RecordFieldInfo &field : shape.fields) {
                QVERIFY2(snake.match(field.key).hasMatch() && !keys.contains(field.key),
                         qPrintable(shape.entity + u'.' + field.key));
                keys.insert(field.key);
            }
        }
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        QTest::newRow("unknown field") << QByteArray(R"({"titel": "x"})") << u"unknown-field"_s << u"titel"_s;
        QTest::newRow("unknown field of a record")
            << QByteArray(R"({"actions": [{}, {"ownre": "x"}]})") << u"unknown-field"_s << u"actions[1].ownre"_s;
        QTest::newRow("no date")
            << QByteArray(R"({"actions": [{"due": "soon"}]})") << u"value-not-taken"_s << u"actions[0].due"_s;
        QTest::newRow("unknown code")
            << QByteArray(R"({"whys": [{"leg": "left"}]})") << u"value-not-among"_s << u"whys[0].leg"_s;
        QTest::newRow("no list") << QByteArray(R"({"team": "we"})") << u"not-a-list"_s << u"team"_s;
        QTest::newRow("no record") << QByteArray(R"({"team": ["we"]})") << u"not-an-object"_s << u"team[0]"_s;
        QTest::newRow("reference to nothing")
            << QByteArray(R"({"actions": [{"causes": ["c1"]}]})") << u"reference-unknown"_s << u"actions[0].causes"_s;
        QTest::newRow("two of one id")
            << QByteArray(R"({"whys": [{"id": "a"}], "causes": [{"id": "a"}]})") << u"id-twice"_s << u"causes[0].id"_s;
        QTest::newRow("number for a flag")
            << QByteArray(R"({"criteria": [{"must": "yes"}]})") << u"value-not-taken"_s << u"criteria[0].must"_s;
    }

    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        const auto read = eightdjson::fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QFETCH(QString, code);
        QFETCH(QString, where);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().where, where);
    }

    void freshIdentitiesKeepReferences()
    {
        int count = 0;
        const EightD report = withFreshIds(*eightdjson::fromJson(dataFile(u"sound-lamp.json"_s)),
                                           [&count] { return u"id-%1"_s.arg(++count); });
        const auto cause = std::find_if(report.causes.cbegin(), report.causes.cend(),
                                        [](const Cause &c) { return c.state == CauseState::Root; });
        QVERIFY(cause->id.startsWith("id-"_L1));
        QCOMPARE(partById(report.whys, cause->why)->answer, u"更换发热管后没有重新测定炉温曲线"_s);
        QVERIFY(report.actions.at(2).causes == QStringList{cause->id});
    }

    void theHashSpeaksOfTheContentOnly()
    {
        EightD report = *eightdjson::fromJson(dataFile(u"sound-lamp.json"_s));
        const QString before = contentHash(report);
        report.approvals.append(Approval{});
        report.state = EightDState::Closed;
        QCOMPARE(contentHash(report), before);
        report.actions.first().owner += u"2"_s;
        QVERIFY(contentHash(report) != before);
    }

    void differencesNameRecordsAndFields()
    {
        const EightD before = *eightdjson::fromJson(dataFile(u"sound-lamp.json"_s));
        EightD after = before;
        QVERIFY(differences(before, after).isEmpty());
        after.defect = u"死灯"_s;
        after.actions[2].owner = u"钱工"_s;
        after.team.removeLast();
        Cost cost;
        cost.id = u"cost"_s;
        cost.amount = 120000;
        after.costs.append(cost);
        const auto changes = differences(before, after);
        QCOMPARE(changes.size(), 4);
        QCOMPARE(changes.at(0).after.value(u"defect"_s), QVariant(u"死灯"_s));
        QCOMPARE(changes.at(1).kind, EightDChange::Kind::Removed);
        QCOMPARE(changes.at(1).title, u"王班长"_s);
        QCOMPARE(changes.at(2).before, (QVariantMap{{u"owner"_s, u"李工"_s}}));
        QCOMPARE(changes.at(3).kind, EightDChange::Kind::Added);
        QCOMPARE(changes.at(3).entity, u"eight_d_cost"_s);
        const auto undone = differences(after, before);
        QCOMPARE(undone.at(0).after, changes.at(0).before);
    }

    void disciplinesOfFieldsFollowTheForm()
    {
        QCOMPARE(disciplineOfField(u"number"), -1);
        QCOMPARE(disciplineOfField(u"symptom"), 0);
        QCOMPARE(disciplineOfField(u"how_many"), 2);
        QCOMPARE(disciplineOfField(u"lessons_learned"), 7);
        QCOMPARE(disciplineOfField(u"d1_remark"), 1);
        QCOMPARE(disciplineOfField(u"distribution"), 8);
    }
};

QTEST_GUILESS_MAIN(EightDJsonTest)
#include "tst_eightdjson.moc"
