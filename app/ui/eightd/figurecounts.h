#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <optional>

#include "eightd/eightddeps.h"
#include "statistics/ticketdata.h"

namespace kesu {

class EightDEditing;

// Whether the charts of a discipline that were counted from tickets still say what the tickets say. Counts them anew a
// moment after anything changed, beside the window; the report itself changes only when somebody wishes it, and that can
// be undone.
class FigureCounts : public QObject
{
    Q_OBJECT

public:
    FigureCounts(int discipline, EightDEditing &editing, const EightDDeps &deps, QObject *parent = nullptr);

    void lookSoon();
    qsizetype outdated() const { return m_again.size(); }
    // What is to be said of one figure; empty when it was not counted from tickets.
    QString words(const QString &figure) const;
    bool isOutdated(const QString &figure) const { return m_again.contains(figure); }
    // Counts, then puts the numbers into one figure, or into all of the discipline, as one deed.
    void countAgain(const QString &figure = {});

Q_SIGNALS:
    void looked();

private:
    void look();
    void take(const QString &figure, const QJsonObject &content, const Result<TicketData> &found);
    void finishLook();
    void putIn(const QString &figure);

    const int m_discipline;
    EightDEditing &m_editing;
    const EightDDeps m_deps;
    QHash<QString, QJsonObject> m_again; // by figure: what it would be, where that differs
    QHash<QString, QString> m_problems;  // by figure: why it cannot be counted any more
    QHash<QString, QJsonObject> m_foundAgain;    // the same of the look that is under way
    QHash<QString, QString> m_foundProblems;
    qsizetype m_waiting = 0;                     // figures still being counted
    bool m_lookAgain = false;                    // something has changed since the look began
    std::optional<QString> m_wanted;             // the figure to be put in after the next look; empty: all
    QTimer m_soon;
};

} // namespace kesu
