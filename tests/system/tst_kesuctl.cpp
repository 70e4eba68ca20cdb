#include <QtTest/QtTest>

#include <sqlite3.h>

#include "kesuctl.h"

using namespace Qt::StringLiterals;
using namespace kesu::testing;

namespace {

// Behind the program's back, as somebody with a database tool would: guards first.
bool tamper(const QString &store, const char *sql)
{
    sqlite3 *database = nullptr;
    bool ok = sqlite3_open(QFile::encodeName(store + u"/kesudesk.db"_s).constData(), &database) == SQLITE_OK;
    QList<QByteArray> guards;
    const auto collect = [](void *list, int, char **columns, char **) {
        static_cast<QList<QByteArray> *>(list)->append(columns[0]);
        return 0;
    };
    const auto run = [&](const QByteArray &text) {
        ok = ok && sqlite3_exec(database, text.constData(), collect, &guards, nullptr) == SQLITE_OK;
    };
    run("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    for (const QByteArray &guard : QList<QByteArray>(guards))
        run("DROP TRIGGER " + guard);
    run(sql);
    sqlite3_close(database);
    return ok;
}

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    bool ok = QDir().mkpath(to);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        ok = ok && QDir().mkpath(QFileInfo(target).absolutePath()) && QFile::copy(file, target);
    }
    return ok;
}

} // namespace

// Design §9: the command line itself, exit codes, errors, and the care of a store.
class KesuctlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const CtlAnswer made = m_ctl.run({u"init"_s, u"--branch"_s, u"SH01"_s});
        QVERIFY2(made.code == 0, qPrintable(made.all()));
        QVERIFY(made.out.contains(m_ctl.store()));
        const QString file = m_ctl.write(u"t.json"_s, QByteArray(R"({"title": "漏水", "narrative": "热水器漏水",
            "channel": "phone", "customer": {"name": "王芳", "phone": "13900139000"}})"));
        m_number = m_ctl.ask({u"ticket"_s, u"new"_s, u"--file"_s, file}).value("number"_L1).toString();
        QVERIFY(!m_number.isEmpty());
    }

    void initAgainChangesNothing()
    {
        const QJsonObject again = m_ctl.ask({u"init"_s});
        QCOMPARE(again.value("created"_L1), QJsonValue(false));
        QVERIFY(m_ctl.run({u"ticket"_s, u"show"_s, m_number}).code == 0);
        const CtlAnswer wrong = m_ctl.run({u"init"_s, u"--branch"_s, u"上海"_s});
        QVERIFY2(wrong.code == 2 && wrong.isOneLine() && wrong.err.contains(u"--branch"_s), qPrintable(wrong.all()));
    }

    void everyCommandExplainsItself_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("word");
        const auto row = [](const QString &command, const QString &word) {
            QTest::newRow(qPrintable(command)) << command.split(u' ') << word;
        };
        row(u"init"_s, u"--demo N"_s);
        row(u"due"_s, u"--keep-time"_s);
        row(u"conformance"_s, u"FILE"_s);
        row(u"ticket"_s, u"ticket clocks"_s);
        row(u"ticket new"_s, u"--file T.json"_s);
        row(u"ticket show"_s, u"NO"_s);
        row(u"ticket list"_s, u"--overdue"_s);
        row(u"ticket do"_s, u"NO STEP"_s);
        row(u"ticket clocks"_s, u"--at ISO"_s);
        row(u"print"_s, u"--form FORM"_s);
        row(u"search"_s, u"--limit N"_s);
        row(u"suggest"_s, u"--scheme ID"_s);
        row(u"backup"_s, u"FILE"_s);
        row(u"restore"_s, u"FILE"_s);
        row(u"verify"_s, u"--paper NO"_s);
        row(u"doctor"_s, u"doctor"_s);
        row(u"policy list"_s, u"policy list"_s);
        row(u"calendar show"_s, u"ID"_s);
    }

    void everyCommandExplainsItself()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, word);
        const CtlAnswer answer = Kesuctl::runBare(command + QStringList{u"--help"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.err, QString());
        QVERIFY2(answer.out.contains(u"kesuctl "_s) && answer.out.contains(word), qPrintable(answer.out));
        const CtlAnswer overview = Kesuctl::runBare({u"--help"_s});
        QVERIFY2(overview.out.contains(command.join(u' ')), qPrintable(overview.out));
    }

    void helpIsSpokenInEveryLanguage()
    {
        QSet<QString> texts;
        for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s})
            texts.insert(Kesuctl::runBare({u"--lang"_s, language, u"due"_s, u"--help"_s}).out);
        QCOMPARE(texts.size(), 3);
    }

    void wrongUsageIsOneLineAndTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
        row("nothing", {});
        row("unknown command", {u"fly"_s});
        row("half a command", {u"ticket"_s});
        row("unknown half", {u"ticket"_s, u"fly"_s});
        row("unknown option", {u"doctor"_s, u"--fast"_s});
        row("option without value", {u"search"_s, u"x"_s, u"--limit"_s});
        row("global without value", {u"doctor"_s, u"--data"_s});
        row("too few", {u"ticket"_s, u"show"_s});
        row("too many", {u"doctor"_s, u"now"_s});
        row("needed option", {u"print"_s, u"KS-1"_s});
        row("language", {u"--lang"_s, u"de"_s, u"doctor"_s});
        row("number", {u"search"_s, u"x"_s, u"--limit"_s, u"many"_s});
        row("demo", {u"init"_s, u"--demo"_s, u"-3"_s});
    }

    void wrongUsageIsOneLineAndTwo()
    {
        QFETCH(QStringList, arguments);
        const CtlAnswer plain = Kesuctl::runBare(QStringList{u"--data"_s, m_ctl.store()} + arguments);
        QCOMPARE(plain.code, 2);
        QVERIFY2(plain.isOneLine() && plain.out.isEmpty(), qPrintable(plain.all()));
        const CtlAnswer json = Kesuctl::runBare(QStringList{u"--json"_s, u"--data"_s, m_ctl.store()} + arguments);
        QCOMPARE(json.code, 2);
        const QJsonObject error = json.json().value("error"_L1).toObject();
        QCOMPARE(error.keys(), (QStringList{u"code"_s, u"message"_s, u"where"_s}));
        QVERIFY(!error.value("message"_L1).toString().isEmpty());
    }

    void errorsSpeakTheLanguageAskedFor()
    {
        const auto say = [this](const QString &language) {
            return m_ctl.run({u"--lang"_s, language, u"ticket"_s, u"show"_s, u"KS-0"_s});
        };
        QCOMPARE(say(u"en"_s).err, u"kesuctl: There is no such ticket: KS-0\n"_s);
        QVERIFY(say(u"zh_CN"_s).err.contains(u"工单"_s));
        QVERIFY(say(u"zh_TW"_s).err.contains(u"案件"_s));
        QCOMPARE(say(u"en"_s).code, 1);
    }

    void theUserIsFoundByName()
    {
        QCOMPARE(m_ctl.run({u"--user"_s, u"Administrator"_s, u"doctor"_s}).code, 0);
        const CtlAnswer nobody = m_ctl.run({u"--json"_s, u"--user"_s, u"无名氏"_s, u"doctor"_s});
        QCOMPARE(nobody.code, 1);
        QCOMPARE(nobody.json()["error"_L1]["where"_L1], QJsonValue(u"--user"_s));
    }

    void missingFilesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("ticket") << QStringList{u"ticket"_s, u"new"_s, u"--file"_s, u"nowhere.json"_s};
        QTest::newRow("cases") << QStringList{u"conformance"_s, u"nowhere.json"_s};
        QTest::newRow("backup to verify") << QStringList{u"verify"_s, u"nowhere.json"_s};
        QTest::newRow("step") << QStringList{u"ticket"_s, u"do"_s, m_number, u"accept"_s, u"--file"_s,
                                             u"nowhere.json"_s};
    }

    void missingFilesAreNamed()
    {
        QFETCH(QStringList, arguments);
        const CtlAnswer answer = m_ctl.run(arguments);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneLine() && answer.err.contains(u"nowhere.json"_s), qPrintable(answer.all()));
    }

    void policiesAndCalendarsAreShown()
    {
        QCOMPARE(m_ctl.ask({u"policy"_s, u"list"_s}).value("policies"_L1).toArray().size(), 28);
        QCOMPARE(m_ctl.ask({u"policy"_s, u"show"_s, u"TEL-1.3"_s}).value("id"_L1), QJsonValue(u"TEL-1.3"_s));
        QCOMPARE(m_ctl.ask({u"calendar"_s, u"show"_s, u"cn-office"_s}).value("time_zone"_L1),
                 QJsonValue(u"Asia/Shanghai"_s));
        QVERIFY(m_ctl.ask({u"calendar"_s, u"list"_s}).value("calendars"_L1).toArray().size() >= 4);
        QCOMPARE(m_ctl.run({u"policy"_s, u"show"_s, u"none"_s}).code, 1);
        QCOMPARE(m_ctl.run({u"calendar"_s, u"show"_s, u"none"_s}).code, 1);
    }

    void noStoreIsThree()
    {
        const CtlAnswer answer = Kesuctl::runBare({u"--data"_s, m_ctl.path(u"nothing"_s), u"--json"_s, u"doctor"_s});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.isOneLine(), qPrintable(answer.all()));
        QCOMPARE(answer.json()["error"_L1]["code"_L1], QJsonValue(u"store-missing"_s));
        QVERIFY(!QFile::exists(m_ctl.path(u"nothing"_s)));
    }

    // Another process holds the store: a kesuctl that waits for its standard input.
    void aStoreInUseIsThree()
    {
        QProcess holder;
        holder.start(Kesuctl::program(), {u"--data"_s, m_ctl.store(), u"ticket"_s, u"new"_s, u"--file"_s, u"-"_s});
        QVERIFY(holder.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_ctl.store() + u"/store.lock"_s), 20000);
        const CtlAnswer answer = m_ctl.run({u"--json"_s, u"doctor"_s});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.isOneLine(), qPrintable(answer.all()));
        QVERIFY2(answer.err.contains(QString::number(holder.processId())), qPrintable(answer.err));
        QCOMPARE(answer.json()["error"_L1]["code"_L1], QJsonValue(u"locked"_s));
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        QCOMPARE(m_ctl.run({u"doctor"_s}).code, 0);
    }

    void aNewerStoreIsThree()
    {
        const QString newer = m_ctl.path(u"newer"_s);
        QVERIFY(copyFolder(m_ctl.store(), newer));
        QVERIFY(tamper(newer, "PRAGMA user_version = 9999"));
        const CtlAnswer answer = Kesuctl::runBare({u"--data"_s, newer, u"--json"_s, u"doctor"_s});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.isOneLine(), qPrintable(answer.all()));
        QCOMPARE(answer.json()["error"_L1]["code"_L1], QJsonValue(u"newer"_s));
    }

    void anHonestStoreVerifies()
    {
        const CtlAnswer answer = m_ctl.run({u"--json"_s, u"verify"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json(), (QJsonObject{{u"ok"_s, true}, {u"findings"_s, QJsonArray()}}));
    }

    void tamperingIsFoundAndNamesTheTicket_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("the ticket") << QByteArray("UPDATE ticket SET title = '没事'");
        QTest::newRow("one of its events") << QByteArray("UPDATE ticket_event SET at = '2020-01-01T00:00:00.000Z'");
    }

    void tamperingIsFoundAndNamesTheTicket()
    {
        QFETCH(QByteArray, sql);
        const QString copy = m_ctl.path(u"tampered-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(copyFolder(m_ctl.store(), copy));
        QVERIFY(tamper(copy, sql.constData()));
        const CtlAnswer answer = Kesuctl::runBare({u"--data"_s, copy, u"--lang"_s, u"en"_s, u"verify"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.out.contains(m_number), qPrintable(answer.out));
    }

    void aBackupVerifiesAndRestores()
    {
        const QString file = m_ctl.path(u"today.kesubackup"_s);
        QCOMPARE(m_ctl.run({u"backup"_s, file}).code, 0);
        QCOMPARE(m_ctl.run({u"verify"_s, file}).code, 0);
        const QString other = m_ctl.path(u"other"_s);
        QCOMPARE(Kesuctl::runBare({u"--data"_s, other, u"restore"_s, file}).code, 0);
        const CtlAnswer shown = Kesuctl::runBare({u"--data"_s, other, u"--json"_s, u"ticket"_s, u"show"_s, m_number});
        QCOMPARE(shown.json().value("title"_L1), QJsonValue(u"漏水"_s));
        QCOMPARE(Kesuctl::runBare({u"--data"_s, other, u"verify"_s}).code, 0);
        const CtlAnswer full = Kesuctl::runBare({u"--data"_s, other, u"restore"_s, file});
        QVERIFY2(full.code == 1 && full.isOneLine(), qPrintable(full.all()));
    }

    void aDamagedBackupIsRefused()
    {
        const QString file = m_ctl.path(u"whole.kesubackup"_s);
        QCOMPARE(m_ctl.run({u"backup"_s, file}).code, 0);
        QByteArray bytes = m_ctl.read(u"whole.kesubackup"_s);
        for (qsizetype at = bytes.size() / 2; at < bytes.size() / 2 + 64; ++at)
            bytes[at] = static_cast<char>(~bytes[at]);
        const QString damaged = m_ctl.write(u"damaged.kesubackup"_s, bytes);
        QCOMPARE(m_ctl.run({u"verify"_s, damaged}).code, 1);
        const QString target = m_ctl.path(u"from-damaged"_s);
        QVERIFY(Kesuctl::runBare({u"--data"_s, target, u"restore"_s, damaged}).code != 0);
        QVERIFY(!QFile::exists(target + u"/kesudesk.db"_s));
        QCOMPARE(m_ctl.run({u"verify"_s, m_ctl.write(u"text"_s, QByteArray("no backup"))}).code, 1);
    }

    void doctorNamesWhatNeedsCare()
    {
        const CtlAnswer answer = m_ctl.run({u"--json"_s, u"doctor"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.json().value("findings"_L1).isArray());
        QCOMPARE(answer.json().value("ok"_L1), QJsonValue(true));
    }

    void aDemoStoreIsBelievableAndHonest()
    {
        const QString demo = m_ctl.path(u"demo"_s);
        const CtlAnswer made = Kesuctl::runBare({u"--data"_s, demo, u"--json"_s, u"init"_s, u"--demo"_s, u"20"_s});
        QVERIFY2(made.code == 0, qPrintable(made.all()));
        const CtlAnswer list = Kesuctl::runBare({u"--data"_s, demo, u"--json"_s, u"ticket"_s, u"list"_s});
        const QJsonArray tickets = list.json().value("tickets"_L1).toArray();
        QCOMPARE(tickets.size(), 20);
        QSet<QString> states;
        for (const QJsonValue &ticket : tickets)
            states.insert(ticket["state"_L1].toString());
        QVERIFY(states.size() > 3);
        QCOMPARE(Kesuctl::runBare({u"--data"_s, demo, u"verify"_s}).code, 0);
        const CtlAnswer again = Kesuctl::runBare({u"--data"_s, demo, u"init"_s, u"--demo"_s, u"5"_s});
        QVERIFY2(again.code == 1 && again.isOneLine(), qPrintable(again.all()));
    }

private:
    Kesuctl m_ctl;
    QString m_number;
};

QTEST_GUILESS_MAIN(KesuctlTest)
#include "tst_kesuctl.moc"
