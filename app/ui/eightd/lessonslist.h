#pragma once

#include <QWidget>

#include "eightd/eightdservice.h"

class QVBoxLayout;

namespace kesu {

// Earlier reports about a failure like the one being written: what is alike, what was done then and since when it was
// shown to work. Hidden while there is none.
class LessonsList : public QWidget {
    Q_OBJECT

public:
    // `offersRepeat`: each row can say "this failure came back".
    explicit LessonsList(bool offersRepeat, QWidget *parent = nullptr);

    void show(const QList<Lesson> &lessons);

Q_SIGNALS:
    void openWanted(const kesu::EightDId &id);
    void cameBack(const kesu::EightDId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addRow(const Lesson &lesson);

    bool m_offersRepeat;
    QList<Lesson> m_lessons;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};

} // namespace kesu
