#include "documents/documentexport.h"

#include <QFileInfo>
#include <QSaveFile>

#include "documents/docxdocument.h"
#include "documents/odtdocument.h"
#include "render/formpdf.h"
#include "sheets/formworkbook.h"

using namespace Qt::StringLiterals;

namespace kesu {

Result<DocumentFormat> documentFormatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (const auto format = fromCode(documentFormatCodes, suffix))
        return *format;
    return Error{ErrorKind::BadInput, u"document-format"_s, fileName, {fileName}};
}

Result<QByteArray> exportDocument(const FormDocument &document, DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Docx:
        return docxDocument(fillForm(document.layout, document.content), document.revisionTime);
    case DocumentFormat::Odt:
        return odtDocument(fillForm(document.layout, document.content), document.revisionTime);
    case DocumentFormat::Xlsx:
        return formWorkbook(document);
    case DocumentFormat::Pdf:
        break;
    }
    return renderPdf(document);
}

Result<void> saveExported(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorKind::BadInput, u"file-not-writable"_s, fileName, {fileName, file.errorString()}};
    return {};
}

} // namespace kesu
