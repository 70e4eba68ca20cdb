// Where a document is written, as what kind of file and in which languages.
#pragma once

#include "commandline.h"
#include "documents/documentexport.h"

namespace kesu::ctl {

struct PrintWish {
    QString file;
    DocumentFormat format = DocumentFormat::Pdf;
    FormLanguages languages;
};

// --bilingual, for every command that writes a document.
Option bilingualOption();
// From -o and --bilingual; the file's ending says what it is to be.
Result<PrintWish> printWish(const CommandLine &line);

} // namespace kesu::ctl
