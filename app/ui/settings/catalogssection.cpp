#include "settings/catalogssection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "base/language.h"
#include "forms/formcard.h"
#include "forms/primarybutton.h"
#include "reference/referenceservice.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

enum Column { ZhCnColumn, ZhTwColumn, EnColumn, CodeColumn, HintColumn };

CatalogEntry *findEntry(QList<CatalogEntry> &entries, const QString &code)
{
    for (CatalogEntry &entry : entries) {
        if (entry.code == code)
            return &entry;
        if (CatalogEntry *found = findEntry(entry.children, code))
            return found;
    }
    return nullptr;
}

void setText(LocalizedName &name, const QString &text)
{
    const QString language = uiLanguage();
    (language == "zh_TW"_L1 ? name.zhTw : language == "en"_L1 ? name.en : name.zhCn) = text;
    // A definition in one language is better than none in the others; each can be put right later.
    for (QString *other : {&name.zhCn, &name.zhTw, &name.en}) {
        if (other->isEmpty())
            *other = text;
    }
}

} // namespace

CatalogsSection::CatalogsSection(ReferenceService &reference, QWidget *parent)
    : SettingsSection(parent), m_reference(reference), m_card(new FormCard(u"catalogs"_s)), m_choice(new QComboBox),
      m_about(new QLabel), m_offered(new QCheckBox), m_tree(new QTreeWidget),
      m_problem(new ProblemLabel(u"catalogsProblem"_s)), m_add(new QPushButton), m_save(new PrimaryButton),
      m_undo(new QPushButton)
{
    m_choice->setObjectName(u"catalogChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_offered->setObjectName(u"schemeOfferedBox"_s);
    m_tree->setObjectName(u"catalogTree"_s);
    m_tree->setColumnCount(HintColumn + 1);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setMinimumHeight(fontMetrics().height() * 18);
    m_add->setObjectName(u"addEntryButton"_s);
    m_save->setObjectName(u"saveCatalogButton"_s);
    m_undo->setObjectName(u"undoCatalogButton"_s);
    m_about->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : QList<QPushButton *>{m_save, m_undo, m_add})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QWidget *widget : QList<QWidget *>{m_choice, m_about, m_offered, m_tree, m_problem})
        m_card->column()->addWidget(widget);
    m_card->column()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch();

    connect(m_choice, &QComboBox::activated, this, [this] { showCatalog(m_choice->currentData().toString()); });
    connect(m_offered, &QCheckBox::toggled, this, &CatalogsSection::offer);
    const auto edit = [this](QTreeWidgetItem *item, int place) {
        if (place != CodeColumn) // a code is never renamed
            m_tree->editItem(item, place);
    };
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, edit);
    connect(m_tree, &QTreeWidget::itemActivated, this, edit);
    connect(m_tree, &QTreeWidget::itemChanged, this, &CatalogsSection::entryEdited);
    connect(m_add, &QPushButton::clicked, this, &CatalogsSection::addEntry);
    connect(m_save, &QPushButton::clicked, this, &CatalogsSection::save);
    connect(m_undo, &QPushButton::clicked, this, [this] { showCatalog(m_catalog.id); });
    m_save->setEnabled(false);
    retranslate();
}

QString CatalogsSection::sectionId() const
{
    return u"catalogs"_s;
}

QString CatalogsSection::title() const
{
    return tr("Categories, levels, lists");
}

void CatalogsSection::refresh()
{
    if (!m_save->isEnabled()) // names typed and not saved yet stay
        listCatalogs();
}

void CatalogsSection::listCatalogs()
{
    const QString wanted = m_catalog.id.isEmpty() ? m_reference.organisation().categorySchemes.value(0) : m_catalog.id;
    m_choice->clear();
    for (const CatalogType type : {CatalogType::CategoryScheme, CatalogType::LevelScheme, CatalogType::CodeList}) {
        for (const Catalog *catalog : m_reference.catalogs(toCode(type)))
            m_choice->addItem(u"%1  %2"_s.arg(catalog->id, catalog->name.in(uiLanguage())), catalog->id);
    }
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(wanted)));
    showCatalog(m_choice->currentData().toString());
}

void CatalogsSection::showCatalog(const QString &id)
{
    const Catalog *catalog = m_reference.catalog(id);
    if (!catalog)
        return;
    const QScopedValueRollback showing(m_showing, true);
    m_catalog = *catalog;
    QStringList about{tr("version %1").arg(m_catalog.version), m_catalog.source};
    const QString note = m_catalog.note.in(uiLanguage());
    m_about->setText(about.join(u" · "_s) + (note.isEmpty() ? QString() : u'\n' + note));
    m_offered->setVisible(m_catalog.type == CatalogType::CategoryScheme);
    m_offered->setChecked(m_reference.organisation().categorySchemes.contains(id));
    m_tree->clear();
    addRows(m_tree->invisibleRootItem(), m_catalog.entries);
    m_tree->expandAll();
    for (int column = 0; column < HintColumn; ++column)
        m_tree->resizeColumnToContents(column);
    m_problem->say(QString());
    m_save->setEnabled(false);
    m_undo->setEnabled(false);
}

void CatalogsSection::addRows(QTreeWidgetItem *parent, QList<CatalogEntry> &entries)
{
    for (CatalogEntry &entry : entries) {
        auto *item = new QTreeWidgetItem(parent, {entry.name.zhCn, entry.name.zhTw, entry.name.en, entry.code,
                                                  entry.hint.in(uiLanguage())});
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(HintColumn, entry.hint.in(uiLanguage()));
        addRows(item, entry.children);
    }
}

void CatalogsSection::entryEdited(QTreeWidgetItem *item, int column)
{
    CatalogEntry *entry = m_showing ? nullptr : findEntry(m_catalog.entries, item->text(CodeColumn));
    if (!entry)
        return;
    const QString text = item->text(column).trimmed();
    if (column == HintColumn)
        setText(entry->hint, text);
    else
        (column == ZhTwColumn ? entry->name.zhTw : column == EnColumn ? entry->name.en : entry->name.zhCn) = text;
    m_save->setEnabled(true);
    m_undo->setEnabled(true);
}

void CatalogsSection::addEntry()
{
    const QScopedValueRollback showing(m_showing, true);
    QTreeWidgetItem *current = m_tree->currentItem();
    QTreeWidgetItem *parent = current && current->parent() ? current->parent() : m_tree->invisibleRootItem();
    CatalogEntry *above = nullptr;
    if (parent != m_tree->invisibleRootItem())
        above = findEntry(m_catalog.entries, parent->text(CodeColumn));
    QList<CatalogEntry> &siblings = above ? above->children : m_catalog.entries;
    CatalogEntry fresh;
    // A code of our own that no shipped entry will ever have.
    int number = 1;
    do
        fresh.code = u"own_%1"_s.arg(number++);
    while (m_catalog.find(fresh.code));
    const QString name = tr("New entry");
    fresh.name = {name, name, name};
    if (m_catalog.type == CatalogType::LevelScheme)
        fresh.rank = siblings.isEmpty() ? 1 : siblings.last().rank + 1;
    siblings.append(fresh);
    auto *item = new QTreeWidgetItem(parent, {name, name, name, fresh.code});
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    m_tree->setCurrentItem(item, ZhCnColumn);
    m_tree->editItem(item, ZhCnColumn);
    m_save->setEnabled(true);
    m_undo->setEnabled(true);
}

void CatalogsSection::offer(bool on)
{
    if (m_showing)
        return;
    Organisation organisation = m_reference.organisation();
    organisation.categorySchemes.removeAll(m_catalog.id);
    if (on)
        organisation.categorySchemes.append(m_catalog.id);
    const auto saved = m_reference.saveOrganisation(organisation);
    m_problem->sayOf(saved);
    if (saved)
        Q_EMIT said(tr("The choice of schemes is saved."));
}

void CatalogsSection::save()
{
    m_save->setEnabled(false); // the list may be read anew while it is saved
    const auto saved = m_reference.saveCatalog(toJson(m_catalog));
    m_problem->sayOf(saved);
    if (!saved) {
        m_save->setEnabled(true);
        return;
    }
    showCatalog(m_catalog.id);
    Q_EMIT said(tr("%1 is saved as version %2.").arg(m_catalog.id, QString::number(m_catalog.version)));
}

void CatalogsSection::retranslate()
{
    m_card->setTitle(title());
    m_choice->setAccessibleName(title());
    m_offered->setText(tr("Offered at intake"));
    m_tree->setHeaderLabels({languageName(u"zh_CN"_s), languageName(u"zh_TW"_s), languageName(u"en"_s),
                             tr("Code"), tr("Definition")});
    m_tree->setAccessibleName(tr("Entries; Enter edits"));
    m_add->setText(tr("Add an entry"));
    m_save->setText(tr("Save as a new version"));
    m_undo->setText(tr("Back to the saved list"));
    refresh();
}

void CatalogsSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kesu
