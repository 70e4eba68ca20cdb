// Programs of other versions that take part in a history, and somebody who only reads.
#pragma once

#include <QSet>

#include "operations/operation.h"

namespace kesu::test {

// Writes operations without a store, as the protocol says; a new identity after every trouble.
struct ProgramAuthor {
    QString device;
    qint64 dseq = 0;
    QByteArray chain;
    Hlc hlc = 0;
    QHash<QString, QSet<QString>> own; // record → uids written under this identity
};

// What a poller knows of a scope.
struct Polled {
    qint64 from = 0; // the log was given up to here before it was read
    qint64 cursor = 0;
    QByteArray chain;
    QSet<qint64> seqs;
};

} // namespace kesu::test
