#include "shell/listpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr int refreshMilliseconds = 150; // a sync brings many changes at once
}

ListPage::ListPage(const QString &name, QWidget *parent)
    : Page(parent), m_heading(new QLabel(this)), m_count(new QuietLabel(this)), m_headLine(new QHBoxLayout)
{
    setObjectName(name + u"Page"_s);
    m_heading->setObjectName(name + u"TitleLabel"_s);
    m_heading->setFont(titleFont(font()));
    m_count->setObjectName(name + u"CountLabel"_s);
    m_count->setWordWrap(false);
    m_headLine->setSpacing(metrics::gap);
    m_headLine->addWidget(m_heading);
    m_headLine->addWidget(m_count, 0, Qt::AlignBottom);
    m_headLine->addStretch();
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshMilliseconds);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ListPage::refresh);
}

void ListPage::setCount(const QString &words)
{
    m_count->setText(words);
}

void ListPage::refreshSoon()
{
    m_refreshTimer.start();
}

void ListPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        countBadge();
    else
        reload();
}

void ListPage::retranslate()
{
    m_heading->setText(heading());
}

void ListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        Q_EMIT titleChanged();
    } else if (event->type() == QEvent::FontChange) {
        m_heading->setFont(titleFont(font()));
    }
    Page::changeEvent(event);
}

void ListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace kesu
