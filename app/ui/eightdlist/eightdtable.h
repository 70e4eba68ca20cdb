#pragma once

#include <QTableView>

#include "eightd/eightdtablemodel.h"
#include "widgets/clockticker.h"

namespace kesu {

// The table of 8D reports, its time limits drawn as everywhere. Enter or a double click opens one.
class EightDTable : public QTableView, public Ticking {
    Q_OBJECT

public:
    EightDTable(EightDTableModel &model, ClockTicker &ticker, QWidget *parent = nullptr);

    EightDId current() const;
    int tickSeconds() const override;
    void tick(Instant now) override;

Q_SIGNALS:
    void reportWanted(const kesu::EightDId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void sizeColumns();

    EightDTableModel &m_model;
    ClockTicker &m_ticker;
};

} // namespace kesu
