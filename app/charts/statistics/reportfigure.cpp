#include "statistics/reportfigure.h"

#include "statistics/qcchart.h"

namespace kesu {

QPicture reportFigure(const QJsonObject &data)
{
    const auto tool = fromCode(qcToolCodes, data.value(QLatin1String("tool")).toString());
    if (!tool)
        return QPicture();
    const auto analysis = analyse(*tool, data.value(QLatin1String("data")));
    if (!analysis)
        return QPicture();
    const QSize size = chartSize(*analysis);
    QPicture picture = chartPicture(*analysis, paperStyle(), size);
    picture.setBoundingRect(QRect({}, size));
    return picture;
}

} // namespace kesu
