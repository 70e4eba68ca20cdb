#include "shell/rail.h"

#include <QButtonGroup>
#include <QEvent>
#include <QVBoxLayout>

#include "shell/railbutton.h"
#include "theme/metrics.h"

namespace kesu {

Rail::Rail(QWidget *parent)
    : QFrame(parent), m_top(new QVBoxLayout), m_foot(new QVBoxLayout), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::gap, 0, metrics::gap);
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_foot);
    m_top->setSpacing(0);
    m_foot->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    refresh();
}

void Rail::addPage(Page *page, bool atEnd)
{
    auto *button = new RailButton(page, this);
    (atEnd ? m_foot : m_top)->addWidget(button);
    (atEnd ? m_footButtons : m_topButtons).append(button);
    m_group->addButton(button);
    connect(button, &QAbstractButton::clicked, this, [this, button] { Q_EMIT pageChosen(button->pageId()); });
    refresh();
}

void Rail::setCurrent(const QString &pageId)
{
    for (RailButton *button : m_topButtons + m_footButtons) {
        if (button->pageId() == pageId)
            button->setChecked(true);
    }
}

QStringList Rail::pageIds() const
{
    QStringList ids;
    for (const RailButton *button : m_topButtons + m_footButtons)
        ids.append(button->pageId());
    return ids;
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void Rail::refresh()
{
    setAccessibleName(tr("Pages"));
    int digit = 0;
    for (RailButton *button : m_topButtons + m_footButtons)
        button->setDigit(++digit <= 9 ? digit : 0);
}

} // namespace kesu
