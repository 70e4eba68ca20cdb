#pragma once

#include <QWidget>

#include "deadlines/clock.h"
#include "eightd/eightddeps.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace kesu {

class ClockChip;
class EightDEditing;
class TonedLabel;

// The line above the 8D editor: what it is, how it stands, what runs out first, whether it is saved; undo, redo, print.
class EightDHeader : public QWidget {
    Q_OBJECT

public:
    EightDHeader(EightDEditing &editing, const EightDDeps &deps, QWidget *parent = nullptr);

    void showClocks(const ClockResults &clocks);

Q_SIGNALS:
    void printRequested();
    void findingsToggled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void showReport();
    void showSaving();
    void showUndo();
    void showFindings();
    void openLedger(const ClockResult &clock);
    void retranslate();

    EightDEditing &m_editing;
    EightDDeps m_deps;
    QLabel *m_title;
    QPushButton *m_number;
    QPushButton *m_ticket;
    QLabel *m_standing;
    ClockChip *m_chip;
    TonedLabel *m_saving;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_print;
    QPushButton *m_findings;
};

} // namespace kesu
