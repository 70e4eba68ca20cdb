#pragma once

#include <QLabel>

#include "base/result.h"

namespace kesu {

// Plain words in one tone of the palette, wrapped, which stay readable when the theme changes.
class TonedLabel : public QLabel {
    Q_OBJECT

public:
    using Tone = QColor (*)(const QPalette &);

    explicit TonedLabel(Tone tone, QWidget *parent = nullptr);

    // Null: the palette's own.
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Tone m_tone;
};

// Words of less weight: hints, notes, dates beside the thing itself.
class QuietLabel : public TonedLabel {
    Q_OBJECT

public:
    explicit QuietLabel(QWidget *parent = nullptr);
    explicit QuietLabel(const QString &text, QWidget *parent = nullptr);
};

// Why something was refused or could not be done. Not there while there is nothing to say.
class ProblemLabel : public TonedLabel {
    Q_OBJECT

public:
    explicit ProblemLabel(const QString &objectName, QWidget *parent = nullptr);

    // An empty sentence takes the problem away. A new one is also told to screen readers.
    void say(const QString &sentence);
    void say(const Error &error);
    // What an outcome has to say: its error, or nothing.
    template <typename Value>
    void sayOf(const Result<Value> &outcome)
    {
        outcome ? say(QString()) : say(outcome.error());
    }
};

} // namespace kesu
