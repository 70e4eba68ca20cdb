#pragma once

#include "documents/documentpictures.h"
#include "files/xmlwriter.h"
#include "layout/filledform.h"

namespace kesu {

// The part of a Word document that people read, and the pictures in it, in the order of their numbers from 1.
struct DocxBody {
    QByteArray xml;
    QList<DocumentPicture> pictures;
};

DocxBody docxBody(const FilledForm &form);

// Relations of the body to its other parts.
namespace docxrelation {
QString picture(qsizetype number);
inline constexpr QLatin1String runningHead("rIdHeader");
inline constexpr QLatin1String firstHead("rIdFirstHeader");
inline constexpr QLatin1String foot("rIdFooter");
}

// Lengths as Word counts them.
int twips(qreal millimetres);

} // namespace kesu
