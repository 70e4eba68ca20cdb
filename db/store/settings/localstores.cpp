#include "settings/localstores.h"

#include "base/writesession.h"

namespace kesu {

namespace {

const QString deviceKey = QStringLiteral("device.");

} // namespace

Result<QMap<QString, QString>> SettingStore::all() const
{
    auto query = m_store.database().query("SELECT key, value FROM local_setting");
    QMap<QString, QString> settings;
    while (query.next())
        settings.insert(query.text(0), query.text(1));
    if (query.failed())
        return query.error();
    return settings;
}

Result<void> SettingStore::put(const QString &key, const QString &value) const
{
    return m_store.database().query("INSERT INTO local_setting (key, value) VALUES (?, ?)"
                                    " ON CONFLICT DO UPDATE SET value = excluded.value")
        .bind(key).bind(value.toUtf8()).run();
}

Result<void> SettingStore::remove(const QString &key) const
{
    return m_store.database().query("DELETE FROM local_setting WHERE key = ?").bind(key).run();
}

Result<void> DeviceNames::put(const QMap<QString, QString> &labels) const
{
    const SettingStore settings(m_store);
    for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
        if (nameOf(it.key()) == it.value())
            continue;
        if (const auto kept = settings.put(deviceKey + it.key(), it.value()); !kept)
            return kept;
    }
    return {};
}

QString DeviceNames::nameOf(const QString &device) const
{
    auto row = m_store.database().query("SELECT value FROM local_setting WHERE key = ?");
    return row.bind(deviceKey + device).next() ? row.text(0) : device;
}

Result<void> DraftStore::put(const DraftRow &draft) const
{
    return m_store.database().query("INSERT INTO draft (id, form, subject, title, user, body, saved_at)"
                                    " VALUES (?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET form = excluded.form,"
                                    " subject = excluded.subject, title = excluded.title, user = excluded.user,"
                                    " body = excluded.body, saved_at = excluded.saved_at")
        .bind(draft.id).bind(draft.form.toUtf8()).bind(draft.subject.toUtf8()).bind(draft.title.toUtf8())
        .bind(draft.user.toUtf8()).bind(draft.body).bind(draft.savedAt).run();
}

Result<void> DraftStore::remove(const QString &id) const
{
    return m_store.database().query("DELETE FROM draft WHERE id = ?").bind(id).run();
}

Result<void> DraftStore::remove(WriteSession &session, const QString &id) const
{
    auto query = session.database().query("DELETE FROM draft WHERE id = ?");
    return session.run(query.bind(id));
}

Result<QList<DraftRow>> DraftStore::list(const QString &form, const QString &subject) const
{
    auto query = m_store.database().query("SELECT id, form, subject, title, user, body, saved_at FROM draft"
                                          " WHERE (?1 = '' OR form = ?1) AND (?2 = '' OR subject = ?2)"
                                          " ORDER BY saved_at DESC, id DESC");
    query.bind(form.toUtf8()).bind(subject.toUtf8());
    QList<DraftRow> drafts;
    while (query.next())
        drafts.append({query.text(0), query.text(1), query.text(2), query.text(3), query.text(4), query.utf8(5),
                       query.instant(6).value_or(Instant{})});
    if (query.failed())
        return query.error();
    return drafts;
}

} // namespace kesu
