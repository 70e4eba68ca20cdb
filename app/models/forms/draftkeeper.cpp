#include "forms/draftkeeper.h"

#include <chrono>

using namespace std::chrono_literals;

namespace kesu {

DraftKeeper::DraftKeeper(DraftService &drafts, const QString &form, std::function<QJsonObject()> content,
                         std::function<Instant()> now, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_form(form)
    , m_content(std::move(content))
    , m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

void DraftKeeper::setSubject(const QString &subject, const QString &title)
{
    m_subject = subject;
    m_title = title;
    m_draftId.clear();
}

QJsonObject DraftKeeper::kept()
{
    const QList<Draft> drafts = m_drafts.drafts(m_form, m_subject);
    if (drafts.isEmpty())
        return {};
    m_draftId = drafts.first().id;
    return drafts.first().content;
}

void DraftKeeper::touch()
{
    if (!m_timer.isActive()) // the first keystroke starts it: typing on must not put it off
        m_timer.start();
}

void DraftKeeper::keepNow()
{
    m_timer.stop();
    const QJsonObject content = m_content();
    if (content.isEmpty()) {
        forget();
        return;
    }
    if (m_draftId.isEmpty())
        m_draftId = m_drafts.newId();
    // A draft that cannot be kept is no reason to disturb the typing; the save itself will say what is wrong.
    if (!m_drafts.save({m_draftId, m_form, m_subject, m_title, content, m_now()}))
        qWarning("A draft of form %s could not be kept.", qPrintable(m_form));
}

void DraftKeeper::forget()
{
    m_timer.stop();
    if (m_draftId.isEmpty())
        return;
    if (!m_drafts.remove(m_draftId))
        qWarning("A draft of form %s could not be removed.", qPrintable(m_form));
    m_draftId.clear();
}

} // namespace kesu
