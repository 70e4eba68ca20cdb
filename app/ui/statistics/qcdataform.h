#pragma once

#include <QWidget>

#include "statistics/qcanalysis.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;

namespace kesu {

class ReferenceService;
class TicketListService;

// Where a QC tool's data come from: columns pasted or opened, or tickets counted; with the limits and rules that go with
// them. Says changed() at every keystroke.
class QcDataForm : public QWidget
{
    Q_OBJECT

public:
    QcDataForm(const TicketListService &tickets, const ReferenceService &reference, QWidget *parent = nullptr);

    QcTool tool() const;
    // Nothing was given yet.
    bool isEmpty() const;
    Result<QJsonObject> data() const;
    void setColumns(const QString &text);
    // A figure of a report: {"tool", "data"} and, when tickets were counted, how ("tickets": field, value, period), so
    // that they can be counted anew. What the form does not ask for stays in the data.
    Result<QJsonObject> figure() const;
    void setFigure(const QJsonObject &figure);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showWhatTheToolTakes();
    void offerValues();
    bool countsTickets() const;
    bool takesTickets() const;
    Result<QJsonObject> ticketColumns() const;

    const TicketListService &m_tickets;
    const ReferenceService &m_reference;
    QComboBox *m_tool;
    QLineEdit *m_title;
    QTabWidget *m_sources;
    QPlainTextEdit *m_columns;
    QComboBox *m_field;
    QComboBox *m_value;
    QComboBox *m_period;
    QFormLayout *m_ticketForm;
    QFormLayout *m_options;
    QLineEdit *m_lower;
    QLineEdit *m_upper;
    QLineEdit *m_target;
    QComboBox *m_rules;
    QJsonObject m_kept; // of a figure's data, for its tool only
    QcTool m_keptFor = QcTool::Pareto;
};

} // namespace kesu
