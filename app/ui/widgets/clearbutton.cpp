#include "widgets/clearbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kesu {

void offerClearing(QLineEdit *line)
{
    line->setClearButtonEnabled(true);
    for (QToolButton *button : line->findChildren<QToolButton *>()) {
        const QAction *action = button->defaultAction();
        if (action && action->objectName() == "_q_qlineeditclearaction"_L1)
            button->setAccessibleName(QCoreApplication::translate("ClearButton", "Clear"));
    }
}

} // namespace kesu
