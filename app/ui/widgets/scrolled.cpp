#include "widgets/scrolled.h"

#include <QScrollArea>

namespace kesu {

QScrollArea *scrolled(QWidget *content, const QString &objectName)
{
    auto *area = new QScrollArea;
    area->setObjectName(objectName);
    scrollVertically(area);
    area->setWidget(content);
    return area;
}

void scrollVertically(QScrollArea *area)
{
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
}

} // namespace kesu
