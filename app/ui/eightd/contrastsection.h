#pragma once

#include "eightd/eightdsection.h"

namespace kesu {

class ContrastSheet;
class SheetView;

// D2: the Is/Is-Not matrix.
class ContrastSection : public EightDSection
{
    Q_OBJECT

public:
    ContrastSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

    bool showPlace(const QString &recordId) override;

private:
    ContrastSheet *m_sheet;
    SheetView *m_view;
};

} // namespace kesu
