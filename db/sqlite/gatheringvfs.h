#pragma once

namespace kesu {

// The name of a SQLite file system that is the system's own, except that it hands the pages a transaction appends to the
// write-ahead log to the system in one piece instead of two pieces a page, and makes the log longer ahead of need, so that
// most commits change no file length. Durability stays SQLite's: what is gathered is written before the log is flushed or
// read, and before a commit becomes visible to others. Registered on first use; null, which stands for the system's own,
// when that fails. For the connection that writes.
const char *gatheringVfs();

} // namespace kesu
