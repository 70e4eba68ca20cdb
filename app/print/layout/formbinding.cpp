#include "layout/formbinding.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView blankPath = u"blank";

QString textOf(const QJsonValue &value, QStringView separator)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts.append(textOf(part, separator));
        return parts.join(separator);
    }
    default:
        return {};
    }
}

// Reads a template once, from left to right. Without a scope it only checks.
class TemplateReader {
public:
    TemplateReader(QStringView source, const FormScope *scope) : m_source(source), m_scope(scope) {}

    bool read(QString &out) { return readUntil(out, QChar()) && m_pos == m_source.size(); }

private:
    bool readUntil(QString &out, QChar end)
    {
        while (m_pos < m_source.size()) {
            const QChar c = m_source.at(m_pos);
            const bool bracket = c == u'{' || c == u'}' || c == u'[' || c == u']';
            if (bracket && m_pos + 1 < m_source.size() && m_source.at(m_pos + 1) == c) {
                out.append(c);
                m_pos += 2;
            } else if (c == end) {
                return true;
            } else if (c == u'{') {
                if (!readHole(out))
                    return false;
            } else if (c == u'[' && end.isNull()) {
                if (!readOptional(out))
                    return false;
            } else if (bracket) {
                return false;
            } else {
                out.append(c);
                ++m_pos;
            }
        }
        return end.isNull();
    }

    bool readOptional(QString &out)
    {
        ++m_pos;
        QString part;
        m_missing = false;
        if (!readUntil(part, u']'))
            return false;
        ++m_pos;
        if (!m_missing)
            out.append(part);
        return true;
    }

    bool readHole(QString &out)
    {
        const qsizetype close = m_source.indexOf(u'}', m_pos);
        if (close < 0)
            return false;
        const QStringView hole = m_source.sliced(m_pos + 1, close - m_pos - 1);
        const qsizetype bar = hole.indexOf(u'|');
        const QStringView path = bar < 0 ? hole : hole.first(bar);
        if (!isBindingPath(path))
            return false;
        m_pos = close + 1;
        if (!m_scope)
            return true;
        QString value = m_scope->text(path);
        if (value.isEmpty() && bar >= 0)
            value = hole.sliced(bar + 1).toString();
        m_missing = m_missing || value.isEmpty();
        out.append(value);
        return true;
    }

    QStringView m_source;
    const FormScope *m_scope;
    qsizetype m_pos = 0;
    bool m_missing = false;
};

QString inBoth(const QString &first, const QString &second, QStringView between)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return first + between.toString() + second;
}

} // namespace

bool isBindingPath(QStringView path)
{
    static const QRegularExpression pattern(u"^(#|\\.?[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*)$"_s);
    return pattern.match(path.toString()).hasMatch();
}

FormScope::FormScope(QJsonObject root, QStringView language)
    : FormScope(FormContent{std::move(root), {language.toString(), {}}, {}})
{
}

FormScope::FormScope(const FormContent &content)
    : m_root(content.data),
      m_languages(content.languages),
      m_art(content.art),
      m_blank(m_root.value("ticket"_L1).toObject().isEmpty())
{
}

FormScope FormScope::withItem(const QJsonValue &item, qsizetype index) const
{
    FormScope scope = *this;
    scope.m_item = item;
    scope.m_index = index;
    return scope;
}

FormScope FormScope::withPage(const QJsonValue &number, const QJsonValue &count) const
{
    FormScope scope = *this;
    scope.m_root.insert("page"_L1, QJsonObject{{u"number"_s, number}, {u"count"_s, count}});
    return scope;
}

FormScope FormScope::inFirstLanguage() const
{
    FormScope scope = *this;
    scope.m_languages.second.clear();
    return scope;
}

QString FormScope::words(const LocalizedName &name, QStringView between) const
{
    const QString second = m_languages.second.isEmpty() ? QString() : name.in(m_languages.second);
    return inBoth(name.in(m_languages.first), second, between);
}

QJsonValue FormScope::at(QStringView path) const
{
    if (path == u"#")
        return m_index < 0 ? QJsonValue() : QJsonValue(m_index + 1);
    if (path == blankPath)
        return m_blank;
    const bool relative = path.startsWith(u'.');
    QJsonValue value = relative ? m_item : QJsonValue(m_root);
    for (const QStringView step : (relative ? path.sliced(1) : path).split(u'.'))
        value = value.toObject().value(step.toString());
    return value;
}

QString FormScope::text(QStringView path) const
{
    return textOf(at(path), m_languages.first == "en"_L1 ? u", " : u"、");
}

bool FormScope::holds(QStringView path) const
{
    const QJsonValue value = at(path);
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    default:
        return !text(path).isEmpty() || (value.isArray() && !value.toArray().isEmpty());
    }
}

std::optional<FormCondition> FormCondition::parse(const QStringList &clauses)
{
    FormCondition condition;
    for (const QString &clause : clauses) {
        QList<Term> terms;
        for (const QString &part : clause.split(u'|')) {
            Term term;
            QString path = part.trimmed();
            if (const qsizetype equals = path.indexOf(u'='); equals >= 0) {
                term.value = path.sliced(equals + 1).trimmed();
                path.truncate(equals);
                if (path.endsWith(u'!')) {
                    term.negated = true;
                    path.chop(1);
                }
            } else if (path.startsWith(u'!')) {
                term.negated = true;
                path.remove(0, 1);
            }
            term.path = path.trimmed();
            if (!isBindingPath(term.path))
                return std::nullopt;
            terms.append(term);
        }
        condition.m_clauses.append(terms);
    }
    return condition;
}

bool FormCondition::holds(const FormScope &scope) const
{
    return std::all_of(m_clauses.cbegin(), m_clauses.cend(), [&scope](const QList<Term> &terms) {
        return std::any_of(terms.cbegin(), terms.cend(), [&scope](const Term &term) {
            const bool plain = term.value ? scope.text(term.path) == *term.value : scope.holds(term.path);
            return plain != term.negated;
        });
    });
}

std::optional<FormText> FormText::parse(const LocalizedName &source)
{
    QString unused;
    for (const QString &text : {source.zhCn, source.zhTw, source.en}) {
        if (!TemplateReader(text, nullptr).read(unused))
            return std::nullopt;
    }
    FormText text;
    text.m_source = source;
    return text;
}

QString FormText::fill(const FormScope &scope, QStringView between) const
{
    QString first;
    QString second;
    TemplateReader(m_source.in(scope.languages().first), &scope).read(first);
    if (!scope.languages().second.isEmpty())
        TemplateReader(m_source.in(scope.languages().second), &scope).read(second);
    return inBoth(first, second, between);
}

} // namespace kesu
