#pragma once

#include "eightd/sheetmodel.h"

namespace kesu {

// D4: the 5-Why of one leg as an outline, an answer a line.
class WhySheet : public SheetModel
{
    Q_OBJECT

public:
    enum Column { Answer, Question, Evidence, CauseState, columnTotal };

    WhySheet(EightDEditing &editing, Leg leg, QObject *parent = nullptr);

    Leg leg() const { return m_leg; }

    // The next why below an answer: the first there is, or a new one. Without an id: the first answer of the leg.
    QString nextWhy(const QString &id);
    // A further answer to the same question, behind this one.
    QString addBranch(const QString &id);
    bool indent(const QString &id);
    bool outdent(const QString &id);
    QString makeCause(const QString &id); // answers the cause's id
    // The ends of the outline, each read backwards.
    struct Reading {
        QString id;
        QString words;
    };
    QList<Reading> readBackwards() const;

    Editor editorOf(const QModelIndex &index) const override;
    void removeLines(const QStringList &ids) override;
    bool moveLine(const QString &id, int steps) override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QStringList linesNow() const override;
    void makeLine(EightD &report, const QString &id, const QString &behind) override;
    QVariant value(const QString &id, int column) const override;
    bool write(EightD &report, const QString &id, int column, const QVariant &value) override;
    QVariant more(const QString &id, int column, int role) const override;
    QString nameOf(int column) const override;

private:
    QString add(const QString &parent, const QString &behind);
    bool carryOut(const QString &words, const std::function<bool(EightD &)> &how);

    Leg m_leg;
};

} // namespace kesu
