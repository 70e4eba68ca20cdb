#pragma once

namespace kesu::metrics {

// Spacing by 4 px steps (ui-guide, Look).
inline constexpr int gap = 8;        // inside a group
inline constexpr int groupGap = 16;  // between groups
inline constexpr int pageMargin = 24;
inline constexpr int tightGap = 4;
inline constexpr int radius = 4;

} // namespace kesu::metrics
