#pragma once

#include <QString>

#include "base/result.h"

namespace kesu {

// Whom to believe to be the hub, beside the certificates the system trusts.
struct HubTrust {
    QString caFile;         // PEM with the organisation's own authority
    QString fingerprint;    // SHA-256 of the hub's own certificate, hex: pinned, nothing else is asked

    bool operator==(const HubTrust &) const = default;
};

// Where the hub is and how it is reached. The proxy is the system's unless one is named ("http://host:port",
// "socks5://host:port"); "none" for none.
struct HubPlace {
    QString url;            // https://…; http:// for this very machine only, as nothing would hide tokens on the way
    HubTrust trust;
    QString proxy;

    bool operator==(const HubPlace &) const = default;
};

// BadInput with `where` url, caFile, fingerprint or proxy: hub-url, hub-url-not-safe, file-unreadable, not-a-hash,
// proxy-url.
Result<void> checkPlace(const HubPlace &place);
// "AB:CD…" as certificates are shown, or plain hex → lower-case hex.
QString normalFingerprint(const QString &typed);

} // namespace kesu
