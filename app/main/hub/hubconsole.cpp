#include "hub/hubconsole.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace kesu::hubctl {

namespace {

void print(FILE *stream, const QString &text)
{
    QTextStream out(stream);
    out << text;
    if (!text.endsWith(u'\n'))
        out << '\n';
}

QString say(const char *source)
{
    return QCoreApplication::translate("kesuhub", source);
}

struct Row {
    const char *code;
    const char *sentence;
};

constexpr Row rows[] = {
    {"database-address", QT_TRANSLATE_NOOP("kesuhub", "The database is given as sqlite:FILE or postgresql://….")},
    {"database-missing", QT_TRANSLATE_NOOP("kesuhub", "There is no hub in %1 yet; make one with kesuhub init.")},
    {"busy", QT_TRANSLATE_NOOP("kesuhub", "The database is busy; try again.")},
    {"connection-lost", QT_TRANSLATE_NOOP("kesuhub", "The database does not answer.")},
    {"newer", QT_TRANSLATE_NOOP("kesuhub", "The database was written by a newer version of this program.")},
    {"damaged", QT_TRANSLATE_NOOP("kesuhub", "The database is damaged.")},
    {"disk-full", QT_TRANSLATE_NOOP("kesuhub", "The disk is full.")},
    {"not-writable", QT_TRANSLATE_NOOP("kesuhub", "%1 cannot be written.")},
    {"not-readable", QT_TRANSLATE_NOOP("kesuhub", "%1 cannot be read.")},
    {"locked", QT_TRANSLATE_NOOP("kesuhub", "Another hub is using this database.")},
    {"hub-silent", QT_TRANSLATE_NOOP("kesuhub", "Another hub is using this database, and does not answer at %1.")},
    {"role-unknown", QT_TRANSLATE_NOOP("kesuhub", "There is no role “%1”; there are: %2.")},
    {"branch-code", QT_TRANSLATE_NOOP("kesuhub", "“%1” cannot be the code of a branch.")},
    {"hub-name", QT_TRANSLATE_NOOP("kesuhub", "“%1” is not the name of a hub.")},
    {"device-unknown", QT_TRANSLATE_NOOP("kesuhub", "There is no device “%1”.")},
    {"certificate-unusable", QT_TRANSLATE_NOOP("kesuhub", "The certificate or its key cannot be used: %1")},
    {"address-in-use", QT_TRANSLATE_NOOP("kesuhub", "Another program is listening at this address.")},
    {"listen-failed", QT_TRANSLATE_NOOP("kesuhub", "The hub cannot listen at this address: %1")},
    {"file-exists", QT_TRANSLATE_NOOP("kesuhub", "%1 exists already; it is not overwritten.")},
    {"no-backup", QT_TRANSLATE_NOOP("kesuhub", "%1 is not a backup of a hub.")},
    {"file-missing", QT_TRANSLATE_NOOP("kesuhub", "There is no file %1.")},
    {"not-empty", QT_TRANSLATE_NOOP("kesuhub", "The database to fill is not empty.")},
};

} // namespace

QString sentenceOf(const Error &error)
{
    for (const Row &row : rows) {
        if (error.code != QLatin1String(row.code))
            continue;
        QString sentence = say(row.sentence);
        const QStringList args = error.args.isEmpty() ? QStringList{error.where} : error.args;
        for (const QString &arg : args) {
            if (sentence.contains(u'%'))
                sentence = sentence.arg(arg);
        }
        return sentence;
    }
    return say(QT_TRANSLATE_NOOP("kesuhub", "This did not work: %1.")).arg(error.code);
}

int HubConsole::answer(const QJsonObject &json, const QString &text, ExitCode code) const
{
    print(stdout, m_json ? QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)) : text);
    return code;
}

int HubConsole::fail(const Error &error) const
{
    const bool unusable = error.kind == ErrorKind::StoreUnusable || error.kind == ErrorKind::DiskFull
        || error.kind == ErrorKind::Internal;
    const bool mistyped = error.kind == ErrorKind::BadInput;
    const QString sentence = sentenceOf(error);
    const bool isNamed = error.where.isEmpty() || sentence.contains(error.where);
    return complain(error, isNamed || !mistyped ? sentence : u"%1: %2"_s.arg(error.where, sentence),
                    unusable ? HubUnusable : mistyped ? WrongUsage : RefusedOrFindings);
}

int HubConsole::usage(const QString &message) const
{
    return complain({ErrorKind::BadInput, u"usage"_s, {}, {}}, message, WrongUsage);
}

int HubConsole::complain(const Error &error, const QString &message, ExitCode code) const
{
    if (m_json) {
        const QJsonObject inner{{u"code"_s, error.code}, {u"message"_s, message}, {u"where"_s, error.where}};
        const QJsonDocument document(QJsonObject{{u"error"_s, inner}});
        print(stdout, QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
    }
    print(stderr, (u"kesuhub: "_s + message).simplified());
    return code;
}

QJsonObject toJson(const Error &error)
{
    return {{u"error"_s, QJsonObject{{u"kind"_s, static_cast<int>(error.kind)}, {u"code"_s, error.code},
                                     {u"where"_s, error.where}, {u"args"_s, QJsonArray::fromStringList(error.args)}}}};
}

std::optional<Error> errorIn(const QJsonObject &reply)
{
    const QJsonObject inner = reply.value(u"error"_s).toObject();
    if (inner.isEmpty())
        return std::nullopt;
    QStringList args;
    for (const QJsonValue arg : inner.value(u"args"_s).toArray())
        args.append(arg.toString());
    return Error{static_cast<ErrorKind>(inner.value(u"kind"_s).toInt()), inner.value(u"code"_s).toString(),
                 inner.value(u"where"_s).toString(), args};
}

} // namespace kesu::hubctl
