#include "eightd/findingmark.h"

#include <QPainter>
#include <QPalette>

#include "theme/palettes.h"

namespace kesu {

namespace {
constexpr int finest = 4; // pixels of the picture for one of the icon, for screens with small pixels
}

void drawFindingMark(QPainter *painter, const QRectF &box, Finding::Severity severity, const QColor &tone)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone);
    switch (severity) {
    case Finding::Severity::Error:
        painter->drawRect(box.adjusted(1, 1, -1, -1));
        break;
    case Finding::Severity::Warning:
        painter->drawPolygon(QPolygonF{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
        break;
    case Finding::Severity::Hint:
        painter->drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    }
    painter->restore();
}

QColor findingTone(Finding::Severity severity, const QPalette &palette)
{
    switch (severity) {
    case Finding::Severity::Error: return errorTone(palette);
    case Finding::Severity::Warning: return clockTone(ClockPhase::Warning, false, palette);
    case Finding::Severity::Hint: break;
    }
    return secondaryTone(palette);
}

QIcon findingIcon(Finding::Severity severity, const QPalette &palette, int side)
{
    QPixmap picture(side * finest, side * finest);
    picture.setDevicePixelRatio(finest);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawFindingMark(&painter, QRectF(1, 1, side - 2, side - 2), severity, findingTone(severity, palette));
    return picture;
}

} // namespace kesu
