#pragma once

#include <QObject>
#include <QTimer>

#include "base/actor.h"
#include "eightd/eightdchanges.h"
#include "eightd/eightdservice.h"
#include "forms/draftkeeper.h"

namespace kesu {

// One 8D report while it is written: every deed can be undone and done again, what is typed is kept as a draft within
// two seconds and saved by itself a little later, and the review reads along. What others save meanwhile is taken in;
// where they wrote the same field, both values stay until somebody decides.
class EightDEditing : public QObject
{
    Q_OBJECT

public:
    enum class Saving { Saved, Waiting, Failed };

    // A field written here and, since it was read, by somebody else. The report shows theirs; ours waits here.
    struct Clash {
        QString list; // empty: the report itself
        QString id;
        QString key;
        QVariant ours;
        QVariant theirs;

        bool operator==(const Clash &) const = default;
    };

    EightDEditing(EightDService &service, DraftService &drafts, const TimeSource &time, QObject *parent = nullptr);

    // Reads the report and brings back what was typed and not saved when the program ended.
    Result<void> open(const EightDId &id);

    const EightD &report() const { return m_report; }
    bool isWritable() const { return m_report.state == EightDState::Open; }

    // One deed. `words` name it for Undo ("Owner", "Add an action"); deeds with the same merge key in quick succession
    // are one. New records get their ids, lists their order.
    void change(const QString &words, const std::function<void(EightD &)> &how, const QString &mergeKey = {});
    // For a record that a deed makes and another record of the same deed names.
    QString newId() const { return m_newId(); }

    // By key (eightd/eightdfields.h); `list` is empty for the report itself and `id` then of no account.
    QVariant value(const QString &list, const QString &id, const QString &key) const;
    void setValue(const QString &list, const QString &id, const QString &key, const QVariant &value);
    // The same with what follows from it in other fields of the record, as one deed.
    void setValue(const QString &list, const QString &id, const QString &key, const QVariant &value,
                  const QVariantMap &following);
    // Appends a record, or puts it behind the one named; answers its id.
    QString addPart(const QString &list, const QVariantMap &values = {}, const QString &behind = {});
    // Takes the record out, and out of whatever names it.
    void removePart(const QString &list, const QString &id);
    void movePart(const QString &list, const QString &id, int steps);

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    QString undoWords() const { return canUndo() ? m_undo.last().words : QString(); }
    QString redoWords() const { return canRedo() ? m_redo.last().words : QString(); }
    void undo();
    void redo();

    // What the review says of the report as it was a moment ago.
    const QList<ReviewedFinding> &findings() const { return m_findings; }

    Saving saving() const;
    const std::optional<Error> &problem() const { return m_problem; }
    // Writes what is waiting. False: it could not be saved, problem() says why, the draft keeps it.
    bool save();
    // Reads what others saved. What is being written here stays.
    void reload();

    const QList<Clash> &clashes() const { return m_clashes; }
    void settle(Clash clash, bool ours);

Q_SIGNALS:
    // The lists that differ now, by name; the empty name stands for the report's own fields.
    void changed(const QStringList &lists);
    void reviewed();
    void savingChanged();
    void undoChanged();
    void clashesChanged();

private:
    struct Deed {
        QString words;
        QString mergeKey;
        EightD before;
        QList<EightDChange> changes;
        Instant at;
    };

    void show(const EightD &report);
    void carryOut(const QList<EightDChange> &changes);
    void touched();
    void rebase(const QList<EightDChange> &ours);
    void review();
    QJsonObject contentToKeep() const;

    EightDService &m_service;
    const TimeSource &m_time;
    std::function<QString()> m_newId;
    DraftKeeper m_keeper;
    EightD m_report;   // as it is written
    EightD m_saved;    // as it stands in the store
    EightDSeen m_seen;
    QList<Deed> m_undo;
    QList<Deed> m_redo;
    QList<Clash> m_clashes;
    QList<ReviewedFinding> m_findings;
    std::optional<Error> m_problem;
    QTimer m_soon;     // quiet for a while
    QTimer m_atLatest; // though somebody types on and on
    QTimer m_reviewSoon;
    bool m_ownSave = false;
};

} // namespace kesu
