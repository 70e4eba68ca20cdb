#pragma once

#include <QWidget>

#include "tickets/ticketservice.h"

class QLabel;
class QMimeData;
class QPushButton;

namespace kesu {

class AttachmentTile;
class FlowLayout;
class Prompts;

// Files and pictures about to be attached: picked, dragged here or pasted. Delete takes the focused one away; taking
// away can be undone until the next one is taken away.
class AttachmentStrip : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentStrip(Prompts &prompts, QWidget *parent = nullptr);

    const QList<NewAttachment> &files() const { return m_files; }
    void setFiles(const QList<NewAttachment> &files);
    // What role new files get: "defect_photo" for pictures in a product block, else "evidence".
    void setPictureRole(const QString &role) { m_pictureRole = role; }
    // Takes pictures and local files; false when there is nothing to take.
    bool take(const QMimeData &mime);
    bool pasteFromClipboard();

Q_SIGNALS:
    void filesChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void pick();
    void add(const QList<NewAttachment> &files);
    void remove(const NewAttachment *file);
    void undoRemove();
    void rebuild();
    void retranslate();

    Prompts &m_prompts;
    QList<NewAttachment> m_files;
    std::optional<std::pair<int, NewAttachment>> m_removed;
    QList<AttachmentTile *> m_tiles;
    QString m_pictureRole;
    FlowLayout *m_flow;
    QPushButton *m_add;
    QPushButton *m_undo;
    QLabel *m_hint;
    bool m_dragged = false;
};

} // namespace kesu
