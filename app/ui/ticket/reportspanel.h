#pragma once

#include <QWidget>

#include "base/id.h"
#include "signing/signingdeps.h"

class QLabel;
class QPushButton;

namespace kesu {

class ApprovalsPanel;
class CarService;
class EightDService;
class LinkList;
class Navigator;
class ProblemLabel;
class QuietLabel;

struct ReportsDeps {
    EightDService &eightDs;
    CarService &cars;
    Navigator &navigator;
    SigningDeps signing;
};

// What grows out of a ticket: its 8D reports and CARs, new ones, and the signatures of its complaint report. Its window
// title is its name, for whoever shows it in a tab.
class ReportsPanel : public QWidget {
    Q_OBJECT

public:
    ReportsPanel(const ReportsDeps &deps, const TicketId &ticket, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void startReport();
    void startCar();
    void retranslate();

    ReportsDeps m_deps;
    TicketId m_ticket;
    QLabel *m_reportsTitle;
    LinkList *m_reports;
    QuietLabel *m_none;
    QPushButton *m_newReport;
    QPushButton *m_newCar;
    ProblemLabel *m_problem;
    QLabel *m_approvalsTitle;
    QuietLabel *m_approvalsNote;
    ApprovalsPanel *m_approvals;
};

} // namespace kesu
