#include <QtTest/QtTest>

#include "customers/blindhash.h"
#include "customers/customerkeys.h"
#include "naughtystrings.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

// What the index does: some alternative of each part has all its keys among the customer's, then the check.
bool finds(const QString &typed, const Customer &customer)
{
    const CustomerQuery query = CustomerQuery::parse(typed);
    const QStringList keys = customerKeys(customer);
    for (const CustomerQuery::Alternatives &part : query.alternatives()) {
        const bool any = std::any_of(part.cbegin(), part.cend(), [&](const QStringList &all) {
            return std::all_of(all.cbegin(), all.cend(), [&](const QString &key) { return keys.contains(key); });
        });
        if (!any)
            return false;
    }
    return !query.isEmpty() && (!query.needsCheck() || query.matches(customer));
}

} // namespace

class CustomerKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLetterIsTheFirstOfTheNameAndTwoAreFromAnywhere()
    {
        Customer customer;
        customer.name = QStringLiteral("青岛平然电子有限公司");
        for (const char16_t *typed : {u"q", u"dp", u"青d"})
            QVERIFY2(CustomerQuery::parse(typed).matches(customer), qPrintable(QString::fromUtf16(typed)));
        for (const char16_t *typed : {u"d", u"p", u"岛q"})
            QVERIFY2(!CustomerQuery::parse(typed).matches(customer), qPrintable(QString::fromUtf16(typed)));
    }

    void customersAreFoundByWhatIsTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const QString zhang = u"张三"_s;
        const QString phone = u"138-0013-8000"_s;
        QTest::newRow("whole name") << zhang << phone << u"张三"_s << true;
        QTest::newRow("other script") << zhang << phone << u"張三"_s << true;
        QTest::newRow("one sign") << zhang << phone << u"三"_s << true;
        QTest::newRow("long name, inside") << u"上海明月鞋业有限公司"_s << phone << u"明月鞋业有限"_s << true;
        QTest::newRow("long name, wrong order") << u"上海明月鞋业有限公司"_s << phone << u"鞋业明月"_s << false;
        QTest::newRow("initials") << zhang << phone << u"zs"_s << true;
        QTest::newRow("two-letter initials") << zhang << phone << u"zhs"_s << true;
        QTest::newRow("spelled") << zhang << phone << u"zhangsan"_s << true;
        QTest::newRow("capitals") << zhang << phone << u"ZhangSan"_s << true;
        QTest::newRow("half spelled") << zhang << phone << u"zhangs"_s << true;
        QTest::newRow("surname spelled, initials") << u"张三丰"_s << phone << u"zhangsf"_s << true;
        QTest::newRow("mixed") << zhang << phone << u"张s"_s << true;
        QTest::newRow("mixed, other person") << u"张伟"_s << phone << u"张s"_s << false;
        QTest::newRow("surname reading") << u"单雄信"_s << phone << u"sxx"_s << true;
        QTest::newRow("everyday reading") << u"单雄信"_s << phone << u"dxx"_s << true;
        QTest::newRow("initials inside") << u"上海明月鞋业"_s << phone << u"myxy"_s << true;
        QTest::newRow("wrong initials") << zhang << phone << u"lz"_s << false;
        QTest::newRow("phone as stored") << zhang << phone << phone << true;
        QTest::newRow("phone with blanks") << zhang << phone << u"+86 138 0013 8000"_s << true;
        QTest::newRow("phone in full width") << zhang << phone << u"１３８００１３８０００"_s << true;
        QTest::newRow("last four") << zhang << phone << u"8000"_s << true;
        QTest::newRow("other last four") << zhang << phone << u"0013"_s << false;
        QTest::newRow("local number") << zhang << u"021-62345678"_s << u"6234 5678"_s << true;
        QTest::newRow("name and phone") << zhang << phone << u"张 8000"_s << true;
        QTest::newRow("name and other phone") << zhang << phone << u"张 8001"_s << false;
        QTest::newRow("latin name") << u"John Smith"_s << phone << u"smith"_s << true;
        QTest::newRow("nothing") << zhang << phone << u"  "_s << false;
    }

    void customersAreFoundByWhatIsTyped()
    {
        QFETCH(QString, name);
        QFETCH(QString, phone);
        QFETCH(QString, typed);
        Customer customer;
        customer.name = name;
        customer.phone = phone;
        QTEST(finds(typed, customer), "found");
    }

    void numbersAndContactPersonsAreKeysToo()
    {
        Customer customer;
        customer.name = u"明月鞋业"_s;
        customer.contactPerson = u"李四"_s;
        customer.customerNumber = u"C-00 42"_s;
        customer.identityNumber = u"31010119800101123X"_s;
        QVERIFY(finds(u"李四"_s, customer));
        QVERIFY(finds(u"ls"_s, customer));
        QVERIFY(finds(u"c-0042"_s, customer));
        QVERIFY(finds(u"31010119800101123x"_s, customer));
        QVERIFY(!finds(u"310101"_s, customer));
    }

    void naughtyNamesAndQueriesAreTaken()
    {
        for (const QString &text : naughtyStrings()) {
            Customer customer;
            customer.name = text;
            customer.phone = text;
            QVERIFY(customerKeys(customer).size() < 5000);
            (void)finds(text, customer);
        }
    }

    void hashesDependOnTheSecret()
    {
        const QByteArray secret = BlindHash::newSecret();
        QCOMPARE(secret.size(), 32);
        QCOMPARE(BlindHash(secret)(u"name:张"_s), BlindHash(secret)(u"name:张"_s));
        QVERIFY(BlindHash(secret)(u"name:张"_s) != BlindHash(secret)(u"name:李"_s));
        QVERIFY(BlindHash(secret)(u"name:张"_s) != BlindHash(BlindHash::newSecret())(u"name:张"_s));
    }
};

QTEST_GUILESS_MAIN(CustomerKeysTest)
#include "tst_customerkeys.moc"
