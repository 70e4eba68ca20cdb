#include "intake/registeredpanel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "forms/primarybutton.h"
#include "theme/fonts.h"
#include "theme/metrics.h"

using namespace Qt::StringLiterals;

namespace kesu {

RegisteredPanel::RegisteredPanel(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel), m_number(new QLabel), m_subject(new QLabel), m_next(new PrimaryButton),
      m_copy(new QPushButton), m_open(new QPushButton), m_print(new QPushButton)
{
    setObjectName(u"registeredPanel"_s);
    m_number->setObjectName(u"registeredNumberLabel"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_next->setObjectName(u"nextComplaintButton"_s);
    m_next->setDefault(true);
    m_copy->setObjectName(u"copyNumberButton"_s);
    m_open->setObjectName(u"openRegisteredButton"_s);
    m_print->setObjectName(u"printSlipButton"_s);
    m_subject->setWordWrap(true);
    m_subject->setAlignment(Qt::AlignCenter);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_next, m_copy, m_open, m_print})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::groupGap);
    column->addStretch(1);
    column->addWidget(m_heading, 0, Qt::AlignHCenter);
    column->addWidget(m_number, 0, Qt::AlignHCenter);
    column->addWidget(m_subject);
    column->addLayout(buttons);
    column->addStretch(2);

    connect(m_next, &QPushButton::clicked, this, &RegisteredPanel::nextRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_number->text()); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT ticketRequested(m_ticket); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_ticket); });
    retranslate();
}

void RegisteredPanel::present(const TicketView &view)
{
    m_ticket = view.facts.ticket.id;
    m_number->setText(view.facts.ticket.number);
    m_number->setAccessibleName(view.facts.ticket.number);
    m_subject->setText(view.facts.ticket.title);
}

void RegisteredPanel::focusNext()
{
    m_next->setFocus(Qt::TabFocusReason);
}

void RegisteredPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
    } else if (event->matches(QKeySequence::Copy)) {
        m_copy->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RegisteredPanel::retranslate()
{
    m_heading->setText(tr("Registered"));
    m_next->setText(tr("Next complaint"));
    m_copy->setText(tr("Copy number"));
    m_open->setText(tr("Open ticket"));
    m_print->setText(tr("Print acceptance slip"));
    QFont large = emphasised(font());
    large.setPointSizeF(font().pointSizeF() * 2.4);
    m_number->setFont(tabular(large));
    m_heading->setFont(titleFont(font()));
}

void RegisteredPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace kesu
