#pragma once

#include "ticket/sideform.h"
#include "tickets/ticketservice.h"

namespace kesu {

// What one step of a ticket asks for, with the deed on its button; a refusal names every field below it.
class StepForm : public SideForm {
    Q_OBJECT

public:
    explicit StepForm(const TicketDeps &deps, QWidget *parent = nullptr);

    // `proposed` values stand in the fields as if typed; a kept draft comes before them.
    void open(const TicketView &view, const StepOption &step, const QVariantMap &proposed = {});

protected:
    void fieldChanged(const QString &key) override;
    void save() override;

private:
    bool clocksRunOn() const;
    void addAsked(const EditorSpecs &specs, const QString &key);
    TransitionInput input() const;

    TicketView m_view;
    StepOption m_step;
};

} // namespace kesu
