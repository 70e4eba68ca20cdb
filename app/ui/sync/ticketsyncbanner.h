#pragma once

#include <QFrame>

#include "service/conflictinbox.h"
#include "sync/syncdeps.h"

class QPushButton;

namespace kesu {

class QuietLabel;

// The line on the ticket page that says what of the ticket is not settled, not accepted or not sent yet; hidden when there
// is nothing to say.
class TicketSyncBanner : public QFrame {
    Q_OBJECT

public:
    TicketSyncBanner(const SyncDeps &deps, const TicketId &ticket, QWidget *parent = nullptr);

    // Fields of the ticket itself that wait for a decision.
    QStringList unsettledFields() const { return m_fields; }

Q_SIGNALS:
    void unsettledChanged(const QStringList &fields);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    SyncDeps m_deps;
    TicketId m_ticket;
    QStringList m_fields;
    QuietLabel *m_words;
    QPushButton *m_settle;
    bool m_trouble = false;
};

} // namespace kesu
