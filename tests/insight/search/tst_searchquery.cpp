#include <QtTest/QtTest>

#include "search/snippet.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsMustAllOccurInAnyColumn()
    {
        const SearchQuery query = SearchQuery::parse(u" 开胶　QA "_s);
        QCOMPARE(query.terms().size(), 2);
        QVERIFY(query.matches({u"鞋底开胶"_s, u"qa-065"_s}));
        QVERIFY(!query.matches({u"鞋底开胶"_s, u"065"_s}));
        QVERIFY(!query.matches({u"鞋底开"_s, u"胶 qa"_s}));
    }

    void nothingTypedMatchesNothing()
    {
        for (const QString &typed : {QString(), u"  \n　"_s, u"\u200b\ufeff"_s, QString(QChar(u'\0'))}) {
            QVERIFY(SearchQuery::parse(typed).isEmpty());
            QVERIFY(!SearchQuery::parse(typed).matches({u"开胶"_s}));
        }
    }

    void everySignIsQuoted()
    {
        QCOMPARE(SearchQuery::parse(u"5\"管* AND:x", SearchQuery::Words::AsTyped).ftsExpression(),
                 u"\"5\"\"管*\" AND \"and:x\""_s);
        QCOMPARE(SearchQuery::parse(u"客訴").ftsExpression().count(u" OR "_s) + 1,
                 SearchQuery::parse(u"客訴").terms().constFirst().size());
    }

    void veryLongQueriesAreAskedInShortAndCheckedInFull()
    {
        const QString text(5000, u'长');
        const SearchQuery query = SearchQuery::parse(text);
        QVERIFY(query.needsCheck());
        QVERIFY(query.ftsExpression().size() < 100);
        QVERIFY(query.matches({text}));
        QVERIFY(!query.matches({text.left(4999)}));
    }

    void theOriginalIsMarked()
    {
        const Snippet snippet = makeSnippet({u"KS-1"_s, u"顧客稱鞋底開膠，\n要求退款"_s}, SearchQuery::parse(u"开胶"));
        QCOMPARE(snippet.column, 1);
        QCOMPARE(snippet.marks.size(), 1);
        QCOMPARE(snippet.text.mid(snippet.marks[0].first, snippet.marks[0].second), u"開膠"_s);
        QVERIFY(!snippet.text.contains(u'\n'));
    }

    void aLongTextIsCutAroundTheMatch()
    {
        const QString text = QString(500, u'前') + u"😀开胶😀"_s + QString(500, u'后');
        const Snippet snippet = makeSnippet({text}, SearchQuery::parse(u"开胶"), 40);
        QVERIFY(snippet.text.size() < 50);
        QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
        QCOMPARE(snippet.text.mid(snippet.marks[0].first, snippet.marks[0].second), u"开胶"_s);
        QVERIFY(!snippet.text.contains(QChar::ReplacementCharacter));
    }

    void overlappingMarksAreOne()
    {
        const auto marks = SearchQuery::parse(u"开胶 胶水", SearchQuery::Words::AsTyped).marks(u"开胶水");
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.constFirst(), qMakePair(0, 3));
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "tst_searchquery.moc"
