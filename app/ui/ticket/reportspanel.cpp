#include "ticket/reportspanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "car/carwords.h"
#include "eightd/carservice.h"
#include "eightd/eightdservice.h"
#include "eightd/eightdterms.h"
#include "intake/linklist.h"
#include "shell/navigator.h"
#include "signing/approvalspanel.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

ReportsPanel::ReportsPanel(const ReportsDeps &deps, const TicketId &ticket, QWidget *parent)
    : QWidget(parent), m_deps(deps), m_ticket(ticket), m_reportsTitle(new QLabel(this)),
      m_reports(new LinkList(this)), m_none(new QuietLabel(this)), m_newReport(new QPushButton(this)),
      m_newCar(new QPushButton(this)), m_problem(new ProblemLabel(u"reportsProblemLabel"_s, this)),
      m_approvalsTitle(new QLabel(this)), m_approvalsNote(new QuietLabel(this)),
      m_approvals(new ApprovalsPanel(deps.signing, ticket, this))
{
    setObjectName(u"reportsPanel"_s);
    m_reports->setObjectName(u"reportLinks"_s);
    m_newReport->setObjectName(u"newEightDButton"_s);
    m_newCar->setObjectName(u"newCarButton"_s);
    for (QLabel *title : {m_reportsTitle, m_approvalsTitle})
        title->setFont(emphasised(font()));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_newReport);
    buttons->addWidget(m_newCar);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::gap, metrics::gap, 0);
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_reportsTitle);
    layout->addWidget(m_none);
    layout->addWidget(m_reports);
    layout->addLayout(buttons);
    layout->addWidget(m_problem);
    layout->addSpacing(metrics::groupGap);
    layout->addWidget(m_approvalsTitle);
    layout->addWidget(m_approvalsNote);
    layout->addWidget(m_approvals);
    layout->addStretch();
    connect(m_newReport, &QPushButton::clicked, this, &ReportsPanel::startReport);
    connect(m_newCar, &QPushButton::clicked, this, &ReportsPanel::startCar);
    connect(m_reports, &LinkList::activated, this,
            [this](const QString &target) { m_deps.navigator.openDocument(target); });
    connect(&m_deps.eightDs, &EightDService::eightDChanged, this, [this](const EightDId &, const TicketId &changed) {
        if (changed == m_ticket)
            refresh();
    });
    connect(&m_deps.cars, &CarService::carChanged, this, [this](const CarId &, const TicketId &changed) {
        if (changed == m_ticket)
            refresh();
    });
    retranslate();
}

void ReportsPanel::refresh()
{
    QList<LinkList::Line> lines;
    for (const EightDLine &report : m_deps.eightDs.ofTicket(m_ticket)) {
        lines.append({u"eightd:"_s + report.id.text(), tr("8D report %1").arg(report.number),
                      QStringList{report.title, eightdterms::code(u"state", codeOf(eightDStateCodes, report.state))}
                          .join(u" · "_s)});
    }
    for (const Car &car : m_deps.cars.list(m_ticket)) {
        lines.append({u"car:"_s + car.id.text(), car.number,
                      QStringList{car.issuedTo, carwords::standing(car)}.join(u" · "_s)});
    }
    m_reports->setLines(lines);
    m_none->setVisible(lines.isEmpty());
    m_approvals->refresh();
}

void ReportsPanel::startReport()
{
    const auto made = m_deps.eightDs.create(m_ticket);
    m_problem->sayOf(made);
    if (made)
        m_deps.navigator.openDocument(u"eightd:"_s + made->report.id.text());
}

void ReportsPanel::startCar()
{
    Car car;
    const QList<EightDLine> reports = m_deps.eightDs.ofTicket(m_ticket);
    if (!reports.isEmpty() && reports.first().state == EightDState::Open)
        car.eightD = reports.first().id.text();
    const auto made = m_deps.cars.create(m_ticket, car);
    m_problem->sayOf(made);
    if (made)
        m_deps.navigator.openDocument(u"car:"_s + made->car.id.text());
}

void ReportsPanel::retranslate()
{
    setWindowTitle(tr("Reports"));
    m_reportsTitle->setText(tr("8D reports and CARs"));
    m_none->setText(tr("There are none on this ticket."));
    m_newReport->setText(tr("New 8D report"));
    m_newCar->setText(tr("New CAR"));
    m_approvalsTitle->setText(tr("Signatures of the complaint report"));
    m_approvalsNote->setText(tr("Customers sign here by hand; their name stands on the printed report as long as what "
                                "they have signed is unchanged."));
    refresh();
}

void ReportsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kesu
