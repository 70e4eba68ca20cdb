#pragma once

#include "sync/logwriter.h"
#include "sync/recordshelf.h"
#include "sync/userrights.h"

namespace kesu {

// Gives accepted operations their place: a version of their record, a line of its scope's log. A ticket that changes
// its branch leaves one scope and enters another with everything that belongs to it.
class Placement {
public:
    Placement(HubSession &session, RecordShelf &shelf, UserRights &rights, LogWriter &log, qint64 hubEpoch);

    // Ticket numbers the batch uses: taken ones are marked, never refused.
    Result<void> loadNumbers(const QStringList &numbers);

    struct NewRecord {
        QString scope;
        QString parent;
    };
    // `fresh` says where the record belongs if it does not exist yet; `json` is the operation's own, if it is at hand.
    Result<void> place(const Operation &operation, Hlc eff, QStringList flags, const NewRecord &fresh,
                       const QByteArray &json = {});

    // Everything but the lines, which come last.
    Result<void> save();

private:
    void flagNumber(const RecordRow &row, const Operation &operation, QStringList *flags);
    Result<void> move(RecordRow &ticket, const QString &scope);
    void changeScope(RecordRow &row, const QString &scope);

    HubSession &m_session;
    RecordShelf &m_shelf;
    UserRights &m_rights;
    LogWriter &m_log;
    qint64 m_epoch;
    QHash<QString, QString> m_numbers; // number → ticket that has it
    QList<std::pair<QString, QString>> m_blobs;
};

} // namespace kesu
