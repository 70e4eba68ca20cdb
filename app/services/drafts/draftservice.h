#pragma once

#include <QJsonObject>
#include <QObject>

#include "base/actor.h"
#include "base/result.h"

namespace kesu {

class ServiceContext;

// A half-filled form, kept while it is typed and given back after a crash (promise 1: at most two seconds are lost).
struct Draft {
    QString id;
    QString form;        // intake, step, note, contact, edit …
    QString subject;     // ticket id or empty
    QString title;       // for lists of drafts
    QJsonObject content; // the form's own
    Instant savedAt;
};

class DraftService : public QObject
{
    Q_OBJECT

public:
    explicit DraftService(ServiceContext &context, QObject *parent = nullptr);
    ~DraftService() override;

    QString newId() const;
    Result<void> save(const Draft &draft);
    Result<void> remove(const QString &id);
    QList<Draft> drafts(const QString &form = {}, const QString &subject = {}) const; // newest first

Q_SIGNALS:
    void draftsChanged();

private:
    ServiceContext &m_context;
};

} // namespace kesu
