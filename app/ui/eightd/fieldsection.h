#pragma once

#include <QHash>

#include "eightd/eightdsection.h"

namespace kesu {

class FieldBinder;
class FormCard;

// Cards of single fields of the report, as eightd/fieldcards.h lists them.
class FieldSection : public EightDSection {
    Q_OBJECT

public:
    FieldSection(const QStringList &cards, EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

    bool showPlace(const QString &key) override;

private:
    FieldBinder *m_binder;
    QHash<QString, FormCard *> m_cardOf; // by field
};

} // namespace kesu
