#include "forms/formcard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "forms/formfield.h"
#include "forms/formgrid.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/panel.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

FormCard::FormCard(const QString &name, QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_note(new QuietLabel), m_fold(new QToolButton), m_body(new QWidget),
      m_grid(new FormGrid), m_column(new QVBoxLayout)
{
    setObjectName(name + "Card"_L1);
    m_fold->setObjectName(name + "FoldButton"_L1);
    m_fold->setAutoRaise(true);
    m_fold->hide();
    m_title->setObjectName(name + "Title"_L1);
    m_note->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gap);
    head->addWidget(m_fold);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(metrics::gap + metrics::tightGap);
    body->addLayout(m_grid);
    body->addLayout(m_column);
    m_column->setSpacing(metrics::gap + metrics::tightGap);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::groupGap, metrics::gap + metrics::tightGap, metrics::groupGap, metrics::groupGap);
    all->setSpacing(metrics::gap + metrics::tightGap);
    all->addLayout(head);
    all->addWidget(m_body);

    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    restyle();
}

void FormCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
    m_fold->setAccessibleName(title);
}

void FormCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FormCard::setFoldable(bool foldable)
{
    m_fold->setVisible(foldable);
    m_fold->setArrowType(m_folded ? Qt::RightArrow : Qt::DownArrow);
    if (!foldable)
        setFolded(false);
}

void FormCard::setFolded(bool folded)
{
    m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    if (m_folded == folded)
        return;
    m_folded = folded;
    m_body->setVisible(!folded);
    Q_EMIT foldedChanged(folded);
}

FormField *FormCard::addField(const QString &key, QWidget *editor, bool wide)
{
    auto *field = new FormField(key, editor, m_body);
    field->setWide(wide);
    m_grid->addWidget(field);
    return field;
}

void FormCard::restyle()
{
    m_title->setFont(emphasised(font()));
    m_note->setFont(smaller(font()));
}

void FormCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void FormCard::paintEvent(QPaintEvent *)
{
    paintPanel(this);
}

} // namespace kesu
