#pragma once

#include "eightd/eightdsection.h"
#include "eightd/eightdcodes.h"

class QLabel;
class QTabBar;
class QVBoxLayout;

namespace kesu {

class WhySheet;
class WhyView;

// D4: the 5-Whys, why it happened, why it was not found, why the system let it happen: each an outline of its own, read
// backwards below it while it is written.
class WhySection : public EightDSection
{
    Q_OBJECT

public:
    WhySection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

    bool showPlace(const QString &recordId) override;

private:
    struct LegPage {
        QWidget *page = nullptr;
        WhySheet *sheet = nullptr;
        WhyView *view = nullptr;
        QLabel *backwards = nullptr;
        QWidget *backwardsBox = nullptr;
    };
    LegPage makePage(Leg leg);
    void showLeg(int leg);
    void readBackwards(int leg);

    QTabBar *m_tabs;
    QList<LegPage> m_pages;
};

} // namespace kesu
