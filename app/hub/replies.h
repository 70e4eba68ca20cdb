#pragma once

#include "base/result.h"
#include "messages/apimessage.h"

namespace kesu {

ApiReply jsonReply(const QByteArray &json);

// How a failure of the database is told to a caller: storage_full, busy, or internal without a word about the inside.
ApiReply replyForError(const Error &error);

// What is wrong with a body: bad_json, or bad_batch with the member's name.
ApiReply replyForMessage(const Error &error);

// What people typed, fit to be shown in a list: no control characters, not endless.
QString shownText(const QString &text, qsizetype most = 100);

} // namespace kesu
