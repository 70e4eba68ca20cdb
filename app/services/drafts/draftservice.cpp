#include "drafts/draftservice.h"

#include <QJsonDocument>

#include "base/servicecontext.h"
#include "settings/localstores.h"

namespace kesu {

DraftService::DraftService(ServiceContext &context, QObject *parent) : QObject(parent), m_context(context) {}

DraftService::~DraftService() = default;

QString DraftService::newId() const
{
    return m_context.newId();
}

Result<void> DraftService::save(const Draft &draft)
{
    const DraftRow row{draft.id, draft.form, draft.subject, draft.title, m_context.actor().staff.text(),
                       QJsonDocument(draft.content).toJson(QJsonDocument::Compact), m_context.now()};
    if (const auto saved = DraftStore(m_context.store()).put(row); !saved)
        return saved;
    Q_EMIT draftsChanged();
    return {};
}

Result<void> DraftService::remove(const QString &id)
{
    if (const auto removed = DraftStore(m_context.store()).remove(id); !removed)
        return removed;
    Q_EMIT draftsChanged();
    return {};
}

QList<Draft> DraftService::drafts(const QString &form, const QString &subject) const
{
    QList<Draft> drafts;
    for (const DraftRow &row : DraftStore(m_context.store()).list(form, subject).value_or({})) {
        drafts.append({row.id, row.form, row.subject, row.title, QJsonDocument::fromJson(row.body).object(),
                       row.savedAt});
    }
    return drafts;
}

} // namespace kesu
