#include "print/printing.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include "render/pagepainter.h"
#include "shell/prompts.h"

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

// Lines and letters as such, at the printer's own resolution; a picture of the page would be coarse and huge.
void paintPages(const PagePlan &plan, QPrinter &device)
{
    QPainter painter(&device);
    for (qsizetype page = 0; page < plan.pages.size(); ++page) {
        if (page > 0)
            device.newPage();
        paintPage(painter, plan, page, device.resolution());
    }
}

} // namespace

bool printPages(const PagePlan &plan, Prompts &prompts, QWidget *parent)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        prompts.tell(parent, Tr::tr("No printer"),
                     Tr::tr("No printer is set up on this computer. The form can be saved as PDF instead."));
        return false;
    }
    QPrinter device(QPrinter::HighResolution);
    device.setPageSize(QPageSize(plan.paper / planUnitsPerMm, QPageSize::Millimeter));
    device.setFullPage(true);
    device.setDocName(plan.title);
    QPrintDialog dialog(&device, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    paintPages(plan, device);
    return true;
}

} // namespace kesu
