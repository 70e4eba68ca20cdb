#include <QtTest/QtTest>

#include <QImage>
#include <QPainter>

#include "eightd/causetree.h"
#include "eightd/fishbonedrawing.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// The fishbone on paper.
class FishboneDrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDrawingFitsItsPlace_data()
    {
        QTest::addColumn<int>("causes");
        QTest::addColumn<QSizeF>("place");
        QTest::newRow("empty") << 0 << QSizeF(700, 400);
        QTest::newRow("a few") << 9 << QSizeF(700, 400);
        QTest::newRow("sixty") << 60 << QSizeF(700, 900);
        QTest::newRow("a narrow place") << 20 << QSizeF(200, 900);
    }

    // To look at it, name a folder in KESU_KEEP_PRINTS.
    void theDrawingFitsItsPlace()
    {
        QFETCH(int, causes);
        QFETCH(QSizeF, place);
        const EightD report = sample(causes);
        QImage image(int(place.width()) * 2, int(place.height()) * 2, QImage::Format_RGB32);
        image.setDevicePixelRatio(2);
        image.fill(Qt::white);
        QPainter painter(&image);
        const QRectF area(QPointF(20, 20), place - QSizeF(40, 40));
        const qreal height = paintFishbone(painter, area, report, {}, paperFishboneColours(), font());
        painter.end();
        if (const QString kept = qEnvironmentVariable("KESU_KEEP_PRINTS"); !kept.isEmpty())
            image.save(u"%1/fishbone-%2.png"_s.arg(kept).arg(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(height > 0 && height <= area.height() + 0.01);
        QVERIFY(height <= fishboneHeight(area.width(), report, {}, font()) + 0.01);
        const QRect inside = QRectF(area.topLeft() * 2, QSizeF(area.width(), height) * 2).toAlignedRect();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) > 128)
                    continue;
                QVERIFY2(inside.adjusted(-2, -2, 2, 2).contains(x, y), "ink outside of its place");
                ++ink;
            }
        }
        QVERIFY(ink > 1000);
    }

    void everyStateHasAShapeOfItsOwn()
    {
        QSet<QByteArray> shapes;
        for (const auto &[state, code] : causeStateCodes) {
            QImage image(24, 24, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawCauseMark(painter, image.rect(), state, Qt::black);
            painter.end();
            shapes.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(shapes.size(), qsizetype(causeStateCodes.size()));
    }

private:
    static QFont font()
    {
        QFont font(u"WenQuanYi Micro Hei"_s);
        font.setPixelSize(13);
        return font;
    }
    static EightD sample(int causes)
    {
        const QStringList words{u"操作员未按顺序锁附"_s, u"夹具磨损"_s, u"材料批次波动，来料检验未覆盖该尺寸公差"_s,
                                u"torque sequence changed to cut cycle time"_s, u"湿度高"_s};
        EightD report;
        report.problemStatement = u"连接器外壳锁扣根部开裂 2–4 mm，装配线 3 号工位，3.0 %"_s;
        for (int i = 0; i < causes; ++i) {
            const QString id = QString::number(i + 1);
            const QString parent = i % 3 == 0 ? QString() : QString::number(i - i % 3 + 1);
            causetree::add(report, id, causetree::categories().at(i / 3 % 6), Leg::Occurrence, parent);
            report.causes.last().text = words.at(i % words.size());
            report.causes.last().state = CauseState(i % 5);
        }
        return report;
    }
};

QTEST_MAIN(FishboneDrawingTest)
#include "tst_fishbonedrawing.moc"
