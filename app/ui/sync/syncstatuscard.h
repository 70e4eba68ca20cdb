#pragma once

#include <QWidget>

#include "sync/syncdeps.h"

class QLabel;
class QPushButton;

namespace kesu {

// How the exchange stands, in words: what is known, what waits, what happens next; and the one thing to do about it.
class SyncStatusCard : public QWidget {
    Q_OBJECT

public:
    explicit SyncStatusCard(const SyncDeps &deps, QWidget *parent = nullptr);

    void syncNow();

Q_SIGNALS:
    void joinWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    QString counts() const;

    SyncDeps m_deps;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_detail;
    QLabel *m_counts;
    QPushButton *m_now;
    QPushButton *m_join;
    QPushButton *m_checked; // the hub's other past was looked into
};

} // namespace kesu
