#include "forms/moneyedit.h"

#include "forms/moneytext.h"

namespace kesu {

MoneyEdit::MoneyEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const auto amount = parseMoney(typed);
        if (amount == m_amount)
            return;
        m_amount = amount;
        Q_EMIT amountChanged();
    });
}

void MoneyEdit::setAmount(std::optional<qint64> amount)
{
    const bool changed = amount != m_amount;
    m_amount = amount;
    setText(amount ? moneyText(*amount) : QString());
    if (changed)
        Q_EMIT amountChanged();
}

void MoneyEdit::focusOutEvent(QFocusEvent *event)
{
    if (m_amount && isModified())
        setText(moneyText(*m_amount));
    QLineEdit::focusOutEvent(event);
}

} // namespace kesu
