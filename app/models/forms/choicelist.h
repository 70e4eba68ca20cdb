#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace kesu {

// One thing a picker offers.
struct Choice {
    QString code;
    QString label;
    QString detail = {};    // its definition, shown beside or below
    QString path = {};      // names of what stands above it: "Service complaints"
    QStringList terms = {}; // further words it is found by
    int depth = 0;
    bool selectable = true; // false: a heading

    bool operator==(const Choice &) const = default;
};

// The choices of one picker, found by label, code, initials or further words.
class ChoiceList {
public:
    void setChoices(const QList<Choice> &choices);
    const QList<Choice> &choices() const { return m_choices; }
    const Choice *find(const QString &code) const;

    // Positions in choices(), best first. Nothing typed: the codes of `recent`, then everything in its own order with
    // its headings. A heading is never found by typing.
    QList<int> matches(const QString &typed, const QStringList &recent = {}) const;

private:
    struct Keys {
        QString code, label, initials, rest;
    };
    static int score(const Keys &keys, const QString &typed);

    QList<Choice> m_choices;
    QList<Keys> m_keys;
};

} // namespace kesu
