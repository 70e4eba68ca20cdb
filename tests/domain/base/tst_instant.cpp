#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "base/instant.h"

using namespace kesu;

// Points in time as text.
class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextIsWhatQtWouldWriteAndComesBack()
    {
        QVERIFY(rc::check("for any time of ten thousand years", [] {
            // Qt writes no times before the year 1.
            const Instant instant{*rc::gen::inRange<qint64>(-62'135'596'800'000, 253'402'300'800'000)};
            RC_ASSERT(instant.toIso() == instant.toUtc().toString(Qt::ISODateWithMs));
            RC_ASSERT(Instant::fromIso(instant.toIso()) == std::optional(instant));
        }));
        QCOMPARE(Instant{}.toIso(), QStringLiteral("1970-01-01T00:00:00.000Z"));
        QCOMPARE(Instant{-1}.toIso(), QStringLiteral("1969-12-31T23:59:59.999Z"));
    }

    void aTimeWithoutAZoneIsRefused()
    {
        QVERIFY(!Instant::fromIso(u"2026-11-21T07:05:00"));
        QVERIFY(!Instant::fromIso(u"soon"));
        QVERIFY(Instant::fromIso(u"2026-11-21T15:05:00+08:00") == Instant::fromIso(u"2026-11-21T07:05:00.000Z"));
    }
};

QTEST_GUILESS_MAIN(InstantTest)
#include "tst_instant.moc"
