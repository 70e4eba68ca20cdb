#pragma once

#include <QString>

namespace kesu {

// Bytes a program without rights of its own may still write where `folder` is. Asks the file system itself: a container
// may not list what its folders are mounted from. As much as one likes when that cannot be told; writing will tell.
qint64 freeBytes(const QString &folder);

} // namespace kesu
