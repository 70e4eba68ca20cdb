#pragma once

#include "ticket/sideform.h"

namespace kesu {

// The customer's own data, corrected from a ticket; every ticket of the customer shows it.
class CustomerForm : public SideForm {
    Q_OBJECT

public:
    explicit CustomerForm(const TicketDeps &deps, QWidget *parent = nullptr);

    void open(const TicketView &view);

protected:
    void save() override;

private:
    TicketView m_view;
};

} // namespace kesu
