#pragma once

#include <QStyledItemDelegate>
#include <QTimeZone>

namespace kesu {

struct TimelineEntry;

// Draws one entry of the timeline: icon on a thread, headline, who and when, the words wrapped below.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TimelineDelegate(QObject *parent = nullptr);

    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString aside(const TimelineEntry &entry) const;
    int textWidth(const QStyleOptionViewItem &option) const;

    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace kesu
