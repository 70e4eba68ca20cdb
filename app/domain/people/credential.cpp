#include "people/credential.h"

#include <QUuid>

#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPassword = 8;
constexpr qint64 freeFailures = 3;
constexpr qint64 firstWait = 5;
constexpr qint64 longestWait = 15 * 60;

} // namespace

QString credentialId(const StaffId &staff, const QString &branch)
{
    static const QUuid space(u"{4f0d6c1e-2a53-5d0b-9d6e-5b1d0a7c9e21}"_s);
    return QUuid::createUuidV5(space, staff.text() + u'/' + branch).toString(QUuid::WithoutBraces);
}

QString plainPassword(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC);
}

Result<void> checkNewPassword(const QString &password, const QString &login, const QString &name)
{
    const QString plain = plainPassword(password);
    if (plain.toUcs4().size() < shortestPassword)
        return Error{ErrorKind::BadInput, u"password-short"_s, u"password"_s, {QString::number(shortestPassword)}};
    for (const QString &known : {login, name}) {
        if (!known.isEmpty() && plain.compare(known, Qt::CaseInsensitive) == 0)
            return Error{ErrorKind::BadInput, u"password-same-as-name"_s, u"password"_s, {}};
    }
    return {};
}

qint64 waitAfterFailures(qint64 failures)
{
    if (failures <= freeFailures)
        return 0;
    const qint64 doublings = std::min<qint64>(failures - freeFailures - 1, 16);
    return std::min(firstWait << doublings, longestWait);
}

} // namespace kesu
