#pragma once

#include <optional>

#include "caller.h"
#include "log/quarantinestore.h"
#include "log/receiptstore.h"
#include "messages/apimessage.h"
#include "messages/syncmessages.h"
#include "sync/hubcontext.h"
#include "sync/placement.h"
#include "sync/purger.h"
#include "sync/pushjudge.h"

namespace kesu {

// One batch inside its transaction. Locks are taken in the order device, records, scopes.
class PushBatch {
public:
    PushBatch(HubSession &session, HubContext &context, const Caller &caller, const PushRequest &push, Instant now);

    // Nothing: stored, and reply() tells. Otherwise the batch as a whole is refused and nothing was written.
    Result<std::optional<ApiReply>> run();

    const PushReply &reply() const { return m_reply; }
    qint64 epoch() const { return m_epoch; }

private:
    std::optional<ApiReply> answerOld();
    std::optional<ApiReply> followChain();
    Result<void> recognise();
    Result<void> lockAndLoad();
    Result<void> decide();
    Result<void> decideOne(const Operation &operation, PushJudge &judge, Placement &placement, PushResult *result);
    Result<void> place(const Operation &operation, Hlc eff, const QStringList &flags, const PushJudge &judge,
                       Placement &placement);
    Result<void> save(Placement &placement);
    Hlc effectiveTime(const Operation &operation, QStringList *flags) const;

    HubSession &m_session;
    HubContext &m_context;
    const Caller &m_caller;
    const QList<Operation> &m_operations;
    const QList<QByteArray> &m_texts;       // of those, as they came; or none
    qint64 m_highest;
    Instant m_now;

    qint64 m_epoch = 0;
    DeviceLog m_device;
    QByteArray m_dh;                        // the device's chain after the last operation
    QHash<qint64, QByteArray> m_json;       // by dseq: the new operations' stored form
    QHash<qint64, Receipt> m_old;           // by dseq: stored before
    QHash<QString, Receipt> m_known;        // by uid: stored before under another identity of the device
    QList<Receipt> m_receipts;
    QList<QuarantinedOperation> m_quarantine;
    RecordShelf m_shelf;
    UserRights m_rights;
    LogWriter m_log;
    Purger m_purger;
    PushReply m_reply;
};

} // namespace kesu
