#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;

namespace kesu {

class FlowLayout;

// One remark to be shown on a form.
struct FormRemark {
    QString where; // field key; empty: the whole form
    QString text;
    bool blocking = true;

    bool operator==(const FormRemark &) const = default;
};

// What stands against saving, each line leading to its field. Hidden while there is nothing to say.
class FindingsList : public QWidget {
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    void setRemarks(const QString &heading, const QList<FormRemark> &remarks);
    const QList<FormRemark> &remarks() const { return m_remarks; }
    void clear() { setRemarks({}, {}); }

Q_SIGNALS:
    void chosen(const QString &where);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<FormRemark> m_remarks;
    QLabel *m_heading;
    FlowLayout *m_flow;
};

} // namespace kesu
