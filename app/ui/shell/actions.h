#pragma once

#include <QAction>
#include <QKeySequence>

namespace kesu {

// An action for the command palette: every QAction added to the window or to the page shown is found there.
QAction *makeAction(QWidget *owner, const QString &objectName, const QString &iconName,
                    const QKeySequence &shortcut = {});
// The words now, and the English source that finds it in every language.
void setWords(QAction *action, const QString &text, const char *english);

QString plainText(const QAction &action); // without mnemonics
QString englishText(const QAction &action);

} // namespace kesu
