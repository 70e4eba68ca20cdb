#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

#include "drafts/draftservice.h"

namespace kesu {

// Keeps a half-filled form of a ticket as a draft: at most two seconds after the last keystroke, and at once when asked
// (promise 1). One draft per form and subject.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    // `content` gives what to keep; an empty object means there is nothing and removes the draft.
    DraftKeeper(DraftService &drafts, const QString &form, std::function<QJsonObject()> content,
                std::function<Instant()> now, QObject *parent = nullptr);

    void setSubject(const QString &subject, const QString &title);
    // What was kept for the subject; empty when nothing was.
    QJsonObject kept();
    void touch();   // something was typed
    void keepNow();
    void forget();  // the form was saved or given up

private:
    DraftService &m_drafts;
    QString m_form;
    std::function<QJsonObject()> m_content;
    std::function<Instant()> m_now;
    QString m_subject;
    QString m_title;
    QString m_draftId;
    QTimer m_timer;
};

} // namespace kesu
