#pragma once

#include <QImage>
#include <QJsonObject>
#include <QPicture>
#include <QSizeF>

#include "layout/formcontent.h"

namespace kesu {

// Reads {"picture": name}, {"data": base64} or {"path": file}, turned upright by its EXIF mark and no finer than 200 dpi of
// the printed size, which fits into `box` (plan units). Null when it cannot be read.
struct PrintPhoto {
    QImage image;
    QSizeF printed; // plan units
};
PrintPhoto readPhoto(const QJsonObject &photo, QSizeF box, const FormArt &art = {});

// {"drawing": name}: a figure in vectors, or a null picture.
QPicture readDrawing(const QJsonObject &photo, const FormArt &art);

} // namespace kesu
