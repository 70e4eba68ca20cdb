#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kesu {

// What stands where a list would be when there is nothing in it: why, and the one thing that helps.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    // Without `deed` there is no button.
    void setWords(const QString &iconName, const QString &title, const QString &explanation,
                  const QString &deed = QString());

Q_SIGNALS:
    void deedWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_explanation;
    QPushButton *m_deed;
};

} // namespace kesu
