#include <QtTest/QtTest>

#include "entities/entityregistry.h"
#include "sync/recordtexts.h"
#include "testworkspace.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// How records are named and shown where changes meet or are not accepted.
class RecordTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void everySyncedRecordHasAName()
    {
        for (const EntityType &type : entityTypes())
            QVERIFY2(recordtexts::typeName(type.name) != type.name, qPrintable(type.name));
    }

    void fieldsOfReportsAreShownAsReportsShowThem()
    {
        const auto shown = [this](const char *type, const char *field, const QVariant &value) {
            return recordtexts::value(QLatin1String(type), QLatin1String(field), value, {}, m_work.reference());
        };
        QCOMPARE(shown("eight_d_action", "sorted", 120), u"120"_s);
        QCOMPARE(shown("eight_d_action", "state", u"done"_s), u"done"_s);
        QCOMPARE(shown("eight_d_cost", "amount", 125450), u"1,254.50"_s);
        QVERIFY(shown("eight_d", "safety_relevant", 1) != u"1"_s);
        QCOMPARE(recordtexts::fieldLabel(u"eight_d_action"_s, u"owner"_s), u"Owner"_s);
    }

    void aCountIsPutRightAsACount()
    {
        using Kind = EditorSpec::Kind;
        const auto kind = [this](const char *type, const char *field) {
            return recordtexts::plainEditor(QLatin1String(type), QLatin1String(field), m_work.reference()).kind;
        };
        QVERIFY(kind("eight_d_action", "sorted") == Kind::Number);
        QVERIFY(kind("eight_d_action", "due") == Kind::Date);
        QVERIFY(kind("eight_d_cost", "amount") == Kind::Money);
        QVERIFY(kind("car", "cause") == Kind::Long);
        QVERIFY(kind("staff", "active") == Kind::Options);
    }

private:
    TestWorkspace m_work;
};

QTEST_GUILESS_MAIN(RecordTextsTest)
#include "tst_recordtexts.moc"
