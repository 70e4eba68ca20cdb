#include "statistics/qcdataform.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include "reference/referenceservice.h"
#include "statistics/pastedcolumns.h"
#include "statistics/qctexts.h"
#include "statistics/ticketdata.h"
#include "texts/fieldtexts.h"
#include "theme/metrics.h"
#include "tickets/fieldvalues.h"
#include "tickets/ticketfields.h"
#include "tickets/ticketlistservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int ticketTab = 1;

// Fields whose values are few enough to be categories.
QStringList countableFields()
{
    static const QSet<QString> named{u"product"_s, u"batch"_s, u"branch"_s, u"satisfaction"_s};
    QStringList keys;
    for (const TicketField &field : ticketFields()) {
        const bool isCategory = field.type == FieldType::Code || named.contains(field.key);
        if (isCategory && !field.personal && fieldtexts::isKnown(field.key))
            keys.append(field.key);
    }
    return keys;
}

} // namespace

QcDataForm::QcDataForm(const TicketListService &tickets, const ReferenceService &reference, QWidget *parent)
    : QWidget(parent), m_tickets(tickets), m_reference(reference), m_tool(new QComboBox(this)),
      m_title(new QLineEdit(this)), m_sources(new QTabWidget(this)), m_columns(new QPlainTextEdit(this)),
      m_field(new QComboBox(this)), m_value(new QComboBox(this)), m_period(new QComboBox(this)),
      m_lower(new QLineEdit(this)), m_upper(new QLineEdit(this)), m_target(new QLineEdit(this)),
      m_rules(new QComboBox(this))
{
    m_tool->setObjectName(u"toolCombo"_s);
    m_title->setObjectName(u"titleEdit"_s);
    m_sources->setObjectName(u"sourceTabs"_s);
    m_columns->setObjectName(u"columnsEdit"_s);
    m_columns->setTabChangesFocus(false); // columns are parted by tabs
    m_field->setObjectName(u"fieldCombo"_s);
    m_value->setObjectName(u"valueCombo"_s);
    m_period->setObjectName(u"periodCombo"_s);
    m_lower->setObjectName(u"lslEdit"_s);
    m_upper->setObjectName(u"uslEdit"_s);
    m_target->setObjectName(u"targetEdit"_s);
    m_rules->setObjectName(u"rulesCombo"_s);
    for (const auto &[tool, code] : qcToolCodes)
        m_tool->addItem(QString(), code.toString());
    for (const QString &key : countableFields())
        m_field->addItem(QString(), key);
    for (const auto &[period, code] : periodCodes)
        m_period->addItem(QString(), code.toString());
    for (const QString &rules : {u"western-electric"_s, u"nelson"_s, u"none"_s})
        m_rules->addItem(QString(), rules);

    auto *fromTickets = new QWidget(this);
    m_ticketForm = new QFormLayout(fromTickets);
    m_ticketForm->addRow(new QLabel(this), m_field);
    m_ticketForm->addRow(new QLabel(this), m_value);
    m_ticketForm->addRow(new QLabel(this), m_period);
    m_sources->addTab(m_columns, QString());
    m_sources->addTab(fromTickets, QString());

    auto *head = new QFormLayout;
    head->setRowWrapPolicy(QFormLayout::WrapAllRows);
    head->addRow(new QLabel(this), m_tool);
    head->addRow(new QLabel(this), m_title);
    m_options = new QFormLayout;
    m_options->addRow(new QLabel(this), m_lower);
    m_options->addRow(new QLabel(this), m_upper);
    m_options->addRow(new QLabel(this), m_target);
    m_options->addRow(new QLabel(this), m_rules);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::gap);
    layout->addLayout(head);
    layout->addWidget(m_sources, 1);
    layout->addLayout(m_options);
    retranslate();
    m_tool->setCurrentIndex(m_tool->findData(codeOf(qcToolCodes, QcTool::Pareto)));
    showWhatTheToolTakes();

    connect(m_tool, &QComboBox::currentIndexChanged, this, [this] {
        showWhatTheToolTakes();
        Q_EMIT changed();
    });
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        offerValues();
        Q_EMIT changed();
    });
    connect(m_columns, &QPlainTextEdit::textChanged, this, &QcDataForm::changed);
    connect(m_sources, &QTabWidget::currentChanged, this, &QcDataForm::changed);
    for (const QComboBox *combo : {m_value, m_period, m_rules})
        connect(combo, &QComboBox::currentIndexChanged, this, &QcDataForm::changed);
    for (const QLineEdit *edit : {m_title, m_lower, m_upper, m_target})
        connect(edit, &QLineEdit::textChanged, this, &QcDataForm::changed);
}

QcTool QcDataForm::tool() const
{
    return fromCode(qcToolCodes, m_tool->currentData().toString()).value_or(QcTool::Pareto);
}

bool QcDataForm::countsTickets() const
{
    const QcTool now = tool();
    return now == QcTool::Pareto || now == QcTool::CheckSheet || now == QcTool::P || now == QcTool::C;
}

bool QcDataForm::takesTickets() const
{
    return countsTickets() && m_sources->currentIndex() == ticketTab;
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

Result<QJsonObject> QcDataForm::ticketColumns() const
{
    TicketDataQuery query;
    query.field = m_field->currentData().toString();
    query.period = fromCode(periodCodes, m_period->currentData().toString()).value_or(Period::Month);
    if (!m_value->currentData().toString().isEmpty())
        query.values = {m_value->currentData().toString()};
    return ticketData(tool(), m_tickets, m_reference, query);
}

Result<QJsonObject> QcDataForm::data() const
{
    const auto found = takesTickets() ? ticketColumns() : qcDataFrom(tool(), readColumns(m_columns->toPlainText()));
    if (!found)
        return found.error();
    QJsonObject json = *found;
    if (!m_title->text().trimmed().isEmpty())
        json.insert(u"title"_s, m_title->text().trimmed());
    if (tool() == QcTool::Histogram || tool() == QcTool::Capability) {
        const QList<std::pair<QString, const QLineEdit *>> limits{{u"lsl"_s, m_lower}, {u"usl"_s, m_upper},
                                                                  {u"target"_s, m_target}};
        for (const auto &[key, edit] : limits) {
            if (!edit->text().trimmed().isEmpty())
                json.insert(key, edit->text().trimmed());
        }
    } else if (tool() >= QcTool::XbarR) {
        json.insert(u"rules"_s, m_rules->currentData().toString());
    }
    if (tool() == m_keptFor) {
        for (auto kept = m_kept.begin(); kept != m_kept.end(); ++kept)
            json.insert(kept.key(), kept.value());
    }
    return json;
}

Result<QJsonObject> QcDataForm::figure() const
{
    const auto found = data();
    if (!found)
        return found.error();
    QJsonObject figure{{u"tool"_s, codeOf(qcToolCodes, tool())}, {u"data"_s, *found}};
    if (takesTickets()) {
        figure.insert(u"tickets"_s, QJsonObject{{u"field"_s, m_field->currentData().toString()},
                                                {u"value"_s, m_value->currentData().toString()},
                                                {u"period"_s, m_period->currentData().toString()}});
    }
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
    const QList<std::pair<QString, QLineEdit *>> limits{{u"lsl"_s, m_lower}, {u"usl"_s, m_upper},
                                                        {u"target"_s, m_target}};
    for (const auto &[key, edit] : limits)
        edit->setText(data.value(key).toVariant().toString());
    const int rules = m_rules->findData(data.value(u"rules"_s).toString(u"western-electric"_s));
    m_rules->setCurrentIndex(qMax(0, rules));
    m_kept = data;
    m_keptFor = was;
    for (const QString &key : columnKeys(was) + QStringList{u"title"_s, u"lsl"_s, u"usl"_s, u"target"_s})
        m_kept.remove(key);
    if (data.value(u"rules"_s).isString())
        m_kept.remove(u"rules"_s);
    const QJsonObject counted = figure.value(u"tickets"_s).toObject();
    if (counted.isEmpty() || !countsTickets())
        return;
    m_field->setCurrentIndex(m_field->findData(counted.value(u"field"_s).toString()));
    m_value->setCurrentIndex(m_value->findData(counted.value(u"value"_s).toString()));
    m_period->setCurrentIndex(m_period->findData(counted.value(u"period"_s).toString()));
    m_sources->setCurrentIndex(ticketTab);
}

void QcDataForm::showWhatTheToolTakes()
{
    const QcTool now = tool();
    const bool hasLimits = now == QcTool::Histogram || now == QcTool::Capability;
    for (QWidget *edit : {m_lower, m_upper, m_target}) {
        edit->setVisible(hasLimits);
        m_options->labelForField(edit)->setVisible(hasLimits);
    }
    m_rules->setVisible(now >= QcTool::XbarR);
    m_options->labelForField(m_rules)->setVisible(now >= QcTool::XbarR);
    m_sources->setTabEnabled(ticketTab, countsTickets());
    if (!countsTickets())
        m_sources->setCurrentIndex(0);
    const bool needsValue = now == QcTool::P || now == QcTool::C;
    m_value->setVisible(needsValue);
    m_ticketForm->labelForField(m_value)->setVisible(needsValue);
    m_period->setVisible(now != QcTool::Pareto);
    m_ticketForm->labelForField(m_period)->setVisible(now != QcTool::Pareto);
    m_columns->setPlaceholderText(qctexts::columnsHint(now));
    offerValues();
}

// The values that occur, in words.
void QcDataForm::offerValues()
{
    if (tool() != QcTool::P && tool() != QcTool::C)
        return;
    const QString field = m_field->currentData().toString();
    const QString before = m_value->currentData().toString();
    const QSignalBlocker quiet(m_value);
    m_value->clear();
    if (tool() == QcTool::C)
        m_value->addItem(tr("All tickets"), QString());
    const auto values = m_tickets.values({}, field);
    QSet<QString> seen;
    for (const TicketValue &one : values ? *values : QList<TicketValue>()) {
        const QString code = one.value.toString();
        if (code.isEmpty() || seen.contains(code))
            continue;
        seen.insert(code);
        m_value->addItem(fieldvalues::display(field, one.value, one.schemes, m_reference), code);
    }
    m_value->setCurrentIndex(qMax(0, m_value->findData(before)));
}

void QcDataForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QcDataForm::retranslate()
{
    for (int i = 0; i < m_tool->count(); ++i) {
        const auto one = fromCode(qcToolCodes, m_tool->itemData(i).toString());
        m_tool->setItemText(i, qctexts::tool(one.value_or(QcTool::Pareto)));
    }
    for (int i = 0; i < m_field->count(); ++i)
        m_field->setItemText(i, fieldtexts::label(m_field->itemData(i).toString()));
    const QStringList periods{tr("Day"), tr("Week"), tr("Month")};
    for (int i = 0; i < m_period->count(); ++i)
        m_period->setItemText(i, periods.value(i));
    m_period->setCurrentIndex(m_period->count() - 1);
    const QStringList rules{tr("Western Electric 1–4"), tr("Nelson 1–8 (GB/T 4091)"), tr("None")};
    for (int i = 0; i < m_rules->count(); ++i)
        m_rules->setItemText(i, rules.value(i));
    m_sources->setTabText(0, tr("Columns"));
    m_sources->setTabText(ticketTab, tr("Tickets"));
    const QList<std::pair<QWidget *, QString>> names{
        {m_tool, tr("Tool")}, {m_title, tr("Title")}, {m_field, tr("Count by")},
        {m_value, tr("Counts as nonconforming")}, {m_period, tr("Period")}, {m_lower, tr("Lower specification limit")},
        {m_upper, tr("Upper specification limit")}, {m_target, tr("Target")}, {m_rules, tr("Rules")}};
    for (const auto &[field, name] : names)
        field->setAccessibleName(name);
    for (QFormLayout *one : findChildren<QFormLayout *>()) {
        for (const auto &[field, name] : names) {
            if (auto *label = qobject_cast<QLabel *>(one->labelForField(field)))
                label->setText(name);
        }
    }
    m_columns->setAccessibleName(tr("Columns pasted from a spreadsheet"));
    m_columns->setPlaceholderText(qctexts::columnsHint(tool()));
}

} // namespace kesu
