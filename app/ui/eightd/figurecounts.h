#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include "eightd/eightddeps.h"

namespace kesu {

class EightDEditing;

// Whether the charts of a discipline that were counted from tickets still say what the tickets say. Counts them anew a
// moment after anything changed; the report itself changes only when somebody wishes it, and that can be undone.
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
    // Puts the numbers of today into one figure, or into all of the discipline, as one deed.
    void countAgain(const QString &figure = {});

Q_SIGNALS:
    void looked();

private:
    void look();

    const int m_discipline;
    EightDEditing &m_editing;
    const EightDDeps m_deps;
    QHash<QString, QJsonObject> m_again; // by figure: what it would be, where that differs
    QHash<QString, QString> m_problems;  // by figure: why it cannot be counted any more
    QTimer m_soon;
};

} // namespace kesu
