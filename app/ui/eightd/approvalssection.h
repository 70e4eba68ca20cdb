#pragma once

#include "eightd/eightdsection.h"

namespace kesu {

class ApprovalsPanel;

// The signatures of the report. What is typed is stored before somebody signs, so that the name stands for what is seen.
class ApprovalsSection : public EightDSection {
    Q_OBJECT

public:
    ApprovalsSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

    bool showPlace(const QString &place) override; // "approvals"

private:
    bool store();

    ApprovalsPanel *m_panel = nullptr;
};

} // namespace kesu
