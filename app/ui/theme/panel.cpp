#include "theme/panel.h"

#include <QPainter>
#include <QWidget>

#include "theme/metrics.h"
#include "theme/palettes.h"

namespace kesu {

namespace {
constexpr qreal breath = 0.1;
}

void paintPanel(QWidget *widget)
{
    paintPanel(widget, QPen(lineTone(widget->palette())), widget->palette().color(QPalette::Base));
}

void paintPanel(QWidget *widget, const QPen &line, const QColor &surface)
{
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(surface);
    const qreal inset = line.widthF() / 2;
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(inset, inset, -inset, -inset), metrics::radius,
                            metrics::radius);
}

void paintPanel(QWidget *widget, const QColor &tone)
{
    paintPanel(widget, QPen(tone), mixed(widget->palette().color(QPalette::Base), tone, breath));
}

} // namespace kesu
