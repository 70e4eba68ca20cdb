#pragma once

#include "base/id.h"
#include "eightd/eightddeps.h"
#include "eightd/lessonslist.h"

namespace kesu {

// On a ticket's page: the closed 8D report about a failure most like this one.
class TicketLessons : public LessonsList {
    Q_OBJECT

public:
    TicketLessons(const EightDDeps &deps, const TicketId &ticket, QWidget *parent = nullptr);
};

} // namespace kesu
