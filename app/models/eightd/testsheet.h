#pragma once

#include "eightd/sheetmodel.h"

namespace kesu {

// D4: every cause against every Is/Is-Not line: causes down, lines across, what comes of it at the end.
class TestSheet : public SheetModel
{
    Q_OBJECT

public:
    explicit TestSheet(EightDEditing &editing, QObject *parent = nullptr);

    // Excluded causes are left out unless asked for.
    void setShowExcluded(bool show);
    QString contrastAt(int column) const; // its id; empty beside the lines
    bool setVerdict(const QModelIndexList &cells, TestVerdict verdict);

    Editor editorOf(const QModelIndex &index) const override;
    QList<Choice> choicesOf(const QModelIndex &index) const override;
    void removeLines(const QStringList &) override {}
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QStringList linesNow() const override;
    QStringList columnsNow() const override;
    bool takesLines() const override { return false; }
    QVariant value(const QString &id, int column) const override;
    QString text(const QString &id, int column) const override;
    bool write(EightD &report, const QString &id, int column, const QVariant &value) override;
    std::optional<QVariant> read(const QModelIndex &index, const QString &typed) const override;
    QVariant more(const QString &id, int column, int role) const override;
    QString nameOf(int column) const override;

private:
    int summaryColumn() const { return columnCount() - 1; }

    bool m_showExcluded = false;
};

} // namespace kesu
