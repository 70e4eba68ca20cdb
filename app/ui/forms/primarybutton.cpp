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
    const QPalette theme = QApplication::palette();
    QPalette own;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) { // disabled it looks like any other
        own.setColor(group, QPalette::Button, theme.color(QPalette::Highlight));
        own.setColor(group, QPalette::ButtonText, theme.color(QPalette::HighlightedText));
    }
    own.setColor(QPalette::Disabled, QPalette::Button, theme.color(QPalette::Disabled, QPalette::Button));
    own.setColor(QPalette::Disabled, QPalette::ButtonText, theme.color(QPalette::Disabled, QPalette::ButtonText));
    if (own != m_own) {
        m_own = own;
        setPalette(own);
    }
}

void PrimaryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace kesu
