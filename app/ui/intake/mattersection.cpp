#include "intake/mattersection.h"

#include "forms/catalogchoices.h"
#include "forms/catalogpicker.h"
#include "forms/formfield.h"
#include "forms/longtextedit.h"
#include "forms/momentedit.h"
#include "reference/referenceservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

MatterSection::MatterSection(IntakeForm &form, const ReferenceService &reference, std::function<Instant()> now,
                             const QTimeZone &zone, QWidget *parent)
    : IntakeSection(u"matter"_s, form, parent), m_reference(reference), m_narrative(new LongTextEdit),
      m_occurredAt(new MomentEdit(std::move(now), zone)), m_objectType(new CatalogPicker)
{
    bind(u"title"_s, new QLineEdit, true);
    bind(u"narrative"_s, m_narrative, true);
    bind(u"occurred_at"_s, m_occurredAt);
    bind(u"place"_s, new QLineEdit);
    bind(u"object_type"_s, m_objectType);
    bind(u"object"_s, new QLineEdit);
    bind(u"service_concerned"_s, new QLineEdit);
    bind(u"persons_involved"_s, new QLineEdit);
    retranslate();
}

void MatterSection::retranslate()
{
    IntakeSection::retranslate();
    setTitle(tr("What happened"));
    if (const Catalog *types = m_reference.catalog(u"object_types"_s))
        m_objectType->setChoices(catalogChoices(*types));
    m_narrative->setPlaceholderText(tr("In the customer's own words. Shift+Enter starts a new line."));
    m_occurredAt->setPlaceholderText(tr("yesterday 10:00, 1 hour ago"));
}

} // namespace kesu
