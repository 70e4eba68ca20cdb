#pragma once

#include <QHash>
#include <QWidget>

#include <optional>

#include "statistics/ticketdata.h"

class QComboBox;
class QFormLayout;
class QLabel;

namespace kesu {

class FilterBar;
class Prompts;
class ReferenceService;
class TicketListService;

// Which tickets a QC tool takes, and what it counts or measures of them: the filter of the ticket list, and below it
// the questions of the tool. Says changed() at every choice.
class TicketDataForm : public QWidget
{
    Q_OBJECT

public:
    TicketDataForm(TicketListService &tickets, const ReferenceService &reference, Prompts &prompts,
                   QWidget *parent = nullptr);

    void setTool(QcTool tool);
    TicketDataQuery query() const;
    void setQuery(const TicketDataQuery &query);
    // What is asked for as the tickets are now, and below how many were taken. Nothing while it is being counted, beside
    // the window; counted() comes when it is there.
    std::optional<Result<TicketData>> count();

Q_SIGNALS:
    void changed();
    void counted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addCombo(const QString &name);
    void setShown(QComboBox *combo, bool shown);
    void fillFields();
    void fillQuantities();
    void offerValues();
    // The values that occur in the field; none before they were found.
    QList<TicketFigures> occurring(const QString &field);
    void countAnew();
    void retranslate();

    TicketListService &m_tickets;
    const ReferenceService &m_reference;
    QcTool m_tool = QcTool::Pareto;
    FilterBar *m_filter;
    QFormLayout *m_form;
    QLabel *m_note;
    QComboBox *m_quantity;
    QComboBox *m_against;
    QComboBox *m_field;
    QComboBox *m_value;
    QComboBox *m_strata;
    QComboBox *m_moreStrata;
    QComboBox *m_columns;
    QComboBox *m_sampling;
    QComboBox *m_dated;
    std::optional<Result<TicketData>> m_counted;
    QJsonObject m_question;      // what it answers, or what is being counted
    bool m_counting = false;
    bool m_outdated = false;     // a ticket has changed since the count began
    QHash<QString, std::optional<QList<TicketFigures>>> m_occurring; // by field; nothing yet while it is asked
};

} // namespace kesu
