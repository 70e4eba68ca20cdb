#include "eightd/whysection.h"

#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

#include "eightd/eightdediting.h"
#include "eightd/eightdterms.h"
#include "eightd/sheetbar.h"
#include "eightd/whysheet.h"
#include "eightd/whyview.h"
#include "forms/formcard.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

WhySection::WhySection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_tabs(new QTabBar(this))
{
    setObjectName(u"whySection"_s);
    auto *card = new FormCard(u"why"_s, this);
    card->setTitle(eightdterms::listName(u"whys"));
    card->setNote(tr("Enter asks the next why, Tab changes the level, Insert adds a branch."));
    m_tabs->setObjectName(u"legTabs"_s);
    m_tabs->setAccessibleName(eightdterms::partField(u"leg"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    card->column()->addWidget(m_tabs);
    for (const auto &[leg, code] : legCodes) {
        m_tabs->addTab(eightdterms::code(u"leg", code));
        m_pages.append(makePage(leg));
        card->column()->addWidget(m_pages.last().page);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    for (int leg = 0; leg < m_pages.size(); ++leg) {
        connect(m_pages.at(leg).sheet, &SheetModel::refreshed, this, [this, leg] { readBackwards(leg); });
        readBackwards(leg);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &WhySection::showLeg);
    showLeg(0);
}

WhySection::LegPage WhySection::makePage(Leg leg)
{
    const QString code = codeOf(legCodes, leg);
    LegPage made;
    made.page = new QWidget(this);
    made.sheet = new WhySheet(editing(), leg, made.page);
    made.view = new WhyView(*made.sheet, code + u"WhySheet"_s, made.page);
    made.view->setAccessibleName(eightdterms::code(u"leg", code));
    made.backwardsBox = new QWidget(made.page);
    made.backwards = new QLabel(made.backwardsBox);
    made.backwards->setObjectName(code + u"BackwardsLabel"_s);
    made.backwards->setWordWrap(true);
    made.backwards->setTextFormat(Qt::PlainText);
    made.backwards->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *title = new QuietLabel(tr("Read backwards – does each sentence hold?"), made.backwardsBox);
    auto *box = new QVBoxLayout(made.backwardsBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(metrics::tightGap);
    box->addWidget(title);
    box->addWidget(made.backwards);
    auto *column = new QVBoxLayout(made.page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(made.view);
    column->addWidget(new SheetBar(*made.view, made.page));
    column->addWidget(made.backwardsBox);
    return made;
}

void WhySection::showLeg(int leg)
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages.at(i).page->setVisible(i == leg);
}

void WhySection::readBackwards(int leg)
{
    const LegPage &page = m_pages.at(leg);
    QStringList sentences;
    for (const WhySheet::Reading &reading : page.sheet->readBackwards())
        sentences.append(tr("“%1”").arg(reading.words));
    page.backwards->setText(sentences.join(u'\n'));
    page.backwardsBox->setVisible(!sentences.isEmpty());
    const int answers = page.sheet->rowCount() - (page.sheet->isWritable() ? 1 : 0);
    const QString name = eightdterms::code(u"leg", codeOf(legCodes, page.sheet->leg()));
    m_tabs->setTabText(leg, answers > 0 ? u"%1 · %2"_s.arg(name, QString::number(answers)) : name);
}

bool WhySection::showPlace(const QString &recordId)
{
    for (int leg = 0; leg < m_pages.size(); ++leg) {
        if (m_pages.at(leg).sheet->rowOf(recordId) < 0)
            continue;
        m_tabs->setCurrentIndex(leg);
        return m_pages.at(leg).view->showRecord(recordId, WhySheet::Answer);
    }
    return false;
}

} // namespace kesu
