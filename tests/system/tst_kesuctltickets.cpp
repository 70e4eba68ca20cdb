#include <QtTest/QtTest>

#include "kesuctl.h"
#include "papertools.h"

using namespace Qt::StringLiterals;
using namespace kesu::testing;

constexpr char onePixel[] = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
                            "RU5ErkJggg==";

// Design §9: the main job by script, from the first complaint to the printed form.
class KesuctlTicketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const CtlAnswer made = m_ctl.run({u"--json"_s, u"init"_s, u"--branch"_s, u"SH01"_s});
        QVERIFY2(made.code == 0, qPrintable(made.all()));
        QCOMPARE(made.json().value("created"_L1), QJsonValue(true));
        QVERIFY(!m_ctl.write(u"sole.png"_s, QByteArray::fromBase64(onePixel)).isEmpty());
        m_number = registered(complaint());
        QVERIFY(!m_number.isEmpty());
    }

    void theNumberNamesBranchAndDevice()
    {
        static const QRegularExpression pattern(u"^KS-SH01-\\d{8}-A\\d{4}$"_s);
        QVERIFY2(pattern.match(m_number).hasMatch(), qPrintable(m_number));
    }

    void aTicketIsTakenWhole()
    {
        const QJsonObject ticket = m_ctl.ask({u"ticket"_s, u"show"_s, m_number});
        QCOMPARE(ticket.value("title"_L1), QJsonValue(u"运动鞋开胶"_s));
        QCOMPARE(ticket.value("state"_L1), QJsonValue(u"registered"_s));
        QCOMPARE(ticket.value("channel"_L1), QJsonValue(u"phone"_s));          // given by its name
        QCOMPARE(ticket.value("category"_L1), QJsonValue(u"service_guarantee"_s));
        QCOMPARE(ticket["customer"_L1]["phone"_L1], QJsonValue(u"13800138000"_s));
        QCOMPARE(ticket["notes"_L1][0]["text"_L1], QJsonValue(u"顾客情绪激动"_s));
        QCOMPARE(ticket["attachments"_L1][0]["name"_L1], QJsonValue(u"sole.png"_s));
        QCOMPARE(ticket["attachments"_L1][0]["role"_L1], QJsonValue(u"defect_photo"_s));
        QCOMPARE(ticket.value("received_at"_L1), QJsonValue(u"2026-03-02T01:00:00.000Z"_s)); // 09:00 in the branch
        QVERIFY(!ticket.value("clocks"_L1).toArray().isEmpty());
    }

    void aTimeWithOffsetIsExact()
    {
        QJsonObject json = complaint();
        json.insert(u"received_at"_s, u"2026-03-02T10:00:00+09:00"_s);
        const QString number = registered(json);
        QCOMPARE(m_ctl.ask({u"ticket"_s, u"show"_s, number}).value("received_at"_L1),
                 QJsonValue(u"2026-03-02T01:00:00.000Z"_s));
    }

    void aTicketIsReadFromStandardInput()
    {
        const CtlAnswer answer = Kesuctl::runBare({u"--data"_s, m_ctl.store(), u"--json"_s, u"ticket"_s, u"new"_s,
                                                   u"--file"_s, u"-"_s},
                                                  R"({"title": "咨询", "narrative": "保修期多久", "kind": "consultation",
                                                      "channel": "phone", "customer": {"name": "王芳"}})");
        QVERIFY2(answer.code == 0, qPrintable(answer.all()));
        QCOMPARE(answer.json().value("kind"_L1), QJsonValue(u"consultation"_s));
    }

    void badTicketsAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("unknown field") << QByteArray(R"({"titel": "x"})") << u"titel"_s;
        QTest::newRow("unreadable time")
            << QByteArray(R"({"title": "x", "received_at": "gestern"})") << u"received_at"_s;
        QTest::newRow("unknown kind") << QByteArray(R"({"title": "x", "kind": "letter"})") << u"kind"_s;
        QTest::newRow("unknown channel")
            << QByteArray(R"({"title": "x", "narrative": "x", "channel": "pigeon", "customer": {"name": "李"}})")
            << u"channel"_s;
        QTest::newRow("unknown remedy")
            << QByteArray(R"({"title": "x", "narrative": "x", "channel": "phone", "remedies": ["revenge"],
                              "customer": {"name": "李"}})")
            << u"remedies"_s;
        QTest::newRow("missing attachment")
            << QByteArray(R"({"title": "x", "channel": "phone", "customer": {"name": "李"}, "narrative": "x",
                              "attachments": ["nowhere.png"]})")
            << u"nowhere.png"_s;
        QTest::newRow("no customer")
            << QByteArray(R"({"title": "x", "narrative": "x", "channel": "phone"})") << u"customer"_s;
    }

    void badTicketsAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, json);
        const int before = count({});
        const QString file = m_ctl.write(u"bad.json"_s, json);
        const CtlAnswer answer = m_ctl.run({u"--json"_s, u"ticket"_s, u"new"_s, u"--file"_s, file});
        QVERIFY2(answer.code == 1 && answer.isOneLine(), qPrintable(answer.all()));
        QFETCH(QString, where);
        QVERIFY2(answer.json()["error"_L1]["where"_L1].toString().contains(where), qPrintable(answer.out));
        QVERIFY(!answer.json()["error"_L1]["code"_L1].toString().isEmpty());
        QVERIFY(!answer.json()["error"_L1]["message"_L1].toString().isEmpty());
        QCOMPARE(count({}), before);
    }

    void aDuplicateIsMergedAndTheLeadingTicketNamesIt()
    {
        const QString leading = registered(complaint());
        const QString duplicate = registered(complaint());
        QCOMPARE(done(duplicate, u"merge"_s, {{u"merged_into"_s, leading}, {u"reason"_s, u"同一事项"_s}}), u"merged"_s);
        const QJsonArray links = m_ctl.ask({u"ticket"_s, u"show"_s, leading}).value("links"_L1).toArray();
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0]["relation"_L1], QJsonValue(u"includes"_s));
        QCOMPARE(links[0]["number"_L1], QJsonValue(duplicate));
    }

    void aTicketIsSplitByScript()
    {
        const QString whole = registered(complaint());
        const QJsonArray parts{QJsonObject{{u"title"_s, u"鞋底"_s}, {u"category"_s, u"service_guarantee"_s}},
                               QJsonObject{{u"title"_s, u"态度"_s}, {u"narrative"_s, u"店员不理睬"_s}}};
        QCOMPARE(done(whole, u"split"_s, {{u"parts"_s, parts}, {u"reason"_s, u"两件事"_s}}), u"split"_s);
        const QJsonArray links = m_ctl.ask({u"ticket"_s, u"show"_s, whole}).value("links"_L1).toArray();
        QCOMPARE(links.size(), 2);
        const QJsonObject part = m_ctl.ask({u"ticket"_s, u"show"_s, links[1]["number"_L1].toString()});
        QCOMPARE(part.value("narrative"_L1), QJsonValue(u"店员不理睬"_s));
        QCOMPARE(part["customer"_L1]["phone"_L1], QJsonValue(u"13800138000"_s));
    }

    void brokenJsonNamesItsLine()
    {
        const QString file = m_ctl.write(u"broken.json"_s, QByteArray("{\n\"title\": \"x\",\n\"channel\" \"phone\"}"));
        const CtlAnswer answer = m_ctl.run({u"ticket"_s, u"new"_s, u"--file"_s, file});
        QVERIFY2(answer.code == 1 && answer.isOneLine(), qPrintable(answer.all()));
        QVERIFY2(answer.err.contains(file + u":3"_s), qPrintable(answer.err));
    }

    void theWholeWayIsGone()
    {
        QJsonObject json = complaint();
        json.insert(u"title"_s, u"全程办理"_s);
        const QString number = registered(json);
        for (const auto &[step, values, state] : way())
            QCOMPARE(done(number, step, values), state);
        const QJsonObject closed = m_ctl.ask({u"ticket"_s, u"show"_s, number});
        QCOMPARE(closed.value("satisfaction"_L1), QJsonValue(u"satisfied"_s));
        QVERIFY(closed.value("contacts"_L1).toArray().size() >= 2);
        QCOMPARE(done(number, u"reopen"_s, {{u"reason"_s, u"又开胶了"_s}}), u"accepted"_s);
        const QJsonObject reopened = m_ctl.ask({u"ticket"_s, u"show"_s, number});
        QCOMPARE(reopened.value("round"_L1).toInt(), closed.value("round"_L1).toInt() + 1);
        QCOMPARE(reopened.value("number"_L1).toString(), number);
    }

    void aStepMayHaveHappenedEarlier()
    {
        const QString number = registered(complaint());
        QCOMPARE(done(number, u"accept"_s, joined(accepted(), {{u"at"_s, u"2026-03-02T09:30"_s}})), u"accepted"_s);
        const QJsonArray events = m_ctl.ask({u"ticket"_s, u"show"_s, number}).value("events"_L1).toArray();
        const bool found = std::any_of(events.begin(), events.end(), [](const QJsonValue &event) {
            return event["type"_L1] == "accepted"_L1 && event["at"_L1] == "2026-03-02T01:30:00.000Z"_L1;
        });
        QVERIFY(found);
    }

    void aStepThatIsNotAllowedSaysWhy()
    {
        const CtlAnswer refused = m_ctl.run({u"--json"_s, u"ticket"_s, u"do"_s, m_number, u"reject"_s});
        QVERIFY2(refused.code == 1 && refused.isOneLine(), qPrintable(refused.all()));
        QCOMPARE(refused.json()["error"_L1]["where"_L1], QJsonValue(u"reason"_s));
        QVERIFY(!refused.json().value("findings"_L1).toArray().isEmpty());
        const CtlAnswer unknown = m_ctl.run({u"--json"_s, u"ticket"_s, u"do"_s, m_number, u"fly"_s});
        QCOMPARE(unknown.code, 1);
        QCOMPARE(unknown.json()["error"_L1]["code"_L1], QJsonValue(u"step-unknown"_s));
        const CtlAnswer early = m_ctl.run({u"ticket"_s, u"do"_s, m_number, u"close"_s});
        QVERIFY2(early.code == 1 && early.isOneLine(), qPrintable(early.all()));
        QCOMPARE(m_ctl.ask({u"ticket"_s, u"show"_s, m_number}).value("state"_L1), QJsonValue(u"registered"_s));
    }

    void clocksAreToldForAnyMoment()
    {
        const auto clock = [this](const QString &at) {
            const QJsonObject answer = m_ctl.ask({u"ticket"_s, u"clocks"_s, m_number, u"--at"_s, at});
            for (const QJsonValue &each : answer.value("clocks"_L1).toArray()) {
                if (each["code"_L1] == "handle_feedback"_L1)
                    return each.toObject();
            }
            return QJsonObject();
        };
        const QJsonObject running = clock(u"2026-03-02T10:00"_s);
        QCOMPARE(running.value("due"_L1), QJsonValue(u"2026-03-02T13:00:00.000Z"_s)); // urgent: 12 hours
        QCOMPARE(running.value("phase"_L1), QJsonValue(u"running"_s));
        QCOMPARE(running.value("elapsed_s"_L1).toInt(), 3600);
        QCOMPARE(running.value("remaining_s"_L1).toInt(), 11 * 3600);
        QVERIFY(!running.value("ledger"_L1).toArray().isEmpty());
        const QJsonObject over = clock(u"2030-01-01T00:00:00Z"_s);
        QCOMPARE(over.value("phase"_L1), QJsonValue(u"overdue"_s));
        QVERIFY(over.value("remaining_s"_L1).toInteger() < 0);
        QCOMPARE(m_ctl.run({u"ticket"_s, u"clocks"_s, m_number, u"--at"_s, u"soon"_s}).code, 2);
    }

    void listsAreNarrowedByEveryFilter_data()
    {
        QTest::addColumn<QStringList>("fits");
        QTest::addColumn<QStringList>("fitsNot");
        const auto row = [](const char *option, const QString &fits, const QString &fitsNot) {
            const QString name = u"--"_s + QString::fromLatin1(option);
            QTest::newRow(option) << QStringList{name, fits} << QStringList{name, fitsNot};
        };
        row("text", u"開膠"_s, u"漏水"_s); // simplified text found by traditional characters
        row("state", u"registered"_s, u"closed"_s);
        row("category", u"service_guarantee"_s, u"fee"_s);
        row("level", u"urgent"_s, u"general"_s);
        row("channel", u"phone"_s, u"visit"_s);
        row("product", u"运动鞋"_s, u"电视"_s);
        row("batch", u"B-20260115"_s, u"B-0"_s);
        row("branch", u"SH01"_s, u"BJ01"_s);
        row("from", u"2026-03-02"_s, u"2026-03-03"_s);
        row("to", u"2026-03-02"_s, u"2026-03-01"_s);
        QTest::newRow("open") << QStringList{u"--open"_s} << QStringList{u"--archive"_s};
        QTest::newRow("overdue")
            << QStringList{u"--overdue"_s} << QStringList{u"--overdue"_s, u"--level"_s, u"general"_s};
        QTest::newRow("owner") << QStringList{u"--owner"_s, u"Administrator"_s} << QStringList{u"--owner"_s, u"谁"_s};
    }

    void listsAreNarrowedByEveryFilter()
    {
        QFETCH(QStringList, fits);
        QFETCH(QStringList, fitsNot);
        QVERIFY(numbers(fits).contains(m_number));
        QVERIFY(!numbers(fitsNot).contains(m_number));
    }

    void listsAreCutAndPaged()
    {
        const QStringList all = numbers({});
        QVERIFY(all.size() > 2);
        QCOMPARE(numbers({u"--limit"_s, u"1"_s}), all.mid(0, 1));
        QCOMPARE(numbers({u"--limit"_s, u"2"_s, u"--offset"_s, u"1"_s}), all.mid(1, 2));
        for (const QStringList &wrong : {QStringList{u"--limit"_s, u"none"_s}, QStringList{u"--limit"_s, u"0"_s},
                                         QStringList{u"--offset"_s, u"-1"_s}, QStringList{u"--state"_s, u"lost"_s},
                                         QStringList{u"--from"_s, u"2026-13-01"_s}}) {
            const CtlAnswer answer = m_ctl.run(QStringList{u"ticket"_s, u"list"_s} + wrong);
            QVERIFY2(answer.code == 2 && answer.isOneLine(), qPrintable(answer.all()));
        }
    }

    void searchFindsSimplifiedAndTraditionalAlike()
    {
        const QJsonObject found = m_ctl.ask({u"search"_s, u"开胶"_s});
        QVERIFY(found.value("total"_L1).toInt() > 0);
        QCOMPARE(m_ctl.ask({u"search"_s, u"開膠"_s}).value("total"_L1), found.value("total"_L1));
        QVERIFY(found["tickets"_L1][0]["snippet"_L1].toString().contains(u"开胶"_s));
        QCOMPARE(m_ctl.ask({u"search"_s, u"开胶"_s, u"--limit"_s, u"1"_s}).value("tickets"_L1).toArray().size(), 1);
        QCOMPARE(m_ctl.ask({u"search"_s, u"绝无此事"_s}).value("total"_L1).toInt(), 0);
        QCOMPARE(m_ctl.run({u"search"_s, u"绝无此事"_s}).code, 0);
    }

    void suggestNamesCategoriesAndSimilarTickets()
    {
        const QJsonObject answer = m_ctl.ask({u"suggest"_s, u"网络中断，宽带上不了网"_s, u"--scheme"_s, u"TX-01"_s});
        QCOMPARE(answer.value("scheme"_L1), QJsonValue(u"TX-01"_s));
        QVERIFY(answer.value("categories"_L1).isArray());
        QVERIFY(!m_ctl.ask({u"suggest"_s, u"运动鞋穿两天就开胶"_s}).value("similar"_L1).toArray().isEmpty());
        QCOMPARE(m_ctl.run({u"suggest"_s, u"x"_s, u"--scheme"_s, u"TX-99"_s}).code, 1);
    }

    void bothFormsAreReadableAndRepeatable_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("title");
        QTest::newRow("report") << u"complaint-report"_s << u"顾客投诉登记及处理报告"_s;
        QTest::newRow("slip") << u"acceptance"_s << u"投诉受理单"_s;
    }

    void bothFormsAreReadableAndRepeatable()
    {
        if (const QString missing = PaperTools::missing(); !missing.isEmpty())
            QFAIL(qPrintable(missing));
        QFETCH(QString, form);
        for (const QString &name : {u"first.pdf"_s, u"second.pdf"_s}) {
            const CtlAnswer answer = printed(m_number, form, name);
            QVERIFY2(answer.code == 0, qPrintable(answer.all()));
            QCOMPARE(answer.err, QString());
        }
        QCOMPARE(m_ctl.read(u"first.pdf"_s), m_ctl.read(u"second.pdf"_s));
        QString text = PaperTools(m_ctl.read(u"first.pdf"_s)).text().remove(u' ').remove(u'\n');
        QFETCH(QString, title);
        QVERIFY2(text.contains(title), qPrintable(text));
        QVERIFY(text.contains(m_number));
        QVERIFY(text.contains(u"开胶"_s));
        QCOMPARE(m_ctl.run({u"print"_s, m_number, u"--form"_s, u"8x"_s, u"-o"_s, m_ctl.path(u"x.pdf"_s)}).code, 1);
        QVERIFY(!QFile::exists(m_ctl.path(u"x.pdf"_s)));
    }

    void anEmptyFormNeedsNoTicket()
    {
        QCOMPARE(printed(u"blank"_s, u"complaint-report"_s, u"blank.pdf"_s).code, 0);
        QVERIFY(m_ctl.read(u"blank.pdf"_s).startsWith("%PDF"));
    }

    void aPaperIsCheckedAgainstTheStore()
    {
        if (const QString missing = PaperTools::missing(); !missing.isEmpty())
            QFAIL(qPrintable(missing));
        const QString number = registered(complaint());
        const QString code = printedCode(number);
        QVERIFY(!code.isEmpty());
        const auto check = [&](const QString &typed) {
            return m_ctl.run({u"--json"_s, u"verify"_s, u"--paper"_s, number, typed});
        };
        QCOMPARE(check(code).code, 0);
        QCOMPARE(check(code).json().value("current"_L1), QJsonValue(true));
        QVERIFY(check(code.toLower().remove(u'-')).json().value("genuine"_L1).toBool()); // as people copy it
        QCOMPARE(done(number, u"accept"_s, accepted()), u"accepted"_s);
        QCOMPARE(check(code).code, 0);
        QCOMPARE(check(code).json().value("current"_L1), QJsonValue(false));
        QVERIFY(!check(code).json().value("revision"_L1).toString().isEmpty());
        const CtlAnswer foreign = check(u"0000-0000"_s);
        QCOMPARE(foreign.code, 1);
        QCOMPARE(foreign.json().value("genuine"_L1), QJsonValue(false));
        QCOMPARE(m_ctl.run({u"verify"_s, u"--paper"_s, u"KS-0"_s, code}).code, 1);
        QCOMPARE(m_ctl.run({u"verify"_s, u"--paper"_s, number}).code, 2);
    }

private:
    struct Step {
        QString code;
        QVariantMap values;
        QString state;
    };

    QJsonObject complaint() const
    {
        return {{u"title"_s, u"运动鞋开胶"_s}, {u"narrative"_s, u"穿了两天鞋底就开胶，要求退货。"_s},
                {u"received_at"_s, u"2026-03-02T09:00"_s}, {u"channel"_s, u"电话（来电）"_s}, {u"policy_id"_s, u"TEL-1.3"_s},
                {u"category_scheme"_s, u"TX-01"_s}, {u"category"_s, u"service_guarantee"_s},
                {u"level_scheme"_s, u"SV-01"_s}, {u"level"_s, u"urgent"_s}, {u"product"_s, u"运动鞋"_s},
                {u"batch"_s, u"B-20260115"_s}, {u"quantity"_s, 2}, {u"note"_s, u"顾客情绪激动"_s},
                {u"customer"_s, QJsonObject{{u"name"_s, u"张伟"_s}, {u"phone"_s, u"13800138000"_s}}},
                {u"attachments"_s, QJsonArray{QJsonObject{{u"path"_s, u"sole.png"_s}, {u"role"_s, u"defect_photo"_s},
                                                          {u"caption"_s, u"鞋底"_s}}}}};
    }
    static QVariantMap accepted()
    {
        return {{u"is_specific"_s, true}, {u"is_legitimate"_s, true}, {u"is_lawful"_s, true}, {u"valid"_s, true}};
    }
    QList<Step> way() const
    {
        const QVariantMap contact{{u"contact_way"_s, u"phone"_s}, {u"contact_text"_s, u"已告知顾客"_s}};
        const QString me = m_ctl.ask({u"ticket"_s, u"show"_s, m_number}).value("first_contact_owner"_L1).toString();
        return {{u"accept"_s, accepted(), u"accepted"_s},
                {u"classify"_s, {{u"category"_s, u"service_guarantee"_s}, {u"scope_of_impact"_s, u"一户"_s},
                                 {u"difficulty"_s, u"ordinary"_s}}, u"classified"_s},
                {u"assign"_s, {{u"handling_owner"_s, me}, {u"handling_department"_s, u"质控部"_s}}, u"assigned"_s},
                {u"start"_s, {}, u"investigating"_s},
                {u"suspend"_s, {{u"reason"_s, u"等待顾客寄回样品"_s}}, u"suspended"_s},
                {u"resume"_s, {}, u"investigating"_s},
                {u"propose"_s, {{u"solution"_s, u"退货退款"_s}}, u"proposed"_s},
                {u"execute"_s, {{u"consent"_s, true}}, u"executing"_s},
                {u"complete"_s, {{u"result"_s, u"已退款 299 元"_s}, {u"responsible_party"_s, u"company"_s}},
                 u"executing"_s},
                {u"feed_back"_s, contact, u"fed_back"_s},
                {u"revisit"_s, joined(contact, {{u"satisfaction_scale"_s, u"likert5"_s},
                                                   {u"satisfaction"_s, u"satisfied"_s}}), u"revisited"_s},
                {u"close"_s, {{u"closing_note"_s, u"胶水批次问题"_s}}, u"closed"_s}};
    }

    static QVariantMap joined(QVariantMap left, const QVariantMap &right)
    {
        left.insert(right);
        return left;
    }

    QString registered(const QJsonObject &json) const
    {
        const QString file = m_ctl.write(u"t.json"_s, json);
        const CtlAnswer answer = m_ctl.run({u"--json"_s, u"ticket"_s, u"new"_s, u"--file"_s, file});
        if (answer.code != 0)
            qWarning("%s", qPrintable(answer.all()));
        return answer.json().value("number"_L1).toString();
    }
    // The state afterwards, or what was said against it.
    QString done(const QString &number, const QString &step, const QVariantMap &values) const
    {
        QStringList arguments{u"--json"_s, u"ticket"_s, u"do"_s, number, step};
        if (!values.isEmpty())
            arguments += {u"--file"_s, m_ctl.write(u"step.json"_s, QJsonObject::fromVariantMap(values))};
        const CtlAnswer answer = m_ctl.run(arguments);
        return answer.code == 0 ? answer.json().value("state"_L1).toString() : step + u": "_s + answer.err;
    }
    QStringList numbers(const QStringList &filters) const
    {
        QStringList found;
        const QJsonObject answer = m_ctl.ask(QStringList{u"ticket"_s, u"list"_s} + filters);
        for (const QJsonValue &row : answer.value("tickets"_L1).toArray())
            found.append(row["number"_L1].toString());
        return found;
    }
    int count(const QStringList &filters) const { return static_cast<int>(numbers(filters).size()); }
    CtlAnswer printed(const QString &number, const QString &form, const QString &file) const
    {
        return m_ctl.run({u"--lang"_s, u"zh_CN"_s, u"print"_s, number, u"--form"_s, form, u"-o"_s, m_ctl.path(file)});
    }
    QString printedCode(const QString &number) const
    {
        if (printed(number, u"acceptance"_s, u"p.pdf"_s).code != 0)
            return {};
        static const QRegularExpression code(u"\\b[0-9A-F]{4}-[0-9A-F]{4}\\b"_s);
        return code.match(PaperTools(m_ctl.read(u"p.pdf"_s)).text()).captured();
    }

    Kesuctl m_ctl;
    QString m_number;
};

QTEST_GUILESS_MAIN(KesuctlTicketsTest)
#include "tst_kesuctltickets.moc"
