#pragma once

#include "eightd/eightdsection.h"

class QComboBox;

namespace kesu {

class FishboneView;
class ProblemLabel;

// D4: the cause-and-effect drawing with its choice of leg, its size, and the way to a file.
class FishboneSection : public EightDSection
{
    Q_OBJECT

public:
    FishboneSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

private:
    void save();
    void copyPicture();

    FishboneView *m_view;
    QComboBox *m_leg;
    ProblemLabel *m_problem;
};

} // namespace kesu
