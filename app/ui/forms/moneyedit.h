#pragma once

#include <QLineEdit>

#include <optional>

namespace kesu {

// An amount of money in the currency's smallest unit. Understands "1,254.50", "¥99", "3.5万"; written out on leaving.
class MoneyEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    std::optional<qint64> amount() const { return m_amount; }
    void setAmount(std::optional<qint64> amount);
    bool isUnknown() const { return !m_amount && !text().trimmed().isEmpty(); }

Q_SIGNALS:
    void amountChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::optional<qint64> m_amount;
};

} // namespace kesu
