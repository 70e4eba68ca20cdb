#pragma once

#include <QProxyStyle>

namespace kesu {

// Fusion with a little more air in its buttons, marks and icons that grow with the letters, and our own cross on tabs.
class DeskStyle : public QProxyStyle {
    Q_OBJECT

public:
    DeskStyle();

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    // Fusion's outlines are darker than the surface, which on a dark one leaves nothing to see.
    void drawOutline(const QStyleOption *option, QPainter *painter) const;
    void drawMark(bool round, const QStyleOption *option, QPainter *painter) const;
};

} // namespace kesu
