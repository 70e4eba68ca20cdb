#include "sheets/formworkbook.h"

#include <QJsonArray>

#include "base/language.h"
#include "documents/documentfonts.h"
#include "eightd/eightdterms.h"
#include "layout/filledform.h"
#include "sheets/datasheet.h"
#include "sheets/formsheet.h"
#include "sheets/workbook.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Actions of all disciplines in the order of the report.
const QStringList actionLists{u"emergency"_s, u"containments"_s, u"correctives"_s, u"steps"_s, u"preventives"_s,
                              u"remaining"_s};

DataSheet actionSheet(const QJsonObject &data)
{
    static const QList<std::pair<QString, double>> columns{
        {u"kind"_s, 16}, {u"text"_s, 48}, {u"type"_s, 12}, {u"causes"_s, 30}, {u"owner"_s, 14}, {u"when"_s, 12},
        {u"state"_s, 12}, {u"implemented_on"_s, 12}, {u"effective_from"_s, 12}, {u"verified_on"_s, 12},
        {u"verified_by"_s, 14}, {u"verification"_s, 36}, {u"evidence"_s, 30}, {u"note"_s, 30}};
    DataSheet sheet;
    sheet.name = eightdterms::listName(u"actions");
    for (const auto &[key, width] : columns) {
        const QString word = eightdterms::partField(key == "when"_L1 ? u"due"_s : key);
        sheet.columns.append({word, width});
    }
    for (const QString &list : actionLists) {
        for (const QJsonValue action : data.value(list).toArray()) {
            QStringList row;
            for (const auto &[key, width] : columns)
                row.append(action.toObject().value(key).toString());
            sheet.rows.append(row);
        }
    }
    return sheet;
}

} // namespace

Result<QByteArray> formWorkbook(const FormDocument &document)
{
    const FilledForm form = fillForm(document.layout, document.content);
    Workbook book(form.name, document.revisionTime);
    book.setFont(documentFonts(form.languages.first).chinese);
    writeFormSheet(book, form);
    if (document.content.data.contains("correctives"_L1)) {
        const SpokenLanguage first(form.languages.first);
        const eightdterms::SecondLanguage second(form.languages.second);
        writeDataSheet(book, actionSheet(document.content.data));
    }
    return book.take();
}

} // namespace kesu
