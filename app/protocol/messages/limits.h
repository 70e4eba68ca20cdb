#pragma once

#include <QtGlobal>

// The limits of sync-protocol §11, the same on both sides.
namespace kesu::limits {

constexpr int protocolVersion = 1;
constexpr qint64 headerBytes = 16 * 1024;
constexpr qint64 bodyBytes = 8 * 1024 * 1024; // also after unpacking
constexpr int batchOps = 500;
constexpr qint64 batchBytes = 4 * 1024 * 1024;
constexpr int pageOps = 500;
constexpr qint64 pageBytes = 4 * 1024 * 1024;
constexpr qint64 chunkBytes = 1024 * 1024;
constexpr int headerSeconds = 15;
constexpr int bodySeconds = 60;
constexpr int idleSeconds = 75;
constexpr int headsWaitSeconds = 25;   // GET /sync/heads may be held so long
constexpr int newsLines = 20;          // and told with what it was waiting for, when that is no more than this
constexpr qint64 newsBytes = 32 * 1024;
constexpr int accessTokenSeconds = 3600;
constexpr int enrolCodeSeconds = 15 * 60;
constexpr qint64 linesPerCheckpoint = 1000;
constexpr int logDays = 180;           // how far back pages of the log reach
constexpr int ownOpDays = 35;          // retention of own operations after they came back
constexpr int uploadDays = 30;         // an upload without progress is given up
constexpr qint64 clockAheadMs = 120'000;
constexpr qint64 clockBehindMs = 24LL * 3600 * 1000;

} // namespace kesu::limits
