#include "care/verifystore.h"

#include <sqlite3.h>

#include "base/auditentry.h"
#include "base/rowcodec.h"
#include "base/store.h"
#include "care/signatureproofs.h"
#include "customers/customerindexstore.h"
#include "evidence/blobfiles.h"
#include "hashing/sha256.h"
#include "merging/entitystate.h"
#include "operations/operation.h"
#include "search/searchindexer.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

class Verifier {
public:
    Verifier(Database &database, const BlobFiles &blobs, const Progress &progress)
        : m_database(database), m_blobs(blobs), m_progress(progress)
    {
    }

    Findings run()
    {
        const QList<void (Verifier::*)()> steps{&Verifier::checkFile, &Verifier::readMeta, &Verifier::checkAudit,
                                                &Verifier::checkOperations, &Verifier::checkStamps,
                                                &Verifier::checkRows, &Verifier::checkSignatures, &Verifier::checkIndexes,
                                                &Verifier::checkBlobs};
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (m_progress && !m_progress(static_cast<int>(100 * i / steps.size()))) {
                report(u"check-stopped"_s, {});
                break;
            }
            (this->*steps.at(i))();
        }
        return m_findings;
    }

private:
    void report(const QString &code, const QString &where, const QStringList &args = {})
    {
        m_findings.append({Finding::Severity::Error, code, where, args});
    }
    void reportFailed(const Statement &statement, const QString &where)
    {
        if (statement.failed())
            report(u"unreadable"_s, where, statement.error().args);
    }

    void checkFile();
    void readMeta();
    void checkAudit();
    void checkHistory(Statement &history, bool &there, const AuditEntry &entry, const QByteArray &expected);
    void checkOperations();
    void checkOperation(qint64 dseq, const Statement &row);
    void checkStamps();
    void checkUnsentStamps(const QSet<QString> &stamped);
    void checkRows();
    void checkSignatures() { m_findings += m_signatures.check(m_database); }
    QStringList ticketOf(const EntityType &type, const QString &id);
    void checkIndexes();
    void checkBlobs();

    Database &m_database;
    const BlobFiles &m_blobs;
    const Progress &m_progress;
    Findings m_findings;

    QString m_device;
    qint64 m_dseq = 0;
    qint64 m_pruned = 0;
    qint64 m_auditSeq = 0;
    QByteArray m_auditHash;
    QList<QByteArray> m_links;                                // of all operations, by dseq - 1
    QHash<QString, QHash<QString, QByteArray>> m_rows;        // type → id → hash
    SignatureProofs m_signatures;
    QHash<qint64, Operation> m_operations;                    // own ones that are still here, by dseq
};

void Verifier::checkFile()
{
    auto integrity = m_database.query("PRAGMA integrity_check(20)");
    while (integrity.next()) {
        if (integrity.text(0) != "ok"_L1)
            report(u"integrity"_s, {}, {integrity.text(0)});
    }
    reportFailed(integrity, u"integrity_check"_s);
    auto keys = m_database.query("PRAGMA foreign_key_check");
    while (keys.next())
        report(u"foreign-key"_s, keys.text(0) + u'/' + keys.text(1), {keys.text(2)});
    reportFailed(keys, u"foreign_key_check"_s);
}

void Verifier::readMeta()
{
    auto meta = m_database.query("SELECT dev, dseq, pruned, audit_seq, audit_hash FROM sync_meta");
    if (meta.next()) {
        m_device = meta.text(0);
        m_dseq = meta.integer(1);
        m_pruned = meta.integer(2);
        m_auditSeq = meta.integer(3);
        m_auditHash = meta.utf8(4);
    } else {
        report(u"unreadable"_s, u"sync_meta"_s);
    }
}

void Verifier::checkAudit()
{
    auto audit = m_database.query("SELECT seq, at, user, dev, action, body, hash FROM audit ORDER BY seq");
    auto history = m_database.query("SELECT tx, type, ent, field, old, new, at, user, dev, hlc, reason FROM history"
                                    " ORDER BY tx, id");
    bool historyThere = history.next();
    QByteArray previous;
    qint64 expected = 1;
    while (audit.next()) {
        const AuditEntry entry{audit.integer(0), audit.instant(1).value_or(Instant{}), audit.text(2), audit.text(3),
                               audit.text(4), audit.utf8(5), audit.utf8(6)};
        const AuditBody body = AuditBody::fromJson(entry.body);
        const QVariant earlierDevice = body.notes.value(u"reincarnated_from"_s); // operations are numbered from 1 again
        if (expected == 1)
            previous = chainStart(earlierDevice.isValid() ? earlierDevice.toString() : entry.device);
        if (entry.seq != expected || auditHash(previous, entry) != entry.hash || audit.text(1) != entry.at.toIso())
            report(u"audit-changed"_s, QString::number(expected));
        expected = entry.seq + 1;
        previous = entry.hash;
        if (earlierDevice.isValid())
            m_links.clear();
        m_links += body.operations;
        m_signatures.read(entry, body);
        for (auto row = body.rows.cbegin(); row != body.rows.cend(); ++row) {
            if (row.value().isEmpty())
                m_rows[row.key().first].remove(row.key().second);
            else
                m_rows[row.key().first].insert(row.key().second, row.value());
        }
        checkHistory(history, historyThere, entry, body.history);
    }
    reportFailed(audit, u"audit"_s);
    if (historyThere)
        report(u"history-changed"_s, QString::number(history.integer(0)));
    reportFailed(history, u"history"_s);
    if (expected - 1 != m_auditSeq || (m_auditSeq > 0 && previous != m_auditHash))
        report(u"audit-cut"_s, QString::number(expected - 1));
}

void Verifier::checkHistory(Statement &history, bool &there, const AuditEntry &entry, const QByteArray &expected)
{
    QByteArray text;
    while (there && history.integer(0) <= entry.seq) {
        if (history.integer(0) < entry.seq)
            report(u"history-changed"_s, QString::number(history.integer(0)));
        QStringList columns;
        for (int i = 1; i <= 10; ++i)
            columns.append(history.text(i));
        text += historyText(columns);
        there = history.next();
    }
    const QByteArray found = text.isEmpty() ? QByteArray() : sha256Hex({text});
    if (found != expected)
        report(u"history-changed"_s, QString::number(entry.seq));
}

void Verifier::checkOperations()
{
    // Those not accepted may wait in the outbox again, after the hub was restored.
    auto rows = m_database.query("SELECT dseq, uid, ent, body, dh FROM own_op WHERE dev = ?1"
                                 " UNION SELECT dseq, uid, ent, body, dh FROM outbox"
                                 " UNION SELECT dseq, uid, ent, body, dh FROM not_accepted WHERE dev = ?1"
                                 " ORDER BY dseq");
    rows.bind(m_device);
    qint64 expected = m_pruned + 1;
    while (rows.next()) {
        const qint64 dseq = rows.integer(0);
        for (; expected < dseq; ++expected)
            report(u"operation-missing"_s, QString::number(expected));
        checkOperation(dseq, rows);
        expected = dseq + 1;
    }
    reportFailed(rows, u"outbox"_s);
    for (; expected <= m_dseq; ++expected)
        report(u"operation-missing"_s, QString::number(expected));
}

void Verifier::checkOperation(qint64 dseq, const Statement &row)
{
    const auto operation = operationFromJson(row.utf8(3));
    const QByteArray previous = dseq > 1 ? m_links.value(dseq - 2) : chainStart(m_device);
    const QByteArray link = m_links.value(dseq - 1);
    if (!operation || operation->dseq != dseq || operation->uid != row.text(1) || operation->entity != row.text(2)
        || toJson(*operation) != row.utf8(3) || row.utf8(4) != link || operation->chain != link
        || chainLink(previous, *operation) != link) {
        report(u"operation-changed"_s, QString::number(dseq));
        return;
    }
    m_operations.insert(dseq, *operation);
}

// What a stamp says of an own operation, the operation says too; the hub may only have moved its time.
void Verifier::checkStamps()
{
    auto rows = m_database.query("SELECT type, ent, register, hlc, dseq, uid, user, ver FROM field_stamp"
                                 " WHERE dev = ? AND dseq > ?");
    rows.bind(m_device).bind(m_pruned);
    QSet<QString> stamped;
    while (rows.next()) {
        const QString key = u"%1/%2/%3"_s.arg(rows.text(0), rows.text(1), rows.text(2));
        stamped.insert(key);
        const Operation setter = m_operations.value(rows.integer(4));
        const bool moved = rows.integer(7) > 0;
        if (setter.uid != rows.text(5) || setter.user != rows.text(6) || setter.entity != rows.text(1)
            || (setter.hlc != rows.integer(3) && !moved))
            report(u"stamp-changed"_s, key);
    }
    reportFailed(rows, u"field_stamp"_s);
    checkUnsentStamps(stamped);
}

// Whatever an operation on its way sets has a stamp, if only a later one.
void Verifier::checkUnsentStamps(const QSet<QString> &stamped)
{
    auto unsent = m_database.query("SELECT dseq FROM outbox WHERE echoed = 0");
    while (unsent.next()) {
        const Operation operation = m_operations.value(unsent.integer(0));
        if (operation.kind != "set"_L1)
            continue;
        for (auto key = operation.set.keyBegin(); key != operation.set.keyEnd(); ++key) {
            const QString register_ = registerOf(operation.type, *key);
            const QString place = u"%1/%2/%3"_s.arg(operation.type, operation.entity, register_);
            if (stamped.contains(place))
                continue;
            auto stamp = m_database.query("SELECT 1 FROM field_stamp WHERE type = ? AND ent = ? AND register = ?");
            if (!stamp.bind(operation.type).bind(operation.entity).bind(register_).next())
                report(u"stamp-changed"_s, place);
        }
    }
    reportFailed(unsent, u"outbox"_s);
}

void Verifier::checkRows()
{
    for (const EntityType &type : entityTypes()) {
        QHash<QString, QByteArray> &expected = m_rows[type.name];
        auto rows = m_database.query("SELECT " + entitySql(type).columns + " FROM " + type.name.toUtf8());
        while (rows.next()) {
            const EntityRow row = readRow(rows, type);
            const auto known = expected.constFind(row.id);
            if (known == expected.cend())
                report(u"row-unknown"_s, type.name + u'/' + row.id, ticketOf(type, row.id));
            else if (*known != rowHash(type, row))
                report(u"row-changed"_s, type.name + u'/' + row.id, ticketOf(type, row.id));
            expected.remove(row.id);
        }
        reportFailed(rows, type.name);
        for (auto missing = expected.keyBegin(); missing != expected.keyEnd(); ++missing)
            report(u"row-missing"_s, type.name + u'/' + *missing);
    }
}

// The number of the ticket a row is or hangs on, so that people know what to look at; nothing for other rows.
QStringList Verifier::ticketOf(const EntityType &type, const QString &id)
{
    const bool isTicket = type.name == "ticket"_L1;
    if (!isTicket && !type.find(u"ticket"_s))
        return {};
    auto number = isTicket ? m_database.query("SELECT number FROM ticket WHERE id = ?")
                           : m_database.query("SELECT number FROM ticket WHERE id = (SELECT ticket FROM "
                                              + type.name.toUtf8() + " WHERE id = ?)");
    return number.bind(id).next() ? QStringList{number.text(0)} : QStringList();
}

void Verifier::checkIndexes()
{
    if (sqlite3_db_readonly(m_database.handle(), "main") != 0)
        return;
    if (const auto done = SearchIndexer(m_database).check(); !done)
        report(u"index-damaged"_s, done.error().where, done.error().args);
    if (const auto done = CustomerIndexStore(m_database).check(); !done)
        report(u"customer-index-damaged"_s, done.error().where, done.error().args);
}

void Verifier::checkBlobs()
{
    // Files of other machines that were never fetched are no loss.
    QStringList hashes;
    auto rows = m_database.query("SELECT sha256 FROM blob_local WHERE sha256 IN (SELECT sha256 FROM attachment)"
                                 " ORDER BY sha256");
    while (rows.next())
        hashes.append(rows.text(0));
    for (const QString &hash : std::as_const(hashes)) {
        if (const auto bytes = m_blobs.read(hash); !bytes)
            report(bytes.error().code, hash);
    }
}

} // namespace

Findings verifyStore(Store &store, const Progress &progress)
{
    return verifyDatabase(store.database(), BlobFiles(store.blobDir()), progress);
}

Findings verifyDatabase(Database &database, const BlobFiles &blobs, const Progress &progress)
{
    // One moment for all checks, even while another connection writes.
    const bool snapshot = database.execute("BEGIN").has_value();
    Findings findings = Verifier(database, blobs, progress).run();
    if (snapshot)
        (void)database.execute("COMMIT");
    return findings;
}

} // namespace kesu
