#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "branch.h"
#include "customers/customerservice.h"
#include "desk.h"
#include "naughtystrings.h"
#include "papertools.h"
#include "search/searchservice.h"
#include "tickets/ticketprinter.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using namespace kesu::test;

namespace {

// Free text a person types. Identities, names given by the program and answers in a scale are not.
QStringList typedFields()
{
    static const QSet<QString> given{u"number"_s, u"branch"_s, u"group_id"_s, u"merged_into"_s, u"customer_id"_s,
                                     u"first_contact_owner"_s, u"handling_owner"_s, u"leader_in_charge"_s,
                                     u"contact_phone"_s, u"transfer_to"_s, u"satisfaction"_s};
    QStringList keys;
    for (const TicketField &field : ticketFields()) {
        const bool text = field.type == FieldType::Text || field.type == FieldType::LongText;
        if (text && !given.contains(field.key))
            keys.append(field.key);
    }
    return keys;
}

// What a text may become on its way: half of a surrogate pair is no character and cannot be stored.
QString storable(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

} // namespace

// Texts that break programs, through every text field: typed, saved, read again, searched, shown and printed.
class NaughtyStringsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_texts = naughtyStrings();
        QVERIFY(m_texts.size() > 100);
        QVERIFY(typedFields().size() > 20);
        m_desk.start(setUpBranch);
    }

    // Every text is in some field of every group; every field sees every text when KESU_NAUGHTY is set.
    void everyTextComesBackAsItWasSaved()
    {
        TicketService &tickets = m_desk.workspace().tickets();
        const QStringList keys = typedFields();
        const qsizetype rounds = qEnvironmentVariableIsSet("KESU_NAUGHTY") ? m_texts.size() : 24;
        for (qsizetype round = 0; round < rounds; ++round) {
            const qsizetype shift = round * m_texts.size() / rounds;
            const auto text = [&](qsizetype place) { return m_texts.at((shift + place) % m_texts.size()); };
            Registration given = registration(u"开胶"_s);
            given.ticket.narrative = u"鞋底开胶"_s;
            QVariantMap fields = toFields(given.ticket);
            for (qsizetype i = 0; i < keys.size(); ++i) {
                const bool asked = keys.at(i) == "title"_L1 || keys.at(i) == "narrative"_L1;
                if (!asked || !text(i).trimmed().isEmpty()) // blank ones are refused, rightly
                    fields.insert(keys.at(i), text(i));
            }
            given.ticket = ticketFromFields(fields);
            for (qsizetype i = 0; i < m_customerTexts.size(); ++i)
                given.customer.*m_customerTexts.at(i) = text(i);
            given.customer.phone = u"13800138000"_s; // a blank name alone is refused, rightly
            given.note = text(1);
            const auto saved = tickets.registerTicket(given);
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code + u" @"_s + saved.error().where));
            const TicketId id = saved->facts.ticket.id;
            Contact contact;
            contact.ticket = id;
            contact.at = m_desk.time.now();
            contact.purpose = u"progress"_s;
            contact.way = u"phone"_s;
            contact.person = text(2);
            contact.text = text(3);
            contact.outcome = text(4);
            QVERIFY(tickets.addContact(contact));

            const auto view = tickets.load(id);
            QVERIFY(view);
            const QVariantMap kept = toFields(view->facts.ticket);
            for (qsizetype i = 0; i < keys.size(); ++i) {
                const QString before = toFields(given.ticket).value(keys.at(i)).toString();
                const QString after = kept.value(keys.at(i)).toString();
                QVERIFY2(after == storable(before),
                         qPrintable(u"%1 was %2 and became %3"_s.arg(keys.at(i), before, after)));
            }
            for (const auto member : m_customerTexts)
                QCOMPARE(view->customer.*member, storable(given.customer.*member));
            QCOMPARE(view->facts.contacts.first().text, storable(contact.text));
            QCOMPARE(view->facts.contacts.first().person, storable(contact.person));
            if (!given.note.trimmed().isEmpty())
                QCOMPARE(view->facts.notes.first().text, storable(given.note.trimmed()));
            m_ids.append(id);
        }
        const Findings wrong = m_desk.workspace().verify();
        QVERIFY2(wrong.isEmpty(), wrong.isEmpty() ? "" : qPrintable(wrong.first().code + u' ' + wrong.first().where
                                                                    + u' ' + wrong.first().args.join(u' ')));
    }

    void everyTextCanBeSearchedFor()
    {
        for (const QString &text : std::as_const(m_texts)) {
            const SearchResult found = m_desk.workspace().search().search(text);
            QVERIFY(found.total >= found.hits.size());
            QVERIFY(m_desk.workspace().customers().find(text).size() <= m_ids.size());
            QVERIFY(!m_desk.workspace().tickets().findByNumber(text));
        }
    }

    void theyAreShownAndPrinted()
    {
        TicketPrinter printer(m_desk.workspace().tickets(), m_desk.workspace().reference());
        const bool tools = testing::PaperTools::missing().isEmpty();
        for (qsizetype i = 0; i < m_ids.size(); i += 6) {
            m_desk.window().openTicket(m_ids.at(i));
            QTest::qWait(0);
            for (const QString &form : TicketPrinter::forms()) {
                const auto pdf = printer.pdf(m_ids.at(i), form);
                QVERIFY(pdf);
                const QString number = m_desk.workspace().tickets().load(m_ids.at(i))->facts.ticket.number;
                if (tools)
                    QVERIFY(testing::PaperTools(*pdf).text().contains(number));
            }
        }
        for (const Qt::Key page : {Qt::Key_1, Qt::Key_3}) {
            m_desk.hand.press(page, Qt::AltModifier);
            m_desk.window().grab();
        }
    }

    // Typed into the form itself, not handed to the service.
    void theyAreTypedAtIntake()
    {
        for (qsizetype i = 0; i < m_texts.size(); i += 8) {
            const QString &text = m_texts.at(i);
            if (text.contains(u'\n') || text.contains(u'\r') || text.size() > 400)
                continue; // a key of its own in a form, or a hand too slow
            m_desk.hand.press(Qt::Key_2, Qt::AltModifier);
            auto *title = m_desk.hand.find<QLineEdit>("titleEdit");
            m_desk.hand.goTo("title");
            QVERIFY(title);
            title->clear();
            QInputMethodEvent handedOver;
            handedOver.setCommitString(text);
            QApplication::sendEvent(title, &handedOver);
            QTest::qWait(0);
            m_desk.window().grab();
        }
    }

    void scriptsHandThemOverAsWell()
    {
        const QString program = qEnvironmentVariable("KESU_BINARY_DIR") + u"/app/main/kesuctl"_s;
        if (!QFile::exists(program))
            QFAIL("kesuctl is not built");
        QTemporaryDir folder;
        FakeTime time;
        setUpBranch(**Workspace::open(folder.path(), time));
        for (qsizetype i = 3; i < m_texts.size(); i += 16) {
            const QString text = storable(m_texts.at(i)).trimmed();
            if (text.isEmpty())
                continue;
            QJsonObject ticket{{u"channel"_s, u"phone"_s}, {u"title"_s, text}, {u"narrative"_s, text},
                               {u"policy_id"_s, u"TEL-1.3"_s}, {u"customer"_s, QJsonObject{{u"name"_s, text}}}};
            QFile file(folder.filePath(u"ticket.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QJsonDocument(ticket).toJson());
            file.close();
            QProcess kesuctl;
            kesuctl.start(program, {u"--data"_s, folder.path(), u"--json"_s, u"ticket"_s, u"new"_s, u"--file"_s,
                                    file.fileName()});
            QVERIFY(kesuctl.waitForFinished());
            const QByteArray answer = kesuctl.readAllStandardOutput();
            QVERIFY2(kesuctl.exitStatus() == QProcess::NormalExit && kesuctl.exitCode() == 0,
                     (answer + kesuctl.readAllStandardError()).constData());
            QCOMPARE(QJsonDocument::fromJson(answer)[u"title"].toString(), text);
        }
    }

private:
    static Registration registration(const QString &title)
    {
        Registration given;
        given.ticket.title = title;
        given.ticket.channel = u"phone"_s;
        given.ticket.policyId = u"TEL-1.3"_s;
        given.ticket.categoryScheme = u"TX-01"_s;
        given.ticket.category = u"service_guarantee"_s;
        given.ticket.levelScheme = u"SV-01"_s;
        given.ticket.level = u"urgent"_s;
        return given;
    }

    const QList<QString Customer::*> m_customerTexts{&Customer::name, &Customer::contactPerson, &Customer::email,
                                                     &Customer::address, &Customer::language, &Customer::remark,
                                                     &Customer::customerNumber};
    QTemporaryDir m_folder;
    Desk m_desk{m_folder.path()};
    QStringList m_texts;
    QList<TicketId> m_ids;
};

QTEST_MAIN(NaughtyStringsTest)
#include "tst_naughtystrings.moc"
