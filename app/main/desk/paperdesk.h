#pragma once

#include <functional>
#include <memory>

#include "base/result.h"
#include "eightd/eightd.h"
#include "layout/formcontent.h"
#include "layout/formlayout.h"

class QWidget;

namespace kesu {

class ClassificationList;
class EightDPrinter;
class LayoutWorkshop;
class Prompts;
class TicketPrinter;
class Workspace;
struct TicketQuery;

// Everything the workstation puts on paper or gives out as a file, with its windows.
class PaperDesk {
public:
    PaperDesk(Workspace &workspace, Prompts &prompts);
    ~PaperDesk();

    LayoutWorkshop &workshop() const { return *m_workshop; }

    void showTicketForm(const TicketId &ticket, const QString &form, QWidget *parent) const;
    // An 8D report ("8d") or CAR ("car"), by its number.
    void showReport(const QString &number, const QString &form, QWidget *parent) const;
    // Revision 0: as it stands.
    void showEightD(const EightDId &id, qint64 revision, QWidget *parent) const;
    void showClassificationList(const TicketQuery &query, QWidget *parent) const;

private:
    // What a layout being written is shown with: the newest of what it is about.
    Result<FormContent> sample(const FormLayout &layout, const QString &language) const;
    TicketId newestTicket() const;

    Workspace &m_workspace;
    Prompts &m_prompts;
    std::unique_ptr<TicketPrinter> m_tickets;
    std::unique_ptr<EightDPrinter> m_reports;
    std::unique_ptr<ClassificationList> m_lists;
    std::unique_ptr<LayoutWorkshop> m_workshop;
};

} // namespace kesu
