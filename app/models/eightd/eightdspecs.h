#pragma once

#include "base/recordfields.h"
#include "forms/editorspec.h"

namespace kesu {

class ReferenceService;

// What an editor for a field of an 8D report, of one of its records or of a CAR has to be, from the field's kind and the
// trade's words; staff fields offer the staff, dates and codes their own editors.
namespace eightdspecs {

// `list` is empty for the report itself, "car" for a CAR.
EditorSpec of(const QString &list, const RecordFieldInfo &field, const ReferenceService &reference);
// Null when the list has no such field.
const RecordFieldInfo *info(const QString &list, const QString &key);
QString label(const QString &list, const QString &key);

} // namespace eightdspecs
} // namespace kesu
