#pragma once

#include <QWidget>

#include "service/conflictinbox.h"
#include "tickets/ticket.h"

class QLabel;
class QPushButton;

namespace kesu {

struct SyncDeps;

// One of the values that stand against each other: what, by whom, when, on which device; what only it says is marked.
class ConflictCard : public QWidget {
    Q_OBJECT

public:
    // `against`: the value that differences are marked from; long texts only.
    ConflictCard(const SyncDeps &deps, const Conflict &conflict, const ConflictValue &value,
                 const ConflictValue &against, const Ticket &ticket, QWidget *parent = nullptr);

    const QString &uid() const { return m_uid; }

Q_SIGNALS:
    void taken(const QString &uid);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_uid;
};

} // namespace kesu
