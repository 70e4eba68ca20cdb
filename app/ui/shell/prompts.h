#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace kesu {

// Everything that stops the user with a box: messages, questions, file pickers. Behind an interface, so that tests can
// answer. Buttons name the deed ("Close and print"), never just yes or no (ui-guide, Forms).
class Prompts {
public:
    struct Question {
        QString title;
        QString text;
        QString detail;        // consequence or explanation, smaller
        QStringList deeds;     // one button each, the safest last
        int destructive = -1;  // index of the deed that cannot be taken back
    };

    virtual ~Prompts() = default;

    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    // Index of the chosen deed; the last one when the box is dismissed.
    virtual int choose(QWidget *parent, const Question &question) = 0;
    virtual std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                           const QString &initial = QString()) = 0;
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    // Empty when dismissed.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                             const QString &filter) = 0;
};

} // namespace kesu
