#include "base/installation.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>

#include "base/id.h"
#include "entities/entityregistry.h"
#include "operations/operation.h"
#include "transaction.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

Result<void> writeFirst(Database &database, const StoreState &state)
{
    Transaction transaction(database);
    if (const auto began = transaction.result(); !began)
        return began;
    const auto done = database.query("INSERT INTO sync_meta (one, installation, dev, dseq, hlc, schema, chain, audit_seq,"
                                     " audit_hash) VALUES (1, ?, ?, 0, 0, ?, ?, 0, ?)")
                          .bind(state.installation).bind(state.device).bind(registrySchema).bind(state.chain)
                          .bind(state.auditHash).run();
    return done ? transaction.commit() : done;
}

} // namespace

Result<QString> installationOf(const QString &dataDir)
{
    const QString name = dataDir + "/installation"_L1;
    QFile file(name);
    if (file.open(QIODevice::ReadOnly)) {
        const QString id = QString::fromLatin1(file.readAll()).trimmed();
        if (!id.isEmpty())
            return id;
    }
    QSaveFile fresh(name);
    const QString id = QString::fromLatin1(randomBytes(16).toHex());
    if (!fresh.open(QIODevice::WriteOnly) || fresh.write(id.toLatin1() + '\n') < 0 || !fresh.commit())
        return Error{ErrorKind::StoreUnusable, u"not-writable"_s, name, {fresh.errorString()}};
    return id;
}

QString newDevice()
{
    return "d_"_L1
        + QString::fromLatin1(randomBytes(16).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<StoreState> loadState(Database &database, const QString &installation, bool *created)
{
    StoreState state;
    auto row = database.query("SELECT installation, forked, dev, dseq, hlc, epoch, chain, audit_seq, audit_hash,"
                              " clock_offset, hub_epoch, number_prefix, last_number FROM sync_meta");
    *created = !row.next();
    if (row.failed())
        return row.error();
    if (*created) {
        state.installation = installation;
        state.device = newDevice();
        state.chain = chainStart(state.device);
        state.auditHash = state.chain;
        if (const auto done = writeFirst(database, state); !done)
            return done.error();
        return state;
    }
    state.installation = row.text(0);
    state.forked = row.integer(1) != 0;
    state.device = row.text(2);
    state.dseq = row.integer(3);
    state.hlc = row.integer(4);
    state.epoch = row.integer(5);
    state.chain = row.utf8(6);
    state.auditSeq = row.integer(7);
    state.auditHash = row.utf8(8);
    state.clockOffset = row.integer(9);
    state.hubEpoch = row.integer(10);
    state.numberPrefix = row.text(11);
    state.lastNumber = row.integer(12);
    row.reset();
    if (state.installation != installation) {
        state.installation = installation;
        state.forked = true;
        const auto done = database.query("UPDATE sync_meta SET installation = ?, forked = 1").bind(installation).run();
        if (!done)
            return done.error();
    }
    return state;
}

} // namespace kesu
