#include <QtTest/QtTest>

#include "testworkspace.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::TestWorkspace;

namespace {

QVariantMap part(const QString &title)
{
    return {{u"title"_s, title}, {u"narrative"_s, title + u"的经过"_s}};
}

const TicketEvent *eventOf(const TicketView &view, EventType type)
{
    const auto found = std::find_if(view.facts.events.cbegin(), view.facts.events.cend(),
                                    [type](const TicketEvent &event) { return event.type == type; });
    return found == view.facts.events.cend() ? nullptr : &*found;
}

QStringList linked(const TicketView &view, TicketLink::Relation relation)
{
    QStringList numbers;
    for (const TicketLink &link : view.links) {
        if (link.relation == relation)
            numbers.append(link.number);
    }
    return numbers;
}

std::optional<Instant> dueOf(const TicketView &view, const QString &clock)
{
    for (const ClockResult &result : view.clocks) {
        if (result.code == clock)
            return result.due;
    }
    return std::nullopt;
}

} // namespace

// Merging, splitting, transferring, correcting: what one step on a ticket means for others and for its clocks.
class TicketRelationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestWorkspace>();
        m_desk->workAs(m_desk->manager);
    }

    void aDuplicateEndsAndTheLeadingTicketKnowsIt()
    {
        using Relation = TicketLink::Relation;
        const TicketId leading = m_desk->registered(u"宽带中断"_s);
        const TicketId duplicate = m_desk->registered(u"宽带又断"_s);
        const QString number = m_desk->ticket(leading).number;
        const QString code = m_desk->tickets().verificationCode(leading);
        QSignalSpy changed(&m_desk->tickets(), &TicketService::ticketChanged);
        QVERIFY(m_desk->perform(duplicate, "merge", {{u"merged_into"_s, number}, {u"reason"_s, u"同一故障"_s}}));
        QCOMPARE(changed.size(), 2);

        const TicketView ended = load(duplicate);
        QVERIFY(ended.facts.ticket.state == TicketState::Merged);
        QCOMPARE(ended.facts.ticket.mergedInto, leading.text());
        QCOMPARE(linked(ended, Relation::MergedInto), QStringList{number});
        QCOMPARE(eventOf(ended, EventType::Merged)->data.value("number"_L1).toString(), number);

        const TicketView main = load(leading);
        QVERIFY(main.facts.ticket.state == TicketState::Registered);
        QCOMPARE(linked(main, Relation::Includes), QStringList{ended.facts.ticket.number});
        QCOMPARE(eventOf(main, EventType::MergedIn)->data.value("reason"_L1).toString(), u"同一故障"_s);
        QCOMPARE(main.facts.ticket.groupId, number);
        QCOMPARE(ended.facts.ticket.groupId, number);
        QCOMPARE(main.facts.ticket.households.value_or(0), 2); // two customers, one matter
        QVERIFY(m_desk->tickets().verificationCode(leading) != code); // its paper has a revision of its own
        QVERIFY(m_desk->workspace->verify().isEmpty());
    }

    void severalDuplicatesAreCounted()
    {
        const TicketId leading = m_desk->registered();
        for (int i = 0; i < 3; ++i) {
            const TicketId other = m_desk->registered(u"重复 %1"_s.arg(i));
            QVERIFY(m_desk->perform(other, "merge", {{u"merged_into"_s, leading.text()}, {u"reason"_s, u"重复"_s}}));
        }
        const TicketView main = load(leading);
        QCOMPARE(linked(main, TicketLink::Relation::Includes).size(), 3);
        QCOMPARE(main.facts.ticket.households.value_or(0), 4);
    }

    void theSameCustomerIsNotCountedTwice()
    {
        const TicketId leading = m_desk->registered();
        Registration again = m_desk->complaint(u"再次来电"_s);
        again.customer = {};
        again.ticket.customerId = m_desk->ticket(leading).customerId;
        const TicketId other = TestWorkspace::must(m_desk->tickets().registerTicket(again)).facts.ticket.id;
        QVERIFY(m_desk->perform(other, "merge", {{u"merged_into"_s, leading.text()}, {u"reason"_s, u"重复"_s}}));
        QVERIFY(!m_desk->ticket(leading).households);
    }

    void aMergeIntoAFinishedTicketIsRefusedAndWritesNothing()
    {
        const TicketId first = m_desk->registered();
        const TicketId second = m_desk->registered();
        const TicketId third = m_desk->registered();
        QVERIFY(m_desk->perform(second, "merge", {{u"merged_into"_s, first.text()}, {u"reason"_s, u"重复"_s}}));
        const auto refused = m_desk->perform(third, "merge", {{u"merged_into"_s, second.text()}, {u"reason"_s, u"x"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"merge-target-finished"_s);
        QCOMPARE(refused.error().where, u"merged_into"_s);
        QVERIFY(m_desk->ticket(third).state == TicketState::Registered);
        const auto unknown = m_desk->perform(third, "merge", {{u"merged_into"_s, u"KS-0"_s}, {u"reason"_s, u"x"_s}});
        QCOMPARE(unknown.error().where, u"merged_into"_s);
    }

    void aMergeByMistakeIsTakenBack()
    {
        const TicketId leading = m_desk->registered();
        const TicketId other = m_desk->registered();
        QVERIFY(m_desk->perform(other, "merge", {{u"merged_into"_s, leading.text()}, {u"reason"_s, u"重复"_s}}));
        QVERIFY(m_desk->perform(other, "take_back", {{u"reason"_s, u"并非同一事项"_s}}));
        const Ticket back = m_desk->ticket(other);
        QVERIFY(back.state == TicketState::Registered);
        QVERIFY(back.mergedInto.isEmpty());
        QVERIFY(linked(load(leading), TicketLink::Relation::Includes).isEmpty());
    }

    void splittingMakesTicketsWithTheSameCustomerAndReceipt()
    {
        using Relation = TicketLink::Relation;
        const TicketId whole = m_desk->registered();
        const Ticket before = m_desk->ticket(whole);
        m_desk->time.advanceHours(2);
        QVERIFY(m_desk->perform(whole, "split", {{u"reason"_s, u"两件事"_s},
                                                 {u"parts"_s, QVariantList{part(u"断网"_s), part(u"多收费"_s)}}}));
        const TicketView ended = load(whole);
        QVERIFY(ended.facts.ticket.state == TicketState::Split);
        const QStringList parts = linked(ended, Relation::Part);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(eventOf(ended, EventType::Split)->data.value("numbers"_L1).toArray().size(), 2);
        const TicketView one = load(TestWorkspace::must(m_desk->tickets().findByNumber(parts.first())));
        QCOMPARE(one.facts.ticket.title, u"断网"_s);
        QCOMPARE(one.facts.ticket.customerId, before.customerId);
        QCOMPARE(one.facts.ticket.receivedAt, before.receivedAt); // the customer has waited since then
        QCOMPARE(one.facts.ticket.level, before.level);
        QCOMPARE(one.facts.ticket.firstContactOwner, before.firstContactOwner);
        QCOMPARE(linked(one, Relation::SplitFrom), QStringList{before.number});
        QVERIFY(dueOf(one, u"handle"_s) == dueOf(load(whole), u"handle"_s) || one.clocks.isEmpty());
        QVERIFY(m_desk->workspace->verify().isEmpty());
    }

    void aSplitMayLeaveTheTicketItselfGoingOn()
    {
        const TicketId whole = m_desk->registered();
        const QVariantMap input{{u"reason"_s, u"另有一事"_s}, {u"parts"_s, QVariantList{part(u"多收费"_s)}}};
        const auto tooFew = m_desk->perform(whole, "split", input);
        QVERIFY(!tooFew);
        QCOMPARE(tooFew.error().code, u"parts-too-few"_s);
        QVariantMap goesOn = input;
        goesOn.insert(u"goes_on"_s, true);
        QVERIFY(m_desk->perform(whole, "split", goesOn));
        QVERIFY(m_desk->ticket(whole).state == TicketState::Registered);
        QCOMPARE(linked(load(whole), TicketLink::Relation::Part).size(), 1);
    }

    void whatIsCarriedOverIsChosen()
    {
        Registration registration = m_desk->complaint();
        registration.ticket.product = u"光猫"_s;
        registration.attachments = {{{}, "text", u"经过.txt"_s, {}, u"evidence"_s, {}}};
        const TicketId whole = TestWorkspace::must(m_desk->tickets().registerTicket(registration)).facts.ticket.id;
        QVERIFY(m_desk->perform(whole, "split", {{u"reason"_s, u"分开"_s}, {u"goes_on"_s, true},
                                                 {u"carry"_s, QStringList{u"grading"_s, u"attachments"_s}},
                                                 {u"parts"_s, QVariantList{part(u"多收费"_s)}}}));
        const TicketView made = load(load(whole).links.first().ticket);
        QVERIFY(made.facts.ticket.product.isEmpty());
        QCOMPARE(made.facts.ticket.category, registration.ticket.category);
        QCOMPARE(made.facts.attachments.size(), 1);
    }

    void aPartThatCannotBeRegisteredStopsTheWholeSplit()
    {
        const TicketId whole = m_desk->registered();
        const auto refused = m_desk->perform(whole, "split",
                                             {{u"reason"_s, u"x"_s},
                                              {u"parts"_s, QVariantList{part(u"断网"_s), QVariantMap{}}}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"part-incomplete"_s);
        QCOMPARE(refused.error().args.first(), u"2"_s);
        const auto forbidden = m_desk->perform(whole, "split",
                                               {{u"reason"_s, u"x"_s}, {u"goes_on"_s, true},
                                                {u"parts"_s, QVariantList{QVariantMap{{u"state"_s, u"closed"_s}}}}});
        QCOMPARE(forbidden.error().code, u"part-not-taken"_s);
        QCOMPARE(m_desk->lists().count({}), 1);
        QVERIFY(m_desk->ticket(whole).state == TicketState::Registered);
    }

    void anotherBranchCarriesOnWithTheSameClocks()
    {
        TestWorkspace::must(m_desk->reference().saveBranches({{u"BJ01"_s, u"北京分公司"_s}}));
        const TicketId id = m_desk->registered();
        m_desk->carry(id, u"start"_s);
        const TicketView before = load(id);
        QVERIFY(m_desk->perform(id, "transfer", {{u"transfer_to"_s, u"北京分公司"_s}, {u"reason"_s, u"属地"_s},
                                                 {u"handling_department"_s, u"客服部"_s}}));
        const TicketView after = load(id);
        QCOMPARE(after.facts.ticket.branch, u"BJ01"_s);
        QCOMPARE(after.facts.ticket.handlingDepartment, u"客服部"_s);
        QVERIFY(after.facts.ticket.handlingOwner.isNull());
        QVERIFY(after.facts.ticket.state == TicketState::Accepted); // somebody there assigns it anew
        QCOMPARE(after.facts.ticket.firstContactOwner, before.facts.ticket.firstContactOwner);
        QCOMPARE(eventOf(after, EventType::Transferred)->data.value("from"_L1).toString(), u"SH01"_s);
        for (const ClockResult &clock : before.clocks)
            QCOMPARE(dueOf(after, clock.code), clock.due);
        QVERIFY(!isFinished(after.facts.ticket.state));
    }

    void anOutsideBodyEndsTheTicketHere()
    {
        const TicketId id = m_desk->registered();
        const auto home = m_desk->perform(id, "transfer", {{u"transfer_to"_s, u"SH01"_s}, {u"reason"_s, u"x"_s}});
        QCOMPARE(home.error().code, u"transfer-to-itself"_s);
        QVERIFY(m_desk->perform(id, "transfer", {{u"transfer_to"_s, u"消费者协会"_s}, {u"reason"_s, u"非本单位"_s}}));
        QVERIFY(m_desk->ticket(id).state == TicketState::Transferred);
        QCOMPARE(m_desk->ticket(id).branch, u"SH01"_s);
    }

    void aCorrectedReceiptMovesTheClocks()
    {
        const TicketId id = m_desk->registered();
        const TicketView before = load(id);
        const Instant earlier = before.facts.ticket.receivedAt->plusSeconds(-3600);
        QVERIFY(m_desk->perform(id, "correct", {{u"received_at"_s, earlier.toIso()}, {u"reason"_s, u"漏记一小时"_s}}));
        const TicketView after = load(id);
        QCOMPARE(after.facts.ticket.receivedAt, std::optional(earlier));
        bool moved = false;
        for (const ClockResult &clock : before.clocks)
            moved = moved || (clock.due && dueOf(after, clock.code) == clock.due->plusSeconds(-3600));
        QVERIFY(moved);
        const QList<FieldChange> history = m_desk->tickets().history(id, u"received_at"_s);
        QCOMPARE(history.first().reason, u"漏记一小时"_s);
        QCOMPARE(history.first().before.toString(), before.facts.ticket.receivedAt->toIso());
        // The list is sorted by the corrected clock.
        TicketQuery query;
        query.openOnly = true;
        QCOMPARE(m_desk->lists().rows(query).first().next.start, std::optional(earlier));
    }

    void aCorrectionKeepsTheOrderOfThings()
    {
        const TicketId id = m_desk->registered();
        const Instant received = *m_desk->ticket(id).receivedAt;
        m_desk->carry(id, u"accept"_s);
        m_desk->time.advanceHours(5);
        const auto late = m_desk->perform(id, "correct", {{u"received_at"_s, received.plusSeconds(3600).toIso()},
                                                          {u"reason"_s, u"x"_s}});
        QCOMPARE(late.error().code, u"received-after-event"_s);
        const auto same = m_desk->perform(id, "correct", {{u"received_at"_s, received.toIso()}, {u"reason"_s, u"x"_s}});
        QCOMPARE(same.error().code, u"nothing-corrected"_s);
        const auto silent = m_desk->perform(id, "correct", {{u"received_at"_s, received.plusSeconds(-60).toIso()}});
        QCOMPARE(silent.error().where, u"reason"_s);
        const auto future = m_desk->perform(id, "correct", {{u"received_at"_s, received.plusSeconds(864000).toIso()},
                                                            {u"reason"_s, u"x"_s}});
        QCOMPARE(future.error().where, u"received_at"_s);
    }

    void theWrongCustomerIsCorrected()
    {
        const TicketId id = m_desk->registered();
        Registration other = m_desk->complaint();
        other.customer.name = u"李娜"_s;
        other.customer.phone = u"13900139000"_s;
        const auto right = TestWorkspace::must(m_desk->tickets().registerTicket(other)).facts.ticket.customerId;
        QVERIFY(m_desk->perform(id, "correct", {{u"customer_id"_s, right.text()}, {u"reason"_s, u"同名"_s}}));
        QCOMPARE(load(id).customer.name, u"李娜"_s);
        const auto nobody = m_desk->perform(id, "correct", {{u"customer_id"_s, u"x"_s}, {u"reason"_s, u"同名"_s}});
        QCOMPARE(nobody.error().code, u"customer-unknown"_s);
    }

    void aClosedTicketIsNotCorrected()
    {
        const TicketId id = m_desk->registered();
        m_desk->carry(id, u"close"_s);
        const auto refused = m_desk->perform(id, "correct", {{u"received_at"_s, u"2026-11-01T00:00:00Z"_s},
                                                             {u"reason"_s, u"x"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"wrong-state"_s);
        QVERIFY(m_desk->perform(id, "reopen", {{u"reason"_s, u"又断了"_s}}));
        QVERIFY(m_desk->perform(id, "correct", {{u"received_at"_s, u"2026-11-20T00:00:00Z"_s}, {u"reason"_s, u"x"_s}}));
    }

    void codesAreCheckedAgainstTheirLists_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *key, const QVariant &value) {
            QTest::newRow(key) << QString::fromLatin1(key) << value;
        };
        row("channel", u"telepathy"_s);
        row("category", u"nonsense"_s);
        row("category_scheme", u"TX-99"_s);
        row("level", u"enormous"_s);
        row("level_scheme", u"TX-01"_s); // a scheme, but of categories
        row("remedies", QStringList{u"refund"_s, u"revenge"_s});
        row("information_source", u"rumour"_s);
        row("responsible_party", u"the_moon"_s);
        row("handling_owner", u"nobody"_s);
        row("subcategory", u"service_guarantee"_s); // no child of the category
        row("satisfaction", u"thrilled"_s);
    }

    void codesAreCheckedAgainstTheirLists()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        Registration registration = m_desk->complaint();
        QVERIFY(findTicketField(key)->set(registration.ticket, value));
        const auto refused = m_desk->tickets().registerTicket(registration);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"code-unknown"_s);
        QCOMPARE(refused.error().where, key);
        QVERIFY(m_desk->tickets().registerTicket(m_desk->complaint()));
    }

    void aStepAndAnEditRefuseUnknownCodesToo()
    {
        const TicketId id = m_desk->registered();
        const auto step = m_desk->perform(id, "reject", {{u"reason"_s, u"x"_s}, {u"valid"_s, false},
                                                         {u"invalid_ground"_s, u"bad_mood"_s}});
        QCOMPARE(step.error().where, u"invalid_ground"_s);
        const auto way = m_desk->perform(id, "reject", {{u"reason"_s, u"x"_s}, {u"contact_way"_s, u"pigeon"_s}});
        QCOMPARE(way.error().where, u"contact_way"_s);
        const TicketView view = load(id);
        const auto edit = m_desk->tickets().edit(id, {{u"channel"_s, u"telepathy"_s}}, view.version);
        QCOMPARE(edit.error().where, u"channel"_s);
    }

    void aCodeALostListOnceHeldMayStay()
    {
        const TicketId id = m_desk->registered();
        const TicketView view = load(id);
        QVERIFY(m_desk->tickets().edit(id, {{u"difficulty"_s, u"自己的话"_s}}, view.version)); // free words
    }

private:
    TicketView load(const TicketId &id) const { return TestWorkspace::must(m_desk->tickets().load(id)); }

    std::unique_ptr<TestWorkspace> m_desk;
};

QTEST_GUILESS_MAIN(TicketRelationsTest)
#include "tst_ticketrelations.moc"
