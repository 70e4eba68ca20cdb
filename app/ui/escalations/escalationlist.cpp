#include "escalations/escalationlist.h"

#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include "escalations/noticetexts.h"
#include "forms/textwidth.h"
#include "intake/linklist.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/scrolled.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr int characters = 54;   // wide
constexpr int tallestLines = 22;
constexpr int mostShown = 100;   // the newest; all of them are in the lists of tickets
} // namespace

EscalationList::EscalationList(const QList<ClockNotice> &notices, Instant seen, const QTimeZone &zone, Instant now,
                               QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"escalationList"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Reminders about time limits"));
    auto *title = new QLabel(tr("Reminders about time limits"), this);
    title->setFont(emphasised(font()));
    auto *list = new LinkList;
    list->setObjectName(u"escalationLinks"_s);
    QList<LinkList::Line> lines;
    for (const ClockNotice &notice : notices.mid(0, mostShown)) {
        const QString mark = notice.at > seen ? tr("New: %1", "a reminder") : u"%1"_s;
        lines.append({notice.ticket.text(), noticetexts::ticket(notice),
                      mark.arg(noticetexts::sentence(notice, zone, now))});
    }
    list->setLines(lines);
    auto *empty = new QLabel(tr("No time limit of yours runs out soon, and none is escalated to you."), this);
    empty->setObjectName(u"noEscalationsLabel"_s);
    empty->setWordWrap(true);
    empty->setVisible(notices.isEmpty());
    QScrollArea *scroll = scrolled(list);
    scroll->setVisible(!notices.isEmpty());
    const auto more = static_cast<int>(qMax(0, notices.size() - mostShown));
    auto *rest = new QuietLabel(tr("%n more; the list of tickets has them all.", nullptr, more), this);
    rest->setObjectName(u"moreEscalationsLabel"_s);
    rest->setVisible(more > 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::groupGap, metrics::groupGap, metrics::groupGap, metrics::groupGap);
    layout->setSpacing(metrics::gap);
    layout->addWidget(title);
    layout->addWidget(empty);
    layout->addWidget(scroll);
    layout->addWidget(rest);
    connect(list, &LinkList::activated, this, [this](const QString &target) {
        Q_EMIT ticketChosen(TicketId(target));
        close();
    });
    const int wide = textWidth(fontMetrics(), characters);
    setFixedWidth(wide);
    list->setFixedWidth(wide - 3 * metrics::groupGap);
    scroll->setFixedHeight(qMin(list->heightForWidth(list->width()) + 4, tallestLines * fontMetrics().height()));
}

void EscalationList::openBelow(const QWidget *anchor)
{
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + metrics::tightGap));
    if (const QScreen *screen = anchor->screen())
        at.setX(qMax(screen->availableGeometry().left(), at.x()));
    move(at);
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace kesu
