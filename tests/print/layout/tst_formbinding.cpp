#include <QJsonArray>
#include <QTest>

#include "layout/formbinding.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

FormScope sampleScope()
{
    const QJsonObject root{{u"ticket"_s, QJsonObject{{u"number"_s, u"KS-1"_s},
                                                     {u"quantity"_s, 1200},
                                                     {u"braces"_s, u"{ticket.number} [x]"_s},
                                                     {u"tags"_s, QJsonArray{u"a"_s, u"b"_s}}}},
                           {u"raw"_s, QJsonObject{{u"valid"_s, true}, {u"no"_s, false}, {u"returned"_s, u"yes"_s}}},
                           {u"list"_s, QJsonArray{1}},
                           {u"empty"_s, QJsonArray()}};
    return FormScope(root, u"zh_CN");
}

std::optional<FormText> textOf(const QString &source)
{
    return FormText::parse({source, source, source});
}

} // namespace

class TestFormBinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void templatesAreFilled_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("filled");
        QTest::newRow("plain") << u"编号"_s << u"编号"_s;
        QTest::newRow("value") << u"No. {ticket.number}."_s << u"No. KS-1."_s;
        QTest::newRow("number") << u"{ticket.quantity}"_s << u"1200"_s;
        QTest::newRow("list") << u"{ticket.tags}"_s << u"a、b"_s;
        QTest::newRow("nothing there") << u"a{ticket.nothing}b"_s << u"ab"_s;
        QTest::newRow("fallback") << u"{ticket.nothing|____}"_s << u"____"_s;
        QTest::newRow("fallback not needed") << u"{ticket.number|____}"_s << u"KS-1"_s;
        QTest::newRow("optional kept") << u"a[ · {ticket.number}]"_s << u"a · KS-1"_s;
        QTest::newRow("optional dropped") << u"a[ · {ticket.nothing}]b"_s << u"ab"_s;
        QTest::newRow("two optionals") << u"[{ticket.nothing} ][{ticket.number}]"_s << u"KS-1"_s;
        QTest::newRow("doubled brackets") << u"{{x}} [[y]]"_s << u"{x} [y]"_s;
        QTest::newRow("values are no templates") << u"{ticket.braces}"_s << u"{ticket.number} [x]"_s;
    }

    void templatesAreFilled()
    {
        QFETCH(QString, source);
        const auto text = textOf(source);
        QVERIFY(text);
        QTEST(text->fill(sampleScope()), "filled");
    }

    void brokenTemplatesAreRefused()
    {
        for (const QString &source : {u"{"_s, u"}"_s, u"[a"_s, u"a]"_s, u"{a b}"_s, u"{}"_s, u"[a[b]]c]"_s, u"{a|b"_s})
            QVERIFY2(!textOf(source), qPrintable(source));
    }

    void conditionsHold_data()
    {
        QTest::addColumn<QStringList>("clauses");
        QTest::addColumn<bool>("holds");
        QTest::newRow("none") << QStringList{} << true;
        QTest::newRow("there") << QStringList{u"ticket.number"_s} << true;
        QTest::newRow("not there") << QStringList{u"ticket.nothing"_s} << false;
        QTest::newRow("negated") << QStringList{u"!ticket.nothing"_s} << true;
        QTest::newRow("true") << QStringList{u"raw.valid"_s} << true;
        QTest::newRow("false") << QStringList{u"raw.no"_s} << false;
        QTest::newRow("false as value") << QStringList{u"raw.no=false"_s} << true;
        QTest::newRow("equal") << QStringList{u"raw.returned=yes"_s} << true;
        QTest::newRow("unequal") << QStringList{u"raw.returned!=yes"_s} << false;
        QTest::newRow("list") << QStringList{u"list"_s} << true;
        QTest::newRow("empty list") << QStringList{u"empty"_s} << false;
        QTest::newRow("or") << QStringList{u"empty|list"_s} << true;
        QTest::newRow("and") << QStringList{u"list"_s, u"empty"_s} << false;
        QTest::newRow("not blank") << QStringList{u"blank"_s} << false;
    }

    void conditionsHold()
    {
        QFETCH(QStringList, clauses);
        const auto condition = FormCondition::parse(clauses);
        QVERIFY(condition);
        QTEST(condition->holds(sampleScope()), "holds");
    }

    void aFormWithoutATicketIsBlank()
    {
        QVERIFY(FormScope({}, u"en").isBlank());
        QVERIFY(FormCondition::parse({u"blank"_s})->holds(FormScope({}, u"en")));
    }

    void itemsAreReachedByALeadingDot()
    {
        const FormScope scope = sampleScope().withItem(QJsonObject{{u"due"_s, u"tomorrow"_s}}, 4);
        QCOMPARE(textOf(u"{#}. {.due} {ticket.number}"_s)->fill(scope), u"5. tomorrow KS-1"_s);
    }

    void textsFollowTheLanguage()
    {
        const auto text = FormText::parse({u"页"_s, u"頁"_s, u"page"_s});
        QCOMPARE(text->fill(FormScope({}, u"zh_TW")), u"頁"_s);
        QCOMPARE(text->fill(FormScope({}, u"en")), u"page"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormBinding)
#include "tst_formbinding.moc"
