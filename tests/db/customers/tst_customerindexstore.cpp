#include <QtTest/QtTest>

#include "chinesetexts.h"
#include "customers/customerindexstore.h"
#include "customers/customerkeys.h"
#include "customers/customerstore.h"
#include "teststore.h"
#include "tickets/ticketstore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

Customer person(const QString &id, const QString &name, const QString &phone = {})
{
    Customer customer;
    customer.id = CustomerId(id);
    customer.name = name;
    customer.phone = phone;
    return customer;
}

bool insert(TestStore &test, const QList<Customer> &customers)
{
    auto session = test.begin();
    for (const Customer &customer : customers) {
        if (!CustomerStore(test.store()).insert(*session, customer))
            return false;
    }
    return session->commit().has_value();
}

bool change(TestStore &test, const QString &id, const QVariantMap &fields)
{
    auto session = test.begin();
    return session->set(u"customer"_s, id, fields) && session->commit();
}

QStringList found(TestStore &test, const QString &typed, int limit = 50)
{
    const CustomerQuery query = CustomerQuery::parse(typed);
    const auto matches = [&](const CustomerId &id) {
        const auto customer = CustomerStore(test.store()).load(id);
        return customer && query.matches(customer->value);
    };
    const auto ids = CustomerIndexStore(test->database()).find(query, limit, matches);
    if (!ids)
        return {ids.error().code};
    QStringList texts;
    for (const CustomerId &id : *ids)
        texts.append(id.text());
    return texts;
}

QString generatedName(ChineseTexts &texts)
{
    static const QString surnames = u"张王李赵陈杨黄周吴徐孙马朱胡林郭何高罗单曾解仇區"_s;
    static const QString given = u"三丰伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂国華建"_s;
    QString name(surnames.at(texts.random().bounded(int(surnames.size()))));
    for (int i = texts.random().bounded(1, 3); i > 0; --i)
        name += given.at(texts.random().bounded(int(given.size())));
    return name;
}

} // namespace

// Customers found by what is typed, through keyed hashes only.
class CustomerIndexStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerIsFoundFromTheMomentOfSaving()
    {
        TestStore test;
        QVERIFY(insert(test, {person(u"a"_s, u"张三"_s, u"138 0013 8000"_s), person(u"b"_s, u"李四"_s)}));
        for (const QString &typed : {u"张三"_s, u"張"_s, u"zs"_s, u"zhs"_s, u"张s"_s, u"13800138000"_s, u"8000"_s})
            QVERIFY2(found(test, typed) == QStringList{u"a"_s}, qPrintable(typed));
        QVERIFY(test.reopen());
        QCOMPARE(found(test, u"lisi"_s), QStringList{u"b"_s});
        QCOMPARE(found(test, u"赵"_s), QStringList());
    }

    void anEditedCustomerIsFoundByTheNewNameOnly()
    {
        TestStore test;
        QVERIFY(insert(test, {person(u"a"_s, u"张三"_s, u"13800138000"_s)}));
        QVERIFY(change(test, u"a"_s, {{u"name"_s, u"王小明"_s}}));
        QCOMPARE(found(test, u"张"_s), QStringList());
        QCOMPARE(found(test, u"wxm"_s), QStringList{u"a"_s});
        QCOMPARE(found(test, u"8000"_s), QStringList{u"a"_s});
        QVERIFY(change(test, u"a"_s, {{u"_deleted"_s, 1}}));
        QCOMPARE(found(test, u"wxm"_s), QStringList());
        QCOMPARE(test->database().integer("SELECT count(*) FROM customer_key").value_or(-1), 0);
        QVERIFY(change(test, u"a"_s, {{u"_deleted"_s, 0}}));
        QCOMPARE(found(test, u"wxm"_s), QStringList{u"a"_s});
    }

    void theLastUsedComesFirst()
    {
        TestStore test;
        QVERIFY(insert(test, {person(u"a"_s, u"张三"_s), person(u"b"_s, u"张四"_s), person(u"c"_s, u"张五"_s)}));
        auto session = test.begin();
        Ticket ticket;
        ticket.id = TicketId(u"t"_s);
        ticket.customerId = CustomerId(u"b"_s);
        ticket.receivedAt = test.now().plusSeconds(60);
        QVERIFY(TicketStore(test.store()).insert(*session, ticket));
        QVERIFY(session->commit());
        QCOMPARE(found(test, u"张"_s).constFirst(), u"b"_s);
        QCOMPARE(found(test, u"张"_s, 1), QStringList{u"b"_s});
        QVERIFY(CustomerIndexStore(test->database()).rebuild());
        QCOMPARE(found(test, u"z"_s).constFirst(), u"b"_s);
        QCOMPARE(found(test, u"z"_s).size(), 3);
    }

    void equalsAPlainScanForHundredsOfNames()
    {
        TestStore test;
        ChineseTexts texts(3);
        QList<Customer> customers;
        for (int i = 0; i < 900; ++i) {
            customers.append(person(u"c%1"_s.arg(i), generatedName(texts),
                                    u"13%1"_s.arg(texts.random().bounded(1'000'000'000), 9, 10, QChar(u'0'))));
        }
        QVERIFY(insert(test, customers));
        int withHits = 0;
        for (int i = 0; i < 200; ++i) {
            const Customer &one = customers.at(texts.random().bounded(900));
            QString typed = i % 3 ? texts.termFrom(one.name, 3) : one.phone.right(4);
            if (i % 5 == 0)
                typed = one.name.left(1) + u' ' + one.phone;
            const CustomerQuery query = CustomerQuery::parse(typed);
            QStringList expected;
            for (const Customer &customer : std::as_const(customers)) {
                if (query.matches(customer))
                    expected.append(customer.id.text());
            }
            QStringList answer = found(test, typed, 5000);
            expected.sort();
            answer.sort();
            QVERIFY2(answer == expected, qPrintable(typed));
            withHits += !answer.isEmpty();
        }
        QVERIFY(withHits > 160);
    }

    void aWrongIndexIsNoticedAndMadeAnew()
    {
        TestStore test;
        QVERIFY(insert(test, {person(u"a"_s, u"张三"_s, u"13800138000"_s), person(u"b"_s, u"李四"_s)}));
        CustomerIndexStore index(test->database());
        QVERIFY(index.check());
        const QList<QByteArray> damages{"DELETE FROM customer_key WHERE hash = (SELECT max(hash) FROM customer_key)",
                                        "UPDATE customer_index SET keys = ''",
                                        "DELETE FROM customer_index WHERE customer = 1"};
        for (const QByteArray &damage : damages) {
            QVERIFY(test->database().execute(damage));
            QVERIFY2(!index.check(), damage.constData());
            QVERIFY(index.rebuild());
            QVERIFY(index.check());
        }
        QVERIFY(test->database().execute("UPDATE local_setting SET value = '1' WHERE key = 'customer_index_rules';"
                                         "DELETE FROM customer_key"));
        QVERIFY(test.reopen());
        QCOMPARE(found(test, u"zs"_s), QStringList{u"a"_s});
    }

    void noPersonalDataIsReadableInTheIndex()
    {
        TestStore test;
        QVERIFY(insert(test, {person(u"a"_s, u"欧阳娜娜"_s, u"13800138000"_s)}));
        auto rows = test->database().query("SELECT hash || keys FROM customer_key JOIN customer_index USING (customer)");
        int count = 0;
        while (rows.next()) {
            ++count;
            QVERIFY(!rows.text(0).contains(u"欧阳"_s));
            QVERIFY(!QString::fromUtf8(QByteArray::fromBase64(rows.utf8(0))).contains(u"13800138000"_s));
        }
        QVERIFY(count > 10);
    }
};

QTEST_GUILESS_MAIN(CustomerIndexStoreTest)
#include "tst_customerindexstore.moc"
