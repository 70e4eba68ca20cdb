#pragma once

#include <QTimeZone>

#include "intake/intakesection.h"

namespace kesu {

class OptionRow;
class ReferenceService;

// The product with its defect. Unfolded by itself when the policy needs one of its fields.
class ProductSection : public IntakeSection {
    Q_OBJECT

public:
    ProductSection(IntakeForm &form, const ReferenceService &reference, std::function<Instant()> now,
                   const QTimeZone &zone, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    const ReferenceService &m_reference;
    OptionRow *m_returned;
};

} // namespace kesu
