#pragma once

#include "eightd/sheetmodel.h"

namespace kesu {

// D5: the ways to remove one cause, judged: alternatives down, criteria across.
class AlternativeSheet : public SheetModel
{
    Q_OBJECT

public:
    enum Column { Chosen, Text, Type, FirstCriterion }; // then the criteria, the total, the proof, the risk

    AlternativeSheet(EightDEditing &editing, const QString &cause, QObject *parent = nullptr);

    const QString &cause() const { return m_cause; }
    void setCause(const QString &cause); // empty: those for no cause in particular
    QString criterionAt(int column) const; // its id; empty beside the criteria
    int totalColumn() const { return FirstCriterion + int(report().criteria.size()); }
    // Choosing makes a D5 action of it, in the same deed.
    void choose(const QString &id, bool chosen);

    Editor editorOf(const QModelIndex &index) const override;
    QList<Choice> choicesOf(const QModelIndex &index) const override;
    void removeLines(const QStringList &ids) override;
    bool moveLine(const QString &id, int steps) override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QStringList linesNow() const override;
    QStringList columnsNow() const override;
    void makeLine(EightD &report, const QString &id, const QString &behind) override;
    QVariant value(const QString &id, int column) const override;
    QString text(const QString &id, int column) const override;
    bool write(EightD &report, const QString &id, int column, const QVariant &value) override;
    QVariant more(const QString &id, int column, int role) const override;
    QString nameOf(int column) const override;

private:
    QString keyAt(int column) const; // of the alternative's own fields
    bool writeMark(EightD &report, const QString &id, const Criterion &criterion, const QVariant &value);

    QString m_cause;
};

} // namespace kesu
