#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace kesu {

// Writes one XML part of a package, its names with their prefixes as they stand. Characters that XML cannot hold are left
// out, so that no text whatever makes a file unreadable.
class XmlWriter {
public:
    using Attributes = std::initializer_list<std::pair<QLatin1String, QString>>;

    XmlWriter();

    void open(QLatin1String name, Attributes attributes = {});
    void close() { m_xml.writeEndElement(); }
    void leaf(QLatin1String name, Attributes attributes = {});
    void text(const QString &text);
    void element(QLatin1String name, const QString &content, Attributes attributes = {});

    // Ends the document.
    QByteArray take();

private:
    void attributesOf(Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace kesu
