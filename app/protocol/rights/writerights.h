#pragma once

#include <QStringList>

#include <optional>

#include "operations/operation.h"

namespace kesu {

// Who wants to write, as far as rights go.
struct Writer {
    QStringList roles;    // counter, handler, supervisor, quality, manager, administrator
    QStringList branches; // own ones; "*": every branch
};

// The field (or "type", "kind") of an operation that its author may not write; nothing when it may be written. The hub
// decides by it; the workstation asks early, as a courtesy. Steps of a ticket need the workflow's role besides.
// `recordBranch`: the branch the record says it belongs to before the operation, empty for a new one.
//
// | records | written by |
// |---|---|
// | ticket, ticket_event, note, contact, attachment, customer | every role |
// | deleting a ticket | supervisor, manager, administrator |
// | staff, department | administrator; supervisor within the own branch, but not to make administrators |
// | credential | administrator; the person the own password |
// | approval, eight_d_approval | every role, each in the own name only |
// | branch, ref_document | administrator |
// | purge of anything | administrator |
std::optional<QString> forbiddenField(const Operation &operation, const Writer &writer, const QString &recordBranch = {});

// What is wrong with a field of an operation, whoever its author is.
struct FieldFault {
    QString field;
    bool hubOnly = false; // written by the hub alone; otherwise no value its record can hold, or a field it does not have
};
std::optional<FieldFault> faultyField(const Operation &operation);

} // namespace kesu
