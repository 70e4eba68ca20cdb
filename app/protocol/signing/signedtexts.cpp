#include "signing/signedtexts.h"

#include "operations/canonicaljson.h"
#include "signing/signingkeys.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QByteArray text(const QString &purpose, QVariantMap members)
{
    members.insert(u"kesu"_s, purpose);
    QByteArray out;
    appendJsonObject(out, members, JsonText::Composed);
    return out;
}

QString wire(const QByteArray &bytes)
{
    return QString::fromLatin1(toWireBase64(bytes));
}

} // namespace

QString normalEnrolCode(const QString &typed)
{
    QString code;
    for (const QChar letter : typed) {
        if (letter.isLetterOrNumber())
            code.append(letter.toUpper());
    }
    return code;
}

QByteArray enrolText(const QString &code, const QString &device, const QString &installation,
                     const QByteArray &publicKey)
{
    return text(u"enrol-1"_s, {{u"code"_s, normalEnrolCode(code)}, {u"dev"_s, device},
                               {u"install"_s, installation}, {u"key"_s, wire(publicKey)}});
}

QByteArray tokenText(const QString &device, const QByteArray &challenge)
{
    return text(u"token-1"_s, {{u"challenge"_s, QString::fromLatin1(challenge)}, {u"dev"_s, device}});
}

QByteArray reincarnateText(const QString &oldDevice, const QString &newDevice, const QByteArray &newPublicKey)
{
    return text(u"reincarnate-1"_s, {{u"dev"_s, oldDevice}, {u"key"_s, wire(newPublicKey)}, {u"new"_s, newDevice}});
}

QByteArray pushText(const QString &device, qint64 firstDseq, qint64 lastDseq, const QByteArray &chain)
{
    return text(u"push-1"_s, {{u"dev"_s, device}, {u"dh"_s, QString::fromLatin1(chain)}, {u"first"_s, firstDseq},
                              {u"last"_s, lastDseq}});
}

QByteArray checkpointText(const QString &scope, qint64 seq, const QByteArray &hash, Instant at)
{
    return text(u"checkpoint-1"_s, {{u"at"_s, at.ms}, {u"hash"_s, QString::fromLatin1(hash)}, {u"scope"_s, scope},
                                    {u"seq"_s, seq}});
}

} // namespace kesu
