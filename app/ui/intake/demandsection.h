#pragma once

#include "intake/intakesection.h"

namespace kesu {

class CheckGroup;
class ReferenceService;

// What the customer asks for.
class DemandSection : public IntakeSection {
    Q_OBJECT

public:
    DemandSection(IntakeForm &form, const ReferenceService &reference, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    const ReferenceService &m_reference;
    CheckGroup *m_remedies;
};

} // namespace kesu
