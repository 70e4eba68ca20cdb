#include "ticket/regradehint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "theme/metrics.h"
#include "tickets/regradetexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

RegradeHint::RegradeHint(const ReferenceService &reference, QWidget *parent)
    : QWidget(parent)
    , m_reference(reference)
    , m_words(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_decline(new QPushButton(this))
{
    setObjectName(u"regradeHint"_s);
    m_words->setObjectName(u"regradeHintLabel"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_accept->setObjectName(u"acceptRegradeButton"_s);
    m_decline->setObjectName(u"declineRegradeButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_decline);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &RegradeHint::accepted);
    connect(m_decline, &QPushButton::clicked, this, &RegradeHint::declined);
    show(std::nullopt);
}

void RegradeHint::show(const std::optional<RegradeProposal> &proposal)
{
    m_proposal = proposal;
    setVisible(m_proposal.has_value());
    retranslate();
}

void RegradeHint::retranslate()
{
    m_words->setText(m_proposal ? regradetexts::sentence(*m_proposal, m_reference) : QString());
    m_accept->setText(tr("Change the level…"));
    m_decline->setText(tr("Keep the level…"));
}

void RegradeHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kesu
