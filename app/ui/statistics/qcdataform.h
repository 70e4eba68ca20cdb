#pragma once

#include <QWidget>

#include <optional>

#include "statistics/ticketdata.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;

namespace kesu {

class Prompts;
class ReferenceService;
class TicketDataForm;
class TicketListService;
class TimeSource;

// Where a QC tool's data come from: columns pasted or opened, or tickets counted; with the limits and rules that go
// with them. Says changed() at every keystroke.
class QcDataForm : public QWidget
{
    Q_OBJECT

public:
    QcDataForm(TicketListService &tickets, const ReferenceService &reference, const TimeSource &time,
               Prompts &prompts, QWidget *parent = nullptr);

    QcTool tool() const;
    // Nothing was given yet.
    bool isEmpty() const;
    // Nothing while tickets are counted beside the window; counted() comes when they are.
    std::optional<Result<QJsonObject>> data();
    void setColumns(const QString &text);
    // A figure of a report (statistics/countedfigure.h); nothing without data. What the form does not ask for stays in it.
    std::optional<QJsonObject> figure();
    void setFigure(const QJsonObject &figure);

Q_SIGNALS:
    void changed();
    void counted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void makeRoom();
    void showWhatTheToolTakes();
    bool takesTickets() const;
    QJsonObject withChoices(QJsonObject data) const;

    const TimeSource &m_time;
    QComboBox *m_tool;
    QLineEdit *m_title;
    QTabWidget *m_sources;
    QPlainTextEdit *m_columns;
    TicketDataForm *m_ticketForm;
    QFormLayout *m_options;
    QLineEdit *m_lower;
    QLineEdit *m_upper;
    QLineEdit *m_target;
    QComboBox *m_rules;
    QCheckBox *m_neverNegative;
    QJsonObject m_kept; // of a figure's data, for its tool only
    QcTool m_keptFor = QcTool::Pareto;
};

} // namespace kesu
