#include "eightd/recordssection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "eightd/eightdediting.h"
#include "eightd/recordform.h"
#include "eightd/recordsmodel.h"
#include "eightd/recordstable.h"
#include "forms/formcard.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

RecordsSection::RecordsSection(const RecordsSpec &spec, EightDEditing &editing, const EightDDeps &deps,
                               QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_spec(spec)
    , m_model(new RecordsModel(editing, m_spec, deps.reference, deps.time, this))
    , m_table(new RecordsTable(*m_model, this))
    , m_card(new FormCard(spec.name, this))
    , m_empty(new QuietLabel(recordspecs::emptyWords(m_spec), this))
    , m_totals(new QLabel(this))
    , m_add(new QPushButton(icon(u"plus"_s), recordspecs::addWords(m_spec), this))
    , m_listDeeds(new QHBoxLayout)
{
    setObjectName(spec.name + u"Section"_s);
    m_card->setTitle(recordspecs::title(m_spec));
    m_table->setAccessibleName(recordspecs::title(m_spec));
    m_empty->setObjectName(spec.name + u"EmptyLabel"_s);
    m_totals->setObjectName(spec.name + u"TotalsLabel"_s);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);
    m_totals->hide();
    m_add->setObjectName(spec.name + u"AddButton"_s);
    m_add->setToolTip(tr("Ctrl+Enter in the list"));
    m_listDeeds->addWidget(m_add);
    m_listDeeds->addStretch();
    m_card->column()->addWidget(m_empty);
    m_card->column()->addWidget(m_table);
    m_card->column()->addWidget(m_totals);
    m_card->column()->addLayout(m_listDeeds);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);

    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_table, &RecordsTable::openWanted, this,
            [this](int row, const QString &key) { open(m_model->idAt(row), key); });
    connect(m_table, &RecordsTable::closeWanted, this, &RecordsSection::close);
    connect(m_table, &RecordsTable::addWanted, this, [this](int behind) { add({}, m_model->idAt(behind)); });
    connect(m_table, &RecordsTable::removeWanted, this, [this](int row) { remove(m_model->idAt(row)); });
    connect(m_table, &RecordsTable::moveWanted, this,
            [this](int row, int steps) { move(m_model->idAt(row), steps); });
    connect(m_table, &RecordsTable::left, this, [this] { m_add->setFocus(Qt::TabFocusReason); });
    connect(&editing, &EightDEditing::changed, this, &RecordsSection::follow);
    follow();
}

bool RecordsSection::showPlace(const QString &place)
{
    if (const QString id = place.section(u'/', 0, 0); m_model->rowOf(id) >= 0) {
        open(id, place.section(u'/', 1));
        return true;
    }
    if (place != m_spec.list && place != m_spec.name)
        return false;
    m_add->setFocus(Qt::OtherFocusReason); // something is missing here
    return true;
}

void RecordsSection::follow()
{
    const int count = m_model->rowCount();
    m_empty->setVisible(count == 0);
    m_table->setVisible(count > 0);
    for (int i = 0; i < m_listDeeds->count(); ++i) {
        if (QWidget *deed = m_listDeeds->itemAt(i)->widget())
            deed->setEnabled(editing().isWritable());
    }
    const int overdue = m_model->overdue();
    QString note = count > 0 ? QString::number(count) : QString();
    if (overdue > 0)
        note = tr("%1, of these %n overdue", nullptr, overdue).arg(note);
    m_card->setNote(note);
    if (!openRecord().isEmpty() && m_model->rowOf(openRecord()) < 0)
        close();
    const QString totals = m_totalWords ? m_totalWords() : QString();
    m_totals->setText(totals);
    m_totals->setVisible(!totals.isEmpty());
}

QString RecordsSection::openRecord() const
{
    return m_table->openRecord();
}

QString RecordsSection::currentRecord() const
{
    return m_table->currentRecord();
}

void RecordsSection::add(const QVariantMap &values, const QString &behind)
{
    if (!editing().isWritable())
        return;
    QVariantMap all = recordspecs::initial(m_spec, editing().report());
    all.insert(values);
    open(editing().addPart(m_spec.list, all, behind));
}

void RecordsSection::open(const QString &id, const QString &key)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_table->setCurrentRecord(id);
    if (openRecord() != id) {
        auto *form = new RecordForm(*m_model, id, editing(), deps());
        connect(form, &RecordForm::addWanted, this, [this, id] { add({}, id); });
        connect(form, &RecordForm::closeWanted, this, &RecordsSection::close);
        connect(form, &RecordForm::removeWanted, this, [this, id] { remove(id); });
        connect(form, &RecordForm::moveWanted, this, [this, id](int steps) { move(id, steps); });
        if (m_recordDeeds)
            m_recordDeeds(*form, id);
        m_table->openRow(row, form);
        form->takeTabOrder(m_table);
    }
    m_table->reveal(row);
    qobject_cast<RecordForm *>(m_table->openForm())->focusField(key);
}

void RecordsSection::close()
{
    if (openRecord().isEmpty())
        return;
    const bool hadKeyboard = m_table->isAncestorOf(focusWidget()) || m_table->hasFocus();
    m_table->openRow(-1, nullptr);
    if (hadKeyboard)
        m_table->setFocus(Qt::OtherFocusReason);
}

void RecordsSection::remove(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0 || !editing().isWritable())
        return;
    close();
    editing().removePart(m_spec.list, id);
    if (m_model->rowCount() == 0) {
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_table->setCurrentRecord(m_model->idAt(qMin(row, m_model->rowCount() - 1)));
    m_table->setFocus(Qt::OtherFocusReason);
}

// Among the rows shown here; records of other kinds between them are stepped over.
void RecordsSection::move(const QString &id, int steps)
{
    const int row = m_model->rowOf(id);
    const QString neighbour = m_model->idAt(row + steps);
    if (row < 0 || neighbour.isEmpty())
        return;
    RecordsSpec whole = m_spec;
    whole.kind.clear();
    const QStringList all = recordspecs::ids(whole, editing().report());
    editing().movePart(m_spec.list, id, static_cast<int>(all.indexOf(neighbour) - all.indexOf(id)));
    m_table->setCurrentRecord(id);
    m_table->reveal(m_model->rowOf(id));
}

QPushButton *RecordsSection::addListDeed(const QString &name, const QString &words, const std::function<void()> &deed)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setEnabled(editing().isWritable());
    m_listDeeds->insertWidget(m_listDeeds->count() - 1, button);
    if (deed)
        connect(button, &QPushButton::clicked, this, deed);
    return button;
}

void RecordsSection::setTotals(std::function<QString()> totals)
{
    m_totalWords = std::move(totals);
    follow();
}

} // namespace kesu
