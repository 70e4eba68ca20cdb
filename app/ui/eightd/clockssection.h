#pragma once

#include "eightd/eightdsection.h"

namespace kesu {

class ClocksPanel;

// The time limits of the report: the policy's and the customer's own, each with its ledger.
class ClocksSection : public EightDSection {
    Q_OBJECT

public:
    ClocksSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

private:
    void refresh();

    ClocksPanel *m_clocks;
};

} // namespace kesu
