#include "widgets/ledgerpopup.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include "base/language.h"
#include "deadlines/clocktexts.h"
#include "deadlines/ledgertexts.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QLabel *line(const QString &text, QWidget *parent, bool quiet = false)
{
    auto *label = new TonedLabel(quiet ? secondaryTone : nullptr, parent);
    label->setText(text);
    label->setWordWrap(false);
    return label;
}

} // namespace

LedgerPopup::LedgerPopup(const ClockResult &clock, const Ledger &ledger, const QTimeZone &zone, Instant now,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup), m_print(new QPushButton(this))
{
    setObjectName(u"ledgerPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const QString name = clock.name.in(uiLanguage());
    auto *title = line(name, this);
    title->setFont(emphasised(font()));
    auto *sentence = line(clocktexts::sentence(name, chipState(clock, now), zone, now), this);
    sentence->setWordWrap(true);
    auto *source = line(tr("%1, rule %2", "handling policy, requirement").arg(clock.policyId, clock.source), this,
                        true);
    auto *sum = line(ledgertexts::sum(ledger, clock.budgetSeconds), this);
    sum->setFont(emphasised(font()));
    sum->setWordWrap(true);
    m_plain = name + u'\n' + sentence->text() + u'\n';

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(table(ledger, zone));
    scroll->setMinimumWidth(qMin(scroll->widget()->sizeHint().width() + 24, 620));
    scroll->setFixedHeight(qMin(scroll->widget()->sizeHint().height() + 4, 320));
    m_plain += sum->text();

    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"copyLedgerButton"_s);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_plain); });
    auto *foot = new QHBoxLayout;
    foot->addWidget(sum, 1);
    foot->addWidget(copy);
    m_print->setText(tr("Print…"));
    m_print->setObjectName(u"printLedgerButton"_s);
    m_print->setIcon(icon(u"print"_s));
    m_print->hide();
    connect(m_print, &QPushButton::clicked, this, [this] {
        Q_EMIT printRequested();
        close();
    });
    foot->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::groupGap, metrics::groupGap, metrics::groupGap, metrics::groupGap);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addWidget(source);
    layout->addWidget(scroll);
    layout->addLayout(foot);
    setAccessibleName(tr("Ledger: %1").arg(name));
}

QWidget *LedgerPopup::table(const Ledger &ledger, const QTimeZone &zone)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::groupGap);
    grid->setVerticalSpacing(metrics::tightGap);
    int row = 0;
    for (const LedgerTextLine &text : ledgertexts::lines(ledger, zone)) {
        grid->addWidget(line(text.span, box, text.skipped), row, 0);
        grid->addWidget(line(text.reason, box, text.skipped), row, 1);
        auto *counted = line(text.counted, box, text.skipped);
        counted->setFont(tabular(font()));
        grid->addWidget(counted, row, 2, Qt::AlignRight);
        m_plain += text.span + u'\t' + text.reason + u'\t' + text.counted + u'\n';
        ++row;
    }
    if (row == 0)
        grid->addWidget(line(tr("Nothing has been counted yet."), box, true), 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row + 1, 1);
    return box;
}

LedgerPopup *LedgerPopup::open(QWidget *anchor, const ClockResult &clock, const Ledger &ledger, const QTimeZone &zone,
                               Instant now)
{
    auto *popup = new LedgerPopup(clock, ledger, zone, now, anchor);
    popup->adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + metrics::tightGap));
    if (const QScreen *screen = anchor->screen()) {
        const QRect free = screen->availableGeometry();
        at.setX(qMax(free.left(), qMin(at.x(), free.right() - popup->width())));
        if (at.y() + popup->height() > free.bottom())
            at.setY(qMax(free.top(), anchor->mapToGlobal(QPoint(0, 0)).y() - popup->height() - metrics::tightGap));
    }
    popup->move(at);
    popup->show();
    return popup;
}

void LedgerPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_plain);
    else
        QFrame::keyPressEvent(event);
}

} // namespace kesu
