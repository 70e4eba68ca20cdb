#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "chinesetexts.h"
#include "naughtystrings.h"
#include "search/searchindexer.h"
#include "search/searchstore.h"
#include "teststore.h"
#include "text/chineseconverter.h"
#include "text/textfolder.h"
#include "tickets/ticketstore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

Ticket makeTicket(const QString &id, const QString &narrative, qint64 receivedMs = 1'790'000'000'000)
{
    Ticket ticket;
    ticket.id = TicketId(id);
    ticket.number = u"KS-"_s + id;
    ticket.state = TicketState::Registered;
    ticket.narrative = narrative;
    ticket.receivedAt = Instant{receivedMs};
    return ticket;
}

bool insert(TestStore &test, const QList<Ticket> &tickets)
{
    auto session = test.begin();
    for (const Ticket &ticket : tickets) {
        if (!TicketStore(test.store()).insert(*session, ticket))
            return false;
    }
    return session->commit().has_value();
}

bool addNote(TestStore &test, const QString &ticket, const QString &text)
{
    auto session = test.begin();
    return session->create(u"note"_s, session->newId(),
                           {{u"ticket"_s, ticket}, {u"text"_s, text}, {u"at"_s, test.now().toIso()}})
           && session->commit();
}

bool change(TestStore &test, const QString &ticket, const QVariantMap &fields)
{
    auto session = test.begin();
    return session->set(u"ticket"_s, ticket, fields) && session->commit();
}

QStringList found(TestStore &test, const QString &text, const SearchFilter &filter = {})
{
    const auto page = SearchStore(test->database()).search(SearchQuery::parse(text), filter, 5000);
    if (!page)
        return {page.error().code};
    QStringList ids;
    for (const SearchMatch &match : page->matches)
        ids.append(match.ticket.text());
    return ids;
}

// The same question by plain scan over the folded texts of all tickets, as they are when it is made.
class PlainScan
{
public:
    explicit PlainScan(TestStore &test)
    {
        auto rows = test->database().query("SELECT ticket_id, number, title, narrative, product, batch, notes, handling"
                                           " FROM search_source ORDER BY second DESC, ticket DESC");
        while (rows.next()) {
            QStringList columns;
            for (int i = 1; i < 8; ++i)
                columns.append(TextFolder::instance().fold(rows.text(i)));
            m_texts.append({rows.text(0), columns});
        }
    }

    QStringList operator()(const QString &text) const
    {
        const SearchQuery query = SearchQuery::parse(text);
        QStringList ids;
        for (const auto &[id, columns] : m_texts) {
            if (query.matches(columns))
                ids.append(id);
        }
        return ids;
    }

private:
    QList<std::pair<QString, QStringList>> m_texts;
};

QList<Ticket> corpus(ChineseTexts &texts, int count)
{
    QList<Ticket> tickets;
    for (int i = 0; i < count; ++i) {
        const qint64 received = 1'700'000'000'000 + 1000LL * texts.random().bounded(60'000'000);
        Ticket ticket = makeTicket(u"t%1"_s.arg(i), texts.narrative(), received);
        ticket.title = texts.narrative().left(12).trimmed();
        ticket.product = texts.product();
        ticket.batch = texts.batch();
        if (i % 3 == 0)
            ticket.cause = texts.narrative();
        tickets.append(ticket);
    }
    return tickets;
}

} // namespace

// Promise 3: a search finds exactly what a plain scan finds.
class SearchStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsAPlainScanForHundredsOfTerms()
    {
        TestStore test;
        ChineseTexts texts(20261121);
        const QList<Ticket> tickets = corpus(texts, 300);
        QVERIFY(insert(test, tickets));
        for (int i = 0; i < 60; ++i)
            QVERIFY(addNote(test, u"t%1"_s.arg(texts.random().bounded(300)), texts.narrative()));
        const PlainScan scan(test);
        int withHits = 0;
        for (int i = 0; i < 600; ++i) {
            const Ticket &ticket = tickets.at(texts.random().bounded(300));
            QString term = texts.termFrom(i % 4 ? ticket.narrative : ticket.title + ticket.product + ticket.batch);
            if (i % 3 == 1)
                term = ChineseConverter::instance().toTaiwanWords(term);
            if (i % 3 == 2)
                term = ChineseConverter::instance().toMainlandWords(term);
            if (i % 7 == 0)
                term += u' ' + texts.termFrom(ticket.narrative, 2);
            const QStringList expected = scan(term);
            QVERIFY2(found(test, term) == expected, qPrintable(term));
            withHits += !expected.isEmpty();
        }
        QVERIFY(withHits > 500); // the terms come from the texts: a search that finds nothing would not be tested
        QVERIFY(SearchIndexer(test->database()).check());
    }

    void equalsAPlainScanWhateverHappensToTheTickets()
    {
        TestStore test;
        ChineseTexts texts(7);
        QVERIFY(insert(test, corpus(texts, 20)));
        int next = 20;
        QVERIFY(rc::check("insert, edit, move in time, delete, add notes", [&] {
            const int steps = *rc::gen::inRange(1, 6);
            for (int i = 0; i < steps; ++i) {
                const QString id = u"t%1"_s.arg(*rc::gen::inRange(0, next));
                const int second = *rc::gen::inRange(0, 50);
                switch (*rc::gen::inRange(0, 6)) {
                case 0:
                    RC_ASSERT(insert(test, {makeTicket(u"t%1"_s.arg(next++), texts.narrative())}));
                    break;
                case 1:
                    RC_ASSERT(change(test, id, {{u"narrative"_s, texts.narrative()}}));
                    break;
                case 2:
                    RC_ASSERT(change(test, id, {{u"title"_s, texts.product()}, {u"cause"_s, texts.narrative()}}));
                    break;
                case 3:
                    RC_ASSERT(change(test, id, {{u"received_at"_s, Instant{1'600'000'000'000 + 1000 * second}.toIso()}}));
                    break;
                case 4:
                    RC_ASSERT(change(test, id, {{u"_deleted"_s, second % 2}}));
                    break;
                default:
                    RC_ASSERT(addNote(test, id, texts.narrative()));
                    break;
                }
            }
            const PlainScan scan(test);
            for (int i = 0; i < 3; ++i) {
                const QString term = texts.termFrom(texts.narrative(), 3);
                QStringList expected = scan(term);
                QStringList answer = found(test, term);
                expected.sort();
                answer.sort();
                RC_ASSERT(answer == expected);
            }
        }));
        QVERIFY(SearchIndexer(test->database()).check());
    }

    void whatWaitsForTheIndexIsFoundLikeTheRest()
    {
        TestStore test;
        ChineseTexts texts(11);
        QVERIFY(insert(test, corpus(texts, 200)));
        const auto pending = [&test] { return *test->database().integer("SELECT count(*) FROM search_waiting"); };
        QCOMPARE(pending(), 0);
        const QStringList before = found(test, u"开胶"_s);
        QVERIFY(change(test, u"t5"_s, {{u"narrative"_s, u"鞋底开胶了"_s}, {u"title"_s, u""_s}}));
        QVERIFY(addNote(test, u"t6"_s, u"另一只也开胶"_s));
        QVERIFY(change(test, u"t7"_s, {{u"_deleted"_s, 1}}));
        QVERIFY(insert(test, {makeTicket(u"new1"_s, u"开胶"_s), makeTicket(u"new2"_s, u"开胶"_s)}));
        QCOMPARE(pending(), 5);
        const PlainScan scan(test);
        const QStringList waiting = found(test, u"开胶"_s);
        QCOMPARE(waiting, scan(u"开胶"_s));
        QVERIFY(waiting != before);
        QCOMPARE(waiting.first(2), (QStringList{u"new2"_s, u"new1"_s}));
        SearchFilter registered;
        registered.states = {u"registered"_s};
        QCOMPARE(found(test, u"开胶"_s, registered), waiting);
        SearchFilter closed;
        closed.states = {u"closed"_s};
        QCOMPARE(found(test, u"开胶"_s, closed), QStringList());
        const auto page = SearchStore(test->database()).search(SearchQuery::parse(u"开胶"), {}, 2, 1);
        QVERIFY(page && page->matches.size() == 2);
        QCOMPARE(page->total, int(waiting.size()));
        QCOMPARE(page->matches.constFirst().ticket, TicketId(u"new1"_s));
        QCOMPARE(page->matches.constFirst().field, u"narrative"_s);
        QVERIFY(SearchIndexer(test->database()).check());

        QVERIFY(SearchIndexer(test->database()).catchUp());
        QCOMPARE(pending(), 0);
        QCOMPARE(found(test, u"开胶"_s), waiting);
        QVERIFY(SearchIndexer(test->database()).check());
    }

    void everySearchedFieldPutsItsTicketOnTheList()
    {
        TestStore test;
        QVERIFY(insert(test, {makeTicket(u"a"_s, u"开胶"_s)}));
        const auto text = [&test] {
            auto row = test->database().query("SELECT * FROM search_source");
            QVariantList columns;
            const int count = row.next() ? row.columnCount() : 0;
            for (int i = 0; i < count; ++i)
                columns.append(row.value(i));
            return columns;
        };
        int searched = 0;
        for (const EntityField &field : findEntityType(u"ticket"_s)->fields) {
            QVERIFY(SearchIndexer(test->database()).catchUp());
            const QVariantList before = text();
            const QVariant value = field.column == ColumnKind::Integer ? QVariant(7) : QVariant(u"2020-01-02T00:00:00Z"_s);
            if (field.column == ColumnKind::List || field.key == u"_deleted"_s)
                continue;
            QVERIFY(change(test, u"a"_s, {{field.key, value}}));
            const bool waits = *test->database().integer("SELECT count(*) FROM search_waiting") == 1;
            QVERIFY2(waits == (text() != before), qPrintable(field.key));
            searched += waits;
        }
        QVERIFY(searched > 15);
    }

    void textsDoNotWaitForEver()
    {
        TestStore test;
        ChineseTexts texts(3);
        for (const Ticket &ticket : corpus(texts, 2 * SearchIndexer::pendingLimit + 2)) {
            QVERIFY(insert(test, {ticket}));
            QVERIFY(*test->database().integer("SELECT count(*) FROM search_waiting") <= SearchIndexer::pendingLimit);
        }
        QVERIFY(*test->database().integer("SELECT count(*) FROM search_document") > SearchIndexer::pendingLimit);
        QVERIFY(test.reopen());
        QVERIFY(SearchIndexer(test->database()).check());
    }

    void manyTextsGoIntoTheIndexBitByBitAndAreFoundMeanwhile()
    {
        TestStore test;
        ChineseTexts texts(5);
        {
            const auto session = test.begin();
            session->leaveTexts();
            for (const Ticket &ticket : corpus(texts, 300))
                QVERIFY(TicketStore(test.store()).insert(*session, ticket));
            QVERIFY(session->commit());
        }
        const auto pending = [&test] { return *test->database().integer("SELECT count(*) FROM search_waiting"); };
        QCOMPARE(pending(), 300);
        const QStringList all = PlainScan(test)(u"开胶"_s);
        QVERIFY(!all.isEmpty());
        SearchIndexer indexer(test->database());
        for (int left = 300; left > SearchIndexer::pendingLimit; left = int(pending())) {
            QCOMPARE(found(test, u"开胶"_s), all);
            const auto more = indexer.catchUpBeside(70);
            QVERIFY(more);
            QCOMPARE(*more, left > 70);
            QCOMPARE(pending(), qMax(0, left - 70));
            QVERIFY(indexer.check());
        }
        QCOMPARE(found(test, u"开胶"_s), all);
        QCOMPARE(*test->database().integer("PRAGMA synchronous"), 2);
    }

    void aRowNumberGivenAgainWaitsAgain()
    {
        TestStore test;
        ChineseTexts texts(6);
        QVERIFY(insert(test, corpus(texts, 60)));
        QVERIFY(change(test, u"t1"_s, {{u"title"_s, u"再次开胶"_s}}));
        // The last tickets leave this machine, and others come under their numbers.
        {
            const auto session = test.begin();
            QVERIFY(test->database().execute("DELETE FROM ticket WHERE id IN ('t58', 't59')"));
            QVERIFY(session->commit());
        }
        SearchIndexer indexer(test->database());
        QVERIFY(indexer.catchUpSome(0, 1).value_or(false));
        QVERIFY(insert(test, {makeTicket(u"new1"_s, u"开胶"_s), makeTicket(u"new2"_s, u"开胶"_s)}));
        QVERIFY(!indexer.catchUpSome(0, 1000).value_or(true));
        QVERIFY(indexer.check());
        QCOMPARE(found(test, u"开胶"_s), PlainScan(test)(u"开胶"_s));
    }

    void oneAndTwoCharactersAndPartsOfNumbersAreFound()
    {
        TestStore test;
        QVERIFY(insert(test, {makeTicket(u"a"_s, u"鞋底開膠"_s), makeTicket(u"b"_s, u"链条断裂"_s)}));
        QCOMPARE(found(test, u"胶"_s), QStringList{u"a"_s});
        QCOMPARE(found(test, u"开胶"_s), QStringList{u"a"_s});
        QCOMPARE(found(test, u"鏈"_s), QStringList{u"b"_s});
        QCOMPARE(found(test, u"s-b"_s), QStringList{u"b"_s});
        QCOMPARE(found(test, u"底膠"_s), QStringList());
        QCOMPARE(found(test, u"KS- 断裂"_s), QStringList{u"b"_s});
    }

    void wordsOfTheOtherSideAreFound()
    {
        TestStore test;
        QVERIFY(insert(test, {makeTicket(u"a"_s, u"筆電螢幕閃爍"_s), makeTicket(u"b"_s, u"软件打不开"_s)}));
        QCOMPARE(found(test, u"屏幕"_s), QStringList{u"a"_s});
        QCOMPARE(found(test, u"軟體"_s), QStringList{u"b"_s});
    }

    void noTermMatchesAcrossTwoFields()
    {
        TestStore test;
        Ticket ticket = makeTicket(u"a"_s, u"鞋底开"_s);
        ticket.demand = u"胶水退款"_s;
        ticket.title = u"退"_s;
        QVERIFY(insert(test, {ticket}));
        QCOMPARE(found(test, u"开胶"_s), QStringList());
        QCOMPARE(found(test, u"退鞋"_s), QStringList());
    }

    void newestReceivedComesFirstHoweverLateItIsEntered()
    {
        TestStore test;
        QVERIFY(insert(test, {makeTicket(u"middle"_s, u"开胶"_s, 1'700'000'100'000)}));
        QVERIFY(insert(test, {makeTicket(u"newest"_s, u"开胶"_s, 1'700'000'200'000)}));
        QVERIFY(insert(test, {makeTicket(u"oldest"_s, u"开胶"_s, 1'700'000'000'000)}));
        QCOMPARE(found(test, u"开胶"_s), (QStringList{u"newest"_s, u"middle"_s, u"oldest"_s}));
        QVERIFY(change(test, u"oldest"_s, {{u"received_at"_s, Instant{1'700'000'300'000}.toIso()}}));
        QCOMPARE(found(test, u"开胶"_s).constFirst(), u"oldest"_s);
    }

    void moreTicketsThanSlotsInOneSecondAreAllFound()
    {
        TestStore test;
        QList<Ticket> many;
        for (int i = 0; i < 1100; ++i)
            many.append(makeTicket(u"m%1"_s.arg(i), u"胶"_s));
        QVERIFY(insert(test, many));
        QVERIFY(insert(test, {makeTicket(u"later"_s, u"胶"_s, 1'790'000'001'000)}));
        QCOMPARE(found(test, u"胶"_s).size(), 1101);
        const auto page = SearchStore(test->database()).search(SearchQuery::parse(u"胶"));
        QVERIFY(page && page->more);
        QCOMPARE(page->total, 1000);
        QCOMPARE(page->matches.size(), 50);
        QVERIFY(SearchIndexer(test->database()).rebuild());
        QCOMPARE(found(test, u"胶"_s).size(), 1101);
        QVERIFY(SearchIndexer(test->database()).check());
    }

    void filtersNarrowTheSearch()
    {
        TestStore test;
        QList<Ticket> tickets;
        for (int i = 0; i < 40; ++i) {
            Ticket ticket = makeTicket(u"f%1"_s.arg(i), u"开胶"_s, 1'700'000'000'000 + i * 86'400'000LL);
            ticket.state = i % 2 ? TicketState::Assigned : TicketState::Closed;
            ticket.categoryScheme = u"s"_s;
            ticket.category = i % 5 ? u"quality"_s : u"service"_s;
            ticket.handlingOwner = StaffId(i % 4 ? u"u1"_s : u"u2"_s);
            ticket.customerId = CustomerId(u"c%1"_s.arg(i % 10));
            tickets.append(ticket);
        }
        QVERIFY(insert(test, tickets));
        SearchFilter filter;
        filter.states = {u"assigned"_s, u"suspended"_s};
        QCOMPARE(found(test, u"胶"_s, filter).size(), 20);
        filter.categoryScheme = u"s"_s;
        filter.category = u"service"_s;
        QCOMPARE(found(test, u"胶"_s, filter), (QStringList{u"f35"_s, u"f25"_s, u"f15"_s, u"f5"_s}));
        filter.receivedFrom = Instant{1'700'000'000'000 + 10 * 86'400'000LL};
        filter.receivedTo = Instant{1'700'000'000'000 + 25 * 86'400'000LL};
        QCOMPARE(found(test, u"胶"_s, filter), QStringList{u"f15"_s});
        SearchFilter byOwner;
        byOwner.ownerId = u"u2"_s;
        QCOMPARE(found(test, u"胶"_s, byOwner).size(), 10);
        QCOMPARE(found(test, u"鞋"_s, byOwner).size(), 0);
        SearchFilter byTime;
        byTime.receivedTo = Instant{1'700'000'000'000 + 2 * 86'400'000LL};
        QCOMPARE(found(test, u"胶"_s, byTime), (QStringList{u"f1"_s, u"f0"_s}));
    }

    void everyWayToAFilteredAnswerGivesTheSame()
    {
        TestStore test;
        // Too many of the state to read them all, and still more that match.
        QList<Ticket> tickets;
        for (int i = 0; i < 6'100; ++i) {
            tickets.append(makeTicket(u"t%1"_s.arg(i), i % 7 ? u"鞋底开胶"_s : u"漏水"_s, 1'700'000'000'000 + 1000LL * i));
            tickets.last().state = i % 6 == 0 ? TicketState::Assigned : TicketState::Closed;
        }
        QVERIFY(insert(test, tickets));
        QVERIFY(change(test, u"t6096"_s, {{u"narrative"_s, u"漏水"_s}})); // waits for the index
        SearchFilter assigned;
        assigned.states = {u"assigned"_s};
        const PlainScan scan(test);
        for (const QString &term : {u"k"_s, u"开胶"_s, u"漏水"_s, u"s 胶"_s, u"t77"_s}) {
            QStringList expected = scan(term);
            expected.removeIf([](const QString &id) { return id.mid(1).toInt() % 6 != 0; });
            QVERIFY2(!expected.isEmpty(), qPrintable(term));
            QVERIFY2(found(test, term, assigned) == expected, qPrintable(term));
        }
    }

    void theSnippetShowsTheOriginalSigns()
    {
        TestStore test;
        QVERIFY(insert(test, {makeTicket(u"a"_s, u"顧客稱鞋底開膠，要求退款"_s)}));
        const auto page = SearchStore(test->database()).search(SearchQuery::parse(u"开胶"));
        QVERIFY(page && page->matches.size() == 1);
        const SearchMatch &match = page->matches.constFirst();
        QCOMPARE(match.field, u"narrative"_s);
        const auto [start, length] = match.snippet.marks.constFirst();
        QCOMPARE(match.snippet.text.mid(start, length), u"開膠"_s);
    }

    void personalDataIsNotInTheIndex()
    {
        TestStore test;
        Ticket ticket = makeTicket(u"a"_s, u"开胶"_s);
        ticket.contactPerson = u"欧阳娜"_s;
        ticket.contactPhone = u"13800138000"_s;
        QVERIFY(insert(test, {ticket}));
        QCOMPARE(found(test, u"欧阳"_s), QStringList());
        QCOMPARE(found(test, u"1380013"_s), QStringList());
    }

    void naughtyTextsAreStoredFoundAndNeverBreakAQuery()
    {
        TestStore test;
        const QStringList texts = naughtyStrings();
        QVERIFY(texts.size() > 150);
        QList<Ticket> tickets;
        for (qsizetype i = 0; i < texts.size(); ++i)
            tickets.append(makeTicket(u"n%1"_s.arg(i), texts.at(i)));
        QVERIFY(insert(test, tickets));
        const PlainScan scan(test);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString &text = texts.at(i);
            const QStringList answer = found(test, text);
            QVERIFY2(answer == scan(text), qPrintable(text.left(80)));
            if (text.isValidUtf16()) {
                const bool visible = !TextFolder::instance().fold(text).trimmed().isEmpty();
                QVERIFY2(answer.contains(u"n%1"_s.arg(i)) == visible, qPrintable(text.left(80)));
            }
        }
        QVERIFY(SearchIndexer(test->database()).check());
    }

    void veryLongQueriesAreExact()
    {
        TestStore test;
        const QString text = QString(3000, u'长') + u"尾"_s;
        QVERIFY(insert(test, {makeTicket(u"whole"_s, text, 2'000), makeTicket(u"short"_s, QString(2000, u'长'))}));
        QCOMPARE(found(test, text), QStringList{u"whole"_s});
        QCOMPARE(found(test, QString(2500, u'长')), QStringList{u"whole"_s});
        QCOMPARE(found(test, QString(100, u'长')).size(), 2);
        QStringList parts;
        for (int i = 0; i < 500; ++i)
            parts.append(QString(i % 90 + 1, u'长'));
        QCOMPARE(found(test, parts.join(u' ')).size(), 2);
        parts.append(u"尾"_s);
        QCOMPARE(found(test, parts.join(u' ')), QStringList{u"whole"_s});
    }

    void aDocumentChangedBehindTheIndexIsNoticed()
    {
        TestStore test;
        QVERIFY(insert(test, {makeTicket(u"a"_s, u"开胶"_s)}));
        SearchIndexer indexer(test->database());
        QVERIFY(indexer.catchUp());
        QVERIFY(indexer.check());
        QVERIFY(test->database().execute("UPDATE search_document SET title = '别的'"));
        QVERIFY(!indexer.check());
        QVERIFY(indexer.rebuild());
        QVERIFY(indexer.check());
        QVERIFY(test->database().execute("INSERT INTO search_text (search_text, rowid, number, title, narrative, product,"
                                         " batch, notes, handling) VALUES ('delete', (SELECT id FROM search_document),"
                                         " '', '', '开胶', '', '', '', '')"));
        QVERIFY(!indexer.check());
    }

    void anIndexMadeUnderAnotherFoldingIsMadeAnew()
    {
        TestStore test;
        QVERIFY(insert(test, {makeTicket(u"a"_s, u"开胶"_s)}));
        QVERIFY(SearchIndexer(test->database()).catchUp());
        QVERIFY(test->database().execute("UPDATE local_setting SET value = '1' WHERE key = 'search_folding';"
                                         "INSERT INTO search_text (search_text) VALUES ('delete-all')"));
        QVERIFY(found(test, u"开胶"_s).isEmpty());
        QVERIFY(test.reopen());
        QCOMPARE(found(test, u"开胶"_s), QStringList{u"a"_s});
    }

    void aRefusedSaveLeavesTheIndexAlone()
    {
        TestStore test;
        {
            auto session = test.begin();
            QVERIFY(TicketStore(test.store()).insert(*session, makeTicket(u"a"_s, u"开胶"_s)));
        }
        QVERIFY(found(test, u"开胶"_s).isEmpty());
        QVERIFY(SearchIndexer(test->database()).check());
    }

    void aReaderOnItsOwnConnectionFindsToo()
    {
        TestStore test;
        QVERIFY(insert(test, {makeTicket(u"a"_s, u"开胶"_s)}));
        auto reader = test->openReader();
        QVERIFY(reader.has_value());
        const auto page = SearchStore(**reader).search(SearchQuery::parse(u"开胶"));
        QVERIFY(page && page->matches.size() == 1);
    }
};

QTEST_GUILESS_MAIN(SearchStoreTest)
#include "tst_searchstore.moc"
