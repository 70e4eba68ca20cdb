#pragma once

#include <QWidget>

#include "statistics/ticketdata.h"

class QComboBox;
class QFormLayout;
class QLabel;

namespace kesu {

class FilterBar;
class Prompts;
class ReferenceService;
class TicketListService;
class TimeSource;

// Which tickets a QC tool takes, and what it counts or measures of them: the filter of the ticket list, and below it
// the questions of the tool. Says changed() at every choice.
class TicketDataForm : public QWidget
{
    Q_OBJECT

public:
    TicketDataForm(TicketListService &tickets, const ReferenceService &reference, const TimeSource &time,
                   Prompts &prompts, QWidget *parent = nullptr);

    void setTool(QcTool tool);
    TicketDataQuery query() const;
    void setQuery(const TicketDataQuery &query);
    // Counts, unless the same was asked before and no ticket has changed since, and says below how many were taken.
    Result<TicketData> count();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addCombo(const QString &name);
    void setShown(QComboBox *combo, bool shown);
    void fillFields();
    void fillQuantities();
    void offerValues();
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
    QJsonObject m_question; // what it answers
};

} // namespace kesu
