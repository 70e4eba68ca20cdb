#include <QtTest/QtTest>

#include "base/language.h"
#include "testworkspace.h"
#include "theme/icons.h"
#include "theme/palettes.h"
#include "theme/theme.h"
#include "widgets/clockchip.h"
#include "widgets/clockpainter.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class ClockChipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.load(u"zh_CN"_s); }
    void theTickerIsCalmUntilSomethingVisibleCountsSeconds();
    void aChipCountsDownAndTellsScreenReaders();
    void spaceAsksForTheLedger();
    void everyPhaseHasAShapeOfItsOwn();
    void tonesKeepTheirContrast_data();
    void tonesKeepTheirContrast();
    void iconsFollowThePalette();

private:
    ClockResult dueIn(qint64 seconds) const
    {
        ClockResult clock;
        clock.code = u"respond"_s;
        clock.name = {u"响应"_s, u"回應"_s, u"Respond"_s};
        clock.phase = ClockPhase::Running;
        clock.start = m_time.now().plusSeconds(-3600);
        clock.due = m_time.now().plusSeconds(seconds);
        clock.budgetSeconds = 3600 + seconds;
        clock.elapsedSeconds = 3600;
        return clock;
    }

    Translations m_translations;
    test::FakeTime m_time;
};

void ClockChipTest::theTickerIsCalmUntilSomethingVisibleCountsSeconds()
{
    ClockTicker ticker(m_time);
    QCOMPARE(ticker.intervalSeconds(), 60);
    ClockChip chip(ticker);
    chip.setClock(dueIn(1200), QTimeZone("Asia/Shanghai"));
    QCOMPARE(ticker.intervalSeconds(), 60); // not shown
    chip.show();
    QCOMPARE(ticker.intervalSeconds(), 1);
    chip.setClock(dueIn(2 * 3600), QTimeZone("Asia/Shanghai"));
    QVERIFY(ticker.intervalSeconds() > 1);
    chip.hide();
    QCOMPARE(ticker.intervalSeconds(), 60);
}

void ClockChipTest::aChipCountsDownAndTellsScreenReaders()
{
    test::FakeTime time;
    ClockTicker ticker(time);
    ClockChip chip(ticker);
    chip.setClock(dueIn(65), QTimeZone("Asia/Shanghai"));
    chip.show();
    QCOMPARE(chip.words(), u"剩 1分05秒"_s);
    time.set(time.now().plusSeconds(5));
    ticker.tickNow();
    QCOMPARE(chip.words(), u"剩 1分00秒"_s);
    time.set(time.now().plusSeconds(120));
    ticker.tickNow();
    QCOMPARE(chip.state().phase, ClockPhase::Overdue);
    QVERIFY(chip.accessibleName().contains(u"响应"_s));
    QVERIFY(chip.accessibleName().contains(u"超时 1分00秒"_s));
    QVERIFY(chip.toolTip().contains(u"周六"_s));
}

void ClockChipTest::spaceAsksForTheLedger()
{
    ClockTicker ticker(m_time);
    ClockChip chip(ticker);
    chip.setClock(dueIn(600), QTimeZone("Asia/Shanghai"));
    chip.show();
    QSignalSpy asked(&chip, &ClockChip::ledgerRequested);
    QTest::keyClick(&chip, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void ClockChipTest::everyPhaseHasAShapeOfItsOwn()
{
    // Colour is never alone: drawn in one tone, the shapes must still differ.
    QSet<QByteArray> drawings;
    QPalette palette = lightPalette();
    palette.setColor(QPalette::HighlightedText, Qt::black);
    const QList<ChipState> states{{ClockPhase::Running, false, {}, 0, 0.5},   {ClockPhase::Warning, false, {}, 0, 0.5},
                                  {ClockPhase::Overdue, false, {}, 0, 0.5},   {ClockPhase::Paused, false, {}, 0, 0.5},
                                  {ClockPhase::Met, false, {}, 0, 0.5},       {ClockPhase::MetLate, false, {}, 0, 0.5},
                                  {ClockPhase::Running, true, {}, 0, 0.5},    {ClockPhase::Waiting, false, {}, 0, 0.5},
                                  {ClockPhase::Cancelled, false, {}, 0, 0.5}};
    for (const ChipState &state : states) {
        QImage image(120, 32, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        ClockPainter(QFont()).paint(&painter, image.rect(), state, QString(), palette, true);
        painter.end();
        drawings.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(drawings.size(), states.size());
}

void ClockChipTest::tonesKeepTheirContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ClockChipTest::tonesKeepTheirContrast()
{
    QFETCH(bool, dark);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto contrast = [&luminance](const QColor &a, const QColor &b) {
        const double la = luminance(a), lb = luminance(b);
        return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
    };
    for (const auto background : {QPalette::Window, QPalette::Base}) {
        const QColor under = palette.color(background);
        QVERIFY(contrast(palette.color(QPalette::Text), under) >= 4.5);
        QVERIFY(contrast(secondaryTone(palette), under) >= 4.5);
        for (const auto phase : {ClockPhase::Running, ClockPhase::Warning, ClockPhase::Overdue, ClockPhase::Paused,
                                 ClockPhase::Met})
            QVERIFY2(contrast(clockTone(phase, false, palette), under) >= 3.0, qPrintable(QString::number(int(phase))));
        QVERIFY(contrast(clockTone(ClockPhase::Running, true, palette), under) >= 3.0);
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
}

void ClockChipTest::iconsFollowThePalette()
{
    Theme theme;
    const QIcon search = icon(u"search"_s);
    const auto brightest = [&search] {
        int value = 0;
        const QImage image = search.pixmap(24).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 200)
                    value = std::max(value, image.pixelColor(x, y).lightness());
            }
        }
        return value;
    };
    theme.setChoice(ThemeChoice::Light);
    QVERIFY(brightest() < 100);
    theme.setChoice(ThemeChoice::Dark);
    QVERIFY(brightest() > 180);
    QVERIFY(theme.dark());
}

QTEST_MAIN(ClockChipTest)
#include "tst_clockchip.moc"
