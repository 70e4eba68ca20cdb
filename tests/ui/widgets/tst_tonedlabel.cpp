#include <QApplication>
#include <QTest>

#include "forms/primarybutton.h"
#include "theme/palettes.h"
#include "widgets/tonedlabel.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class TonedLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setPalette(lightPalette()); }

    void aProblemKeepsItsToneInEveryTheme()
    {
        QApplication::setPalette(lightPalette());
        QWidget window;
        ProblemLabel label(u"problem"_s, &window);
        window.show();
        for (const QPalette &theme : {darkPalette(), lightPalette()}) {
            QApplication::setPalette(theme);
            QTRY_COMPARE(label.palette().color(QPalette::WindowText), errorTone(theme));
            QTRY_COMPARE(label.palette().color(QPalette::Base), theme.color(QPalette::Base));
        }
    }

    void aLabelGivesItsToneBack()
    {
        QApplication::setPalette(lightPalette());
        TonedLabel label(errorTone);
        label.show();
        label.setTone(nullptr);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), lightPalette().color(QPalette::WindowText));
        QApplication::setPalette(darkPalette());
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), darkPalette().color(QPalette::WindowText));
    }

    void withoutAProblemThereIsNoLabel()
    {
        QWidget window;
        ProblemLabel label(u"problem"_s, &window);
        QVERIFY(label.isHidden());
        label.say(u"The disk is full."_s);
        QVERIFY(!label.isHidden());
        label.sayOf(Result<int>(1));
        QVERIFY(label.isHidden());
    }

    void aDisabledPrimaryButtonLooksLikeAnyOther()
    {
        for (const QPalette &theme : {darkPalette(), lightPalette()}) {
            QApplication::setPalette(theme);
            PrimaryButton button;
            QCOMPARE(button.palette().color(QPalette::Active, QPalette::Button), theme.color(QPalette::Highlight));
            button.setEnabled(false);
            QCOMPARE(button.palette().color(QPalette::Disabled, QPalette::Button),
                     theme.color(QPalette::Disabled, QPalette::Button));
        }
    }
};

QTEST_MAIN(TonedLabelTest)
#include "tst_tonedlabel.moc"
