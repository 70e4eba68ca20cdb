#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "base/localized.h"
#include "layout/formcontent.h"

namespace kesu {

// What the bindings of a form see: the data object, and inside a repeat one item of its array.
// Paths are dotted ("ticket.number"); a leading dot means the item (".due"); "#" is the item's number from 1;
// "blank" is true when the form is printed to be filled in by hand (R-010).
class FormScope {
public:
    FormScope(QJsonObject root, QStringView language);
    explicit FormScope(const FormContent &content);

    FormScope withItem(const QJsonValue &item, qsizetype index) const;
    // page.number, page.count: numbers, or what stands for them.
    FormScope withPage(const QJsonValue &number, const QJsonValue &count) const;
    FormScope inFirstLanguage() const; // of a form in two

    const FormLanguages &languages() const { return m_languages; }
    const FormArt &art() const { return m_art; }
    // A name in the form's languages.
    QString words(const LocalizedName &name, QStringView between = u"\n") const;
    bool isBlank() const { return m_blank; }
    QJsonValue at(QStringView path) const;
    // As printed; lists are joined with the language's separator, anything that is not there is empty.
    QString text(QStringView path) const;
    // There and not empty, not false, not 0.
    bool holds(QStringView path) const;

private:
    QJsonObject m_root;
    QJsonValue m_item;
    qsizetype m_index = -1;
    FormLanguages m_languages;
    FormArt m_art;
    bool m_blank = false;
};

// "raw.returned=yes", "!raw.valid", "clocks|blank": terms joined by | of which one must hold; all of several lines.
class FormCondition {
public:
    bool isEmpty() const { return m_clauses.isEmpty(); }
    bool holds(const FormScope &scope) const;
    // Nothing when a clause cannot be read.
    static std::optional<FormCondition> parse(const QStringList &clauses);
    bool operator==(const FormCondition &) const = default;

private:
    struct Term {
        QString path;
        bool negated = false;
        std::optional<QString> value;
        bool operator==(const Term &) const = default;
    };
    QList<QList<Term>> m_clauses;
};

// Text with holes, in the program's three languages: "{ticket.number|not yet given}" is a bound value and what stands
// for it while it is empty; "[ · {verification}]" is left out when a value inside is empty. Doubled brackets stand for
// themselves. Bound values are never read as template.
class FormText {
public:
    bool isEmpty() const { return m_source == LocalizedName(); }
    // On a form in two languages both, `between` them, unless they say the same.
    QString fill(const FormScope &scope, QStringView between = u"\n") const;
    const LocalizedName &source() const { return m_source; }
    // Nothing when a bracket is left open or a path is malformed, in any language.
    static std::optional<FormText> parse(const LocalizedName &source);
    bool operator==(const FormText &) const = default;

private:
    LocalizedName m_source;
};

// True for "ticket.number", ".due" and "#".
bool isBindingPath(QStringView path);

} // namespace kesu
