#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kesu {

// What record something is about, and, where it has a ticket, the way there.
class RecordTitle : public QWidget {
    Q_OBJECT

public:
    explicit RecordTitle(QWidget *parent = nullptr);

    void show(const QString &title, bool hasTicket);

Q_SIGNALS:
    void ticketWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_title;
    QPushButton *m_open;
};

} // namespace kesu
