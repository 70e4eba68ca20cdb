#include "forms/optionrow.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include "forms/flowlayout.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

OptionRow::OptionRow(QWidget *parent)
    : QWidget(parent), m_row(new QWidget), m_flow(new FlowLayout(m_row)), m_definition(new QuietLabel)
{
    m_flow->setSpacing(metrics::groupGap);
    m_flow->setLineSpacing(metrics::gap);
    m_definition->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::tightGap, 0, 0);
    column->setSpacing(metrics::tightGap);
    column->addWidget(m_row);
    column->addWidget(m_definition);
    setFocusPolicy(Qt::TabFocus);
    describe({});
}

void OptionRow::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Choice &choice : choices) {
        auto *button = new QRadioButton(choice.label, m_row);
        button->setObjectName(objectName() + u'_' + choice.code);
        button->setAutoExclusive(false);
        button->setAccessibleDescription(choice.detail);
        button->setToolTip(choice.detail);
        button->setProperty("code", choice.code);
        button->setFocusPolicy(Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &QRadioButton::clicked, this, [this, code = choice.code] { press(code); });
        m_flow->addWidget(button);
        setTabOrder(m_buttons.isEmpty() ? static_cast<QWidget *>(this) : m_buttons.last(), button);
        button->show();
        m_buttons.append(button);
    }
    showCode();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

QAbstractButton *OptionRow::buttonOf(const QString &code) const
{
    for (QAbstractButton *button : m_buttons) {
        if (button->property("code").toString() == code)
            return button;
    }
    return nullptr;
}

void OptionRow::setCode(const QString &code)
{
    if (m_code != code) {
        m_code = code;
        Q_EMIT codeChanged(code);
    }
    showCode();
}

void OptionRow::press(const QString &code)
{
    setCode(m_optional && code == m_code ? QString() : code);
}

void OptionRow::showCode()
{
    for (QAbstractButton *button : m_buttons)
        button->setChecked(button->property("code").toString() == m_code);
    describe(m_code);
}

void OptionRow::describe(const QString &code)
{
    const QAbstractButton *button = buttonOf(code);
    m_definition->setText(button ? button->toolTip() : QString());
    m_definition->setVisible(!m_definition->text().isEmpty());
    m_definition->setFont(smaller(font()));
}

void OptionRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    QAbstractButton *button = buttonOf(m_code);
    if (!button && !m_buttons.isEmpty())
        button = m_buttons.first();
    if (button)
        button->setFocus(event->reason());
}

bool OptionRow::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (button && event->type() == QEvent::FocusIn)
        describe(button->property("code").toString());
    if (button && event->type() == QEvent::FocusOut)
        describe(m_code);
    if (button && event->type() == QEvent::Enter)
        describe(button->property("code").toString());
    if (button && event->type() == QEvent::Leave)
        describe(m_code);
    if (button && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
        if (key == Qt::Key_Backtab) { // the row itself stands before its options: pass it by
            setFocusPolicy(Qt::NoFocus);
            focusNextPrevChild(false);
            setFocusPolicy(Qt::TabFocus);
            return true;
        }
        if (forward || key == Qt::Key_Left || key == Qt::Key_Up) {
            const qsizetype at = m_buttons.indexOf(button) + (forward ? 1 : -1);
            const qsizetype next = qBound<qsizetype>(0, at, m_buttons.size() - 1);
            m_buttons.at(next)->setFocus(Qt::OtherFocusReason);
            setCode(m_buttons.at(next)->property("code").toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OptionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_definition)
        describe(m_code);
}

} // namespace kesu
