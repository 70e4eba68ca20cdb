#include "eightd/cellblock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kesu::cellblock {

QList<QStringList> fromText(const QString &text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QList<QStringList> block{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        QString &cell = block.last().last();
        if (quoted && c == u'"' && i + 1 < plain.size() && plain.at(i + 1) == u'"') {
            cell += c;
            ++i;
        } else if (quoted && c == u'"') {
            quoted = false;
        } else if (!quoted && c == u'"' && cell.isEmpty() && plain.indexOf(u'"', i + 1) > 0) {
            quoted = true;
        } else if (!quoted && c == u'\t') {
            block.last().append(QString());
        } else if (!quoted && c == u'\n') {
            block.append({QString()});
        } else {
            cell += c;
        }
    }
    if (block.size() > 1 && block.last() == QStringList{QString()}) // spreadsheets end the last row too
        block.removeLast();
    return block;
}

QString toText(const QList<QStringList> &block)
{
    const auto quoted = [](QString cell) {
        const bool plain = std::none_of(cell.cbegin(), cell.cend(),
                                        [](QChar c) { return c == u'\n' || c == u'\t' || c == u'"'; });
        return plain ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    };
    QStringList rows;
    for (const QStringList &row : block) {
        QStringList cells;
        std::transform(row.cbegin(), row.cend(), std::back_inserter(cells), quoted);
        rows.append(cells.join(u'\t'));
    }
    return rows.join(u'\n');
}

} // namespace kesu::cellblock
