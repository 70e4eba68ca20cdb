#pragma once

#include "base/result.h"
#include "layout/formcatalog.h"
#include "layout/formdocument.h"
#include "tickets/ticketlistservice.h"

namespace kesu {

class ReferenceService;

// 客诉分类清单: the complaints of a period by grade and category, with their counts. The sources give it
// neither number nor fields, so what stands in it is ours, and its layout may be changed like any other.
class ClassificationList
{
public:
    struct Sources {
        const TicketListService &lists;
        const ReferenceService &reference;
    };
    explicit ClassificationList(const Sources &sources, const QString &ownLayouts = {});

    // The tickets that fit, the most severe first; order and portion of the query do not matter. More than a list can
    // hold are left out, and the list says so.
    Result<FormDocument> document(const TicketQuery &query, const FormLanguages &languages) const;
    FormContent content(const TicketQuery &query, const FormLanguages &languages) const;

private:
    Sources m_sources;
    FormCatalog m_layouts;
};

} // namespace kesu
