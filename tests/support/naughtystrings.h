// The texts of tests/data/naughty.txt.
#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace kesu {

// One line of the file: "\\", "\n", "\uXXXX", "\UXXXXXXXX" and "\x<count>" (repeat what follows) are escapes.
inline QString naughtyText(QString line)
{
    static const QRegularExpression repeat(QStringLiteral("^\\\\x(\\d+)(.+)$"));
    if (const auto match = repeat.match(line); match.hasMatch())
        return naughtyText(match.captured(2)).repeated(match.captured(1).toInt());
    QString text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) != u'\\' || i + 1 == line.size()) {
            text.append(line.at(i));
            continue;
        }
        const QChar kind = line.at(++i);
        const int digits = kind == u'u' ? 4 : kind == u'U' ? 8 : 0;
        if (digits > 0) {
            const uint code = line.mid(i + 1, digits).toUInt(nullptr, 16);
            if (code < 0x10000)
                text.append(QChar(static_cast<char16_t>(code))); // halves of surrogate pairs as they are
            else
                text.append(QChar::fromUcs4(code));
            i += digits;
        } else {
            text.append(kind == u'n' ? QChar(u'\n') : kind == u'r' ? QChar(u'\r') : kind == u't' ? QChar(u'\t') : kind);
        }
    }
    return text;
}

inline QStringList naughtyStrings()
{
    QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + QStringLiteral("/tests/data/naughty.txt"));
    QStringList texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(QLatin1String("# ")))
            texts.append(naughtyText(line));
    }
    return texts;
}

} // namespace kesu
