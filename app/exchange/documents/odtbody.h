#pragma once

#include "documents/documentpictures.h"
#include "files/xmlwriter.h"
#include "layout/filledform.h"

namespace kesu {

// The content part of an OpenDocument text, and the pictures in it, in the order of their numbers from 1.
struct OdtBody {
    QByteArray xml;
    QList<DocumentPicture> pictures;
};

OdtBody odtBody(const FilledForm &form);

namespace odtnames {
QString picture(qsizetype number, const QString &suffix); // its path in the package
// What every part of the format declares.
void openRoot(XmlWriter &xml, QLatin1String root);
// "12.5mm", "9.5pt"
QString mm(qreal length);
QString points(qreal size);
}

} // namespace kesu
