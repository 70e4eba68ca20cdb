// What is thought out rather than copied: a cause drawn on the fishbone, a decision with musts and wants, a picture.
#pragma once

#include "desk.h"
#include "eightd/alternativesheet.h"
#include "eightd/fishboneview.h"
#include "eightd/recordstable.h"
#include "reporttypist.h"

namespace kesu::test {

class ThinkingTypist : public ReportTypist
{
public:
    using ReportTypist::ReportTypist;

    // On its bone, which arrows lead to; then Ctrl+5 excludes it.
    void drawExcluded(const Cause &cause)
    {
        auto *view = inPlace<FishboneView>(QStringLiteral("fishboneView"));
        Hand::need(view, QStringLiteral("no fishbone"));
        if (Hand::stopped())
            return;
        hand().show(*view);
        click(view);
        for (int steps = 0; steps < 20 && !Hand::stopped(); ++steps) {
            if (!view->current().isEmpty())
                hand().press(Qt::Key_Up); // from causes to their bone
            else if (view->currentBone() != cause.category)
                hand().press(Qt::Key_Left);
        }
        hand().press(Qt::Key_Return);
        hand().write(cause.text);
        hand().press(Qt::Key_Return);
        hand().press(Qt::Key_5, Qt::ControlModifier);
        Hand::need(report().causes.last().text == cause.text && report().causes.last().state == CauseState::Excluded,
                   QStringLiteral("%1 is not on the fishbone").arg(cause.text));
    }

    // Criteria, then what is held against them, for the cause that is offered first. One key is a must's answer.
    void decide(const EightD &wanted)
    {
        for (qsizetype i = 0; i < wanted.criteria.size(); ++i) {
            SheetView *view = Hand::stopped() ? nullptr : sheet("criteriaSheet");
            if (!view)
                return;
            const Criterion &criterion = wanted.criteria.at(i);
            cell(*view, int(i), 0);
            hand().write(criterion.text);
            hand().press(Qt::Key_Tab);
            if (criterion.must)
                hand().press(Qt::Key_Y);
            hand().press(Qt::Key_Tab);
            if (criterion.weight)
                hand().write(QString::number(*criterion.weight));
            hand().press(Qt::Key_Return);
        }
        for (qsizetype i = 0; i < wanted.alternatives.size(); ++i) {
            SheetView *view = Hand::stopped() ? nullptr : sheet("alternativeSheet");
            if (!view)
                return;
            const Alternative &alternative = wanted.alternatives.at(i);
            cell(*view, int(i), AlternativeSheet::Text);
            hand().write(alternative.text);
            hand().press(Qt::Key_Tab);
            hand().press(Qt::Key_Space); // the first type: to eliminate the cause
            for (const Score &score : wanted.scores) {
                if (score.alternative != alternative.id)
                    continue;
                hand().press(Qt::Key_Tab);
                if (score.met)
                    hand().press(*score.met ? Qt::Key_Y : Qt::Key_N);
                else
                    hand().write(QString::number(score.score.value_or(0)));
            }
            hand().press(Qt::Key_Return);
        }
        Hand::need(report().scores.size() == wanted.scores.size(), QStringLiteral("not all marks were taken"));
    }

    void addPicture(Desk &desk, const Figure &figure)
    {
        QImage image(320, 200, QImage::Format_RGB32);
        image.fill(QColor(0x7fa3b5));
        QTemporaryDir folder;
        desk.prompts.files = {folder.filePath(QStringLiteral("section.png"))};
        Hand::need(image.save(desk.prompts.files.first()), QStringLiteral("no picture"));
        click(inPlace<QWidget>(QStringLiteral("figuresAddButton")));
        Hand::until([this] { return !report().figures.isEmpty(); }, QStringLiteral("no picture was added"));
        auto *table = inPlace<RecordsTable>(QStringLiteral("figuresTable"));
        Hand::need(table, QStringLiteral("no table of pictures"));
        if (Hand::stopped())
            return;
        hand().show(*table);
        clickIn(table, table->visualRect(table->model()->index(0, 1)));
        hand().press(Qt::Key_F2);
        const RecordsSpec spec = recordspecs::figures(int(figure.discipline.value_or(2)));
        typeRecordField(spec, report().figures.first().id, *eightdspecs::info(spec.list, QStringLiteral("caption")),
                        figure.caption);
        hand().press(Qt::Key_Escape);
    }
};

} // namespace kesu::test
