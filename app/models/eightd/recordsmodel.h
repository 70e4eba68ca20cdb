#pragma once

#include <QAbstractTableModel>
#include <QTimeZone>

#include "eightd/recordspecs.h"

namespace kesu {

class EightDEditing;
class ReferenceService;
class TimeSource;

// The records of one list of a report as rows: a number with the mark of what the review says, then the spec's columns
// in words. Follows the report; rows keep their identity when others come, go and move.
class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Tone { Plain, Quiet, Good, Warning, Bad };
    enum Role { RecordIdRole = Qt::UserRole, ToneRole };
    static constexpr int numberColumn = 0; // the spec's own columns follow

    RecordsModel(EightDEditing &editing, const RecordsSpec &spec, const ReferenceService &reference,
                 const TimeSource &time, QObject *parent = nullptr);

    const RecordsSpec &spec() const { return m_spec; }
    QString idAt(int row) const { return m_ids.value(row); }
    int rowOf(const QString &id) const { return static_cast<int>(m_ids.indexOf(id)); }
    const QStringList &ids() const { return m_ids; }
    // What the review says of a record and nobody answers for, the gravest first.
    QStringList sentences(const QString &id) const { return m_findings.value(id).sentences; }
    // Actions whose day is over.
    int overdue() const;
    // The width a column of the spec needs just now.
    int characters(const RecordColumn &column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // After a change of language or day.
    void retell();

private:
    struct Said {
        Tone tone = Plain;
        QStringList sentences;
    };

    void follow(const QStringList &lists);
    void takeOrder(const QStringList &ids);
    void readFindings();
    QDate today() const;
    QString words(const QString &id, const QString &key) const;
    Tone toneOf(const QString &id, const QString &key) const;
    QString numberWords(int row) const;
    QString dueWords(const QString &id) const;

    EightDEditing &m_editing;
    const RecordsSpec m_spec;
    const ReferenceService &m_reference;
    const TimeSource &m_time;
    QStringList m_ids;
    QHash<QString, Said> m_findings;
};

} // namespace kesu
