#pragma once

#include <QHash>

#include "base/finding.h"
#include "database.h"

namespace kesu {

struct AuditBody;
struct AuditEntry;
struct EntityRow;
struct EntityType;

// Asks the audit chain for the proof of every signature in a store: who signed, and the hash of what was shown to them.
// A signature given elsewhere has its proof in the chain over there; here its own operation must be the signer's.
class SignatureProofs {
public:
    // Reads along, entry by entry.
    void read(const AuditEntry &entry, const AuditBody &body);
    // Codes: signature-unproved (nobody has signed it), signature-differs (another person or another content was
    // signed). `where` is "type/id", the argument the name under the form.
    Findings check(Database &database) const;

private:
    struct Proof {
        QString signer;
        QString content;
    };

    QString codeAgainst(const EntityType &type, const EntityRow &row) const; // empty: the signature stands

    QHash<QString, Proof> m_proofs;          // by the signature's id
    QHash<QString, bool> m_fromElsewhere;    // the same: came first by syncing
};

} // namespace kesu
