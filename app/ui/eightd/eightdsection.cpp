#include "eightd/eightdsection.h"

namespace kesu {

EightDSection::EightDSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_deps(deps)
{
}

bool EightDSection::showPlace(const QString &place)
{
    Q_UNUSED(place)
    return false;
}

bool EightDSection::takePasted(const QMimeData &pasted)
{
    Q_UNUSED(pasted)
    return false;
}

} // namespace kesu
