#pragma once

#include <QLineF>
#include <QRectF>

#include <functional>
#include <optional>

#include "eightd/eightd.h"

namespace kesu {

// Where everything in a cause-and-effect drawing stands, computed anew from the causes alone: no coordinates are kept.
// The same for the screen and for paper. Lengths are in the unit of the measures.
struct FishboneMeasures {
    qreal em = 13;
    // The room a text takes when wrapped at `width`.
    std::function<QSizeF(const QString &text, qreal width)> cause;
    std::function<QSizeF(const QString &text, qreal width)> note;  // the small word for a state
    std::function<QSizeF(const QString &text, qreal width)> title; // bones and head
};

struct FishboneNode {
    QString id;
    QString text;
    QString note;      // the state in words; empty for a merely possible cause
    CauseState state = CauseState::Possible;
    int depth = 0;
    QRectF box;        // everything that belongs to it, for the mouse
    QRectF mark;       // the shape of its state
    QRectF words;
    QRectF noteWords;
    QLineF twig;       // below the words, to the bone; of a sub-cause as far as its joint
    QLineF joint;      // from a sub-cause to the twig above it
};

struct FishboneBone {
    QString category;  // empty: causes without one
    QString title;
    QRectF label;
    QLineF line;       // from the label to the spine
    QRectF area;       // what falls here falls on this bone
    QList<FishboneNode> nodes; // as an outline is read
};

struct FishboneLayout {
    QSizeF size;
    QLineF spine;
    QRectF head;
    QString problem;
    QList<FishboneBone> bones; // the top ones, left to right, then the bottom ones

    const FishboneNode *node(const QString &id) const;
    const FishboneNode *nodeAt(const QPointF &point) const;
    const FishboneBone *boneOf(const QString &id) const;
    const FishboneBone *boneAt(const QPointF &point) const;
};

// Without a leg: the causes of all legs.
FishboneLayout layFishbone(const EightD &report, std::optional<Leg> leg, const FishboneMeasures &measures);

} // namespace kesu
