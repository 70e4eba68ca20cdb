#pragma once

#include "ticket/sideform.h"

namespace kesu {

// One contact with the customer, written down while or after it happens (客户沟通台账, R-394, R-396).
class ContactForm : public SideForm {
    Q_OBJECT

public:
    explicit ContactForm(const TicketDeps &deps, QWidget *parent = nullptr);

    void open(const TicketView &view);

protected:
    void save() override;

private:
    TicketView m_view;
};

} // namespace kesu
