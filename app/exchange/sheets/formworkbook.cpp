#include "sheets/formworkbook.h"

#include "documents/documentfonts.h"
#include "layout/filledform.h"
#include "sheets/datasheet.h"
#include "sheets/formsheet.h"
#include "sheets/workbook.h"

namespace kesu {

Result<QByteArray> formWorkbook(const FormDocument &document)
{
    const FilledForm form = fillForm(document.layout, document.content);
    Workbook book(form.name, document.revisionTime);
    book.setFont(documentFonts(form.languages.first).chinese);
    writeFormSheet(book, form);
    for (const FormTable &table : document.tables)
        writeDataSheet(book, table);
    return book.take();
}

} // namespace kesu
