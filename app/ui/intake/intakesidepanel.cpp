#include "intake/intakesidepanel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "base/language.h"
#include "deadlines/timetexts.h"
#include "eightd/eightdservice.h"
#include "eightd/lessontexts.h"
#include "forms/formcard.h"
#include "intake/linklist.h"
#include "reference/referenceservice.h"
#include "theme/metrics.h"
#include "tickets/tickettexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr int enoughWords = 200; // letters of a narrative that say what it is about
constexpr int leastWords = 4;
constexpr int mostLessons = 2;
}

IntakeSidePanel::IntakeSidePanel(const IntakeForm &form, const TicketService &tickets,
                                 const ReferenceService &reference, std::function<Instant()> now,
                                 const QTimeZone &zone, QWidget *parent)
    : QWidget(parent), m_form(form), m_tickets(tickets), m_reference(reference), m_now(std::move(now)), m_zone(zone),
      m_clockCard(new FormCard(u"clockPreview"_s)), m_clocks(new LinkList), m_noClocks(new QLabel),
      m_earlierCard(new FormCard(u"earlierTickets"_s)), m_earlier(new LinkList),
      m_similarCard(new FormCard(u"similarTickets"_s)), m_similar(new LinkList),
      m_lessonsCard(new FormCard(u"lessons"_s)), m_lessons(new LinkList)
{
    setObjectName(u"intakeSidePanel"_s);
    m_clocks->setObjectName(u"clockPreviewList"_s);
    m_earlier->setObjectName(u"earlierTicketList"_s);
    m_similar->setObjectName(u"similarTicketList"_s);
    m_lessons->setObjectName(u"lessonList"_s);
    m_noClocks->setWordWrap(true);
    m_clockCard->column()->addWidget(m_clocks);
    m_clockCard->column()->addWidget(m_noClocks);
    m_earlierCard->column()->addWidget(m_earlier);
    m_similarCard->column()->addWidget(m_similar);
    m_lessonsCard->column()->addWidget(m_lessons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupGap);
    column->addWidget(m_similarCard);
    column->addWidget(m_lessonsCard);
    column->addWidget(m_earlierCard);
    column->addWidget(m_clockCard);
    column->addStretch();
    m_earlierCard->hide();
    m_similarCard->hide();
    m_lessonsCard->hide();
    connect(m_lessons, &LinkList::activated, this, &IntakeSidePanel::reportRequested);
    for (LinkList *list : {m_earlier, m_similar})
        connect(list, &LinkList::activated, this, [this](const QString &id) { Q_EMIT ticketRequested(TicketId(id)); });
    retranslate();
}

void IntakeSidePanel::refreshClocks()
{
    QList<LinkList::Line> lines;
    const QString language = uiLanguage();
    for (const ClockResult &clock : m_form.clocks()) {
        QString due;
        if (clock.phase == ClockPhase::NoLimit)
            due = tr("no limit set");
        else if (clock.due && clock.uncertain)
            due = tr("about %1, as the calendar ends before").arg(timetexts::prose(*clock.due, m_zone, m_now()));
        else if (clock.due)
            due = tr("due %1").arg(timetexts::prose(*clock.due, m_zone, m_now()));
        else
            due = tr("starts later");
        lines.append({{}, clock.name.in(language), due});
    }
    m_clocks->setLines(lines);
    m_noClocks->setVisible(lines.isEmpty());
}

void IntakeSidePanel::refreshTickets()
{
    QList<LinkList::Line> earlier;
    for (const TicketRow &row : m_form.earlierTickets()) {
        LinkList::Line line{row.id.text(), row.number, describe(row)};
        if (const auto view = isFinished(row.state) ? m_tickets.load(row.id) : Result<TicketView>(Error{}); view) {
            const Ticket &ticket = view->facts.ticket;
            if (!ticket.satisfaction.isEmpty())
                line.detail += u" · "_s + tr("satisfaction: %1").arg(
                    tickettexts::catalogName(m_reference, u"satisfaction_scales"_s, ticket.satisfaction));
        }
        earlier.append(line);
    }
    m_earlier->setLines(earlier);
    m_earlierCard->setVisible(!earlier.isEmpty());

    QList<LinkList::Line> similar;
    for (const TicketRow &row : m_form.similarOpenTickets())
        similar.append({row.id.text(), row.number, describe(row)});
    m_similar->setLines(similar);
    m_similarCard->setVisible(!similar.isEmpty());
}

void IntakeSidePanel::refreshLessons(const EightDService &reports)
{
    const Ticket &ticket = m_form.ticket();
    const QString failure = ticket.defect.isEmpty() ? ticket.title + u' ' + ticket.narrative.left(enoughWords)
                                                    : ticket.defect;
    const QString product = (ticket.product + u' ' + ticket.productModel).simplified();
    const QString described = failure.trimmed() + u'\n' + product + u'\n' + ticket.batch;
    if (described == m_lessonsFor)
        return;
    m_lessonsFor = described;
    QList<LinkList::Line> lines;
    if (failure.trimmed().size() >= leastWords) {
        for (const Lesson &lesson : reports.lessons(failure, product, ticket.batch, mostLessons))
            lines.append({lesson.id.text(), lesson.number, lessontexts::inBrief(lesson)});
    }
    m_lessons->setLines(lines);
    m_lessonsCard->setVisible(!lines.isEmpty());
}

QString IntakeSidePanel::describe(const TicketRow &row) const
{
    QStringList parts{tickettexts::state(row.state)};
    if (!row.title.isEmpty())
        parts.append(row.title);
    parts.append(timetexts::date(row.receivedAt.toUtc().toTimeZone(m_zone).date()));
    return parts.join(u" · "_s);
}

void IntakeSidePanel::retranslate()
{
    m_clockCard->setTitle(tr("Time limits saving will start"));
    m_noClocks->setText(tr("None: this nature or policy starts no time limit."));
    m_earlierCard->setTitle(tr("Earlier tickets of this customer"));
    m_similarCard->setTitle(tr("Already open and similar"));
    m_lessonsCard->setTitle(tr("Worked on before, in an 8D report"));
}

void IntakeSidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refreshClocks();
    refreshTickets();
}

} // namespace kesu
