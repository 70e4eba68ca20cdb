#include "sync/syncstatuscard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "service/syncservice.h"
#include "shell/navigator.h"
#include "sync/synctexts.h"
#include "texts/errortexts.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "theme/panel.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QColor toneColour(synctexts::Tone tone, const QPalette &palette)
{
    switch (tone) {
    case synctexts::Tone::Good:
        return successTone(palette);
    case synctexts::Tone::Trouble:
        return errorTone(palette);
    case synctexts::Tone::Attention:
        return clockTone(ClockPhase::Warning, false, palette);
    case synctexts::Tone::Quiet:
        break;
    }
    return secondaryTone(palette);
}

} // namespace

SyncStatusCard::SyncStatusCard(const SyncDeps &deps, QWidget *parent)
    : QWidget(parent), m_deps(deps), m_icon(new QLabel(this)), m_headline(new QLabel(this)),
      m_detail(new QLabel(this)), m_counts(new QuietLabel(this)), m_now(new QPushButton(this)),
      m_join(new QPushButton(this)), m_checked(new QPushButton(this))
{
    setObjectName(u"syncStatusCard"_s);
    m_headline->setObjectName(u"syncHeadline"_s);
    m_headline->setFont(titleFont(font()));
    m_detail->setObjectName(u"syncDetail"_s);
    m_counts->setObjectName(u"syncCounts"_s);
    m_now->setObjectName(u"syncNowButton"_s);
    m_now->setIcon(icon(u"sync"_s));
    m_join->setObjectName(u"joinHubButton"_s);
    m_checked->setObjectName(u"pastCheckedButton"_s);
    for (QLabel *label : {m_headline, m_detail, m_counts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::tightGap);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    words->addWidget(m_counts);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::groupGap, metrics::groupGap, metrics::groupGap, metrics::groupGap);
    layout->setSpacing(metrics::groupGap);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_checked, 0, Qt::AlignTop);
    layout->addWidget(m_join, 0, Qt::AlignTop);
    layout->addWidget(m_now, 0, Qt::AlignTop);
    connect(m_now, &QPushButton::clicked, this, &SyncStatusCard::syncNow);
    connect(m_join, &QPushButton::clicked, this, &SyncStatusCard::joinWanted);
    connect(m_checked, &QPushButton::clicked, this, [this] {
        if (const auto dismissed = m_deps.sync.dismissOtherPast(); !dismissed)
            m_deps.navigator.showMessage(errortexts::sentence(dismissed.error()));
    });
    connect(&m_deps.sync, &SyncService::statusChanged, this, &SyncStatusCard::refresh);
    refresh();
}

void SyncStatusCard::syncNow()
{
    if (!m_deps.sync.isEnrolled()) {
        Q_EMIT joinWanted();
        return;
    }
    m_deps.sync.syncNow(this, [this](const Result<void> &done) {
        m_deps.navigator.showMessage(done ? tr("Everything is exchanged.") : errortexts::sentence(done.error()));
        refresh();
    });
}

QString SyncStatusCard::counts() const
{
    const SyncOverview status = m_deps.sync.status();
    QStringList parts;
    if (!status.hub.isEmpty())
        parts.append(tr("Hub: %1").arg(status.hub));
    if (const QString label = m_deps.sync.deviceLabel(); !label.isEmpty())
        parts.append(tr("This computer: %1").arg(label));
    if (status.lastExchange && (status.isOffline() || status.hold != SyncHold::None)) {
        const QTimeZone zone = timetexts::branchZone(m_deps.reference);
        parts.append(tr("Last exchange: %1").arg(timetexts::dateTime(*status.lastExchange, zone)));
    }
    if (const QString clock = synctexts::clock(status.clockOffsetMs); !clock.isEmpty())
        parts.append(clock);
    return parts.join(u"  ·  "_s);
}

void SyncStatusCard::refresh()
{
    const SyncOverview status = m_deps.sync.status();
    const auto words = synctexts::overall(status, timetexts::branchZone(m_deps.reference), m_deps.time.now());
    const int side = fontMetrics().height() * 2;
    QPixmap picture(QSize(side, side) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawIcon(&painter, {0, 0, side, side}, words.icon, toneColour(words.tone, palette()));
    painter.end();
    m_icon->setPixmap(picture);
    m_headline->setText(words.headline);
    m_detail->setText(words.detail);
    m_detail->setVisible(!words.detail.isEmpty());
    const QString facts = counts();
    m_counts->setText(facts);
    m_counts->setVisible(!facts.isEmpty());
    m_now->setText(tr("Sync now"));
    m_now->setToolTip(tr("Sync now (F5)"));
    m_now->setVisible(status.enrolled);
    m_now->setEnabled(!status.working);
    m_checked->setText(tr("It was looked into"));
    m_checked->setVisible(status.otherPast.has_value());
    m_join->setText(tr("Join a hub …"));
    m_join->setVisible(!status.enrolled);
    setAccessibleName(words.headline);
    setAccessibleDescription(words.detail);
    update();
}

void SyncStatusCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange) {
        m_headline->setFont(titleFont(font()));
        refresh();
    }
    QWidget::changeEvent(event);
}

void SyncStatusCard::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void SyncStatusCard::paintEvent(QPaintEvent *)
{
    paintPanel(this);
}

} // namespace kesu
