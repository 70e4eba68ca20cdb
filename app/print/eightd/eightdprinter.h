#pragma once

#include <QStringList>

#include "base/result.h"
#include "eightd/car.h"
#include "eightd/eightd.h"
#include "layout/formcatalog.h"
#include "plan/pageplan.h"

namespace kesu {

class CarService;
class EightDService;
class ReferenceService;
class TicketService;

// Prints 8D reports (LED-FM-QA-018) and CARs (LED-FM-QA-016), in the language spoken now. Form ids: "8d", "car".
class EightDPrinter
{
public:
    struct Sources {
        const EightDService &reports;
        const CarService &cars;
        const TicketService &tickets;
        const ReferenceService &reference;
    };
    // `ownLayouts` is the folder of an administrator's own layouts, which go before ours; it need not exist.
    explicit EightDPrinter(const Sources &sources, const QString &ownLayouts = {});

    static QStringList forms();
    // `number` is the report's or CAR's own, or the ticket's: then its newest. The same content gives the same bytes.
    Result<QByteArray> pdf(const QString &number, const QString &form) const;
    Result<PagePlan> plan(const EightDId &id) const;
    Result<PagePlan> plan(const CarId &id) const;
    // The empty form, to be filled in by hand.
    Result<QByteArray> blankPdf(const QString &form) const;

private:
    Sources m_sources;
    FormCatalog m_layouts;
};

} // namespace kesu
