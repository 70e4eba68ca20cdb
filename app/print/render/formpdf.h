#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "base/instant.h"
#include "base/result.h"
#include "layout/formdocument.h"
#include "plan/pageplan.h"

namespace kesu {

// A PDF with embedded fonts, from the same input the same bytes: its only date is that of the printed revision.
Result<QByteArray> renderPdf(const PagePlan &plan, Instant revisionTime);
Result<QByteArray> renderPdf(const FormDocument &document);
Result<QByteArray> renderPdf(const FormLayout &layout, const QJsonObject &data, QStringView language,
                             Instant revisionTime);

} // namespace kesu
