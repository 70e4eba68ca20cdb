#include "files/xmlwriter.h"

namespace kesu {

namespace {

QString writable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            clean.append(c).append(text.at(++i));
        else if (!c.isSurrogate() && (c.unicode() >= 0x20 || c == u'\n' || c == u'\t') && c.unicode() < 0xfffe)
            clean.append(c);
    }
    return clean;
}

} // namespace

XmlWriter::XmlWriter()
    : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlWriter::attributesOf(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(QString(name), writable(value));
}

void XmlWriter::open(QLatin1String name, Attributes attributes)
{
    m_xml.writeStartElement(QString(name));
    attributesOf(attributes);
}

void XmlWriter::leaf(QLatin1String name, Attributes attributes)
{
    m_xml.writeEmptyElement(QString(name));
    attributesOf(attributes);
}

void XmlWriter::text(const QString &text)
{
    m_xml.writeCharacters(writable(text));
}

void XmlWriter::element(QLatin1String name, const QString &content, Attributes attributes)
{
    open(name, attributes);
    text(content);
    close();
}

QByteArray XmlWriter::take()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace kesu
