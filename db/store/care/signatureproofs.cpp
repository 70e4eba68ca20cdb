#include "care/signatureproofs.h"

#include "base/auditentry.h"
#include "base/rowcodec.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QStringList signatureTypes{u"eight_d_approval"_s, u"approval"_s};

} // namespace

void SignatureProofs::read(const AuditEntry &entry, const AuditBody &body)
{
    const bool synced = entry.action.startsWith("sync."_L1);
    for (auto row = body.rows.keyBegin(); row != body.rows.keyEnd(); ++row) {
        if (signatureTypes.contains(row->first) && !m_fromElsewhere.contains(row->second))
            m_fromElsewhere.insert(row->second, synced);
    }
    const QString signature = body.notes.value(u"approval"_s).toString();
    if (entry.action.startsWith("approval."_L1) && !signature.isEmpty())
        m_proofs.insert(signature, {entry.user, body.notes.value(u"content"_s).toString()});
}

Findings SignatureProofs::check(Database &database) const
{
    Findings findings;
    for (const QString &name : signatureTypes) {
        const EntityType &type = *findEntityType(name);
        auto rows = database.query("SELECT " + entitySql(type).columns + " FROM " + name.toUtf8());
        while (rows.next()) {
            const EntityRow row = readRow(rows, type);
            if (const QString code = codeAgainst(type, row); !code.isEmpty()) {
                findings.append({Finding::Severity::Error, code, name + u'/' + row.id,
                                 {valueIn(type, row, u"name"_s).toString()}});
            }
        }
        if (rows.failed())
            findings.append({Finding::Severity::Error, u"unreadable"_s, name, rows.error().args});
    }
    return findings;
}

QString SignatureProofs::codeAgainst(const EntityType &type, const EntityRow &row) const
{
    const QString signer = valueIn(type, row, u"staff"_s).toString();
    const auto proof = m_proofs.constFind(row.id);
    if (proof == m_proofs.cend() && !m_fromElsewhere.value(row.id))
        return u"signature-unproved"_s;
    const bool same = proof == m_proofs.cend()
                          ? signer == row.user
                          : signer == proof->signer
                                && valueIn(type, row, u"content_hash"_s).toString() == proof->content;
    return same ? QString() : u"signature-differs"_s;
}

} // namespace kesu
