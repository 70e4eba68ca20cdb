#include <QtTest/QtTest>

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; // one, or the plural forms
    bool unfinished = false;
    bool plural = false;
};

QList<Message> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({context, {}, {}, false, xml.attributes().value(u"numerus"_s) == u"yes"});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().unfinished = xml.attributes().value(u"type"_s) == u"unfinished";
            if (!messages.last().plural)
                messages.last().forms = {xml.readElementText()};
        } else if (xml.name() == u"numerusform") {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?[1-9]|n)"_s);
    QSet<QString> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

QString folder()
{
    return qEnvironmentVariable("KESU_SOURCE_DIR") + u"/translations/"_s;
}

} // namespace

// Three complete languages, always.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStringIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"zh_CN", "zh_TW", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    // Against the sources of today, not against the last refresh of the .ts file.
    void everyStringIsTranslated()
    {
        QFETCH(QString, language);
        QTemporaryDir dir;
        const QString copy = dir.filePath(u"kesu_%1.ts"_s.arg(language));
        QVERIFY(QFile::copy(folder() + u"kesu_%1.ts"_s.arg(language), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        const QString source = qEnvironmentVariable("KESU_SOURCE_DIR");
        QProcess lupdate;
        lupdate.start(QString::fromUtf8(KESU_LUPDATE), {u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s,
                                                        source + u"/app"_s, source + u"/forms"_s, u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished(120'000));
        QStringList missing;
        const QList<Message> messages = readTs(copy);
        for (const Message &message : messages) {
            if (message.unfinished || message.forms.contains(QString()))
                missing.append(u"[%1] %2"_s.arg(message.context, message.source));
        }
        QVERIFY(!messages.isEmpty());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void placeholdersSurviveTranslation_data() { everyStringIsTranslated_data(); }

    void placeholdersSurviveTranslation()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Message &message : readTs(folder() + u"kesu_%1.ts"_s.arg(language))) {
            for (const QString &form : message.forms) {
                QSet<QString> wanted = placeholders(message.source);
                QSet<QString> got = placeholders(form);
                if (message.plural) { // "one ticket" may leave the number out
                    wanted.remove(u"%n"_s);
                    got.remove(u"%n"_s);
                }
                if (wanted != got)
                    wrong.append(u"[%1] %2 → %3"_s.arg(message.context, message.source, form));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // Characters that exist only in the simplified script; their presence means a text was not really written for Taiwan.
    void taiwanIsWrittenInTraditionalScript()
    {
        static const QString simplified =
            u"这个们来时说国对开关门问间东车长马鸟鱼页风飞语话请谁认识讨让记录议论设访证评诉词译试诗该详误请读课调谈谢网络软"
            u"单据库数据类级红纪约级纸线组织经结绍给统继续维编缩总选进远运还连迟适达过边业务专严丧丰临为举义乐习书买乱"
            u"产亲亿仅从仓仪价众优会伟传伤伦伪体余侧侦"_s;
        const QString allowed = u"来余"_s; // used in both scripts
        QStringList wrong;
        for (const Message &message : readTs(folder() + u"kesu_zh_TW.ts"_s)) {
            for (const QString &form : message.forms) {
                for (const QChar c : form) {
                    if (simplified.contains(c) && !allowed.contains(c))
                        wrong.append(u"%1: %2"_s.arg(c, form));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
