#pragma once

#include <QString>
#include <QVariant>

#include <functional>

#include "forms/choicelist.h"
#include "tickets/ticketservice.h"

namespace kesu {

class CustomerService;
class ReferenceService;
class SearchService;

// What an editor for one field of a ticket, or one input of a step, has to be; without any widget.
struct EditorSpec {
    enum class Kind { Line, Long, Choice, Options, Checks, Moment, Money, Date, Number, Record, Parts };

    QString key;
    QString label;
    QString hint;
    Kind kind = Kind::Line;
    QList<Choice> choices;
    bool freeText = false; // a Choice that takes other words too
    bool wide = false;
    QVariant initial;      // of an input that is no field
    std::function<QList<Choice>(const QString &typed)> find = {}; // of a Record, with the words for one chosen
    std::function<QString(const QString &code)> labelOf = {};
    bool endOfDay = false; // a Moment without a time of day means the day's end
};

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
