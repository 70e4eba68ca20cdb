#pragma once

#include <QByteArray>

#include <optional>

#include "messages/apimessage.h"

// The text side of HTTP, without any socket: targets into paths and queries, replies into heads.
namespace kesu {

// Fills path and query of `request` from the request line. False for what is not an origin-form target, for escapes
// that are none, and for NUL or other control characters however they were written.
bool readTarget(const QByteArray &target, ApiRequest *request);

// Letters, digits, '.', '_' and '-', at most 64: a request id may be chosen by the caller and goes into the log.
bool isRequestId(const QByteArray &id);

// Status line and headers up to the empty line. `bodyBytes` is what Content-Length says. Headers with control
// characters are left out: nothing a handler echoes can start a header of its own.
QByteArray writeHead(const ApiReply &reply, qint64 bodyBytes, bool keepAlive);

// The last address that a trusted proxy has put into X-Forwarded-For; nothing when it is not an address.
std::optional<QByteArray> forwardedPeer(const QByteArray &forwardedFor);

} // namespace kesu
