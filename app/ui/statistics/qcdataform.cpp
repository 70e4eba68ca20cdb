#include "statistics/qcdataform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

#include "base/actor.h"
#include "statistics/countedfigure.h"
#include "statistics/pastedcolumns.h"
#include "statistics/qctexts.h"
#include "statistics/ticketdataform.h"
#include "theme/metrics.h"
#include "widgets/scrolled.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int ticketTab = 1;

bool takesLimits(QcTool tool)
{
    return tool == QcTool::Histogram || tool == QcTool::Capability;
}

// Control charts whose location might end below 0.
bool isOfMeasurements(QcTool tool)
{
    return tool == QcTool::XbarR || tool == QcTool::XbarS || tool == QcTool::Imr;
}

} // namespace

QcDataForm::QcDataForm(TicketListService &tickets, const ReferenceService &reference, const TimeSource &time,
                       Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_time(time), m_tool(new QComboBox(this)), m_title(new QLineEdit(this)),
      m_sources(new QTabWidget(this)), m_columns(new QPlainTextEdit(this)),
      m_ticketForm(new TicketDataForm(tickets, reference, prompts, this)), m_lower(new QLineEdit(this)),
      m_upper(new QLineEdit(this)), m_target(new QLineEdit(this)), m_rules(new QComboBox(this)),
      m_neverNegative(new QCheckBox(this))
{
    m_tool->setObjectName(u"toolCombo"_s);
    m_title->setObjectName(u"titleEdit"_s);
    m_sources->setObjectName(u"sourceTabs"_s);
    m_columns->setObjectName(u"columnsEdit"_s);
    m_columns->setTabChangesFocus(false); // columns are parted by tabs
    m_lower->setObjectName(u"lslEdit"_s);
    m_upper->setObjectName(u"uslEdit"_s);
    m_target->setObjectName(u"targetEdit"_s);
    m_rules->setObjectName(u"rulesCombo"_s);
    m_neverNegative->setObjectName(u"neverNegativeCheckBox"_s);
    for (const auto &[tool, code] : qcToolCodes)
        m_tool->addItem(QString(), code.toString());
    for (const QString &rules : {u"western-electric"_s, u"nelson"_s, u"none"_s})
        m_rules->addItem(QString(), rules);

    m_sources->addTab(m_columns, QString());
    m_sources->addTab(scrolled(m_ticketForm, u"ticketDataArea"_s), QString());

    auto *head = new QFormLayout;
    head->setRowWrapPolicy(QFormLayout::WrapAllRows);
    head->addRow(new QLabel(this), m_tool);
    head->addRow(new QLabel(this), m_title);
    m_options = new QFormLayout;
    m_options->addRow(new QLabel(this), m_lower);
    m_options->addRow(new QLabel(this), m_upper);
    m_options->addRow(new QLabel(this), m_target);
    m_options->addRow(new QLabel(this), m_rules);
    m_options->addRow(m_neverNegative);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::gap);
    layout->addLayout(head);
    layout->addWidget(m_sources, 1);
    layout->addLayout(m_options);
    retranslate();
    m_tool->setCurrentIndex(m_tool->findData(codeOf(qcToolCodes, QcTool::Pareto)));
    m_ticketForm->setTool(tool());
    showWhatTheToolTakes();
    makeRoom();

    connect(m_tool, &QComboBox::currentIndexChanged, this, [this] {
        m_ticketForm->setTool(tool());
        showWhatTheToolTakes();
        Q_EMIT changed();
    });
    connect(m_columns, &QPlainTextEdit::textChanged, this, &QcDataForm::changed);
    connect(m_sources, &QTabWidget::currentChanged, this, [this] {
        showWhatTheToolTakes();
        Q_EMIT changed();
    });
    connect(m_neverNegative, &QCheckBox::toggled, this, &QcDataForm::changed);
    connect(m_ticketForm, &TicketDataForm::changed, this, &QcDataForm::changed);
    connect(m_ticketForm, &TicketDataForm::counted, this, &QcDataForm::counted);
    connect(m_rules, &QComboBox::currentIndexChanged, this, &QcDataForm::changed);
    for (const QLineEdit *edit : {m_title, m_lower, m_upper, m_target})
        connect(edit, &QLineEdit::textChanged, this, &QcDataForm::changed);
}

QcTool QcDataForm::tool() const
{
    return fromCode(qcToolCodes, m_tool->currentData().toString()).value_or(QcTool::Pareto);
}

bool QcDataForm::takesTickets() const
{
    return m_sources->currentIndex() == ticketTab;
}

bool QcDataForm::isEmpty() const
{
    return !takesTickets() && m_columns->toPlainText().trimmed().isEmpty();
}

void QcDataForm::setColumns(const QString &text)
{
    m_sources->setCurrentIndex(0);
    m_columns->setPlainText(text);
}

std::optional<Result<QJsonObject>> QcDataForm::data()
{
    if (takesTickets()) {
        const auto found = m_ticketForm->count();
        const bool isThere = found && *found;
        m_upper->setPlaceholderText(isThere ? (*found)->data.value("usl"_L1).toVariant().toString() : QString());
        if (!found)
            return std::nullopt;
        return isThere ? Result<QJsonObject>(withChoices((*found)->data)) : found->error();
    }
    m_upper->setPlaceholderText(QString());
    const auto columns = qcDataFrom(tool(), readColumns(m_columns->toPlainText()));
    return columns ? Result<QJsonObject>(withChoices(*columns)) : columns.error();
}

QJsonObject QcDataForm::withChoices(QJsonObject data) const
{
    if (!m_title->text().trimmed().isEmpty())
        data.insert(u"title"_s, m_title->text().trimmed());
    if (takesLimits(tool())) {
        const QList<std::pair<QString, const QLineEdit *>> limits{{u"lsl"_s, m_lower}, {u"usl"_s, m_upper},
                                                                  {u"target"_s, m_target}};
        for (const auto &[key, edit] : limits) {
            if (!edit->text().trimmed().isEmpty())
                data.insert(key, edit->text().trimmed());
        }
    } else if (tool() >= QcTool::XbarR) {
        data.insert(u"rules"_s, m_rules->currentData().toString());
    }
    if (m_neverNegative->isVisibleTo(this) && m_neverNegative->isChecked())
        data.insert(u"never_negative"_s, true);
    if (tool() == m_keptFor) {
        for (auto kept = m_kept.begin(); kept != m_kept.end(); ++kept) {
            if (!data.contains(kept.key()))
                data.insert(kept.key(), kept.value());
        }
    }
    return data;
}

std::optional<QJsonObject> QcDataForm::figure()
{
    const auto given = data();
    if (!given || !*given)
        return std::nullopt;
    QJsonObject figure{{u"tool"_s, codeOf(qcToolCodes, tool())}, {u"data"_s, **given}};
    if (takesTickets())
        countedfigure::keepCount(figure, m_ticketForm->query(), **m_ticketForm->count(), m_time.now());
    return figure;
}

void QcDataForm::setFigure(const QJsonObject &figure)
{
    const QcTool was = fromCode(qcToolCodes, figure.value(u"tool"_s).toString()).value_or(QcTool::Pareto);
    const QJsonValue given = figure.value(u"data"_s);
    QJsonObject data = given.toObject();
    if (given.isArray())
        data.insert(bareKey(was), given);
    m_tool->setCurrentIndex(m_tool->findData(codeOf(qcToolCodes, was)));
    setColumns(writeColumns(was, data));
    m_title->setText(data.value(u"title"_s).toString());
    const bool isCounted = countedfigure::isCounted(figure);
    if (isCounted && data.value("usl"_L1).isDouble())
        data.remove(u"usl"_s); // the tickets' own limit, not one that somebody typed
    const QList<std::pair<QString, QLineEdit *>> limits{{u"lsl"_s, m_lower}, {u"usl"_s, m_upper},
                                                        {u"target"_s, m_target}};
    for (const auto &[key, edit] : limits)
        edit->setText(data.value(key).toVariant().toString());
    const int rules = m_rules->findData(data.value(u"rules"_s).toString(u"western-electric"_s));
    m_rules->setCurrentIndex(qMax(0, rules));
    m_neverNegative->setChecked(data.value("never_negative"_L1).toBool());
    m_kept = data;
    m_keptFor = was;
    for (const QString &key : columnKeys(was) + QStringList{u"title"_s, u"lsl"_s, u"usl"_s, u"target"_s,
                                                   u"never_negative"_s})
        m_kept.remove(key);
    if (data.value(u"rules"_s).isString())
        m_kept.remove(u"rules"_s);
    if (!isCounted)
        return;
    m_ticketForm->setQuery(ticketDataQueryFromJson(figure.value(u"tickets"_s).toObject()));
    m_sources->setCurrentIndex(ticketTab);
}

void QcDataForm::showWhatTheToolTakes()
{
    const QcTool now = tool();
    const bool hasLimits = takesLimits(now);
    for (QWidget *edit : {m_lower, m_upper, m_target}) {
        edit->setVisible(hasLimits);
        m_options->labelForField(edit)->setVisible(hasLimits);
    }
    m_rules->setVisible(now >= QcTool::XbarR);
    m_options->labelForField(m_rules)->setVisible(now >= QcTool::XbarR);
    m_neverNegative->setVisible(isOfMeasurements(now) && !takesTickets()); // of tickets it is known
    m_columns->setPlaceholderText(qctexts::columnsHint(now));
}

void QcDataForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        makeRoom();
    QWidget::changeEvent(event);
}

// The questions about tickets scroll up and down only.
void QcDataForm::makeRoom()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_sources->setMinimumWidth(m_ticketForm->minimumSizeHint().width() + bar + metrics::gap);
}

void QcDataForm::retranslate()
{
    for (int i = 0; i < m_tool->count(); ++i) {
        const auto one = fromCode(qcToolCodes, m_tool->itemData(i).toString());
        m_tool->setItemText(i, qctexts::tool(one.value_or(QcTool::Pareto)));
    }
    const QStringList rules{tr("Western Electric 1–4"), tr("Nelson 1–8 (GB/T 4091)"), tr("None")};
    for (int i = 0; i < m_rules->count(); ++i)
        m_rules->setItemText(i, rules.value(i));
    m_sources->setTabText(0, tr("Columns"));
    m_sources->setTabText(ticketTab, tr("Tickets"));
    const QList<std::pair<QWidget *, QString>> names{
        {m_tool, tr("Tool")}, {m_title, tr("Title")}, {m_lower, tr("Lower specification limit")},
        {m_upper, tr("Upper specification limit")}, {m_target, tr("Target")}, {m_rules, tr("Rules")}};
    for (const auto &[field, name] : names)
        field->setAccessibleName(name);
    for (QFormLayout *one : findChildren<QFormLayout *>()) {
        for (const auto &[field, name] : names) {
            if (auto *label = qobject_cast<QLabel *>(one->labelForField(field)))
                label->setText(name);
        }
    }
    m_neverNegative->setText(tr("Never below 0 (times, counts)"));
    m_columns->setAccessibleName(tr("Columns pasted from a spreadsheet"));
    m_columns->setPlaceholderText(qctexts::columnsHint(tool()));
}

} // namespace kesu
