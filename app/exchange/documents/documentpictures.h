#pragma once

#include <QByteArray>
#include <QSizeF>

#include "layout/filledform.h"

namespace kesu {

// A picture as it goes into a document: encoded, no finer than it is printed.
struct DocumentPicture {
    QByteArray bytes;    // JPEG, drawings and codes PNG; empty when it cannot be read
    QString suffix;      // "jpg", "png"
    QSizeF millimetres;
    QString caption;     // or the words for a picture that cannot be read
};

// Row by row as on the printed form.
QList<QList<DocumentPicture>> documentPictures(const FilledPhotos &photos, const FormArt &art, qreal width);
// A QR code with the white it needs; its bytes are empty when the text is too long for one.
DocumentPicture codePicture(const QString &text, qreal millimetres);

} // namespace kesu
