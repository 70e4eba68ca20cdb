#include "eightd/fishbonesection.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include "eightd/eightdediting.h"
#include "eightd/eightdterms.h"
#include "eightd/fishbonefile.h"
#include "eightd/fishboneview.h"
#include "forms/formcard.h"
#include "shell/prompts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

FishboneSection::FishboneSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_view(new FishboneView(editing, this))
    , m_leg(new QComboBox(this))
    , m_problem(new ProblemLabel(u"fishboneProblemLabel"_s, this))
{
    setObjectName(u"fishboneSection"_s);
    auto *card = new FormCard(u"fishbone"_s, this);
    card->setTitle(tr("Fishbone (6M)"));
    card->setNote(tr("Enter adds a cause beside, Insert one below, F2 writes; causes can be dragged."));
    m_view->setAccessibleName(tr("Fishbone (6M)"));
    m_leg->setObjectName(u"fishboneLegCombo"_s);
    m_leg->setAccessibleName(eightdterms::partField(u"leg"));
    m_leg->addItem(tr("All legs"));
    for (const auto &[leg, code] : legCodes)
        m_leg->addItem(eightdterms::code(u"leg", code));
    connect(m_leg, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_view->setLeg(index > 0 ? std::optional(legCodes.at(size_t(index - 1)).first) : std::nullopt);
    });

    auto *bar = new QHBoxLayout;
    bar->setSpacing(metrics::tightGap);
    bar->addWidget(m_leg);
    const auto button = [&](const QString &name, const QString &words, auto deed) {
        auto *made = new QToolButton(this);
        made->setObjectName(name);
        made->setText(words);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, deed);
        bar->addWidget(made);
        return made;
    };
    button(u"addCauseButton"_s, tr("Add a cause"), [this] { m_view->addBelow(); })->setEnabled(editing.isWritable());
    bar->addStretch();
    button(u"zoomOutButton"_s, u"−"_s, [this] { m_view->zoom(1 / 1.2); })->setAccessibleName(tr("Smaller"));
    button(u"zoomInButton"_s, u"+"_s, [this] { m_view->zoom(1.2); })->setAccessibleName(tr("Larger"));
    button(u"fitButton"_s, tr("Fit"), [this] { m_view->fit(); });
    button(u"copyFishboneButton"_s, tr("Copy as picture"), [this] { copyPicture(); });
    button(u"saveFishboneButton"_s, tr("Save as …"), [this] { save(); });
    card->column()->addLayout(bar);
    card->column()->addWidget(m_view);
    card->column()->addWidget(m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void FishboneSection::copyPicture()
{
    QApplication::clipboard()->setImage(fishbonefile::image(editing().report(), m_view->leg()));
}

void FishboneSection::save()
{
    const QString name = u"%1-%2.pdf"_s.arg(editing().report().number, tr("fishbone"));
    const QString path = deps().prompts.saveFile(this, tr("Save the drawing"), name,
                                                 tr("PDF (*.pdf);;Picture (*.png)"));
    if (!path.isEmpty())
        m_problem->sayOf(fishbonefile::write(editing().report(), m_view->leg(), path));
}

} // namespace kesu
