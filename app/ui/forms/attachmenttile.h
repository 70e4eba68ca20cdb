#pragma once

#include <QToolButton>

#include "tickets/ticketservice.h"

namespace kesu {

// One file of an AttachmentStrip: a small picture or its kind, its name and size. Click or Delete takes it away.
class AttachmentTile : public QToolButton {
    Q_OBJECT

public:
    explicit AttachmentTile(const NewAttachment &file, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect removeRect() const;

    QString m_name;
    QString m_size;
    QString m_kind;
    QPixmap m_picture;
};

} // namespace kesu
