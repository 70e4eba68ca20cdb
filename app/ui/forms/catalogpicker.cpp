#include "forms/catalogpicker.h"

#include <QKeyEvent>
#include <QPainter>

#include "forms/pickerpopup.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

namespace kesu {

CatalogPicker::CatalogPicker(QWidget *parent)
    : QLineEdit(parent)
{
    setTextMargins(0, 0, metrics::groupGap + metrics::tightGap, 0);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        m_code.clear();
        listMatches();
        tell();
    });
}

void CatalogPicker::setChoices(const QList<Choice> &choices)
{
    const QString kept = m_code;
    m_choices.setChoices(choices);
    closeList();
    if (!kept.isEmpty())
        setCode(kept);
}

QString CatalogPicker::code() const
{
    return m_code.isEmpty() && m_freeText ? text().trimmed() : m_code;
}

void CatalogPicker::setCode(const QString &code)
{
    const Choice *choice = m_choices.find(code);
    m_code = choice || !m_freeText ? code : QString();
    m_typed = false;
    // A code that the list no longer knows stays readable as itself.
    setText(choice ? choice->label : code);
    setCursorPosition(0);
    setToolTip(choice ? choice->detail : QString());
    tell();
}

bool CatalogPicker::isUnknown() const
{
    return !m_freeText && m_code.isEmpty() && !text().trimmed().isEmpty();
}

void CatalogPicker::openList()
{
    m_typed = false;
    listMatches();
}

bool CatalogPicker::isListOpen() const
{
    return m_popup && m_popup->isOpen();
}

void CatalogPicker::listMatches()
{
    if (isReadOnly() || !isVisible())
        return;
    if (!m_popup) {
        m_popup = new PickerPopup(this);
        connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
        connect(m_popup, &PickerPopup::chosen, this, &CatalogPicker::choose);
    }
    const QString typed = m_typed ? text() : QString();
    QList<Choice> rows;
    for (const int position : m_choices.matches(typed, m_recent)) {
        Choice choice = m_choices.choices().at(position);
        if (!typed.isEmpty()) { // found rows stand alone: say where they belong
            choice.depth = 0;
            if (!choice.path.isEmpty())
                choice.label = choice.path + QStringLiteral(" › ") + choice.label;
        }
        rows.append(choice);
    }
    m_popup->showRows(rows);
    m_popup->setCurrentCode(m_code);
    if (m_typed && !typed.trimmed().isEmpty() && !m_freeText && !rows.isEmpty())
        m_popup->moveBy(1);
}

void CatalogPicker::closeList()
{
    if (m_popup)
        m_popup->hide();
}

void CatalogPicker::choose(const QString &code)
{
    closeList();
    setCode(code);
}

void CatalogPicker::settle()
{
    if (!m_typed || !m_code.isEmpty())
        return;
    const QString typed = text().trimmed();
    for (const Choice &choice : m_choices.choices()) {
        if (choice.selectable && (choice.label.compare(typed, Qt::CaseInsensitive) == 0
                                  || choice.code.compare(typed, Qt::CaseInsensitive) == 0)) {
            setCode(choice.code);
            return;
        }
    }
}

void CatalogPicker::tell()
{
    if (m_told == code())
        return;
    m_told = code();
    Q_EMIT codeChanged(m_told);
}

void CatalogPicker::keyPressEvent(QKeyEvent *event)
{
    const bool open = isListOpen();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!open)
            openList();
        else
            m_popup->moveBy(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Escape:
        if (open) {
            closeList();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && !m_popup->currentCode().isEmpty())
            choose(m_popup->currentCode());
        closeList();
        settle(); // before the form goes on: fields after this one may wait for its code
        event->ignore();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void CatalogPicker::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    // The candidates of the input method need the place while it composes.
    if (!event->preeditString().isEmpty())
        closeList();
}

void CatalogPicker::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

void CatalogPicker::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason) {
        const bool marked = isListOpen() && m_typed && !m_freeText && m_code.isEmpty();
        if (marked && event->reason() == Qt::TabFocusReason && !m_popup->currentCode().isEmpty())
            choose(m_popup->currentCode());
        settle();
    }
    closeList();
    QLineEdit::focusOutEvent(event);
}

void CatalogPicker::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (isListOpen())
        closeList();
    else
        openList();
}

void CatalogPicker::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    closeList();
}

void CatalogPicker::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    closeList();
}

void CatalogPicker::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(secondaryTone(palette()), 1.5));
    const QPointF middle(width() - metrics::groupGap, height() / 2.0);
    painter.drawPolyline(QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
}

} // namespace kesu
