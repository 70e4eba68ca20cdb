#include "eightd/fieldsection.h"

#include <QVBoxLayout>

#include "eightd/eightdediting.h"
#include "eightd/fieldbinder.h"
#include "eightd/fieldcards.h"
#include "forms/formcard.h"
#include "forms/formfield.h"
#include "theme/metrics.h"

using namespace Qt::StringLiterals;

namespace kesu {

FieldSection::FieldSection(const QStringList &cards, EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_binder(new FieldBinder(editing, deps, this))
{
    setObjectName(cards.first() + u"Section"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupGap);
    for (const QString &name : cards) {
        const FieldCard fields = fieldCard(name);
        auto *card = new FormCard(name, this);
        card->setTitle(fields.title);
        card->setNote(fields.note);
        bool isEmpty = true;
        for (const QString &key : fields.keys) {
            FormField *field = m_binder->add(*card, key);
            if (fields.wide.contains(key))
                field->setWide(true);
            m_cardOf.insert(key, card);
            isEmpty = isEmpty && !editing.value({}, {}, key).isValid();
        }
        card->setFoldable(fields.folded);
        card->setFolded(fields.folded && isEmpty);
        column->addWidget(card);
    }
}

bool FieldSection::showPlace(const QString &key)
{
    FormCard *card = m_cardOf.value(key);
    if (!card)
        return false;
    card->setFolded(false);
    return m_binder->focus(key);
}

} // namespace kesu
