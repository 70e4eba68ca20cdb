#include "shell/statusline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "theme/icons.h"
#include "theme/metrics.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr int messageMilliseconds = 8000;
}

StatusLine::StatusLine(QWidget *parent) : QFrame(parent), m_message(new QLabel(this))
{
    setObjectName(u"statusLine"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::gap, 2, metrics::gap, 2);
    layout->setSpacing(metrics::gap);
    m_message->setObjectName(u"messageLabel"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->installEventFilter(this);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_message, 1);
    m_who = addFact(u"whoButton"_s, u"person"_s, u"settings"_s);
    m_branch = addFact(u"branchButton"_s, u"branch"_s, u"settings"_s);
    m_sync = addFact(u"syncButton"_s, u"computer"_s, u"sync"_s);
    m_who->hide(); // until there is something to say
    m_branch->hide();
    m_sync->hide();
    m_fade.setSingleShot(true);
    m_fade.setInterval(messageMilliseconds);
    connect(&m_fade, &QTimer::timeout, this, [this] {
        m_said.clear();
        fitMessage();
    });
    retranslate();
}

void StatusLine::setWho(const QString &name)
{
    m_who->setText(name);
    m_who->setVisible(!name.isEmpty());
}

void StatusLine::setBranch(const QString &branch)
{
    m_branch->setText(branch);
    m_branch->setVisible(!branch.isEmpty());
}

void StatusLine::setSync(const QString &iconName, const QString &text, const QString &explanation)
{
    m_sync->setIcon(icon(iconName));
    m_sync->setText(text);
    m_sync->setToolTip(explanation);
    m_sync->setVisible(!text.isEmpty());
}

void StatusLine::showMessage(const QString &text)
{
    m_said = text;
    m_message->setToolTip(text);
    fitMessage();
    m_fade.start();
}

QString StatusLine::message() const
{
    return m_said;
}

// As much as there is room for beside the facts; the whole sentence is its tool tip.
void StatusLine::fitMessage()
{
    m_message->setText(m_message->fontMetrics().elidedText(m_said, Qt::ElideRight, m_message->width()));
    m_message->setAccessibleDescription(m_said);
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_message && event->type() == QEvent::Resize)
        fitMessage();
    return QFrame::eventFilter(watched, event);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

QToolButton *StatusLine::addFact(const QString &objectName, const QString &iconName, const QString &pageId)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // all of it is reachable through the rail
    connect(button, &QToolButton::clicked, this, [this, pageId] { Q_EMIT pageWanted(pageId); });
    static_cast<QHBoxLayout *>(layout())->addWidget(button);
    return button;
}

void StatusLine::retranslate()
{
    m_message->setAccessibleName(tr("Message"));
    m_who->setToolTip(tr("Who is working now"));
    m_branch->setToolTip(tr("The branch in ticket numbers"));
}

} // namespace kesu
