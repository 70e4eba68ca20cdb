#pragma once

#include "base/store.h"
#include "eightd/eightdlines.h"

namespace kesu {

class WriteSession;

struct LoadedEightD {
    EightD report;
    EightDSeen seen;
};

// What the problem of a report is, for finding similar ones.
struct EightDProblem {
    EightDId id;
    QString object;
    QString product;
    QString batch;
    QStringList texts; // defect, symptom, problem statement, the customer's words
};

// 8D reports as rows: one for the report, one for each record in it.
class EightDStore {
public:
    explicit EightDStore(Store &store) : m_store(store) { }

    Result<LoadedEightD> load(const EightDId &id) const;
    Result<EightDId> findByNumber(const QString &number) const;
    // Newest first.
    Result<QList<EightDLine>> ofTicket(const QString &ticket) const;
    Result<QList<EightDLine>> all() const;
    // Reports that were closed, also those that proved ineffective.
    Result<QList<EightDProblem>> closedProblems() const;

    // The report's id, ticket and number must be given.
    Result<void> insert(WriteSession &session, const EightD &report) const;
    // Writes what the two differ in. Error Stale as WriteSession::set; without `seen` the present state counts as seen.
    Result<void> update(WriteSession &session, const EightD &before, const EightD &after, const EightDSeen *seen,
                        const QString &reason = {}) const;

private:
    Result<QList<EightDLine>> lines(const QByteArray &where, const QVariantList &arguments) const;

    Store &m_store;
};

} // namespace kesu
