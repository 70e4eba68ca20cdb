#include "eightd/eightdsection.h"

namespace kesu {

EightDSection::EightDSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_deps(deps)
{
}

bool EightDSection::showPlace(const QString &keyOrRecordId)
{
    Q_UNUSED(keyOrRecordId)
    return false;
}

} // namespace kesu
