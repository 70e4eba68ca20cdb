#include <QtTest/QtTest>

#include "base/commandmatch.h"
#include "base/language.h"
#include "tickets/tickettexts.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLocaleFindsTheNearestLanguage_data();
    void everyLocaleFindsTheNearestLanguage();
    void loadingALanguageChangesWordsAndNames();
    void commandsAreFoundByWordsInitialsAndEnglish_data();
    void commandsAreFoundByWordsInitialsAndEnglish();
};

void LanguageTest::everyLocaleFindsTheNearestLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("mainland") << u"zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("singapore") << u"zh_SG"_s << u"zh_CN"_s;
    QTest::newRow("taiwan") << u"zh_TW"_s << u"zh_TW"_s;
    QTest::newRow("hong kong reads traditional") << u"zh_HK"_s << u"zh_TW"_s;
    QTest::newRow("macau reads traditional") << u"zh_MO"_s << u"zh_TW"_s;
    QTest::newRow("english") << u"en_US"_s << u"en"_s;
    QTest::newRow("our own code") << u"en"_s << u"en"_s;
    QTest::newRow("none of ours") << u"fr_FR"_s << u"zh_CN"_s;
    QTest::newRow("no locale at all") << u"C"_s << u"zh_CN"_s;
}

void LanguageTest::everyLocaleFindsTheNearestLanguage()
{
    QFETCH(QString, locale);
    QTEST(nearestLanguage(locale), "language");
}

void LanguageTest::loadingALanguageChangesWordsAndNames()
{
    Translations translations;
    for (const auto &[language, word] : {std::pair(u"zh_CN"_s, u"已登记"_s), std::pair(u"zh_TW"_s, u"已登記"_s),
                                         std::pair(u"en"_s, u"Registered"_s)}) {
        translations.load(language);
        QCOMPARE(uiLanguage(), language);
        QCOMPARE(tickettexts::state(TicketState::Registered), word);
    }
}

void LanguageTest::commandsAreFoundByWordsInitialsAndEnglish_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed finds all") << u""_s << true;
    QTest::newRow("a part of the words") << u"浅色"_s << true;
    QTest::newRow("traditional finds simplified") << u"淺色"_s << true;
    QTest::newRow("pinyin initials") << u"qh"_s << true;
    QTest::newRow("english") << u"DARK"_s << true;
    QTest::newRow("something else") << u"打印"_s << false;
}

void LanguageTest::commandsAreFoundByWordsInitialsAndEnglish()
{
    QFETCH(QString, typed);
    QTEST(commandMatches(typed, u"切换浅色与深色"_s, u"Switch between light and dark"_s), "found");
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
