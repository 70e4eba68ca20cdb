#include "ticket/relatedpanel.h"

#include <QLabel>
#include <QVBoxLayout>

#include "intake/linklist.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "tickets/linktexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

RelatedPanel::RelatedPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_count(new QLabel(this)), m_list(new LinkList(this))
{
    setObjectName(u"relatedPanel"_s);
    m_title->setFont(emphasised(font()));
    m_count->setObjectName(u"mergedCountLabel"_s);
    m_count->setWordWrap(true);
    m_list->setObjectName(u"relatedList"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::groupGap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_title);
    column->addWidget(m_count);
    column->addWidget(m_list);
    connect(m_list, &LinkList::activated, this,
            [this](const QString &target) { Q_EMIT ticketChosen(TicketId(target)); });
    hide();
}

void RelatedPanel::show(const QList<TicketLink> &links)
{
    m_title->setText(tr("Related tickets"));
    const QString count = linktexts::mergedCount(links);
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    QList<LinkList::Line> lines;
    for (const TicketLink &link : links)
        lines.append({link.ticket.text(), (link.number + u"  "_s + link.title).trimmed(), linktexts::standing(link)});
    m_list->setLines(lines);
    setVisible(!links.isEmpty());
}

} // namespace kesu
