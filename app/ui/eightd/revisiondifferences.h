#pragma once

#include <QDialog>

#include "eightd/eightd.h"
#include "eightd/eightddeps.h"

class QComboBox;
class QTreeWidget;

namespace kesu {

class QuietLabel;

// What two versions of a report differ in, record by record, old and new side by side.
class RevisionDifferences : public QDialog {
    Q_OBJECT

public:
    // From the version before `number` to that one; the report as it stands is one of the versions.
    RevisionDifferences(const EightDDeps &deps, const EightD &report, qint64 number, QWidget *parent = nullptr);

private:
    void refresh();

    EightDDeps m_deps;
    EightDId m_report;
    QComboBox *m_from;
    QComboBox *m_to;
    QTreeWidget *m_lines;
    QuietLabel *m_none;
};

} // namespace kesu
