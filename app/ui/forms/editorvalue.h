#pragma once

#include <QVariant>

#include <functional>

class QObject;
class QWidget;

namespace kesu {

// One way to read, write and watch every kind of editor of a form. Values are in storable form, as
// tickets/ticketfields.h takes them; an invalid QVariant is "not given".
QVariant editorValue(const QWidget *editor);
void setEditorValue(QWidget *editor, const QVariant &value);
// The words in an editor that could not make a value of them; else empty.
QString editorWords(const QWidget *editor);
// Puts words back that were no value, so that nothing typed is lost.
void setEditorWords(QWidget *editor, const QString &words);
// `tell` is called after every edit, by a person or by setEditorValue, as long as `context` lives.
void watchEditor(QWidget *editor, QObject *context, std::function<void()> tell);

} // namespace kesu
