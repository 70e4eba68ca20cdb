#pragma once

#include <QLatin1String>
#include <QMap>
#include <QVariant>

namespace kesu {

// Every setting there is, by name; type and default are in the table of settingkeys.cpp.
namespace setting {
inline constexpr QLatin1String language{"look.language"};       // zh_CN, zh_TW, en; empty: as the system
inline constexpr QLatin1String theme{"look.theme"};             // system, light, dark
inline constexpr QLatin1String scale{"look.scale"};             // per cent, 90 … 200
inline constexpr QLatin1String startPage{"window.start_page"};  // page id; empty: by the role
inline constexpr QLatin1String geometry{"window.geometry"};     // Base64 of QWidget::saveGeometry
inline constexpr QLatin1String openDocuments{"window.open_documents"}; // page ids, as tabs from left to right
inline constexpr QLatin1String currentPage{"window.current_page"};
inline constexpr QLatin1String todaySplit{"today.split"};       // width of the list in pixels
inline constexpr QLatin1String todayFolded{"today.folded_groups"}; // codes of due groups that are closed
inline constexpr QLatin1String ticketColumns{"tickets.columns"};   // Base64 of QHeaderView::saveState
inline constexpr QLatin1String recentChannels{"intake.recent_channels"}; // codes, last used first
inline constexpr QLatin1String passwordCost{"security.password_cost"}; // moderate, interactive (small machines)
} // namespace setting

// Default by name; the type of the default is the type of the setting.
const QMap<QString, QVariant> &settingDefaults();

} // namespace kesu
