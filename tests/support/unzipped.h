// Reads a zip package back, part by part.
#pragma once

#include <QMap>
#include <QXmlStreamReader>

#include <zip.h>

namespace kesu::testing {

// Every part by its path; nothing when it is no zip archive.
inline QMap<QString, QByteArray> unzipped(const QByteArray &package)
{
    QMap<QString, QByteArray> parts;
    zip_source_t *source = zip_source_buffer_create(package.constData(), static_cast<zip_uint64_t>(package.size()), 0,
                                                    nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_CHECKCONS | ZIP_RDONLY, nullptr);
    if (!archive) {
        zip_source_free(source);
        return parts;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        parts.insert(QString::fromUtf8(stat.name), bytes);
    }
    zip_close(archive);
    return parts;
}

// What is wrong with an XML part; empty: nothing.
inline QString xmlProblem(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

// The words of an XML part, one line an element.
inline QString xmlWords(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QString words;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            words += reader.text();
        else if (reader.isEndElement())
            words += QLatin1Char('\n');
    }
    return words;
}

} // namespace kesu::testing
