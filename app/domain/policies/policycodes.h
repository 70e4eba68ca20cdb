#pragma once

#include "base/codes.h"
#include "policies/policy.h"

namespace kesu {

// The words of policy files, both ways.
inline constexpr CodeTable<ClockKind, 7> clockKindCodes{{
    {ClockKind::Deadline, u"deadline"}, {ClockKind::Aim, u"aim"}, {ClockKind::Average, u"average"},
    {ClockKind::Statistic, u"statistic"}, {ClockKind::Periodic, u"periodic"}, {ClockKind::Threshold, u"threshold"},
    {ClockKind::Retention, u"retention"},
}};
inline constexpr CodeTable<TimeBase, 2> timeBaseCodes{{
    {TimeBase::RoundTheClock, u"round_the_clock"}, {TimeBase::Office, u"office"},
}};
inline constexpr CodeTable<ClockRepeat, 3> clockRepeatCodes{{
    {ClockRepeat::Once, u"once"}, {ClockRepeat::CustomerWait, u"customer_wait"},
    {ClockRepeat::AnyContact, u"any_contact"},
}};
inline constexpr CodeTable<bool, 2> pauseModeCodes{{{false, u"business"}, {true, u"wall_clock"}}};
inline constexpr CodeTable<bool, 2> boundaryCodes{{{false, u"close_of_business"}, {true, u"next_open"}}};
inline constexpr CodeTable<bool, 2> reopenCodes{{{true, u"restart"}, {false, u"continue"}}};

} // namespace kesu
