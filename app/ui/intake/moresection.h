#pragma once

#include "intake/intakesection.h"

namespace kesu {

class CatalogPicker;
class ReferenceService;

// What is seldom asked at the counter: folded until a policy or the clerk wants it.
class MoreSection : public IntakeSection {
    Q_OBJECT

public:
    MoreSection(IntakeForm &form, const ReferenceService &reference, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    const ReferenceService &m_reference;
    CatalogPicker *m_source;
    CatalogPicker *m_objectType;
    CatalogPicker *m_language;
};

} // namespace kesu
