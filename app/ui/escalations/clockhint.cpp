#include "escalations/clockhint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "escalations/noticetexts.h"
#include "forms/textwidth.h"
#include "theme/fonts.h"
#include "theme/metrics.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr int shownSeconds = 20;
constexpr int tickEvery = 5;
constexpr int characters = 42;
} // namespace

ClockHint::ClockHint(ClockTicker &ticker, QWidget *window)
    : QFrame(window), m_ticker(ticker), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_open(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"clockHint"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(emphasised(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"clockHintText"_s);
    m_text->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_title, m_text})
        label->setWordWrap(true);
    m_open->setObjectName(u"clockHintOpenButton"_s);
    m_close->setObjectName(u"clockHintCloseButton"_s);
    for (QPushButton *button : {m_open, m_close}) {
        button->setFlat(true);
        button->setFocusPolicy(Qt::NoFocus); // whoever types goes on typing
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    hide();
    window->installEventFilter(this);
    ticker.add(this, this);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_open, &QPushButton::clicked, this, [this] {
        hide();
        if (m_notices.size() == 1)
            Q_EMIT ticketWanted(m_notices.first().ticket);
        else
            Q_EMIT allWanted();
    });
}

void ClockHint::tell(const QList<ClockNotice> &notices, const QTimeZone &zone)
{
    if (notices.isEmpty())
        return;
    const Instant now = m_ticker.now();
    m_notices = notices;
    m_until = now.plusSeconds(shownSeconds);
    const bool one = notices.size() == 1;
    m_title->setText(one ? noticetexts::ticket(notices.first())
                         : tr("%n time limit(s) need attention", nullptr, static_cast<int>(notices.size())));
    m_text->setText(one ? noticetexts::sentence(notices.first(), zone, now) : noticetexts::ticket(notices.first()));
    m_open->setText(one ? tr("Open ticket") : tr("Show all"));
    m_close->setText(tr("Hide"));
    setAccessibleName(m_title->text() + u' ' + m_text->text());
    place();
    show();
    raise();
    m_ticker.reschedule();
}

int ClockHint::tickSeconds() const
{
    return isVisible() ? tickEvery : 0;
}

void ClockHint::tick(Instant now)
{
    if (now >= m_until)
        hide();
}

void ClockHint::place()
{
    const QRect room = parentWidget()->rect();
    const int wide = qMin(textWidth(fontMetrics(), characters), room.width() - 2 * metrics::pageMargin);
    layout()->activate();
    resize(wide, layout()->totalHeightForWidth(wide));
    move(room.right() - width() - metrics::pageMargin, room.bottom() - height() - 2 * metrics::pageMargin);
}

bool ClockHint::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace kesu
