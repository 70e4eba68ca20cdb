#include "sync/recordtitle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

RecordTitle::RecordTitle(QWidget *parent)
    : QWidget(parent), m_title(new TonedLabel(nullptr, this)), m_open(new QPushButton(this))
{
    m_title->setObjectName(u"recordTitleLabel"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setObjectName(u"recordTicketButton"_s);
    m_open->setIcon(icon(u"ticket"_s));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_title, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    connect(m_open, &QPushButton::clicked, this, &RecordTitle::ticketWanted);
    restyle();
}

void RecordTitle::show(const QString &title, bool hasTicket)
{
    m_title->setText(title);
    m_open->setVisible(hasTicket);
}

void RecordTitle::restyle()
{
    m_title->setFont(titleFont(font()));
    m_open->setText(tr("Open ticket"));
}

void RecordTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace kesu
