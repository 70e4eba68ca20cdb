#pragma once

#include <QString>

#include "base/id.h"

namespace kesu {

struct TicketQuery;

// What a page may ask of the shell: to go somewhere, or to say something on the status line.
class Navigator {
public:
    virtual ~Navigator() = default;

    // Opens the ticket in a tab, or brings its tab or window to the front.
    virtual void openTicket(const TicketId &ticket) = 0;
    // The same, and hands `item` to the ticket page's openItem: "step:accept", "tab:contacts".
    virtual void openTicketAt(const TicketId &ticket, const QString &item)
    {
        Q_UNUSED(item)
        openTicket(ticket);
    }
    // The same for any document that opens in a tab, by its page id: "eightd:<id>", "car:<id>", "ticket:<id>"; `item`
    // goes to Page::openItem when given.
    virtual void openDocument(const QString &pageId, const QString &item = QString())
    {
        Q_UNUSED(pageId)
        Q_UNUSED(item)
    }
    // Shows a rail page ("today", "intake", "tickets", "settings"); `item` goes to Page::openItem when given.
    virtual void openPage(const QString &pageId, const QString &item = QString()) = 0;
    // Shows a printed form of a ticket, "complaint-report" or "acceptance", ready to print or to save as PDF.
    virtual void openPrintPreview(const TicketId &ticket, const QString &form) = 0;
    // Shows an 8D report ("8d") or a CAR ("car") by its number as it leaves the house: ready to print, or to save as PDF,
    // Word, OpenDocument or Excel file in any language.
    virtual void openReportPreview(const QString &number, const QString &form)
    {
        Q_UNUSED(number)
        Q_UNUSED(form)
    }
    // Shows the classification list of the tickets that fit, likewise.
    virtual void openClassificationList(const TicketQuery &query) { Q_UNUSED(query) }
    // A sentence for the status line; it goes by itself.
    virtual void showMessage(const QString &text) = 0;
};

} // namespace kesu
