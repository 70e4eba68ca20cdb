#pragma once

#include <QSet>

#include "drafts/draftservice.h"
#include "forms/intakedraft.h"

namespace kesu {

// The parked registrations. A pasted picture is kept as a draft of its own beside its registration, so that it is
// written once and not with every keystroke.
class IntakeDrafts {
public:
    IntakeDrafts(DraftService &drafts, const TimeSource &time);

    // Gives the draft its id on the first call. An empty draft is not kept: one kept before is removed.
    Result<void> keep(IntakeDraft &draft);
    // Newest first, pictures not loaded.
    QList<Draft> list() const;
    std::optional<IntakeDraft> load(const QString &id) const;
    Result<void> discard(const QString &id);
    // The registration has been saved and its draft removed with it: its pictures go too.
    void forgetPictures(const QString &id);

private:
    DraftService &m_drafts;
    const TimeSource &m_time;
    QSet<QString> m_written; // ids of picture drafts known to be in the store
};

} // namespace kesu
