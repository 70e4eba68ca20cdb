#pragma once

#include <QTimeZone>

#include "intake/intakesection.h"

namespace kesu {

class CatalogPicker;
class LongTextEdit;
class MomentEdit;
class ReferenceService;

// What happened, when and where, and what the customer wants (R-037 … R-041).
class MatterSection : public IntakeSection {
    Q_OBJECT

public:
    MatterSection(IntakeForm &form, const ReferenceService &reference, std::function<Instant()> now,
                  const QTimeZone &zone, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    const ReferenceService &m_reference;
    LongTextEdit *m_narrative;
    MomentEdit *m_occurredAt;
    CatalogPicker *m_objectType;
};

} // namespace kesu
