#include "forms/primarybutton.h"

#include <QApplication>
#include <QEvent>

namespace kesu {

PrimaryButton::PrimaryButton(QWidget *parent)
    : QPushButton(parent)
{
    colour();
}

void PrimaryButton::colour()
{
    const QPalette base = QApplication::palette();
    const QColor accent = base.color(QPalette::Highlight);
    if (palette().color(QPalette::Button) == accent)
        return;
    QPalette colours = base;
    colours.setColor(QPalette::Button, accent);
    colours.setColor(QPalette::ButtonText, base.color(QPalette::HighlightedText));
    setPalette(colours);
}

void PrimaryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace kesu
