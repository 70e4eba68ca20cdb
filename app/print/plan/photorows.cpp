#include "plan/photorows.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace kesu {

QList<QList<PhotoSlot>> photoRows(const QJsonArray &items, int columns, qreal maxHeight, qreal width, qreal gap,
                                  qreal highest)
{
    constexpr double leastPercent = 5;
    QList<QList<PhotoSlot>> rows;
    qreal used = 0;
    for (const QJsonValue value : items) {
        const QJsonObject item = value.toObject();
        const double own = item.value("width"_L1).toDouble();
        const double share = own > 0 ? qBound(leastPercent, own, 100.0) / 100 : 1.0 / columns;
        const qreal wide = std::floor((width + gap) * share - gap);
        const qreal high = own > 0 ? qMin(wide, highest) : maxHeight;
        if (rows.isEmpty() || used + gap + wide > width) {
            rows.append(QList<PhotoSlot>());
            used = -gap;
        }
        rows.last().append({item, {wide, high}});
        used += gap + wide;
    }
    return rows;
}

} // namespace kesu
