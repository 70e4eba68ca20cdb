// Finds words that do not fit where they stand.
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>

namespace kesu::test {

inline QString describedForCutOff(const QWidget *widget, const QString &words)
{
    return QStringLiteral("%1 “%2” (%3 × %4 of %5 × %6)")
        .arg(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : widget->objectName(),
             words.left(80))
        .arg(widget->width()).arg(widget->height())
        .arg(widget->sizeHint().width())
        .arg(widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->sizeHint().height());
}

// What makes a surface as wide as it is.
inline QString widestIn(const QWidget *surface)
{
    const QWidget *widest = nullptr;
    for (const auto *each : surface->findChildren<const QWidget *>()) {
        const bool wider = !widest || each->minimumSizeHint().width() >= widest->minimumSizeHint().width();
        if (each->isVisible() && !each->layout() && wider)
            widest = each;
    }
    return widest ? QString::fromLatin1(widest->metaObject()->className()) + u' ' + widest->objectName()
                        + u' ' + widest->property("text").toString() : QString();
}

// Labels, buttons and tabs in sight that have less room than their words, and areas that scroll up and down only while
// what is in them is wider than they are.
inline QStringList cutOff(const QWidget *surface)
{
    QStringList found;
    for (const auto *label : surface->findChildren<const QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                            : label->sizeHint().width() <= label->width() + 1;
        if (!fits)
            found.append(describedForCutOff(label, label->text()));
    }
    for (const auto *button : surface->findChildren<const QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool showsWords = !tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
        if (button->isVisible() && !button->text().isEmpty() && showsWords
            && (button->sizeHint().width() > button->width() + 1 || button->sizeHint().height() > button->height() + 1))
            found.append(describedForCutOff(button, button->text()));
    }
    for (const auto *tabs : surface->findChildren<const QTabBar *>()) {
        if (tabs->isVisible() && tabs->sizeHint().width() > tabs->width() + 1)
            found.append(describedForCutOff(tabs, QStringLiteral("tabs")));
    }
    for (const auto *area : surface->findChildren<const QScrollArea *>()) {
        if (area->isVisible() && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width() + 1)
            found.append(describedForCutOff(area->widget(), QStringLiteral("wider than its area: ") + widestIn(area->widget())));
    }
    return found;
}

} // namespace kesu::test
