#pragma once

#include <QWidget>

#include "ticket/ticketdeps.h"
#include "tickets/ticketservice.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace kesu {

class ProblemLabel;

// The files of a ticket: pictures as thumbnails. Added by picking, dragging here or Ctrl+V; opened with Enter or a double
// click; never changed or removed, as they are evidence.
class FilesPanel : public QWidget {
    Q_OBJECT

public:
    explicit FilesPanel(const TicketDeps &deps, QWidget *parent = nullptr);

    void show(const TicketView &view);

Q_SIGNALS:
    void filesAdded();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const QList<NewAttachment> &files);
    void pick();
    void openFile(const QListWidgetItem *item);
    void saveAs();
    QIcon thumbnail(const Attachment &file) const;
    void retranslate();

    TicketDeps m_deps;
    TicketView m_view;
    QListWidget *m_list;
    QLabel *m_hint;
    ProblemLabel *m_problem;
    QPushButton *m_add;
    QPushButton *m_save;
};

} // namespace kesu
