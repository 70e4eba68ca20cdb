#include "print/pdfzoom.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

#include "print/pdfpane.h"
#include "theme/metrics.h"

using namespace Qt::StringLiterals;

namespace kesu {

PdfZoom::PdfZoom(PdfPane &pane, QWidget *parent)
    : QWidget(parent), m_smaller(new QToolButton(this)), m_larger(new QToolButton(this)), m_fit(new QToolButton(this))
{
    m_smaller->setText(u"−"_s);
    m_larger->setText(u"+"_s);
    m_smaller->setObjectName(u"zoomOutButton"_s);
    m_larger->setObjectName(u"zoomInButton"_s);
    m_fit->setObjectName(u"zoomFitButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    for (QToolButton *button : {m_smaller, m_larger, m_fit}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    const auto shortcut = [this](const QList<QKeySequence> &keys, const auto &deed) {
        for (const QKeySequence &each : keys)
            connect(new QShortcut(each, this), &QShortcut::activated, this, deed);
    };
    const auto smaller = [&pane] { pane.zoom(1 / PdfPane::zoomStep); };
    const auto larger = [&pane] { pane.zoom(PdfPane::zoomStep); };
    const auto fit = [&pane] { pane.fit(); };
    connect(m_smaller, &QToolButton::clicked, &pane, smaller);
    connect(m_larger, &QToolButton::clicked, &pane, larger);
    connect(m_fit, &QToolButton::clicked, &pane, fit);
    shortcut({QKeySequence(Qt::CTRL | Qt::Key_Minus)}, smaller);
    shortcut({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, larger);
    shortcut({QKeySequence(Qt::CTRL | Qt::Key_0)}, fit);
    retranslate();
}

void PdfZoom::retranslate()
{
    m_smaller->setToolTip(tr("Smaller"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setToolTip(tr("Larger"));
    m_larger->setAccessibleName(tr("Larger"));
    m_fit->setText(tr("Page width"));
}

void PdfZoom::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kesu
