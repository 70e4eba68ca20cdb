#pragma once

#include <QWidget>

#include "tickets/ticketservice.h"

class QLabel;

namespace kesu {

class LinkList;

// The tickets that belong with this one, each a link. Hidden when there are none.
class RelatedPanel : public QWidget {
    Q_OBJECT

public:
    explicit RelatedPanel(QWidget *parent = nullptr);

    void show(const QList<TicketLink> &links);

Q_SIGNALS:
    void ticketChosen(const kesu::TicketId &ticket);

private:
    QLabel *m_title;
    QLabel *m_count;
    LinkList *m_list;
};

} // namespace kesu
