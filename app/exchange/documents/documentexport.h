#pragma once

#include "base/codes.h"
#include "base/result.h"
#include "layout/formdocument.h"

namespace kesu {

enum class DocumentFormat { Pdf, Docx, Odt, Xlsx };
inline constexpr CodeTable<DocumentFormat, 4> documentFormatCodes{{
    {DocumentFormat::Pdf, u"pdf"}, {DocumentFormat::Docx, u"docx"}, {DocumentFormat::Odt, u"odt"},
    {DocumentFormat::Xlsx, u"xlsx"}}};

// The format a file's name ends with. Error BadInput document-format.
Result<DocumentFormat> documentFormatOf(const QString &fileName);

// The one content as any kind of file; the same revision gives the same bytes.
Result<QByteArray> exportDocument(const FormDocument &document, DocumentFormat format);

// Writes the file whole or not at all. Error BadInput file-not-writable names it.
Result<void> saveExported(const QString &fileName, const QByteArray &bytes);

} // namespace kesu
