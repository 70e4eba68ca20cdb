#include "statistics/ticketdataform.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "base/actor.h"
#include "reference/referenceservice.h"
#include "statistics/ticketterms.h"
#include "theme/metrics.h"
#include "tickets/fieldvalues.h"
#include "widgets/filterbar.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QStringList samplings{u"day"_s, u"week"_s, u"month"_s, u"1"_s, u"5"_s, u"10"_s, u"20"_s, u"50"_s, u"100"_s};
const QString policyField = u"policy_id"_s;
constexpr int shortestCombo = 16; // characters

// A key that is not offered any more is offered again.
void choose(QComboBox *combo, const QString &key, const QString &name)
{
    if (combo->findData(key) < 0)
        combo->addItem(name.isEmpty() ? key : name, key);
    combo->setCurrentIndex(combo->findData(key));
}

void fill(QComboBox *combo, const QList<std::pair<QString, QString>> &namesAndKeys)
{
    const QSignalBlocker quiet(combo);
    const QVariant before = combo->currentData();
    combo->clear();
    for (const auto &[name, key] : namesAndKeys)
        combo->addItem(name, key);
    combo->setCurrentIndex(qMax(0, combo->findData(before)));
}

bool isShare(QcTool tool)
{
    return tool == QcTool::P || tool == QcTool::Np;
}

bool isCount(QcTool tool)
{
    return tool == QcTool::C || tool == QcTool::U;
}

bool isMeasured(QcTool tool)
{
    return !isShare(tool) && !isCount(tool) && tool != QcTool::Pareto && tool != QcTool::CheckSheet;
}

} // namespace

TicketDataForm::TicketDataForm(TicketListService &tickets, const ReferenceService &reference, Prompts &prompts,
                               QWidget *parent)
    : QWidget(parent), m_tickets(tickets), m_reference(reference),
      m_filter(new FilterBar(tickets, reference, prompts, this)), m_form(new QFormLayout),
      m_note(new QLabel(this))
{
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_quantity = addCombo(u"quantityCombo"_s);
    m_against = addCombo(u"againstCombo"_s);
    m_field = addCombo(u"fieldCombo"_s);
    m_value = addCombo(u"valueCombo"_s);
    m_strata = addCombo(u"strataCombo"_s);
    m_moreStrata = addCombo(u"moreStrataCombo"_s);
    m_columns = addCombo(u"acrossCombo"_s);
    m_sampling = addCombo(u"periodCombo"_s);
    m_dated = addCombo(u"datedCombo"_s);
    m_note->setObjectName(u"ticketNoteLabel"_s);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_filter);
    layout->addLayout(m_form);
    layout->addWidget(m_note);
    layout->addStretch();
    retranslate();
    m_sampling->setCurrentIndex(m_sampling->findData(u"month"_s));
    m_field->setCurrentIndex(qMax(0, m_field->findData(u"category"_s)));
    setTool(m_tool);
    connect(m_field, &QComboBox::currentIndexChanged, this, &TicketDataForm::offerValues);
    connect(m_filter, &FilterBar::queryChanged, this, &TicketDataForm::changed);
    connect(&m_tickets, &TicketListService::listChanged, this, &TicketDataForm::countAnew);
    connect(&m_reference, &ReferenceService::referenceChanged, this, &TicketDataForm::countAnew);
    for (QComboBox *combo : findChildren<QComboBox *>())
        connect(combo, &QComboBox::currentIndexChanged, this, &TicketDataForm::changed);
}

QComboBox *TicketDataForm::addCombo(const QString &name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(shortestCombo);
    m_form->addRow(new QLabel(this), combo);
    return combo;
}

void TicketDataForm::setShown(QComboBox *combo, bool shown)
{
    combo->setVisible(shown);
    m_form->labelForField(combo)->setVisible(shown);
}

void TicketDataForm::setTool(QcTool tool)
{
    m_tool = tool;
    const bool isControlChart = tool >= QcTool::XbarR;
    setShown(m_quantity, isMeasured(tool) || isCount(tool) || tool == QcTool::Pareto);
    setShown(m_against, tool == QcTool::Scatter);
    setShown(m_field, !isMeasured(tool));
    setShown(m_value, isShare(tool) || isCount(tool));
    setShown(m_strata, tool == QcTool::Stratify);
    setShown(m_moreStrata, tool == QcTool::Stratify);
    setShown(m_columns, tool == QcTool::CheckSheet);
    setShown(m_sampling, isControlChart || tool == QcTool::CheckSheet);
    setShown(m_dated, isControlChart || tool == QcTool::CheckSheet);
    fillQuantities();
    if (tool == QcTool::Scatter && m_against->currentIndex() == m_quantity->currentIndex())
        m_against->setCurrentIndex(m_quantity->currentIndex() == 0 ? 1 : 0); // nothing depends on itself
    offerValues();
}

TicketDataQuery TicketDataForm::query() const
{
    const auto chosen = [](const QComboBox *combo) {
        return combo->isVisibleTo(combo->parentWidget()) ? combo->currentData().toString() : QString();
    };
    TicketDataQuery query;
    query.tickets = m_filter->query();
    query.quantity = chosen(m_quantity);
    query.against = chosen(m_against);
    query.field = chosen(m_field);
    query.columns = chosen(m_columns);
    for (const QComboBox *combo : {m_strata, m_moreStrata}) {
        if (const QString key = chosen(combo); !key.isEmpty() && !query.strata.contains(key))
            query.strata.append(key);
    }
    if (const QString value = chosen(m_value); !value.isEmpty())
        query.values = {value};
    query.sampling = samplingFromCode(m_sampling->currentData().toString()).value_or(Sampling());
    query.byClosing = chosen(m_dated) == "closed"_L1;
    return query;
}

void TicketDataForm::setQuery(const TicketDataQuery &query)
{
    m_filter->setQuery(query.tickets);
    const auto quantity = [this](const QString &key) { return ticketterms::quantity(key, m_reference); };
    if (!query.quantity.isEmpty())
        choose(m_quantity, query.quantity, quantity(query.quantity));
    if (!query.against.isEmpty())
        choose(m_against, query.against, quantity(query.against));
    if (!query.field.isEmpty())
        choose(m_field, query.field, ticketterms::factor(query.field));
    if (const QString value = query.values.value(0); !value.isEmpty())
        choose(m_value, value, ticketterms::factorValue(query.field, value, {}, m_reference)); // offered in a moment
    else
        m_value->setCurrentIndex(0);
    m_strata->setCurrentIndex(qMax(0, m_strata->findData(query.strata.value(0))));
    m_moreStrata->setCurrentIndex(qMax(0, m_moreStrata->findData(query.strata.value(1))));
    m_columns->setCurrentIndex(qMax(0, m_columns->findData(query.columns)));
    choose(m_sampling, toCode(query.sampling), {});
    m_dated->setCurrentIndex(m_dated->findData(query.byClosing ? u"closed"_s : u"received"_s));
}

std::optional<Result<TicketData>> TicketDataForm::count()
{
    QJsonObject question = toJson(query());
    question.insert(u"tool"_s, codeOf(qcToolCodes, m_tool));
    if (m_counted && m_question != question)
        m_counted.reset();
    if (!m_counted && !m_counting) { // else what is being counted comes first
        m_counting = true;
        m_outdated = false;
        m_question = question;
        countBeside(this, m_tool, m_tickets, m_reference, query(), [this](const Result<TicketData> &found) {
            m_counting = false;
            if (!m_outdated)
                m_counted = found;
            Q_EMIT counted();
        });
    }
    QString note;
    if (m_counted && *m_counted) {
        const TicketData &found = **m_counted;
        note = found.leftOut == 0 ? tr("Tickets: %1").arg(found.taken)
                                  : tr("Tickets: %1; left out: %2").arg(found.taken).arg(found.leftOut);
    }
    m_note->setText(note);
    return m_counted;
}

void TicketDataForm::countAnew()
{
    m_counted.reset();
    m_outdated = m_counting;
    m_occurring.clear();
    Q_EMIT changed();
}

QList<TicketFigures> TicketDataForm::occurring(const QString &field)
{
    if (m_occurring.contains(field))
        return m_occurring.value(field).value_or(QList<TicketFigures>());
    m_occurring.insert(field, std::nullopt);
    auto *watcher = new QFutureWatcher<QList<TicketFigures>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, field] {
        watcher->deleteLater();
        m_occurring.insert(field, watcher->result());
        if (field == policyField)
            fillQuantities();
        else
            offerValues();
        Q_EMIT changed(); // what was chosen may be another, and what was lacking is there
    });
    watcher->setFuture(m_tickets.valuesBeside(field));
    return {};
}

void TicketDataForm::fillFields()
{
    QList<std::pair<QString, QString>> factors;
    for (const QString &key : ticketterms::factors())
        factors.append({ticketterms::factor(key), key});
    fill(m_field, factors);
    fill(m_strata, factors);
    fill(m_moreStrata, QList<std::pair<QString, QString>>{{tr("Nothing else"), {}}} + factors);
    fill(m_columns, QList<std::pair<QString, QString>>{{tr("Periods"), {}}} + factors);
}

void TicketDataForm::fillQuantities()
{
    QList<std::pair<QString, QString>> quantities;
    const QStringList keys = isCount(m_tool) ? ticketterms::countings()
                                             : ticketterms::quantities(occurring(policyField), m_reference);
    for (const QString &key : keys)
        quantities.append({ticketterms::quantity(key, m_reference), key});
    fill(m_against, quantities);
    if (!isMeasured(m_tool))
        quantities.prepend({tr("Number of tickets"), {}});
    fill(m_quantity, quantities);
}

// The values that occur, in words.
void TicketDataForm::offerValues()
{
    if (!isShare(m_tool) && !isCount(m_tool))
        return;
    const QString field = m_field->currentData().toString();
    QList<std::pair<QString, QString>> values;
    if (isCount(m_tool))
        values.append({tr("All tickets"), {}});
    if (field == "late"_L1 || field == "reopened"_L1)
        values.append({{fieldvalues::yesNo(true), u"true"_s}, {fieldvalues::yesNo(false), u"false"_s}});
    for (const TicketFigures &one : occurring(field)) {
        const QVariant value = one.values.first();
        const std::pair<QString, QString> entry{ticketterms::factorValue(field, value, one.schemes, m_reference),
                                                value.toString()};
        if (!values.contains(entry))
            values.append(entry);
    }
    fill(m_value, values);
}

void TicketDataForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TicketDataForm::retranslate()
{
    m_counted.reset(); // its words are of another language
    fillFields();
    fillQuantities();
    offerValues();
    QList<std::pair<QString, QString>> periods;
    const QStringList names{tr("Day"), tr("Week"), tr("Month"), tr("Every single ticket")};
    for (qsizetype i = 0; i < samplings.size(); ++i) {
        const QString inARow = tr("%n tickets in a row", nullptr, samplings.at(i).toInt());
        periods.append({i < names.size() ? names.at(i) : inARow, samplings.at(i)});
    }
    fill(m_sampling, periods);
    fill(m_dated, {{tr("Receipt"), u"received"_s}, {tr("Closing"), u"closed"_s}});
    const QList<std::pair<QComboBox *, QString>> labels{
        {m_quantity, tr("Quantity")}, {m_against, tr("Quantity along the bottom")}, {m_field, tr("Count by")},
        {m_value, tr("Counts as nonconforming")}, {m_strata, tr("Part by")}, {m_moreStrata, tr("And by")},
        {m_columns, tr("Across")}, {m_sampling, tr("Sample")}, {m_dated, tr("Date of a ticket")}};
    for (const auto &[combo, name] : labels) {
        static_cast<QLabel *>(m_form->labelForField(combo))->setText(name);
        combo->setAccessibleName(name);
    }
}

} // namespace kesu
