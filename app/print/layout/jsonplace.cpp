#include "layout/jsonplace.h"

#include <QRegularExpression>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// Walks through a text that is known to be JSON and remembers where the longest part of the wanted place begins.
class PlaceFinder
{
public:
    PlaceFinder(const QByteArray &json, const QString &wanted) : m_json(json), m_wanted(wanted) {}

    int line()
    {
        value({});
        return static_cast<int>(m_json.left(m_found).count('\n')) + 1;
    }

private:
    char here() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    void skipSpace()
    {
        while (here() == ' ' || here() == '\t' || here() == '\n' || here() == '\r')
            ++m_at;
    }

    void value(const QString &path)
    {
        skipSpace();
        note(path);
        if (here() == '{')
            members(path);
        else if (here() == '[')
            items(path);
        else if (here() == '"')
            text();
        else
            while (m_at < m_json.size() && !QByteArrayView(",]} \n\r\t").contains(here()))
                ++m_at;
        skipSpace();
    }

    void members(const QString &path)
    {
        for (++m_at, skipSpace(); m_at < m_json.size() && here() != '}';) {
            const QString key = text();
            skipSpace();
            ++m_at; // the colon
            value(path.isEmpty() ? key : path + u'.' + key);
            next();
        }
        ++m_at;
    }

    void items(const QString &path)
    {
        int index = 0;
        for (++m_at, skipSpace(); m_at < m_json.size() && here() != ']'; ++index) {
            value(path + u"[%1]"_s.arg(index));
            next();
        }
        ++m_at;
    }

    void next()
    {
        if (here() == ',')
            ++m_at;
        skipSpace();
    }

    QString text()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_json.size() && here() != '"')
            m_at += here() == '\\' ? 2 : 1;
        const QByteArray content = m_json.mid(start, m_at - start);
        ++m_at;
        return QString::fromUtf8(content);
    }

    void note(const QString &path)
    {
        const QChar after = m_wanted.size() > path.size() ? m_wanted.at(path.size()) : QChar();
        const bool whole = path.isEmpty() || after.isNull() || after == u'.' || after == u'[';
        if (whole && m_wanted.startsWith(path) && path.size() >= m_length) {
            m_length = path.size();
            m_found = m_at;
        }
    }

    const QByteArray &m_json;
    QString m_wanted;
    qsizetype m_at = 0;
    qsizetype m_found = 0;
    qsizetype m_length = 0;
};

} // namespace

int lineOfPlace(const QByteArray &json, const QString &place)
{
    static const QRegularExpression spoken(u"^line (\\d+)$"_s);
    if (const auto match = spoken.match(place); match.hasMatch())
        return match.captured(1).toInt();
    return PlaceFinder(json, place).line();
}

} // namespace kesu
