#pragma once

#include "base/recordfields.h"
#include "eightd/eightd.h"
#include "forms/editorspec.h"

namespace kesu {

class ReferenceService;

struct RecordColumn {
    QString key;
    int characters = 0; // 0: takes the room that is left
    bool spare = false; // goes first where there is too little room
};

// One list of records on a discipline's page: which records, what a row shows of each and what the opened one asks for.
struct RecordsSpec {
    QString name;       // "containment"; object names begin with it
    int discipline = 0;
    QString list;       // "actions"
    QString kind;       // of actions: only these; empty: the whole list
    QList<RecordColumn> columns;
    QStringList fields;
};

// The lists, in the order they stand on the pages, and what they say of themselves.
namespace recordspecs {

const QList<RecordsSpec> &all();
// By name; there must be one.
const RecordsSpec &of(const QString &name);
// The pictures and charts of one discipline.
RecordsSpec figures(int discipline);

QString title(const RecordsSpec &spec);
QString emptyWords(const RecordsSpec &spec); // what belongs here
QString addWords(const RecordsSpec &spec);   // "Add a containment action"

// Ids of the records it shows, in the writer's order.
QStringList ids(const RecordsSpec &spec, const EightD &report);
// What a new record starts with.
QVariantMap initial(const RecordsSpec &spec, const EightD &report);

// Like eightdspecs::of, with what only the report knows: causes and actions to choose from, people by name.
EditorSpec editor(const RecordsSpec &spec, const QString &key, const EightD &report,
                  const ReferenceService &reference);
// Words to know a record by: the text of an action or a cause.
QString wordsFor(const EightD &report, const QString &id);

} // namespace recordspecs
} // namespace kesu
