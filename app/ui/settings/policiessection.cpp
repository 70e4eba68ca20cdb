#include "settings/policiessection.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "base/language.h"
#include "forms/formcard.h"
#include "forms/primarybutton.h"
#include "reference/referenceservice.h"
#include "texts/errortexts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
enum Column { NameColumn, LevelColumn, LimitColumn, MeaningColumn, KindColumn, SourceColumn, QuoteColumn };

} // namespace

PoliciesSection::PoliciesSection(ReferenceService &reference, QWidget *parent)
    : SettingsSection(parent), m_reference(reference), m_listCard(new FormCard(u"policies"_s)),
      m_policyCard(new FormCard(u"policy"_s)), m_list(new QListWidget), m_about(new QLabel), m_offered(new QCheckBox),
      m_standing(new QCheckBox), m_table(new QTreeWidget),
      m_problem(new ProblemLabel(u"policyProblem"_s)), m_save(new PrimaryButton),
      m_undo(new QPushButton)
{
    m_list->setObjectName(u"policyList"_s);
    m_list->setMinimumHeight(fontMetrics().height() * 8);
    m_listCard->column()->addWidget(m_list);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_offered->setObjectName(u"policyOfferedBox"_s);
    m_standing->setObjectName(u"policyStandingBox"_s);
    m_table->setObjectName(u"policyTable"_s);
    m_table->setRootIsDecorated(false);
    m_table->setColumnCount(QuoteColumn + 1);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMinimumHeight(fontMetrics().height() * 12);
    m_save->setObjectName(u"savePolicyButton"_s);
    m_undo->setObjectName(u"undoPolicyButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    for (QWidget *widget : QList<QWidget *>{m_about, m_offered, m_standing, m_table, m_problem})
        m_policyCard->column()->addWidget(widget);
    m_policyCard->column()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupGap);
    column->addWidget(m_listCard);
    column->addWidget(m_policyCard);
    column->addStretch();

    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showPolicy(item->data(Qt::UserRole).toString());
    });
    connect(m_table, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) {
        if (m_limits.at(m_table->indexOfTopLevelItem(item)).amount >= 0)
            m_table->editItem(item, LimitColumn);
    });
    connect(m_table, &QTreeWidget::itemActivated, m_table, [this](QTreeWidgetItem *item) {
        if (m_limits.at(m_table->indexOfTopLevelItem(item)).amount >= 0)
            m_table->editItem(item, LimitColumn);
    });
    connect(m_table, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int changed) {
        if (!m_showing && changed == LimitColumn)
            amountEdited(item);
    });
    connect(m_offered, &QCheckBox::toggled, this, &PoliciesSection::choose);
    connect(m_standing, &QCheckBox::toggled, this, &PoliciesSection::choose);
    connect(m_save, &QPushButton::clicked, this, &PoliciesSection::saveVersion);
    connect(m_undo, &QPushButton::clicked, this, [this] { showPolicy(m_policy.id); });
    m_save->setEnabled(false);
    retranslate();
}

QString PoliciesSection::sectionId() const
{
    return u"policies"_s;
}

QString PoliciesSection::title() const
{
    return tr("Handling policies");
}

void PoliciesSection::refresh()
{
    // Amounts typed and not saved yet stay.
    if (!m_save->isEnabled())
        listPolicies();
}

void PoliciesSection::listPolicies()
{
    const QScopedValueRollback showing(m_showing, true);
    const Organisation organisation = m_reference.organisation();
    const QString wanted = m_policy.id.isEmpty() ? organisation.defaultPolicy : m_policy.id;
    m_list->clear();
    for (const QString &id : m_reference.policyIds()) {
        const Policy *policy = m_reference.policy(id);
        if (!policy)
            continue;
        QStringList marks;
        if (!policy->base)
            marks.append(tr("added policy"));
        if (organisation.selectedPolicies.contains(id))
            marks.append(tr("offered"));
        if (organisation.defaultPolicy == id)
            marks.append(tr("default"));
        if (organisation.defaultOverlays.contains(id))
            marks.append(tr("always added"));
        const QString name = u"%1  %2"_s.arg(id, policy->name.in(uiLanguage()));
        auto *item = new QListWidgetItem(marks.isEmpty() ? name : tr("%1 (%2)").arg(name, marks.join(u", "_s)), m_list);
        item->setData(Qt::UserRole, id);
        if (id == wanted)
            m_list->setCurrentItem(item);
    }
    if (!wanted.isEmpty())
        showPolicy(wanted);
}

void PoliciesSection::showPolicy(const QString &id)
{
    const Policy *policy = m_reference.policy(id);
    if (!policy)
        return;
    const QScopedValueRollback showing(m_showing, true);
    m_policy = *policy;
    const QString language = uiLanguage();
    m_policyCard->setTitle(
        tr("%1  %2, version %3").arg(id, policy->name.in(language), QString::number(policy->version)));
    QStringList about;
    for (const QString &text : {policy->summary.in(language), policy->use.in(language), policy->note.in(language)}) {
        if (!text.isEmpty())
            about.append(text);
    }
    about.append(tr("From: %1").arg(policy->document));
    m_about->setText(about.join(u'\n'));
    const Organisation organisation = m_reference.organisation();
    m_offered->setChecked(organisation.selectedPolicies.contains(id));
    m_standing->setText(policy->base ? tr("Default of this organisation") : tr("Always added"));
    m_standing->setChecked(policy->base ? organisation.defaultPolicy == id : organisation.defaultOverlays.contains(id));
    m_problem->say(QString());
    m_save->setEnabled(false);
    m_undo->setEnabled(false);
    showLimits();
}

void PoliciesSection::showLimits()
{
    const QScopedValueRollback showing(m_showing, true);
    m_limits = policyedit::limits(m_policy, m_reference);
    m_table->clear();
    for (const PolicyLimit &limit : std::as_const(m_limits)) {
        QString quote = limit.quote;
        auto *item = new QTreeWidgetItem({limit.name, limit.level, limit.limit, limit.meaning, limit.kind, limit.source,
                                          quote.replace(u'\n', u' ')});
        item->setToolTip(QuoteColumn, limit.quote);
        item->setToolTip(NameColumn, limit.name);
        if (limit.amount >= 0)
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        m_table->addTopLevelItem(item);
    }
    for (int column = 0; column < QuoteColumn; ++column)
        m_table->resizeColumnToContents(column);
}

void PoliciesSection::amountEdited(QTreeWidgetItem *item)
{
    const int row = m_table->indexOfTopLevelItem(item);
    const auto changed = policyedit::withAmount(m_policy, m_limits.at(row), item->text(LimitColumn));
    if (!changed) {
        m_problem->say(tr("%1: %2").arg(m_limits.at(row).name, errortexts::sentence(changed.error())));
        m_save->setEnabled(false);
        m_undo->setEnabled(true);
        return; // what was typed stays in the table
    }
    m_problem->say(QString());
    m_policy = *changed;
    const QScopedValueRollback showing(m_showing, true);
    m_limits = policyedit::limits(m_policy, m_reference);
    item->setText(LimitColumn, m_limits.at(row).limit);
    item->setText(MeaningColumn, m_limits.at(row).meaning);
    m_save->setEnabled(true);
    m_undo->setEnabled(true);
}

void PoliciesSection::choose()
{
    if (m_showing)
        return;
    Organisation organisation = m_reference.organisation();
    const QString id = m_policy.id;
    const auto put = [&id](QStringList &list, bool in) {
        list.removeAll(id);
        if (in)
            list.append(id);
    };
    if (m_policy.base && m_standing->isChecked())
        organisation.defaultPolicy = id;
    if (!m_policy.base)
        put(organisation.defaultOverlays, m_standing->isChecked());
    // What is always used is always offered.
    const bool standing = m_policy.base ? organisation.defaultPolicy == id : m_standing->isChecked();
    put(organisation.selectedPolicies, m_offered->isChecked() || standing);
    const auto saved = m_reference.saveOrganisation(organisation);
    if (!saved) {
        m_problem->say(saved.error());
        return;
    }
    listPolicies();
    Q_EMIT said(tr("The choice of policies is saved."));
}

void PoliciesSection::saveVersion()
{
    const QByteArray json = QJsonDocument(toJson(m_policy)).toJson();
    m_save->setEnabled(false); // the list may be read anew while it is saved
    const auto saved = m_reference.savePolicy(json);
    if (!saved) {
        m_save->setEnabled(true);
        m_problem->say(saved.error());
        return;
    }
    showPolicy(m_policy.id);
    Q_EMIT said(tr("%1 is saved as version %2. Tickets keep the version they run under.")
                    .arg(m_policy.id, QString::number(m_policy.version)));
}

void PoliciesSection::retranslate()
{
    m_listCard->setTitle(title());
    m_offered->setText(tr("Offered at intake"));
    m_table->setHeaderLabels({tr("Time limit"), tr("Level"), tr("Amount"), tr("In words"), tr("Kind"), tr("Source"),
                              tr("Sentence it comes from")});
    m_list->setAccessibleName(tr("Handling policies"));
    m_table->setAccessibleName(tr("Time limits of the policy; Enter edits an amount"));
    m_table->setToolTip(tr("Amounts: 30s, 15m, 4h, 90bm, 2bh, 7wd, 3d, 3mo, none. "
                           "bm and bh count opening time, wd working days."));
    m_save->setText(tr("Save as a new version"));
    m_undo->setText(tr("Back to the saved amounts"));
    refresh();
}

void PoliciesSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kesu
