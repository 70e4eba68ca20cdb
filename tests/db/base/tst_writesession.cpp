#include <QtTest/QtTest>

#include <sqlite3.h>

#include "care/verifystore.h"
#include "operations/operation.h"
#include "sampletickets.h"
#include "teststore.h"
#include "tickets/partstores.h"
#include "tickets/ticketstore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

QString insertSample(TestStore &test, const QString &id = u"t1"_s)
{
    auto session = test.begin(u"ticket.register"_s);
    if (!TicketStore(test.store()).insert(*session, sampleTicket(id)) || !session->commit())
        return {};
    return id;
}

Operation lastOperation(TestStore &test)
{
    auto query = test->database().query("SELECT body FROM outbox ORDER BY dseq DESC LIMIT 1");
    query.next();
    const auto operation = operationFromJson(query.utf8(0));
    return operation ? *operation : Operation{};
}

} // namespace

// Saving: row, operation, stamps, history and audit in one transaction.
class WriteSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketComesBackAsItWasSaved()
    {
        TestStore test;
        const QString id = insertSample(test);
        QVERIFY(test.reopen());
        const auto loaded = TicketStore(test.store()).load(TicketId(id));
        QVERIFY(loaded);
        QCOMPARE(loaded->value, sampleTicket(id));
        QCOMPARE(test->database().integer("SELECT count(*) FROM audit").value_or(-1), 1);
    }

    void everyFieldOfATicketComesBack()
    {
        TestStore test;
        int count = 0;
        QVERIFY(rc::check("insert, then set to another", [&] {
            const TicketStore tickets(test.store());
            const QString id = QString::number(++count);
            const Ticket first = arbitraryTicket(id);
            const Ticket second = arbitraryTicket(id);
            auto session = test.begin();
            RC_ASSERT(tickets.insert(*session, first).has_value());
            RC_ASSERT(session->commit().has_value());
            const auto loaded = tickets.load(TicketId(id));
            RC_ASSERT(loaded->value == first);
            session.reset();
            session = test.begin();
            RC_ASSERT(tickets.update(*session, loaded->value, second, loaded->seen).has_value());
            RC_ASSERT(session->commit().has_value());
            RC_ASSERT(tickets.load(TicketId(id))->value == second);
        }));
        QCOMPARE(verifyStore(test.store()), Findings());
    }

    void nothingIsHalfWrittenWhereverASaveIsCutOff()
    {
        TestStore test;
        insertSample(test);
        const auto fingerprint = [&] {
            QByteArray all;
            for (const QByteArray table : {"ticket", "note", "outbox", "field_stamp", "history", "audit", "sync_meta",
                                           "number_counter"}) {
                auto rows = test->database().query("SELECT * FROM " + table);
                while (rows.next()) {
                    for (int i = 0; i < rows.columnCount(); ++i)
                        all += rows.utf8(i) + '|';
                }
            }
            return all;
        };
        const auto save = [&] {
            const TicketStore tickets(test.store());
            auto session = test.begin();
            if (!session)
                return false;
            Ticket ticket = sampleTicket(u"t2"_s);
            const Note note{u"n1"_s, ticket.id, u"备注"_s, test.now(), u"u1"_s};
            return tickets.takeNumber(*session, u"P"_s).has_value() && tickets.insert(*session, ticket).has_value()
                && NoteStore(test.store()).insert(*session, note).has_value()
                && session->set(u"ticket"_s, u"t1"_s, {{u"title"_s, u"新"_s}}).has_value()
                && session->commit().has_value();
        };
        const QByteArray before = fingerprint();
        const StoreState state = test->state();
        int failures = 0;
        QLoggingCategory::setFilterRules(u"kesu.sql=false"_s);
        for (int cut = 1;; cut += 3) {
            int left = cut; // the one look that says stop; the roll-back after it gets through
            sqlite3_progress_handler(test->database().handle(), 1,
                                     [](void *looks) { return --(*static_cast<int *>(looks)) == 0 ? 1 : 0; }, &left);
            const bool saved = save();
            sqlite3_progress_handler(test->database().handle(), 0, nullptr, nullptr);
            // The last cut falls behind the commit: then all of it is there.
            if (saved || test->database().integer("SELECT count(*) FROM audit").value_or(0) == 2)
                break;
            ++failures;
            QCOMPARE(fingerprint(), before);
            QCOMPARE(test->state().dseq, state.dseq);
            QVERIFY(!test->database().inTransaction());
        }
        QLoggingCategory::setFilterRules({});
        QVERIFY(failures > 20);
        QVERIFY(test.reopen());
        QCOMPARE(TicketStore(test.store()).load(TicketId(u"t1"_s))->value.title, u"新"_s);
        QCOMPARE(NoteStore(test.store()).ofTicket(TicketId(u"t2"_s))->size(), 1);
        QCOMPARE(verifyStore(test.store()), Findings());
    }

    void aFullDiskFailsVisiblyAndLosesNothing()
    {
        TestStore test;
        insertSample(test);
        const qint64 pages = test->database().integer("PRAGMA page_count").value_or(0);
        QVERIFY(test->database().execute("PRAGMA max_page_count=" + QByteArray::number(pages + 4)));
        Result<void> last;
        for (int i = 0; i < 100 && last; ++i) {
            auto session = test.begin();
            Ticket ticket = sampleTicket(u"big%1"_s.arg(i));
            ticket.narrative = QString(20'000, u'长');
            last = TicketStore(test.store()).insert(*session, ticket);
            if (last)
                last = session->commit();
        }
        QVERIFY(!last);
        QCOMPARE(last.error().kind, ErrorKind::DiskFull);
        QVERIFY(test->database().execute("PRAGMA max_page_count=1073741823"));
        QCOMPARE(verifyStore(test.store()), Findings());
        QVERIFY(!insertSample(test, u"after"_s).isEmpty());
    }

    void onlyOneSessionRunsAtATime()
    {
        TestStore test;
        auto first = test.begin();
        QVERIFY(!test->begin(u"u"_s, test.now(), u"second"_s));
        first.reset();
        QVERIFY(test->begin(u"u"_s, test.now(), u"third"_s));
    }

    void factsAreNeverChanged()
    {
        TestStore test;
        insertSample(test);
        {
            auto session = test.begin();
            QVERIFY(NoteStore(test.store()).insert(*session, {u"n1"_s, TicketId(u"t1"_s), u"a"_s, test.now(), {}}));
            QVERIFY(session->commit());
        }
        auto session = test.begin();
        const auto refused = session->set(u"note"_s, u"n1"_s, {{u"text"_s, u"b"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"append-only"_s);
        session.reset();
        session = test.begin();
        QVERIFY(session->set(u"note"_s, u"n1"_s, {{u"_deleted"_s, 1}}));
        QVERIFY(session->commit());
        QVERIFY(NoteStore(test.store()).ofTicket(TicketId(u"t1"_s))->isEmpty());
    }

    void anEditWritesStampHistoryAndOperationForTheChangedFieldOnly()
    {
        TestStore test;
        const QString id = insertSample(test);
        const TicketStore tickets(test.store());
        const auto loaded = tickets.load(TicketId(id));
        Ticket after = loaded->value;
        after.title = u"鞋面脱线"_s;
        auto session = test.begin(u"ticket.edit"_s, u"u2"_s);
        const auto changed = tickets.update(*session, loaded->value, after, loaded->seen, u"说错了"_s);
        QVERIFY(changed && *changed);
        QVERIFY(session->commit());

        const Operation operation = lastOperation(test);
        QCOMPARE(operation.kind, u"set"_s);
        QCOMPARE(operation.dseq, 2);
        QCOMPARE(operation.set, (QVariantMap{{u"title"_s, u"鞋面脱线"_s}}));
        QCOMPARE(operation.own, 1);
        QCOMPARE(operation.reason, u"说错了"_s);
        QCOMPARE(test->database().integer("SELECT count(*) FROM field_stamp").value_or(-1), 1);
        auto history = test->database().query("SELECT field, old, new, user FROM history");
        QVERIFY(history.next());
        QCOMPARE(history.text(0), u"title"_s);
        QCOMPARE(history.text(1), u"\"鞋底开胶\""_s);
        QCOMPARE(history.text(2), u"\"鞋面脱线\""_s);
        QCOMPARE(history.text(3), u"u2"_s);
        QVERIFY(!history.next());
    }

    void coupledFieldsAreSetAndStampedTogether()
    {
        TestStore test;
        const QString id = insertSample(test);
        auto session = test.begin();
        QVERIFY(session->set(u"ticket"_s, id, {{u"state"_s, u"accepted"_s}}));
        QVERIFY(session->commit());
        const Operation operation = lastOperation(test);
        QCOMPARE(operation.set.keys(), (QStringList{u"merged_into"_s, u"resume_state"_s, u"round"_s, u"state"_s,
                                                    u"state_reason"_s}));
        auto stamp = test->database().query("SELECT register FROM field_stamp");
        QVERIFY(stamp.next());
        QCOMPARE(stamp.text(0), u"flow"_s);
    }

    void aStaleFormIsRefusedForTheSameFieldAndMergedForAnother()
    {
        TestStore test;
        const QString id = insertSample(test);
        const TicketStore tickets(test.store());
        const auto formA = tickets.load(TicketId(id));
        const auto formB = tickets.load(TicketId(id));
        Ticket editA = formA->value;
        editA.title = u"A"_s;
        editA.tags = {u"urgent"_s};
        {
            auto session = test.begin();
            QVERIFY(tickets.update(*session, formA->value, editA, formA->seen));
            QVERIFY(session->commit());
        }
        Ticket editB = formB->value;
        editB.product = u"运动鞋"_s;
        editB.tags = {u"export"_s};
        {
            auto session = test.begin();
            QVERIFY(tickets.update(*session, formB->value, editB, formB->seen));
            QVERIFY(session->commit());
        }
        editB.title = u"B"_s;
        {
            auto session = test.begin();
            const auto refused = tickets.update(*session, formB->value, editB, formB->seen);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Stale);
            QCOMPARE(refused.error().where, u"title"_s);
            QVERIFY(!session->commit());
        }
        const auto end = tickets.load(TicketId(id));
        QCOMPARE(end->value.title, u"A"_s);
        QCOMPARE(end->value.product, u"运动鞋"_s);
        QCOMPARE(end->value.tags, (QStringList{u"export"_s, u"urgent"_s}));
    }

    void writesOutsideAnOperationAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("insert") << QByteArray("INSERT INTO note (id, ticket, stamp, stamp_dev, stamp_dseq, stamp_user)"
                                              " VALUES ('n', 't1', 1, 'd', 1, 'u')");
        QTest::newRow("update") << QByteArray("UPDATE ticket SET title = 'x'");
        QTest::newRow("delete") << QByteArray("DELETE FROM ticket");
    }

    void writesOutsideAnOperationAreRefused()
    {
        QFETCH(QByteArray, sql);
        TestStore test;
        insertSample(test);
        QVERIFY(!test->database().execute(sql));
        sqlite3 *stranger = nullptr; // a program that does not know the store's functions
        QCOMPARE(sqlite3_open(Store::databaseFile(test.path()).toUtf8().constData(), &stranger), SQLITE_OK);
        QVERIFY(sqlite3_exec(stranger, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK);
        sqlite3_close(stranger);
    }

    void operationNumbersHaveNoGapsEvenAfterFailedSessions()
    {
        TestStore test;
        insertSample(test);
        {
            auto session = test.begin();
            QVERIFY(session->set(u"ticket"_s, u"t1"_s, {{u"title"_s, u"lost"_s}}));
        }
        {
            auto session = test.begin();
            QVERIFY(!session->set(u"ticket"_s, u"t1"_s, {{u"no_such_field"_s, 1}}));
            QVERIFY(!session->set(u"ticket"_s, u"t1"_s, {{u"title"_s, u"lost"_s}}));
            QVERIFY(!session->commit());
        }
        {
            auto session = test.begin();
            QVERIFY(session->set(u"ticket"_s, u"t1"_s, {{u"title"_s, u"kept"_s}}));
            QVERIFY(session->commit());
        }
        QCOMPARE(test->state().dseq, 2);
        QCOMPARE(test->database().integer("SELECT max(dseq) FROM outbox").value_or(-1), 2);
        QCOMPARE(test->database().integer("SELECT count(*) FROM outbox").value_or(-1), 2);
    }

    void theHybridClockNeverGoesBack()
    {
        TestStore test;
        insertSample(test);
        const Hlc before = test->state().hlc;
        test.advance(-3600);
        QVERIFY(test.reopen());
        QCOMPARE(test->state().hlc, before);
        insertSample(test, u"t2"_s);
        QVERIFY(test->state().hlc > before);
    }

    void aNumberIsNeverGivenTwice()
    {
        TestStore test;
        const TicketStore tickets(test.store());
        {
            auto session = test.begin();
            QCOMPARE(tickets.takeNumber(*session, u"A"_s).value_or(0), 1);
            QCOMPARE(tickets.takeNumber(*session, u"B"_s).value_or(0), 1);
            QCOMPARE(tickets.takeNumber(*session, u"A"_s).value_or(0), 2);
            QVERIFY(session->commit());
        }
        {
            auto session = test.begin();
            QCOMPARE(tickets.takeNumber(*session, u"A"_s).value_or(0), 3);
            QCOMPARE(tickets.takeNumber(*session, u"C"_s).value_or(0), 1);
        }
        QVERIFY(test.reopen());
        const TicketStore again(test.store());
        auto session = test.begin();
        QCOMPARE(again.takeNumber(*session, u"A"_s).value_or(0), 3);
        QCOMPARE(again.takeNumber(*session, u"B"_s).value_or(0), 2);
        QCOMPARE(again.takeNumber(*session, u"A"_s).value_or(0), 4);
        QVERIFY(session->commit());
        QCOMPARE(test->state().lastNumber, 4);
    }

    void aTicketsPartsComeBackInOrder()
    {
        TestStore test;
        insertSample(test);
        const EventStore events(test.store());
        TicketEvent event{u"e1"_s, EventType::Paused, Instant{1'795'000'100'000}, Instant{1'795'000'200'000}, u"u1"_s,
                          u"A"_s, {{u"reason"_s, u"等待送检"_s}}};
        const Contact contact{u"c1"_s, TicketId(u"t1"_s), test.now(), u"progress"_s, u"phone"_s, true, false,
                              u"李女士"_s, u"无人接听"_s, {}, u"u1"_s};
        const Note note{u"n1"_s, TicketId(u"t1"_s), u"备注"_s, test.now(), u"u1"_s};
        auto session = test.begin();
        QVERIFY(events.insert(*session, TicketId(u"t1"_s), event));
        QVERIFY(ContactStore(test.store()).insert(*session, contact));
        QVERIFY(NoteStore(test.store()).insert(*session, note));
        QVERIFY(session->commit());
        QCOMPARE(*events.ofTicket(TicketId(u"t1"_s)), TicketEvents{event});
        QCOMPARE(*ContactStore(test.store()).ofTicket(TicketId(u"t1"_s)), QList<Contact>{contact});
        QCOMPARE(*NoteStore(test.store()).ofTicket(TicketId(u"t1"_s)), QList<Note>{note});
    }
};

QTEST_GUILESS_MAIN(WriteSessionTest)
#include "tst_writesession.moc"
