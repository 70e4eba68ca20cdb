#include "log/rightstore.h"

namespace kesu {

Result<QHash<QString, QList<UserRight>>> rightsOf(HubSession &session, const QStringList &users)
{
    QByteArrayList list;
    for (const QString &user : users)
        list.append(user.toUtf8());
    const auto rows = session.query("SELECT usr, since, ver, roles, branch, active FROM user_right WHERE "
                                    + session.anyOf("usr", 1) + " ORDER BY usr, since, ver", {list});
    if (!rows)
        return rows.error();
    QHash<QString, QList<UserRight>> rights;
    for (qsizetype i = 0; i < rows->count(); ++i) {
        rights[rows->text(i, 0)].append({rows->text(i, 0), rows->integer(i, 1), rows->integer(i, 2),
                                         rows->text(i, 3).split(u',', Qt::SkipEmptyParts), rows->text(i, 4),
                                         rows->integer(i, 5) != 0});
    }
    return rights;
}

Result<void> saveRights(HubSession &session, const QList<UserRight> &rights)
{
    using Kind = RowBatch::Kind;
    RowBatch batch("user_right", {{"usr", Kind::Text}, {"since", Kind::Integer}, {"ver", Kind::Integer},
                                  {"roles", Kind::Text}, {"branch", Kind::Text}, {"active", Kind::Integer}});
    for (const UserRight &right : rights)
        batch.add({right.user, right.since, right.ver, right.roles.join(u','), right.branch, right.active});
    return session.insert(batch);
}

} // namespace kesu
