#pragma once

#include <QTemporaryDir>

#include "base/instant.h"
#include "base/result.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace kesu {

// A spreadsheet being written. Everything people typed goes in as text, so that nothing of it is ever a formula.
class Workbook {
public:
    Workbook(const QString &title, Instant time);
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    // The name made one that a sheet may have; two of the same name are told apart.
    lxw_worksheet *addSheet(const QString &name);

    // How a cell looks; the same looks are one format of the file.
    struct Look {
        bool bold = false;
        bool framed = true;
        bool shaded = false;
        bool wraps = true;
        int across = 0;    // 0 left, 1 centre, 2 right
        bool middle = true;
        double size = 10;  // points

        auto operator<=>(const Look &) const = default;
    };
    lxw_format *format(const Look &look);
    void setFont(const QString &family) { m_font = family; }

    // One cell, or several merged into one; text longer than a cell can hold ends in "…".
    void write(lxw_worksheet *sheet, int row, int column, int lastRow, int lastColumn, const QString &text,
               const Look &look);

    // Ends it.
    Result<QByteArray> take();

private:
    QTemporaryDir m_folder; // the library writes to files only
    lxw_workbook *m_book = nullptr;
    QString m_font;
    QStringList m_names;
    QList<std::pair<Look, lxw_format *>> m_formats;
};

} // namespace kesu
