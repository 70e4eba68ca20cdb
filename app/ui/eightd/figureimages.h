#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include "tickets/ticketservice.h"

namespace kesu {

class EightDEditing;
struct Figure;

// Pictures of the figures of a report, small and large: photos are read and scaled in another thread, charts are drawn
// from their data, one at a time, what was asked for last first. Kept by content, so that nothing is read twice.
class FigureImages : public QObject
{
    Q_OBJECT

public:
    enum Size { Thumbnail, Preview };

    FigureImages(EightDEditing &editing, const TicketService &tickets, QObject *parent = nullptr);
    ~FigureImages() override;

    static QSize box(Size size); // no picture is larger; in device-independent pixels of a dense screen

    // Null while it is on its way, and for good when the file is not here.
    QImage image(const QString &figure, Size size);
    bool isMissing(const QString &figure, Size size) const;
    // The ticket's attachments have changed.
    void forgetAttachments() { m_attachments.clear(); }

Q_SIGNALS:
    void ready();

private:
    const Figure *find(const QString &id) const;
    const Attachment *attachmentOf(const Figure &figure);
    QString keyOf(const QString &figure, Size size) const;
    void next();
    void finish(const QString &key, const QImage &image);

    EightDEditing &m_editing;
    const TicketService &m_tickets;
    QThreadPool m_pool;
    QHash<QString, Attachment> m_attachments; // by id
    QHash<QString, QImage> m_images;          // by key
    QStringList m_wanted;                     // keys, the most wanted last
    QHash<QString, std::pair<QString, Size>> m_jobs;
    bool m_busy = false;
};

} // namespace kesu
