#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace kesu {

// Lines that lead somewhere: a link and a quieter line below it. Hidden while empty.
class LinkList : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString target; // empty: leads nowhere
        QString title;
        QString detail;

        bool operator==(const Line &) const = default;
    };

    explicit LinkList(QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    const QList<Line> &lines() const { return m_lines; }

Q_SIGNALS:
    void activated(const QString &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<Line> m_lines;
    QVBoxLayout *m_column;
};

} // namespace kesu
