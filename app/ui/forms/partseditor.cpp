#include "forms/partseditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "forms/longtextedit.h"
#include "theme/metrics.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int usualParts = 2;

} // namespace

PartsEditor::PartsEditor(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout), m_add(new QPushButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_add->setObjectName(u"addPartButton"_s);
    m_add->setFlat(true);
    m_column->setSpacing(metrics::gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::gap);
    layout->addLayout(m_column);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addPart();
        m_parts.last().title->setFocus(Qt::OtherFocusReason);
    });
    setParts({});
}

void PartsEditor::addPart(const QVariantMap &fields)
{
    Part part{new QWidget(this), new QLineEdit, new LongTextEdit(2, 8), new QPushButton};
    part.remove->setFlat(true);
    auto *head = new QHBoxLayout;
    head->addWidget(part.title, 1);
    head->addWidget(part.remove);
    auto *box = new QVBoxLayout(part.box);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(metrics::tightGap);
    box->addLayout(head);
    box->addWidget(part.narrative);
    part.title->setText(fields.value(u"title"_s).toString());
    part.narrative->setPlainText(fields.value(u"narrative"_s).toString());
    m_column->addWidget(part.box);
    if (!m_parts.isEmpty())
        QWidget::setTabOrder(m_parts.last().remove, part.title);
    QWidget::setTabOrder(part.title, part.narrative);
    QWidget::setTabOrder(part.narrative, part.remove);
    QWidget::setTabOrder(part.remove, m_add);
    m_parts.append(part);
    connect(part.title, &QLineEdit::textChanged, this, &PartsEditor::changed);
    connect(part.narrative, &QPlainTextEdit::textChanged, this, &PartsEditor::changed);
    connect(part.remove, &QPushButton::clicked, this, [this, widget = part.box] { removePart(widget); });
    retranslate();
}

void PartsEditor::removePart(QWidget *box)
{
    m_parts.removeIf([box](const Part &part) { return part.box == box; });
    box->deleteLater();
    box->hide();
    if (m_parts.isEmpty())
        addPart();
    retranslate();
    Q_EMIT changed();
}

QVariantList PartsEditor::parts() const
{
    QVariantList parts;
    for (const Part &part : m_parts) {
        QVariantMap fields;
        if (const QString title = part.title->text().trimmed(); !title.isEmpty())
            fields.insert(u"title"_s, title);
        if (const QString narrative = part.narrative->toPlainText().trimmed(); !narrative.isEmpty())
            fields.insert(u"narrative"_s, narrative);
        if (!fields.isEmpty())
            parts.append(fields);
    }
    return parts;
}

void PartsEditor::setParts(const QVariantList &parts)
{
    for (const Part &part : std::as_const(m_parts))
        delete part.box;
    m_parts.clear();
    for (const QVariant &part : parts)
        addPart(part.toMap());
    while (m_parts.size() < usualParts)
        addPart();
}

void PartsEditor::retranslate()
{
    m_add->setText(tr("Add a part"));
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        part.title->setObjectName(u"part%1TitleEdit"_s.arg(i + 1));
        part.narrative->setObjectName(u"part%1NarrativeEdit"_s.arg(i + 1));
        part.title->setPlaceholderText(tr("Part %1: subject").arg(i + 1));
        part.title->setAccessibleName(part.title->placeholderText());
        part.narrative->setPlaceholderText(tr("What this part is about"));
        part.narrative->setAccessibleName(tr("Part %1: description").arg(i + 1));
        part.remove->setText(tr("Remove"));
        part.remove->setAccessibleName(tr("Remove part %1").arg(i + 1));
    }
}

void PartsEditor::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_parts.first().title->setFocus(event->reason());
}

void PartsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kesu
