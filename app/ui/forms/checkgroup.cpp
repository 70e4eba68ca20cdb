#include "forms/checkgroup.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QSignalBlocker>

#include "forms/flowlayout.h"
#include "theme/metrics.h"

namespace kesu {

CheckGroup::CheckGroup(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(this))
{
    m_flow->setSpacing(metrics::groupGap);
    m_flow->setLineSpacing(metrics::gap);
    m_flow->setContentsMargins(0, metrics::tightGap, 0, 0);
    setFocusPolicy(Qt::ClickFocus);
}

void CheckGroup::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const Choice &choice : choices) {
        auto *box = new QCheckBox(choice.label, this);
        box->setObjectName(objectName() + QLatin1Char('_') + choice.code);
        box->setToolTip(choice.detail);
        box->setAccessibleDescription(choice.detail);
        connect(box, &QCheckBox::toggled, this, [this, code = choice.code](bool on) { tick(code, on); });
        m_flow->addWidget(box);
        setTabOrder(m_boxes.isEmpty() ? static_cast<QWidget *>(this) : m_boxes.last(), box);
        box->show();
        m_boxes.append(box);
    }
    showCodes();
}

void CheckGroup::setCodes(const QStringList &codes)
{
    if (m_codes == codes)
        return;
    m_codes = codes;
    showCodes();
    Q_EMIT codesChanged(m_codes);
}

void CheckGroup::tick(const QString &code, bool on)
{
    QStringList ticked;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.code == code ? on : m_codes.contains(choice.code))
            ticked.append(choice.code);
    }
    for (const QString &unknown : std::as_const(m_codes)) {
        if (unknown != code && !ticked.contains(unknown))
            ticked.append(unknown);
    }
    setCodes(ticked);
}

void CheckGroup::showCodes()
{
    for (int i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes.at(i));
        m_boxes.at(i)->setChecked(m_codes.contains(m_choices.at(i).code));
    }
}

void CheckGroup::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_boxes.isEmpty())
        m_boxes.first()->setFocus(event->reason());
}

} // namespace kesu
