#include "forms/intakedrafts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr auto formName = "intake"_L1;
constexpr auto pictureForm = "intake_picture"_L1;

QString pictureId(const QString &draft, const QString &blob)
{
    return draft + u'#' + blob;
}
} // namespace

IntakeDrafts::IntakeDrafts(DraftService &drafts, const TimeSource &time)
    : m_drafts(drafts), m_time(time)
{
}

Result<void> IntakeDrafts::keep(IntakeDraft &draft)
{
    if (draft.isEmpty())
        return draft.id.isEmpty() ? Result<void>() : discard(std::exchange(draft.id, QString()));
    if (draft.id.isEmpty())
        draft.id = m_drafts.newId();
    // Pictures first: a draft never names one that is not there.
    for (const NewAttachment &file : std::as_const(draft.attachments)) {
        if (file.bytes.isEmpty())
            continue;
        const QString id = pictureId(draft.id, blobName(file.bytes));
        if (m_written.contains(id))
            continue;
        const QJsonObject content{{u"bytes"_s, QString::fromLatin1(file.bytes.toBase64())}};
        if (const auto kept = m_drafts.save({id, pictureForm, draft.id, file.name, content, m_time.now()}); !kept)
            return kept;
        m_written.insert(id);
    }
    return m_drafts.save({draft.id, formName, {}, draft.title(), draft.toJson(), m_time.now()});
}

QList<Draft> IntakeDrafts::list() const
{
    return m_drafts.drafts(formName);
}

std::optional<IntakeDraft> IntakeDrafts::load(const QString &id) const
{
    for (const Draft &kept : list()) {
        if (kept.id != id)
            continue;
        IntakeDraft draft = IntakeDraft::fromJson(kept.content);
        draft.id = id;
        QHash<QString, QByteArray> bytes;
        for (const Draft &picture : m_drafts.drafts(pictureForm, id))
            bytes.insert(picture.id, QByteArray::fromBase64(picture.content.value("bytes"_L1).toString().toLatin1()));
        const QJsonArray files = kept.content.value("attachments"_L1).toArray();
        for (qsizetype i = 0; i < files.size(); ++i)
            draft.attachments[i].bytes = bytes.value(pictureId(id, files.at(i).toObject().value("blob"_L1).toString()));
        return draft;
    }
    return std::nullopt;
}

Result<void> IntakeDrafts::discard(const QString &id)
{
    forgetPictures(id);
    return m_drafts.remove(id);
}

void IntakeDrafts::forgetPictures(const QString &id)
{
    for (const Draft &picture : m_drafts.drafts(pictureForm, id)) {
        m_written.remove(picture.id);
        // What cannot be removed now stays harmlessly behind and goes with the next one.
        static_cast<void>(m_drafts.remove(picture.id).has_value());
    }
}

} // namespace kesu
