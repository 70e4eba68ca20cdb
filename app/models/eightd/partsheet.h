#pragma once

#include "base/recordfields.h"
#include "eightd/sheetmodel.h"

namespace kesu {

// The records of one list of a report as lines, some of their fields as columns.
class PartSheet : public SheetModel
{
    Q_OBJECT

public:
    // `keys` as in eightd/eightdfields.h. New lines begin with `defaults`.
    PartSheet(EightDEditing &editing, const QString &list, const QStringList &keys, const QVariantMap &defaults = {},
              QObject *parent = nullptr);

    const QString &list() const { return m_list; }
    QString keyOf(int column) const { return m_keys.value(column); }
    int columnOf(const QString &key) const { return int(m_keys.indexOf(key)); }

    Editor editorOf(const QModelIndex &index) const override;
    QList<Choice> choicesOf(const QModelIndex &index) const override;
    void removeLines(const QStringList &ids) override;
    bool moveLine(const QString &id, int steps) override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QStringList linesNow() const override;
    void makeLine(EightD &report, const QString &id, const QString &behind) override;
    QVariant value(const QString &id, int column) const override;
    QString text(const QString &id, int column) const override;
    bool write(EightD &report, const QString &id, int column, const QVariant &value) override;
    QString nameOf(int column) const override;
    const RecordFieldInfo &field(int column) const;

private:
    QString m_list;
    QStringList m_keys;
    QVariantMap m_defaults;
};

} // namespace kesu
