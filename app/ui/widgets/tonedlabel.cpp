#include "widgets/tonedlabel.h"

#include <QAccessible>
#include <QEvent>

#include "texts/errortexts.h"
#include "theme/palettes.h"

namespace kesu {

TonedLabel::TonedLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    colour();
}

void TonedLabel::setTone(Tone tone)
{
    m_tone = tone;
    colour();
}

void TonedLabel::colour()
{
    QPalette own; // resolves one colour only, so that all others go on following the theme
    if (m_tone)
        own.setColor(QPalette::WindowText, m_tone(palette()));
    if (!m_tone || palette().color(QPalette::WindowText) != own.color(QPalette::WindowText))
        setPalette(own);
}

void TonedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_tone)
        colour();
}

QuietLabel::QuietLabel(QWidget *parent) : TonedLabel(secondaryTone, parent) {}

QuietLabel::QuietLabel(const QString &text, QWidget *parent) : QuietLabel(parent)
{
    setText(text);
}

ProblemLabel::ProblemLabel(const QString &objectName, QWidget *parent) : TonedLabel(errorTone, parent)
{
    setObjectName(objectName);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ProblemLabel::say(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProblemLabel::say(const Error &error)
{
    say(errortexts::sentence(error));
}

} // namespace kesu
