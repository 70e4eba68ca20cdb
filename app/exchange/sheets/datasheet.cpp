#include "sheets/datasheet.h"

#include <xlsxwriter.h>

#include "sheets/workbook.h"

namespace kesu {

void writeDataSheet(Workbook &book, const FormTable &table)
{
    lxw_worksheet *page = book.addSheet(table.name);
    const int lastColumn = static_cast<int>(table.columns.size()) - 1;
    const int lastRow = static_cast<int>(table.rows.size());
    Workbook::Look head;
    head.bold = true;
    head.shaded = true;
    head.across = 1;
    Workbook::Look plain;
    plain.middle = false;
    for (int column = 0; column <= lastColumn; ++column) {
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(page, place, place, table.columns.at(column).width, nullptr);
        book.write(page, 0, column, 0, column, table.columns.at(column).heading, head);
    }
    for (int row = 0; row < lastRow; ++row) {
        for (int column = 0; column <= lastColumn; ++column)
            book.write(page, row + 1, column, row + 1, column, table.rows.at(row).value(column), plain);
    }
    worksheet_freeze_panes(page, 1, 0);
    worksheet_autofilter(page, 0, 0, static_cast<lxw_row_t>(qMax(1, lastRow)), static_cast<lxw_col_t>(lastColumn));
    worksheet_repeat_rows(page, 0, 0);
    worksheet_set_landscape(page);
    worksheet_set_paper(page, 9); // A4
    worksheet_fit_to_pages(page, 1, 0);
    worksheet_set_footer(page, "&C&P / &N");
}

} // namespace kesu
