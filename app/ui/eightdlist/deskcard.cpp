#include "eightdlist/deskcard.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/panel.h"
#include "widgets/scrolled.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

DeskCard::DeskCard(const QString &name, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_nothing(new QuietLabel), m_list(new LinkList)
{
    setObjectName(name + u"Card"_s);
    m_list->setObjectName(name + u"List"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::groupGap, metrics::gap, metrics::gap, metrics::gap);
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_title);
    QScrollArea *area = scrolled(content, name + u"Scroll"_s);
    area->viewport()->setAutoFillBackground(false); // the panel is the ground
    content->setAutoFillBackground(false);
    layout->addWidget(area, 1);
    connect(m_list, &LinkList::activated, this, &DeskCard::activated);
    restyle();
}

void DeskCard::setWords(const QString &title, const QString &nothing)
{
    m_words = title;
    m_nothing->setText(nothing);
    setLines(m_list->lines());
}

void DeskCard::setLines(const QList<LinkList::Line> &lines)
{
    m_list->setLines(lines);
    m_nothing->setVisible(lines.isEmpty());
    m_title->setText(lines.isEmpty() ? m_words : tr("%1 (%2)", "what waits, and how many").arg(m_words).arg(lines.size()));
}

void DeskCard::restyle()
{
    m_title->setFont(emphasised(font()));
}

void DeskCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void DeskCard::paintEvent(QPaintEvent *)
{
    paintPanel(this);
}

} // namespace kesu
