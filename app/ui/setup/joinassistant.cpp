#include "setup/joinassistant.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "forms/primarybutton.h"
#include "forms/setupplan.h"
#include "forms/textwidth.h"
#include "service/syncservice.h"
#include "sync/joinform.h"
#include "texts/errortexts.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

JoinAssistant::JoinAssistant(const SyncDeps &deps, std::function<void(const Actor &)> startWork, QWidget *parent)
    : QDialog(parent), m_deps(deps), m_startWork(std::move(startWork)), m_stack(new QStackedWidget),
      m_join(new JoinForm(deps)), m_receiving(new QLabel), m_said(new TonedLabel(nullptr)), m_progress(new QProgressBar),
      m_again(new QPushButton), m_who(new QLabel), m_people(new QListWidget), m_start(new PrimaryButton)
{
    setObjectName(u"joinAssistant"_s);
    m_stack->addWidget(m_join);
    m_stack->addWidget(makeReceiving());
    m_stack->addWidget(makeWho());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::groupGap, metrics::pageMargin, metrics::groupGap);
    layout->addWidget(m_stack);
    connect(m_join, &JoinForm::joined, this, &JoinAssistant::receive);
    connect(&m_deps.sync, &SyncService::statusChanged, this, &JoinAssistant::showProgress);
    retranslate();
    resize(textWidth(fontMetrics(), 80), fontMetrics().height() * 24);
    if (m_deps.sync.isEnrolled())
        receive(); // joined the last time, and then closed before everything was here
    else
        m_join->focusFirst();
}

QWidget *JoinAssistant::makeReceiving()
{
    m_receiving->setFont(titleFont(font()));
    m_receiving->setWordWrap(true);
    m_said->setObjectName(u"receivingProblem"_s);
    m_again->setObjectName(u"receiveAgainButton"_s);
    m_again->hide();
    m_progress->setRange(0, 0);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(m_receiving);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_again, &QPushButton::clicked, this, &JoinAssistant::receive);
    return page;
}

QWidget *JoinAssistant::makeWho()
{
    m_who->setFont(titleFont(font()));
    m_people->setObjectName(u"whoList"_s);
    m_start->setObjectName(u"startWorkButton"_s);
    m_start->setDefault(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(metrics::gap);
    column->addWidget(m_who);
    column->addWidget(m_people, 1);
    column->addWidget(m_start, 0, Qt::AlignRight);
    connect(m_people, &QListWidget::itemActivated, this, &JoinAssistant::start);
    connect(m_start, &QPushButton::clicked, this, &JoinAssistant::start);
    return page;
}

void JoinAssistant::receive()
{
    m_stack->setCurrentIndex(1);
    m_again->hide();
    m_said->clear();
    m_said->setTone(nullptr);
    m_progress->show();
    m_deps.sync.syncNow(this, [this](const Result<void> &done) { received(done); });
}

void JoinAssistant::received(const Result<void> &done)
{
    m_staff = m_deps.reference.staff();
    if (!done && m_staff.isEmpty()) {
        m_said->setTone(errorTone);
        m_said->setText(errortexts::sentence(done.error()));
        m_progress->hide();
        m_again->show();
        return;
    }
    m_hubIsEmpty = m_staff.isEmpty();
    if (m_hubIsEmpty) {
        accept();
        return;
    }
    m_people->clear();
    for (const StaffMember &member : std::as_const(m_staff)) {
        QStringList roles;
        for (const QString &role : member.roles)
            roles.append(organisationchoices::roleName(role));
        m_people->addItem(member.name + u"  ·  "_s + roles.join(tr(", ", "between roles")));
    }
    m_people->setCurrentRow(0);
    m_stack->setCurrentIndex(2);
    m_people->setFocus(Qt::OtherFocusReason);
}

void JoinAssistant::showProgress()
{
    const qint64 open = m_deps.sync.status().toReceive;
    if (m_stack->currentIndex() == 1 && m_progress->isVisible() && open > 0)
        m_said->setText(tr("%n change(s) still to come.", nullptr, static_cast<int>(qMin<qint64>(open, INT_MAX))));
}

void JoinAssistant::start()
{
    const StaffMember member = m_staff.value(m_people->currentRow());
    if (member.id.isNull())
        return;
    m_startWork({member.id, member.name, member.roles, member.branch, member.department});
    accept();
}

void JoinAssistant::retranslate()
{
    setWindowTitle(tr("Join a hub"));
    m_receiving->setText(tr("Receiving what the branch has written so far …"));
    m_progress->setAccessibleName(m_receiving->text());
    m_again->setText(tr("Try again"));
    m_who->setText(tr("Who works at this computer?"));
    m_people->setAccessibleName(m_who->text());
    m_start->setText(tr("Start working"));
}

void JoinAssistant::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace kesu
