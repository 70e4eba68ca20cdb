#pragma once

#include <QTimeZone>

#include "intake/intakesection.h"

namespace kesu {

class LongTextEdit;
class MomentEdit;

// What happened, when and where, and what the customer wants (R-037 … R-041).
class MatterSection : public IntakeSection {
    Q_OBJECT

public:
    MatterSection(IntakeForm &form, std::function<Instant()> now, const QTimeZone &zone, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    LongTextEdit *m_narrative;
    MomentEdit *m_occurredAt;
};

} // namespace kesu
