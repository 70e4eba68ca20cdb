#include "ticket/stepspanel.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "base/language.h"
#include "forms/primarybutton.h"
#include "texts/findingtexts.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

StepsPanel::StepsPanel(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"stepsPanel"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void StepsPanel::show(const QList<StepOption> &steps)
{
    m_steps = steps;
    build();
}

void StepsPanel::build()
{
    delete m_body;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_layout->addWidget(m_body);
    bool first = true;
    bool anyRefused = false;
    QList<StepOption> asides;
    for (const StepOption &step : std::as_const(m_steps)) {
        if (step.allowed() && step.transition.aside) {
            asides.append(step);
        } else if (step.allowed()) {
            addButton(step, first);
            first = false;
        } else {
            anyRefused = anyRefused || !step.transition.aside;
        }
    }
    if (!asides.isEmpty())
        addMenu(asides);
    if (first && asides.isEmpty()) {
        auto *none = new QLabel(tr("No step is open to you here."), m_body);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    if (!anyRefused)
        return;
    auto *title = new QLabel(tr("Not possible now"), m_body);
    title->setFont(emphasised(font()));
    title->setContentsMargins(0, metrics::gap, 0, 0);
    column->addWidget(title);
    for (const StepOption &step : std::as_const(m_steps)) {
        if (!step.allowed() && !step.transition.aside)
            addRefused(step);
    }
}

void StepsPanel::addButton(const StepOption &step, bool primary)
{
    QPushButton *button = primary ? new PrimaryButton(m_body) : new QPushButton(m_body);
    button->setText(step.transition.name.in(uiLanguage()));
    button->setObjectName(u"step_%1_Button"_s.arg(step.transition.code));
    button->setDefault(primary);
    button->setToolTip(step.transition.consequence.in(uiLanguage()));
    button->setAccessibleDescription(button->toolTip());
    m_body->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepChosen(step); });
}

void StepsPanel::addMenu(const QList<StepOption> &asides)
{
    auto *button = new QPushButton(tr("More steps"), m_body);
    button->setObjectName(u"moreStepsButton"_s);
    auto *menu = new QMenu(button);
    for (const StepOption &step : asides) {
        QAction *action = menu->addAction(step.transition.name.in(uiLanguage()));
        action->setObjectName(u"step_%1_Action"_s.arg(step.transition.code));
        connect(action, &QAction::triggered, this, [this, step] { Q_EMIT stepChosen(step); });
    }
    button->setMenu(menu);
    m_body->layout()->addWidget(button);
}

void StepsPanel::addRefused(const StepOption &step)
{
    QStringList reasons;
    if (!step.permitted)
        reasons.append(tr("Your role does not allow it."));
    for (const Finding &finding : step.reasons) {
        if (finding.severity == Finding::Severity::Error)
            reasons.append(findingtexts::sentence(finding));
    }
    auto *label = new QuietLabel(m_body);
    label->setObjectName(u"refused_%1_Label"_s.arg(step.transition.code));
    label->setText(tr("%1: %2", "step: why not").arg(step.transition.name.in(uiLanguage()), reasons.join(u' ')));
    m_body->layout()->addWidget(label);
}

void StepsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

} // namespace kesu
