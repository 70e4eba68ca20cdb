#pragma once

#include <QHash>
#include <QWidget>

#include "eightd/eightddeps.h"
#include "eightd/recordspecs.h"

class QHBoxLayout;

namespace kesu {

class EightDEditing;
class FieldBinder;
class FormField;
class RecordsModel;
class TonedLabel;

// All fields of one record, in place below its row, with what the review says of it and the deeds there are for it.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(const RecordsModel &model, const QString &id, EightDEditing &editing, const EightDDeps &deps);

    const QString &record() const { return m_id; }
    // Of a field, or of the first one; puts the keyboard there.
    void focusField(const QString &key = {});
    // A button at the foot of the form, for a deed with this record.
    void addDeed(QWidget *button);
    // Something to look at beside the fields, above them.
    void addOnTop(QWidget *widget);
    // The order of the Tab key: behind `before`, field by field.
    void takeTabOrder(QWidget *before);

Q_SIGNALS:
    void addWanted();    // Ctrl+Enter, or Enter once more behind the last field
    void closeWanted();  // Esc
    void removeWanted();
    void moveWanted(int steps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showFindings();
    void offerChoices();

    const RecordsModel &m_model;
    const QString m_id;
    EightDEditing &m_editing;
    EightDDeps m_deps;
    FieldBinder *m_binder;
    QList<FormField *> m_fields;
    TonedLabel *m_findings;
    QHBoxLayout *m_deeds;
};

} // namespace kesu
