#pragma once

#include "eightd/eightdsection.h"
#include "eightd/recordspecs.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kesu {

class FormCard;
class RecordForm;
class RecordsModel;
class RecordsTable;
class TonedLabel;

// A list of records on a discipline's page: compact rows, one of them open for writing. What a list can do beyond that
// is added from outside (eightd/recorddeeds.h).
class RecordsSection : public EightDSection
{
    Q_OBJECT

public:
    RecordsSection(const RecordsSpec &spec, EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

    bool showPlace(const QString &place) override;

    EightDEditing &report() const { return editing(); }
    const EightDDeps &services() const { return deps(); }
    const RecordsSpec &spec() const { return m_spec; }
    const RecordsModel &model() const { return *m_model; }

    // The row the keyboard is in; empty while the list is.
    QString currentRecord() const;
    // Adds one behind another (empty: at the end) and opens it.
    virtual void add(const QVariantMap &values = {}, const QString &behind = {});
    // Opens a record and puts the keyboard into a field of it.
    void open(const QString &id, const QString &key = {});
    void close();
    void remove(const QString &id);

    // A button beside Add, for a deed with the whole list.
    QPushButton *addListDeed(const QString &name, const QString &words, const std::function<void()> &deed);
    // Asked for buttons whenever a record is opened.
    using RecordDeeds = std::function<void(RecordForm &form, const QString &id)>;
    void setRecordDeeds(RecordDeeds deeds) { m_recordDeeds = std::move(deeds); }
    // What stands below the list, read anew with every change; empty: nothing.
    void setTotals(std::function<QString()> totals);

protected:
    RecordsTable &table() { return *m_table; }
    // What stands around the list is read anew.
    void follow();

private:
    void move(const QString &id, int steps);
    QString openRecord() const;

    const RecordsSpec m_spec;
    RecordsModel *m_model;
    RecordsTable *m_table;
    FormCard *m_card;
    TonedLabel *m_empty;
    QLabel *m_totals;
    QPushButton *m_add;
    QHBoxLayout *m_listDeeds;
    RecordDeeds m_recordDeeds;
    std::function<QString()> m_totalWords;
};

} // namespace kesu
