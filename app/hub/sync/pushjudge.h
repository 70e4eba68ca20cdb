#pragma once

#include "caller.h"
#include "sync/recordshelf.h"
#include "sync/transitionrules.h"
#include "sync/userrights.h"

namespace kesu {

// Why an operation is not accepted: one of OpCode, the field, and a word for the log and the supervisor.
struct Rejection {
    QString code;
    QString field;
    QString message;
};

// Decides on one operation at a time, against the records as the operations before it have left them.
class PushJudge {
public:
    PushJudge(HubSession &session, const Caller &caller, RecordShelf &shelf, const UserRights &rights,
              const TransitionRules &transitions, qint64 hubEpoch);

    // `eff` is the time the rights of its author are asked for.
    Result<std::optional<Rejection>> judge(const Operation &operation, Hlc eff);
    // As judge(), for one that a supervisor lets through: who it is by, and whether that author might, is settled.
    Result<std::optional<Rejection>> judgeReleased(const Operation &operation, const QStringList &releaserRoles);
    // The scope and the ticket of a record that does not exist yet; only for operations that were judged.
    QString scopeOfNew(const Operation &operation, Hlc eff) const;
    QString parentOfNew(const Operation &operation) const;

private:
    std::optional<Rejection> judgePlace(const Operation &operation, const RecordRow *row, Hlc eff) const;
    std::optional<Rejection> judgeAuthor(const Operation &operation, Hlc eff, QStringList *roles) const;
    std::optional<Rejection> judgeContent(const Operation &operation, const RecordRow *row,
                                          const QStringList &roles) const;
    std::optional<Rejection> judgeSize(const Operation &operation, const RecordRow *row) const;
    Result<std::optional<Rejection>> judgeStep(const Operation &operation, const RecordRow *row,
                                               const QStringList &roles) const;
    Result<QVariantMap> flowAtBase(const Operation &operation, const RecordRow &row) const;

    HubSession &m_session;
    const Caller &m_caller;
    RecordShelf &m_shelf;
    const UserRights &m_rights;
    const TransitionRules &m_transitions;
    qint64 m_epoch;
};

} // namespace kesu
