#include "desk/paperdesk.h"

#include <QCoreApplication>

#include "eightd/carservice.h"
#include "eightd/eightdprinter.h"
#include "eightd/eightdservice.h"
#include "layout/layoutworkshop.h"
#include "print/printpreview.h"
#include "print/reportpreview.h"
#include "signing/signingservice.h"
#include "statistics/reportfigure.h"
#include "tickets/classificationlist.h"
#include "tickets/ticketlistservice.h"
#include "tickets/ticketprinter.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PaperDesk)
};

} // namespace

PaperDesk::PaperDesk(Workspace &workspace, Prompts &prompts)
    : m_workspace(workspace), m_prompts(prompts)
{
    const QString layouts = workspace.dataDir() + u"/paper"_s;
    m_tickets = std::make_unique<TicketPrinter>(workspace.tickets(), workspace.reference(), layouts,
                                                &workspace.signing());
    m_reports = std::make_unique<EightDPrinter>(
        EightDPrinter::Sources{workspace.eightDs(), workspace.cars(), workspace.tickets(), workspace.reference(),
                               &workspace.signing()},
        layouts, reportFigure);
    m_lists = std::make_unique<ClassificationList>(
        ClassificationList::Sources{workspace.lists(), workspace.reference()}, layouts);
    m_workshop = std::make_unique<LayoutWorkshop>(
        layouts, [this](const FormLayout &layout, const QString &language) { return sample(layout, language); });
}

PaperDesk::~PaperDesk() = default;

void PaperDesk::showTicketForm(const TicketId &ticket, const QString &form, QWidget *parent) const
{
    PrintPreview preview(*m_tickets, m_workspace.tickets(), m_prompts, ticket, form, parent);
    preview.exec();
}

void PaperDesk::showEightD(const EightDId &id, qint64 revision, QWidget *parent) const
{
    const auto view = m_workspace.eightDs().load(id);
    if (!view)
        return;
    const QString title = Tr::tr("8D report %1").arg(view->report.number);
    ReportSource source{title, title, {}, [this, id](const FormLanguages &languages, qint64 number) {
                            return m_reports->document(id, languages, number);
                        }};
    for (const Revision &each : view->report.revisions)
        source.revisions.append(each.number);
    ReportPreview preview(source, m_prompts, revision, parent);
    preview.exec();
}

void PaperDesk::showReport(const QString &number, const QString &form, QWidget *parent) const
{
    if (const auto id = m_workspace.eightDs().find(number); form == "8d"_L1 && id) {
        showEightD(*id, 0, parent);
        return;
    }
    const QString title = form == "8d"_L1 ? Tr::tr("8D report %1").arg(number)
                                          : Tr::tr("Corrective action report %1").arg(number);
    ReportPreview preview({title, title, {}, [this, number, form](const FormLanguages &languages, qint64) {
                               return m_reports->document(number, form, languages);
                           }},
                          m_prompts, 0, parent);
    preview.exec();
}

void PaperDesk::showClassificationList(const TicketQuery &query, QWidget *parent) const
{
    const QString title = Tr::tr("Complaint classification list");
    ReportPreview preview({title, title, {}, [this, query](const FormLanguages &languages, qint64) {
                               return m_lists->document(query, languages);
                           }},
                          m_prompts, 0, parent);
    preview.exec();
}

Result<FormContent> PaperDesk::sample(const FormLayout &layout, const QString &language) const
{
    const FormLanguages languages{language, {}};
    if (layout.id == "eight-d-report"_L1) {
        const QList<EightDLine> all = m_workspace.eightDs().all(); // newest first
        return m_reports->content(all.isEmpty() ? EightDId() : all.first().id, languages);
    }
    if (layout.id == "corrective-action-report"_L1) {
        const QList<Car> all = m_workspace.cars().list(); // newest first
        return m_reports->content(all.isEmpty() ? CarId() : all.first().id, languages);
    }
    if (layout.id == "classification-list"_L1)
        return m_lists->content({}, languages);
    return m_tickets->sample(layout, newestTicket(), language);
}

TicketId PaperDesk::newestTicket() const
{
    TicketQuery query;
    query.sort = TicketQuery::Sort::Newest;
    query.descending = true;
    query.limit = 1;
    const QList<TicketRow> rows = m_workspace.lists().rows(query);
    return rows.isEmpty() ? TicketId() : rows.first().id;
}

} // namespace kesu
