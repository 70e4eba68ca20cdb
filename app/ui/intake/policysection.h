#pragma once

#include <QTimeZone>

#include "intake/intakesection.h"

class QLabel;
class QPushButton;

namespace kesu {

class CatalogPicker;
class CheckGroup;
class MomentEdit;

// Under which handling policy: proposed by rule, changeable, with overlays and the customer's own due time (R-099,
//
class PolicySection : public IntakeSection {
    Q_OBJECT

public:
    PolicySection(IntakeForm &form, std::function<Instant()> now, const QTimeZone &zone, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void retranslate() override;

private:
    CatalogPicker *m_policy;
    FormField *m_policyField;
    CheckGroup *m_overlays;
    FormField *m_overlayField;
    MomentEdit *m_customerDue;
    QPushButton *m_proposeAgain;
};

} // namespace kesu
