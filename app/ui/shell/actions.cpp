#include "shell/actions.h"

#include <QWidget>

#include "theme/icons.h"

namespace kesu {

namespace {
constexpr const char *englishProperty = "englishText";
}

QAction *makeAction(QWidget *owner, const QString &objectName, const QString &iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(iconName), QString(), owner);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    return action;
}

void setWords(QAction *action, const QString &text, const char *english)
{
    action->setText(text);
    action->setProperty(englishProperty, QString::fromLatin1(english));
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&');
}

QString englishText(const QAction &action)
{
    return action.property(englishProperty).toString();
}

} // namespace kesu
