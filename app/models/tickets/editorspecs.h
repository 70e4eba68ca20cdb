#pragma once

#include "forms/editorspec.h"
#include "tickets/ticketservice.h"

namespace kesu {

class CustomerService;
class ReferenceService;
class SearchService;

// Editors for the fields and step inputs of one ticket: choices come from the catalogs its schemes name, from staff,
// policies and its own clocks.
class EditorSpecs
{
public:
    EditorSpecs(const TicketView &view, const ReferenceService &reference);
    // With what finds other records, for steps that name a ticket or a customer.
    EditorSpecs(const TicketView &view, const ReferenceService &reference, const SearchService &search,
                const CustomerService &customers);

    EditorSpec of(const QString &key) const;
    // The label alone, for findings that name a field or an input.
    static QString label(const QString &key);

private:
    EditorSpec fieldSpec(const QString &key) const;
    EditorSpec inputSpec(const QString &key) const;
    void makeRecord(EditorSpec &spec, const QString &key) const;
    QList<Choice> choicesOf(const QString &key) const;

    const TicketView &m_view;
    const ReferenceService &m_reference;
    const SearchService *m_search = nullptr;
    const CustomerService *m_customers = nullptr;
};

} // namespace kesu
