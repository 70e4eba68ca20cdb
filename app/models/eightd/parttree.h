#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

#include "eightd/eightd.h"

namespace kesu {

// The records of a report that branch off one another (5-Why answers, causes), as a tree. Records whose parent is gone,
// and the first of a ring, count as first ones, so that nothing is ever hidden. Siblings stand in the list's order. Looks
// into the list it was made from; ids that are not in it have no children.
template<typename Part>
class PartTree
{
public:
    explicit PartTree(const QList<Part> &parts) : m_parts(parts)
    {
        for (const Part &part : parts) {
            const QString above = partById(parts, part.parent) && !isBelow(part.parent, part.id) ? part.parent : QString();
            m_parents.insert(part.id, above);
            m_children[above].append(part.id);
        }
    }

    const Part *part(const QString &id) const { return partById(m_parts, id); }
    QString parent(const QString &id) const { return m_parents.value(id); }
    QStringList children(const QString &id) const { return m_children.value(id); } // of no id: the first ones
    bool isLeaf(const QString &id) const { return !m_children.contains(id); }

    // Whether `id` is `above` or anywhere below it.
    bool isBelow(QString id, const QString &above) const
    {
        for (; !id.isEmpty(); id = m_parents.value(id)) {
            if (id == above)
                return true;
        }
        return false;
    }

    int depth(const QString &id) const
    {
        int steps = 0;
        for (QString above = parent(id); !above.isEmpty(); above = parent(above))
            ++steps;
        return steps;
    }

    QString root(QString id) const
    {
        while (!parent(id).isEmpty())
            id = parent(id);
        return id;
    }

    // The record and everything below it, as an outline is read.
    QStringList branch(const QString &id) const
    {
        QStringList ids{id};
        for (const QString &child : children(id))
            ids += branch(child);
        return ids;
    }

    // The sibling so many steps away, or nothing.
    QString sibling(const QString &id, int steps) const
    {
        const QStringList siblings = children(parent(id));
        return siblings.value(siblings.indexOf(id) + steps);
    }

private:
    const QList<Part> &m_parts;
    QHash<QString, QString> m_parents;
    QHash<QString, QStringList> m_children;
};

namespace parttree {

template<typename Part>
qsizetype indexOf(const QList<Part> &parts, const QString &id)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).id == id)
            return i;
    }
    return -1;
}

// Two siblings change places; nothing else moves.
template<typename Part>
void swapPlaces(QList<Part> &parts, const QString &one, const QString &other)
{
    const qsizetype i = indexOf(parts, one);
    const qsizetype j = indexOf(parts, other);
    if (i < 0 || j < 0)
        return;
    std::swap(parts[i].position, parts[j].position);
    parts.swapItemsAt(i, j);
}

// Puts a record right behind another one in the list.
template<typename Part>
void putBehind(QList<Part> &parts, const QString &id, const QString &behind)
{
    const qsizetype from = indexOf(parts, id);
    if (from < 0 || indexOf(parts, behind) < 0 || id == behind)
        return;
    Part part = parts.takeAt(from);
    const qsizetype to = indexOf(parts, behind);
    part.position = parts.at(to).position + 1;
    parts.insert(to + 1, part);
}

} // namespace parttree
} // namespace kesu
