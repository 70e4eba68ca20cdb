#include <QtTest/QtTest>

#include "kesuctl.h"

using namespace kesu::testing;
using namespace Qt::StringLiterals;

// People, passwords and signatures from the command line.
class KesuctlUsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("KESUDESK_PASSWORD");
        qputenv("KESUDESK_NEW_PASSWORD", "correct horse");
        m_ctl = std::make_unique<Kesuctl>();
        QCOMPARE(m_ctl->run({u"init"_s, u"--branch"_s, u"SH01"_s}).code, 0);
    }

    void aPasswordOnceSetIsAskedFor()
    {
        QCOMPARE(m_ctl->run({u"user"_s, u"add"_s, u"王工"_s, u"--roles"_s, u"quality"_s, u"--login"_s, u"wang"_s}).code, 0);
        QCOMPARE(m_ctl->run({u"user"_s, u"password"_s, u"wang"_s}).code, 0);
        qunsetenv("KESUDESK_PASSWORD");
        const CtlAnswer silent = m_ctl->run({u"--user"_s, u"wang"_s, u"user"_s, u"list"_s});
        QVERIFY2(silent.code == 1 && silent.isOneLine() && silent.err.contains(u"KESUDESK_PASSWORD"_s), qPrintable(silent.all()));
        qputenv("KESUDESK_PASSWORD", "wrong password");
        QCOMPARE(m_ctl->run({u"--user"_s, u"wang"_s, u"user"_s, u"list"_s}).err, u"kesuctl: The password is not right.\n"_s);
        qputenv("KESUDESK_PASSWORD", "correct horse");
        const QJsonArray users = m_ctl->ask({u"--user"_s, u"wang"_s, u"user"_s, u"list"_s})[u"users"_s].toArray();
        QCOMPARE(users.size(), 2);
        QVERIFY(users.last()[u"has_password"_s].toBool());
        QVERIFY(!QJsonDocument(users).toJson().contains("argon2"));
    }

    void withAnAdministratorsPasswordOnlyAdministratorsChangeThings()
    {
        QCOMPARE(m_ctl->run({u"user"_s, u"password"_s}).code, 0); // the one who set the store up
        const CtlAnswer refused = m_ctl->run({u"user"_s, u"add"_s, u"王工"_s, u"--roles"_s, u"quality"_s});
        QCOMPARE(refused.code, 1);
        qputenv("KESUDESK_PASSWORD", "correct horse");
        const QStringList admin{u"--user"_s, u"Administrator"_s};
        QCOMPARE(m_ctl->run(admin + QStringList{u"user"_s, u"add"_s, u"王工"_s, u"--roles"_s, u"quality"_s}).code, 0);
        QCOMPARE(m_ctl->run(admin + QStringList{u"user"_s, u"add"_s, u"李工"_s, u"--roles"_s, u"boss"_s}).code, 2);
    }

    void aReportIsSignedByThoseWhoMayAndTheStoreStaysSound()
    {
        const auto add = [this](const QString &name, const QString &roles) {
            m_ctl->run({u"user"_s, u"add"_s, name, u"--roles"_s, roles});
            m_ctl->run({u"user"_s, u"password"_s, name});
        };
        add(u"王工"_s, u"quality"_s);
        add(u"赵总"_s, u"manager"_s);
        const QString number = registered();
        const QString form = m_ctl->write(u"8d.json"_s, QJsonObject{{u"title"_s, u"开胶"_s}});
        const QString report = m_ctl->ask({u"eightd"_s, u"new"_s, number, u"--file"_s, form})[u"number"_s].toString();
        QVERIFY(!report.isEmpty());
        qputenv("KESUDESK_PASSWORD", "correct horse");
        const auto sign = [&](const QString &who, const QString &as) {
            return m_ctl->run({u"--user"_s, who, u"sign"_s, report, u"--form"_s, u"8d"_s, u"--as"_s, as});
        };
        const CtlAnswer first = sign(u"王工"_s, u"prepared"_s);
        QVERIFY2(first.code == 0, qPrintable(first.all()));
        QVERIFY(sign(u"王工"_s, u"reviewed"_s).err.contains(u"Somebody else has to sign here"_s));
        QCOMPARE(sign(u"王工"_s, u"approved"_s).code, 1);
        QCOMPARE(sign(u"赵总"_s, u"approved"_s).code, 0);
        const CtlAnswer nowhere = sign(u"赵总"_s, u"blessed"_s);
        QCOMPARE(nowhere.code, 2);
        const QJsonArray places =
            m_ctl->ask({u"signatures"_s, report, u"--form"_s, u"8d"_s})[u"signatures"_s].toArray();
        QStringList given;
        for (const QJsonValue &place : places) {
            if (place[u"signed"_s].toBool())
                given.append(place[u"as"_s].toString());
        }
        QCOMPARE(given, (QStringList{u"prepared"_s, u"approved"_s}));
        QCOMPARE(m_ctl->run({u"verify"_s}).code, 0);
    }

    void withoutAPasswordNobodySigns()
    {
        const QString number = registered();
        const CtlAnswer refused = m_ctl->run({u"sign"_s, number, u"--form"_s, u"complaint-report"_s, u"--as"_s, u"prepared"_s});
        QVERIFY2(refused.code == 1 || refused.code == 2, qPrintable(refused.all()));
        QVERIFY(refused.isOneLine());
    }

private:
    QString registered() const
    {
        const QString file = m_ctl->write(u"t.json"_s, QJsonObject{{u"title"_s, u"开胶"_s},
                                                                   {u"narrative"_s, u"鞋底开胶"_s},
                                                                   {u"channel"_s, u"phone"_s},
                                                                   {u"customer"_s, QJsonObject{{u"name"_s, u"张伟"_s},
                                                                                              {u"phone"_s, u"13800138000"_s}}}});
        const QJsonObject made = m_ctl->ask({u"ticket"_s, u"new"_s, u"--file"_s, file});
        return made[u"number"_s].toString();
    }

    std::unique_ptr<Kesuctl> m_ctl;
};

QTEST_GUILESS_MAIN(KesuctlUsersTest)
#include "tst_kesuctlusers.moc"
