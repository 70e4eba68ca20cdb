#include "eightd/fishbonelayout.h"

#include <algorithm>

#include "eightd/causetree.h"
#include "eightd/eightdterms.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qreal slope = 0.42;        // of a bone: sideways for each step down
constexpr qreal causeWidth = 12;     // em, where causes are wrapped
constexpr qreal headWidth = 11;
constexpr qreal shortestBone = 6;
constexpr qreal gap = 0.55;          // between causes
constexpr qreal air = 1.2;           // between bones
constexpr qreal indentation = 1.5;   // of a sub-cause

// Lays one bone with its foot on the spine at (0, 0); above, the bone rises to the left, below it falls to the left.
class BoneBuilder
{
public:
    BoneBuilder(const EightD &report, const FishboneMeasures &measures, bool above)
        : m_report(report), m_measures(measures), m_em(measures.em), m_above(above)
    {
    }

    FishboneBone build(const QString &category, const QList<causetree::Line> &lines, qreal height)
    {
        m_bone.category = category;
        m_bone.title = category.isEmpty() ? QString(QChar(0x2026)) : eightdterms::code(u"category", category);
        for (const causetree::Line &line : lines)
            m_bone.nodes.append(measured(line));
        qreal y = m_above ? -height + m_em : m_em;
        for (FishboneNode &node : m_bone.nodes)
            y = stack(node, y);
        for (qsizetype i = 0; i < m_bone.nodes.size(); ++i)
            attach(i);
        const qreal end = m_above ? -height : height;
        const QPointF tip(boneX(end), end);
        m_bone.line = QLineF(tip, QPointF(0, 0));
        const QSizeF words = m_measures.title(m_bone.title, headWidth * m_em);
        const QSizeF label(std::max(words.width() + 1.4 * m_em, 3.2 * m_em), words.height() + 0.7 * m_em);
        m_bone.label = QRectF(tip.x() - label.width() / 2, m_above ? end - label.height() : end, label.width(),
                              label.height());
        return m_bone;
    }

    // How long the bone must be for its causes.
    qreal height(const QList<causetree::Line> &lines) const
    {
        qreal sum = 2 * m_em;
        for (const causetree::Line &line : lines)
            sum += measured(line).box.height() + gap * m_em;
        return std::max(sum, shortestBone * m_em);
    }

private:
    // A node with its parts placed from (0, 0).
    FishboneNode measured(const causetree::Line &line) const
    {
        const Cause &cause = *partById(m_report.causes, line.id);
        FishboneNode node;
        node.id = line.id;
        node.depth = line.depth;
        node.state = cause.state;
        node.text = cause.text;
        if (cause.state != CauseState::Possible)
            node.note = eightdterms::code(u"cause_state", codeOf(causeStateCodes, cause.state));
        const qreal side = 0.75 * m_em;
        const qreal left = side + 0.35 * m_em;
        const QSizeF words = m_measures.cause(cause.text, causeWidth * m_em);
        node.words = QRectF(QPointF(left, 0), QSizeF(std::max(words.width(), 2 * m_em), std::max(words.height(), m_em)));
        node.mark = QRectF(0, (std::min(words.height(), 1.3 * m_em) - side) / 2 + 0.05 * m_em, side, side);
        if (!node.note.isEmpty())
            node.noteWords = QRectF(QPointF(left, node.words.bottom()), m_measures.note(node.note, causeWidth * m_em));
        node.box = QRectF(QPointF(0, 0), QPointF(std::max(node.words.right(), node.noteWords.right()) + 0.3 * m_em,
                                                 std::max(node.words.bottom(), node.noteWords.bottom()) + 0.2 * m_em));
        return node;
    }

    qreal boneX(qreal y) const { return m_above ? y * slope : -y * slope; }

    static void shift(FishboneNode &node, qreal dx, qreal dy)
    {
        for (QRectF *part : {&node.box, &node.mark, &node.words, &node.noteWords})
            part->translate(dx, dy);
    }

    qreal stack(FishboneNode &node, qreal y) const
    {
        shift(node, 0, y);
        return node.box.bottom() + gap * m_em;
    }

    // Where the outline below a node ends.
    qsizetype lastBelow(qsizetype place) const
    {
        qsizetype last = place;
        while (last + 1 < m_bone.nodes.size() && m_bone.nodes.at(last + 1).depth > m_bone.nodes.at(place).depth)
            ++last;
        return last;
    }

    // Puts a node to the bone, or to the left of what it hangs below; the words never cross the bone.
    void attach(qsizetype place)
    {
        FishboneNode &node = m_bone.nodes[place];
        const qreal y = node.box.bottom();
        qsizetype above = place - 1;
        while (above >= 0 && m_bone.nodes.at(above).depth >= node.depth)
            --above;
        qreal right = boneX(y);
        if (above >= 0) {
            const FishboneNode &parent = m_bone.nodes.at(above);
            const qreal lowest = m_bone.nodes.at(lastBelow(above)).box.bottom();
            right = std::min(parent.twig.p2().x(), boneX(m_above ? parent.box.bottom() : lowest)) - indentation * m_em;
            node.joint = QLineF(QPointF(right, y), QPointF(right + 0.75 * m_em, parent.twig.y1()));
        } else {
            const qreal upper = boneX(m_above ? node.box.top() : y);
            right = std::min(right, upper + 0.2 * m_em);
        }
        shift(node, right - 0.3 * m_em - node.box.width(), 0);
        node.twig = QLineF(node.words.left(), y, above >= 0 ? right : boneX(y), y);
    }

    const EightD &m_report;
    const FishboneMeasures &m_measures;
    qreal m_em;
    bool m_above;
    FishboneBone m_bone;
};

QRectF extent(const FishboneBone &bone)
{
    QRectF all = bone.label.united(QRectF(bone.line.p1(), bone.line.p2()).normalized());
    for (const FishboneNode &node : bone.nodes)
        all = all.united(node.box);
    return all;
}

void translate(FishboneBone &bone, const QPointF &by)
{
    bone.label.translate(by);
    bone.line.translate(by);
    for (FishboneNode &node : bone.nodes) {
        for (QRectF *part : {&node.box, &node.mark, &node.words, &node.noteWords})
            part->translate(by);
        node.twig.translate(by);
        node.joint.translate(by);
    }
}

QString problemOf(const EightD &report)
{
    if (!report.problemStatement.isEmpty())
        return report.problemStatement;
    const QString brief = QStringList{report.object, report.defect}.join(u' ').trimmed();
    return brief.isEmpty() ? report.title : brief;
}

} // namespace

FishboneLayout layFishbone(const EightD &report, std::optional<Leg> leg, const FishboneMeasures &measures)
{
    const qreal em = measures.em;
    QStringList top = causetree::categories().first(3);
    QStringList bottom = causetree::categories().sliced(3);
    if (!causetree::bone(report, {}, leg).isEmpty())
        top.prepend(QString());
    while (bottom.size() < top.size())
        bottom.prepend(u"-"_s); // no bone opposite

    BoneBuilder above(report, measures, true);
    BoneBuilder below(report, measures, false);
    qreal topHeight = 0;
    qreal bottomHeight = 0;
    for (qsizetype i = 0; i < top.size(); ++i) {
        topHeight = std::max(topHeight, above.height(causetree::bone(report, top.at(i), leg)));
        bottomHeight = std::max(bottomHeight, below.height(causetree::bone(report, bottom.at(i), leg)));
    }

    FishboneLayout layout;
    QList<FishboneBone> topBones;
    QList<FishboneBone> bottomBones;
    qreal x = air * em;
    qreal spineY = 0;
    for (qsizetype i = 0; i < top.size(); ++i) {
        FishboneBone up = BoneBuilder(report, measures, true).build(top.at(i), causetree::bone(report, top.at(i), leg),
                                                                    topHeight);
        QRectF both = extent(up);
        std::optional<FishboneBone> down;
        if (bottom.at(i) != u"-"_s) {
            down = BoneBuilder(report, measures, false).build(bottom.at(i),
                                                              causetree::bone(report, bottom.at(i), leg), bottomHeight);
            both = both.united(extent(*down));
        }
        const qreal foot = x - both.left();
        const qreal right = foot + std::max(both.right(), 0.0) + air * em;
        spineY = std::max(spineY, -extent(up).top() + air * em);
        translate(up, {foot, 0});
        up.area = QRectF(QPointF(x - air * em / 2, -1e6), QPointF(right - air * em / 2, 0));
        topBones.append(up);
        if (down) {
            translate(*down, {foot, 0});
            down->area = QRectF(QPointF(x - air * em / 2, 0), QPointF(right - air * em / 2, 1e6));
            bottomBones.append(*down);
        }
        x = right;
    }
    for (FishboneBone &bone : topBones)
        translate(bone, {0, spineY});
    for (FishboneBone &bone : bottomBones)
        translate(bone, {0, spineY});
    qreal lowest = spineY;
    for (const FishboneBone &bone : std::as_const(bottomBones))
        lowest = std::max(lowest, extent(bone).bottom());

    layout.problem = problemOf(report);
    const QSizeF words = measures.title(layout.problem, headWidth * em);
    const QSizeF head(std::max(words.width(), 5 * em) + 1.4 * em, std::max(words.height(), 2 * em) + 1.2 * em);
    layout.head = QRectF(QPointF(x + 0.6 * em, spineY - head.height() / 2), head);
    layout.spine = QLineF(air * em / 2, spineY, layout.head.left(), spineY);
    const qreal raise = std::min(0.0, layout.head.top() - air * em);
    layout.size = QSizeF(layout.head.right() + air * em,
                         std::max(lowest, layout.head.bottom()) + air * em - raise);
    layout.bones = topBones + bottomBones;
    layout.head.translate(0, -raise);
    layout.spine.translate(0, -raise);
    for (FishboneBone &bone : layout.bones) {
        translate(bone, {0, -raise});
        const bool isAbove = bone.area.top() < 0;
        bone.area.setTop(isAbove ? 0 : layout.spine.y1());
        bone.area.setBottom(isAbove ? layout.spine.y1() : layout.size.height());
    }
    return layout;
}

const FishboneBone *FishboneLayout::boneOf(const QString &id) const
{
    for (const FishboneBone &bone : bones) {
        for (const FishboneNode &each : bone.nodes) {
            if (each.id == id)
                return &bone;
        }
    }
    return nullptr;
}

const FishboneNode *FishboneLayout::node(const QString &id) const
{
    for (const FishboneBone &bone : bones) {
        for (const FishboneNode &each : bone.nodes) {
            if (each.id == id)
                return &each;
        }
    }
    return nullptr;
}

const FishboneNode *FishboneLayout::nodeAt(const QPointF &point) const
{
    for (const FishboneBone &bone : bones) {
        for (const FishboneNode &each : bone.nodes) {
            if (each.box.contains(point))
                return &each;
        }
    }
    return nullptr;
}

const FishboneBone *FishboneLayout::boneAt(const QPointF &point) const
{
    for (const FishboneBone &bone : bones) {
        if (bone.area.contains(point))
            return &bone;
    }
    return nullptr;
}

} // namespace kesu
