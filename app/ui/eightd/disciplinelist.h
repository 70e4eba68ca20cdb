#pragma once

#include <QListWidget>
#include <QTimeZone>

#include "eightd/disciplineoverview.h"

namespace kesu {

class ClockTicker;

// The pages of an 8D report at the left of its editor: the report as a whole, then D0 … D8, each with how far it has
// come, what is found in it and when it is due, in shapes and words.
class DisciplineList : public QListWidget {
    Q_OBJECT

public:
    DisciplineList(ClockTicker &ticker, const QTimeZone &zone, QWidget *parent = nullptr);

    void show(const QList<DisciplineOverview> &overviews);
    int place() const { return currentRow() - 1; }
    void setPlace(int place) { setCurrentRow(place + 1); }

    // What its words take without being cut short.
    int comfortableWidth() const;

Q_SIGNALS:
    void placeChosen(int place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    QString dueWords(const DisciplineOverview &overview) const;

    ClockTicker &m_ticker;
    QTimeZone m_zone;
    QList<DisciplineOverview> m_overviews;
};

} // namespace kesu
