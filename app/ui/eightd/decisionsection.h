#pragma once

#include "eightd/eightdsection.h"

class QComboBox;

namespace kesu {

class AlternativeSheet;
class PartSheet;
class SheetView;

// D5: for each cause the ways to remove it, judged against what they must do and what one wants of them. What is chosen
// becomes a corrective action.
class DecisionSection : public EightDSection
{
    Q_OBJECT

public:
    DecisionSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

    bool showPlace(const QString &recordId) override;

private:
    void offerCauses();

    QComboBox *m_cause;
    PartSheet *m_criteria;
    SheetView *m_criteriaView;
    AlternativeSheet *m_alternatives;
    SheetView *m_view;
};

} // namespace kesu
