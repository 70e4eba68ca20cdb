#include "intake/linklist.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

LinkList::LinkList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::gap);
}

void LinkList::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    rebuild();
}

void LinkList::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Line &line : std::as_const(m_lines)) {
        auto *cell = new QWidget(this);
        auto *rows = new QVBoxLayout(cell);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        auto *title = new QLabel(cell);
        title->setWordWrap(true);
        title->setTextFormat(Qt::RichText);
        title->setText(line.target.isEmpty()
                           ? line.title.toHtmlEscaped()
                           : u"<a href=\"%1\">%2</a>"_s.arg(line.target.toHtmlEscaped(), line.title.toHtmlEscaped()));
        title->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(title, &QLabel::linkActivated, this, &LinkList::activated, Qt::QueuedConnection);
        rows->addWidget(title);
        auto *detail = new QuietLabel(line.detail, cell);
        detail->setFont(smaller(font()));
        detail->setVisible(!line.detail.isEmpty());
        rows->addWidget(detail);
        m_column->addWidget(cell);
    }
    setVisible(!m_lines.isEmpty());
}

void LinkList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Links take their colour when the words are set.
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) && m_column)
        rebuild();
}

} // namespace kesu
