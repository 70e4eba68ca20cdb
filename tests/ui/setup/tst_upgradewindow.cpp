#include <QtTest/QtTest>

#include <QLabel>

#include "setup/upgradewindow.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// What is seen while an older store is brought up to date.
class UpgradeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMomentShowsNothingAndALongUpgradeItsSteps()
    {
        UpgradeWindow window;
        window.tell(1, 5);
        QVERIFY(!window.isVisible());
        QElapsedTimer clock;
        clock.start();
        while (!window.isVisible() && clock.elapsed() < 5000)
            window.tell(2, 5);
        QVERIFY(window.isVisible());
        QVERIFY(clock.elapsed() > 200);
        window.tell(3, 5);
        const auto *step = window.findChild<QLabel *>(u"upgradeStepLabel"_s);
        QVERIFY(step && step->text().contains(u'3') && step->text().contains(u'5'));
    }

    void itCannotBeClosed()
    {
        UpgradeWindow window;
        window.show();
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
    }
};

QTEST_MAIN(UpgradeWindowTest)
#include "tst_upgradewindow.moc"
