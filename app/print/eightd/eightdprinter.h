#pragma once

#include <QStringList>

#include "base/result.h"
#include "eightd/car.h"
#include "eightd/eightd.h"
#include "eightd/figurepainter.h"
#include "layout/formcatalog.h"
#include "layout/formdocument.h"
#include "plan/pageplan.h"

namespace kesu {

class CarService;
class EightDService;
class ReferenceService;
class SigningService;
class TicketService;
struct Attachment;

// 8D reports (LED-FM-QA-018) and CARs (LED-FM-QA-016) as documents to print or to give out. Form ids: "8d", "car".
// Without languages they speak the one spoken now.
class EightDPrinter
{
public:
    struct Sources {
        const EightDService &reports;
        const CarService &cars;
        const TicketService &tickets;
        const ReferenceService &reference;
        const SigningService *signing = nullptr; // of CARs; without it they show the names of their steps alone
    };
    // `ownLayouts` is the folder of an administrator's own layouts, which go before ours; it need not exist. Without a
    // painter figures drawn from data are left out.
    explicit EightDPrinter(const Sources &sources, const QString &ownLayouts = {}, FigurePainter figures = {});

    static QStringList forms();
    // `revision` 0: the report as it stands now.
    Result<FormDocument> document(const EightDId &id, const FormLanguages &languages = {}, qint64 revision = 0) const;
    Result<FormDocument> document(const CarId &id, const FormLanguages &languages = {}) const;
    // `number` is the report's or CAR's own, or the ticket's: then its newest. "blank" is the empty form.
    Result<FormDocument> document(const QString &number, const QString &form, const FormLanguages &languages = {},
                                  qint64 revision = 0) const;
    // What an 8D or CAR says, for a layout that is being written; of null ids the empty form.
    Result<FormContent> content(const EightDId &id, const FormLanguages &languages = {}, qint64 revision = 0) const;
    Result<FormContent> content(const CarId &id, const FormLanguages &languages = {}) const;

    // The same content gives the same bytes.
    Result<QByteArray> pdf(const QString &number, const QString &form) const;
    Result<PagePlan> plan(const EightDId &id) const;
    Result<PagePlan> plan(const CarId &id) const;
    // The empty form, to be filled in by hand.
    Result<QByteArray> blankPdf(const QString &form) const;

private:
    FormContent blank(const QString &form, const FormLanguages &languages) const;
    FormArt artOf(const EightD &report, const QList<Attachment> &files) const;

    Sources m_sources;
    FormCatalog m_layouts;
    FigurePainter m_figures;
};

} // namespace kesu
