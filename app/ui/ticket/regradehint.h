#pragma once

#include <QWidget>

#include <optional>

#include "tickets/regradeadvice.h"

class QLabel;
class QPushButton;

namespace kesu {

class ReferenceService;

// A quiet line above the steps: the policy's rules ask for another level, and why. Hidden while they do not.
class RegradeHint : public QWidget {
    Q_OBJECT

public:
    explicit RegradeHint(const ReferenceService &reference, QWidget *parent = nullptr);

    void show(const std::optional<RegradeProposal> &proposal);
    const std::optional<RegradeProposal> &proposal() const { return m_proposal; }

Q_SIGNALS:
    void accepted();
    void declined();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const ReferenceService &m_reference;
    std::optional<RegradeProposal> m_proposal;
    QLabel *m_words;
    QPushButton *m_accept;
    QPushButton *m_decline;
};

} // namespace kesu
