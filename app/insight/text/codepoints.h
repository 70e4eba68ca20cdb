#pragma once

#include <QStringView>

namespace kesu {

// Walks a text code point by code point; half a surrogate pair comes out as U+FFFD.
class CodePoints
{
public:
    explicit CodePoints(QStringView text) : m_text(text) {}

    bool hasNext() const { return m_at < m_text.size(); }
    qsizetype index() const { return m_at; } // of the unit that next() starts at

    char32_t next()
    {
        const QChar first = m_text.at(m_at++);
        if (!first.isSurrogate())
            return first.unicode();
        if (first.isHighSurrogate() && hasNext() && m_text.at(m_at).isLowSurrogate())
            return QChar::surrogateToUcs4(first, m_text.at(m_at++));
        return QChar::ReplacementCharacter;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace kesu
