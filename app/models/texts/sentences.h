#pragma once

#include <QHash>
#include <QString>

namespace kesu {

// English source texts of one translation context, by code.
using Sentences = QHash<QString, const char *>;

// In the language spoken now; `otherwise` for a code that the table does not know.
QString sentenceOf(const char *context, const Sentences &table, const QString &code, const QString &otherwise = {});
// As many of the arguments as the sentence has places for, in order.
QString filled(QString sentence, const QStringList &args);

} // namespace kesu
