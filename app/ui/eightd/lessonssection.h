#pragma once

#include <QTimer>

#include "eightd/eightdsection.h"

class QLabel;
class QPushButton;

namespace kesu {

class FormCard;
class LessonsList;
class RecordPicker;

// Earlier reports that may help: those about a failure like the one being described, offered while it is typed, and the
// one whose failure has come back.
class LessonsSection : public EightDSection {
    Q_OBJECT

public:
    LessonsSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

    bool showPlace(const QString &place) override;

private:
    void look();
    void showRepeat();
    void open(const QString &id);
    void repeats(const QString &id);
    QString nameOf(const QString &id) const;

    QTimer m_soon;
    LessonsList *m_lessons;
    RecordPicker *m_repeat;
    QPushButton *m_open;
    QString m_asked; // what was looked for last
};

} // namespace kesu
