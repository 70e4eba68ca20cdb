#include "log/receiptstore.h"

#include "operations/operation.h"

namespace kesu {

namespace {

SqlValue textOrNull(const QString &text)
{
    return text.isEmpty() ? SqlValue() : SqlValue(text);
}

Result<DeviceLog> select(HubSession &session, const QString &device, const QByteArray &lock)
{
    const auto rows = session.query("SELECT through, dh, highest, last_at FROM device_log WHERE dev = $1" + lock,
                                    {device});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return DeviceLog{0, chainStart(device), 0, {}, false};
    return DeviceLog{rows->integer(0, 0), rows->utf8(0, 1), rows->integer(0, 2), {rows->integer(0, 3)}, true};
}

const QByteArray receiptColumns = "SELECT dseq, uid, again, code, field, message FROM receipt WHERE ";

Receipt receiptAt(const SqlRows &rows, qsizetype row)
{
    Receipt receipt{rows.integer(row, 0), rows.text(row, 1), rows.integer(row, 2) != 0, {}};
    receipt.result = {receipt.dseq, rows.isNull(row, 3), rows.text(row, 3), rows.text(row, 4), rows.text(row, 5)};
    return receipt;
}

} // namespace

Result<DeviceLog> lockDevice(HubSession &session, const QString &device)
{
    return select(session, device, session.forUpdate());
}

Result<DeviceLog> findDevice(HubSession &session, const QString &device)
{
    return select(session, device, {});
}

// Two first batches of one device at once: the plain insert of the second fails, and its transaction runs again.
Result<void> saveDevice(HubSession &session, const QString &device, const DeviceLog &log)
{
    const auto done = session.run(
        log.stored ? "UPDATE device_log SET through = $2, dh = $3, highest = $4, last_at = $5 WHERE dev = $1"
                   : "INSERT INTO device_log (dev, through, dh, highest, last_at) VALUES ($1, $2, $3, $4, $5)",
        {device, log.through, log.dh, log.highest, log.lastAt.ms});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QHash<qint64, Receipt>> receiptsOf(HubSession &session, const QString &device, qint64 first, qint64 last)
{
    const auto rows = session.query(receiptColumns + "dev = $1 AND dseq BETWEEN $2 AND $3", {device, first, last});
    if (!rows)
        return rows.error();
    QHash<qint64, Receipt> receipts;
    for (qsizetype i = 0; i < rows->count(); ++i)
        receipts.insert(rows->integer(i, 0), receiptAt(*rows, i));
    return receipts;
}

Result<QHash<QString, Receipt>> receiptsFor(HubSession &session, const QStringList &uids)
{
    QByteArrayList list;
    list.reserve(uids.size());
    for (const QString &uid : uids)
        list.append(uid.toUtf8());
    const auto rows = session.query(receiptColumns + session.anyOf("uid", 1) + " AND again = 0", {list});
    if (!rows)
        return rows.error();
    QHash<QString, Receipt> receipts;
    for (qsizetype i = 0; i < rows->count(); ++i)
        receipts.insert(rows->text(i, 1), receiptAt(*rows, i));
    return receipts;
}

Result<void> saveReceipts(HubSession &session, const QString &device, const QList<Receipt> &receipts)
{
    using Kind = RowBatch::Kind;
    RowBatch batch("receipt", {{"dev", Kind::Text}, {"dseq", Kind::Integer}, {"uid", Kind::Text},
                               {"again", Kind::Integer}, {"code", Kind::Text}, {"field", Kind::Text},
                               {"message", Kind::Text}});
    const QByteArray dev = device.toUtf8();
    for (const Receipt &receipt : receipts)
        batch.add({dev, receipt.dseq, receipt.uid, receipt.again,
                   receipt.result.accepted ? SqlValue() : SqlValue(receipt.result.code),
                   textOrNull(receipt.result.field), textOrNull(receipt.result.message)});
    return session.insert(batch);
}

} // namespace kesu
