#pragma once

#include <QString>

namespace kesu {
struct QcTable;
}

namespace kesu::ctl {

// Names to the left, figures to the right; a Chinese character is two columns wide on a terminal.
QString textTable(const QcTable &table);

} // namespace kesu::ctl
