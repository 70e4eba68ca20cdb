#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace kesu {

// Reads JSON of the one form this program writes (operations/canonicaljson.h: members in a known order, no spaces, whole
// numbers, plain ASCII keys) straight from its bytes, in a fraction of the time a document takes. What it reads would be
// written again byte for byte the same. At anything else it stops for good and answers nothing; the text is then to be
// read the long way, which says what is wrong with it, if anything is. Lives no longer than the text, which must be valid
// UTF-8.
class JsonCursor
{
public:
    explicit JsonCursor(QByteArrayView text) : m_at(text.begin()), m_begin(text.begin()), m_end(text.end()) { }

    bool ok() const { return !m_stopped; }
    bool isAtEnd() const { return m_at == m_end; }
    const char *place() const { return m_at; }
    // What was read since that place.
    QByteArrayView since(const char *place) const { return QByteArrayView(place, m_at); }

    // Whether this comes next; takes it then.
    bool takes(QByteArrayView text);
    void need(QByteArrayView text) { m_stopped |= !takes(text); }
    // The key of the next member, with the comma before it unless it is the object's first.
    bool takesKey(QByteArrayView key);
    void needKey(QByteArrayView key) { m_stopped |= !takesKey(key); }

    qint64 number();                      // of up to 15 digits
    qint64 quotedNumber();
    bool flag();
    QString text();
    // Of a text that is often the same as the last one read for the same purpose.
    QString textLike(const QString &known);
    QByteArray plain();                   // a text without escapes, such as a hash
    QStringList texts();
    QVariant value();                     // text, number, bool or null (invalid)
    // An object of such values; its keys must be in order.
    QVariantMap values();

    void stop() { m_stopped = true; }

private:
    QByteArrayView quoted(bool *escaped);

    const char *m_at;
    const char *m_begin;
    const char *m_end;
    bool m_stopped = false;
};

} // namespace kesu
