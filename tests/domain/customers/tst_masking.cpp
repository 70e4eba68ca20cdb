#include <QtTest/QtTest>

#include "customers/masking.h"

using namespace Qt::StringLiterals;
using namespace kesu;

// Personal data for those who may not see it.
class MaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKeepTheirFamilyName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("masked");
        QTest::newRow("one sign") << u"张伟"_s << u"张*"_s;
        QTest::newRow("two signs") << u"李秀英"_s << u"李**"_s;
        QTest::newRow("double surname") << u"欧阳娜娜"_s << u"欧阳**"_s;
        QTest::newRow("alone") << u"王"_s << u"王*"_s;
        QTest::newRow("latin") << u"John Smith"_s << u"J***"_s;
        QTest::newRow("rare family name") << u"𠮷田"_s << u"𠮷*"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void namesKeepTheirFamilyName()
    {
        QFETCH(QString, name);
        QFETCH(QString, masked);
        QCOMPARE(maskedName(name), masked);
    }

    void phonesKeepTheirEnds()
    {
        QCOMPARE(maskedPhone(u"138-0013-8000"_s), u"138****8000"_s);
        QCOMPARE(maskedPhone(u"+86 138 0013 8000"_s), u"138****8000"_s);
        QCOMPARE(maskedPhone(u"87654321"_s), u"****4321"_s);
        QCOMPARE(maskedPhone(u"110"_s), u"****"_s);
    }

    void qualityStaffSeeNobodyByName()
    {
        Customer customer;
        customer.name = u"张伟"_s;
        customer.phone = u"13800138000"_s;
        QCOMPARE(maskedFor({u"quality"_s}, customer).name, u"张*"_s);
        QCOMPARE(maskedFor({u"counter"_s}, customer), customer);
        QCOMPARE(maskedFor({u"counter"_s}, customer, true).phone, u"138****8000"_s);
        QCOMPARE(maskedFor({u"supervisor"_s}, customer, true), customer);
    }

    void organisationsStayReadable()
    {
        Customer customer;
        customer.organisation = true;
        customer.name = u"上海光源电器有限公司"_s;
        QCOMPARE(maskedFor({}, customer).name, customer.name);
    }
};

QTEST_GUILESS_MAIN(MaskingTest)
#include "tst_masking.moc"
