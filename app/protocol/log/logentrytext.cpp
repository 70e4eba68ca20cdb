#include "hashing/sha256.h"
#include "log/logentry.h"
#include "operations/jsoncursor.h"

namespace kesu {

LogEntry logEntryFrom(JsonCursor &text, const LogEntry &before)
{
    text.need("{");
    OperationText said;
    LogEntry entry = logEntryOf(operationFrom(text, before.operation, &said), 0, 0);
    text.needKey("line");
    text.need("\"op\"");
    text.needKey("scope");
    entry.scope = text.textLike(before.scope);
    text.needKey("seq");
    entry.seq = text.number();
    text.needKey("at");
    entry.at = {text.number()};
    text.needKey("ver");
    entry.ver = text.number();
    text.needKey("eff");
    entry.eff = text.quotedNumber();
    if (text.takesKey("eff_base"))
        entry.base = text.number();
    text.needKey("flags");
    entry.flags = text.texts();
    text.needKey("salt"); // a purged line has none
    entry.salt = text.plain();
    text.needKey("hash");
    entry.hash = text.plain();
    text.need("}");
    if (entry.seq < 1 || entry.salt.isEmpty())
        text.stop();
    if (text.ok())
        entry.textHash = sha256Hex({entry.salt, "{\"reason\":", said.reason, ",\"set\":", said.set, "}"});
    return entry;
}

} // namespace kesu
