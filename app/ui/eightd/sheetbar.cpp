#include "eightd/sheetbar.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "eightd/sheetview.h"
#include "forms/flowlayout.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

SheetBar::SheetBar(SheetView &view, QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout)
    , m_said(new QuietLabel(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_row);
    all->addWidget(m_said);
    m_said->setObjectName(view.objectName() + u"SaidLabel"_s);
    m_said->hide();
    m_row->setSpacing(metrics::tightGap);
    for (QAction *deed : view.deeds()) {
        auto *button = new QToolButton(this);
        button->setObjectName(deed->objectName().replace(u'.', u'-') + u"Button"_s);
        button->setText(deed->text());
        button->setToolTip(u"%1 (%2)"_s.arg(deed->text(), deed->shortcut().toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::NoFocus); // they all have keys
        connect(button, &QToolButton::clicked, deed, &QAction::trigger);
        m_row->addWidget(button);
    }
    connect(&view, &SheetView::pasted, this, [this](int leftOut) {
        say(leftOut > 0 ? tr("%n cells were left out: they do not fit here or could not be understood.", nullptr, leftOut)
                        : QString());
    });
}

QPushButton *SheetBar::addButton(const QString &name, const QString &words)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(name);
    m_row->addWidget(button);
    return button;
}

void SheetBar::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

} // namespace kesu
