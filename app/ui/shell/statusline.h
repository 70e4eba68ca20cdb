#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace kesu {

// The bottom line: passing messages at the left, lasting facts at the right (who, branch, store, sync), each in words.
// A fact leads to its page when clicked.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setWho(const QString &name);
    void setBranch(const QString &branch);
    // How the exchange with the hub stands, in words; leads to the sync page.
    void setSync(const QString &iconName, const QString &text, const QString &explanation);
    void showMessage(const QString &text);
    QString message() const;

Q_SIGNALS:
    void pageWanted(const QString &pageId);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addFact(const QString &objectName, const QString &iconName, const QString &pageId);
    void retranslate();
    void fitMessage();

    QString m_said;
    QLabel *m_message;
    QToolButton *m_who;
    QToolButton *m_branch;
    QToolButton *m_sync;
    QTimer m_fade;
};

} // namespace kesu
