#pragma once

#include <QHeaderView>

namespace kesu {

// Headings of a sheet, wrapped within their columns, at most four lines; the whole is in the tooltip.
class SheetHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SheetHeader(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    QStringList lines(int section, int width) const;
    QString words(int section) const;
};

} // namespace kesu
