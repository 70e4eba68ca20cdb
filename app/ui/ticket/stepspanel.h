#pragma once

#include <QWidget>

#include "tickets/ticketservice.h"

class QVBoxLayout;

namespace kesu {

// The steps that lead on from where a ticket stands: a button for each allowed one, a menu for those beside the main way,
// and below them the ones that are not allowed now with the reasons why.
class StepsPanel : public QWidget {
    Q_OBJECT

public:
    explicit StepsPanel(QWidget *parent = nullptr);

    void show(const QList<StepOption> &steps);

Q_SIGNALS:
    void stepChosen(const kesu::StepOption &step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addButton(const StepOption &step, bool primary);
    void addMenu(const QList<StepOption> &asides);
    void addRefused(const StepOption &step);

    QList<StepOption> m_steps;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace kesu
