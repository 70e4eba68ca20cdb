#include "evidence/attachmentintake.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

Error refused(const QString &code, const QString &name, const QStringList &more = {})
{
    return {ErrorKind::BadInput, code, name, QStringList{name} + more};
}

QString nameOf(const NewAttachment &file)
{
    if (!file.name.isEmpty())
        return file.name;
    return file.path.isEmpty() ? u"clipboard.png"_s : QFileInfo(file.path).fileName();
}

Result<QByteArray> bytesOf(const NewAttachment &file)
{
    const QString name = nameOf(file);
    const QString limit = QString::number(maxAttachmentBytes / (1024 * 1024));
    if (!file.bytes.isEmpty())
        return file.bytes.size() > maxAttachmentBytes ? Result<QByteArray>(refused(u"file-too-large"_s, name, {limit}))
                                                      : Result<QByteArray>(file.bytes);
    QFile source(file.path);
    if (file.path.isEmpty() || !QFileInfo(file.path).isFile() || !source.open(QIODevice::ReadOnly))
        return refused(u"file-unreadable"_s, name);
    if (source.size() > maxAttachmentBytes)
        return refused(u"file-too-large"_s, name, {limit});
    QByteArray bytes = source.readAll();
    if (source.error() != QFileDevice::NoError)
        return refused(u"file-unreadable"_s, name);
    return bytes;
}

Result<ReadyAttachment> read(const NewAttachment &file)
{
    const QString name = nameOf(file);
    auto bytes = bytesOf(file);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return refused(u"file-empty"_s, name);
    ReadyAttachment ready;
    ready.bytes = std::move(*bytes);
    ready.attachment.name = name;
    // By content first: a name can say anything.
    ready.attachment.mediaType = file.mediaType.isEmpty()
                                 ? QMimeDatabase().mimeTypeForFileNameAndData(name, ready.bytes).name()
                                 : file.mediaType;
    ready.attachment.role = file.role;
    ready.attachment.caption = file.caption;
    if (!looksComplete(ready.attachment.mediaType, ready.bytes))
        return refused(u"image-broken"_s, name);
    return ready;
}

} // namespace

Result<QList<ReadyAttachment>> readAttachments(const QList<NewAttachment> &files)
{
    QList<ReadyAttachment> ready;
    for (const NewAttachment &file : files) {
        auto one = read(file);
        if (!one)
            return one.error();
        ready.append(std::move(*one));
    }
    return ready;
}

bool looksComplete(const QString &mediaType, const QByteArray &bytes)
{
    if (mediaType == "image/png"_L1)
        return bytes.startsWith("\x89PNG\r\n\x1a\n") && bytes.right(64).contains("IEND");
    if (mediaType == "image/jpeg"_L1) // cameras may append their own data after the end mark
        return bytes.startsWith("\xff\xd8") && bytes.lastIndexOf("\xff\xd9") > bytes.size() / 2;
    if (mediaType == "image/gif"_L1)
        return bytes.startsWith("GIF8") && bytes.endsWith(';');
    if (mediaType == "image/webp"_L1)
        return bytes.size() >= 12 && qFromLittleEndian<quint32>(bytes.constData() + 4) + 8 <= quint64(bytes.size());
    return true;
}

} // namespace kesu
