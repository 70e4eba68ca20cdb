#include "forms/formfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

FormField::FormField(const QString &key, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_key(key), m_editor(editor), m_name(new QLabel), m_star(new TonedLabel(errorTone)),
      m_below(new TonedLabel(secondaryTone))
{
    setObjectName(key + "Field"_L1);
    if (editor->objectName().isEmpty())
        editor->setObjectName(key + "Edit"_L1);
    m_name->setBuddy(editor);
    m_name->setObjectName(key + "Label"_L1);
    m_star->setText(u"＊"_s);
    m_star->setWordWrap(false);
    m_star->setAccessibleName(QString());
    m_star->hide();
    m_below->setObjectName(key + "Problem"_L1);
    m_below->setFont(smaller(font()));
    m_below->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::tightGap / 2);
    line->addWidget(m_name);
    line->addWidget(m_star);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tightGap);
    column->addLayout(line);
    column->addWidget(editor);
    column->addWidget(m_below);
    column->addStretch();
    setFocusProxy(editor);
    retell();
}

void FormField::setLabel(const QString &label)
{
    m_label = label;
    retell();
}

void FormField::setRequired(bool required)
{
    m_required = required;
    retell();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    retell();
}

void FormField::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    retell();
    update();
}

void FormField::focusEditor()
{
    m_editor->setFocus(Qt::TabFocusReason);
}

void FormField::retell()
{
    m_name->setText(m_label);
    m_star->setVisible(m_required);
    const bool wrong = !m_problem.isEmpty();
    m_below->setText(wrong ? m_problem : m_hint);
    m_below->setVisible(!m_below->text().isEmpty());
    m_below->setTone(wrong ? errorTone : secondaryTone);
    m_editor->setAccessibleName(m_required ? tr("%1, required").arg(m_label) : m_label);
    m_editor->setAccessibleDescription(m_below->text());
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
    if (event->type() == QEvent::FontChange)
        m_below->setFont(smaller(font()));
}

void FormField::paintEvent(QPaintEvent *)
{
    if (m_problem.isEmpty())
        return;
    // A line under the editor, so that a problem is seen by its place and shape too.
    QPainter painter(this);
    painter.fillRect(QRect(0, m_editor->geometry().bottom() + 2, width(), 2), errorTone(palette()));
}

} // namespace kesu
