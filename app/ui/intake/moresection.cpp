#include "intake/moresection.h"

#include "forms/catalogchoices.h"
#include "forms/catalogpicker.h"
#include "forms/formfield.h"
#include "reference/referenceservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

MoreSection::MoreSection(IntakeForm &form, const ReferenceService &reference, QWidget *parent)
    : IntakeSection(u"more"_s, form, parent), m_reference(reference), m_source(new CatalogPicker),
      m_objectType(new CatalogPicker), m_language(new CatalogPicker)
{
    m_language->setFreeText(true);
    bind(u"information_source"_s, m_source);
    bind(u"reporting_unit"_s, new QLineEdit);
    bind(u"customer_language"_s, m_language);
    bind(u"persons_involved"_s, new QLineEdit);
    bind(u"object_type"_s, m_objectType);
    bind(u"object"_s, new QLineEdit);
    bind(u"service_concerned"_s, new QLineEdit);
    bind(u"evidence_material"_s, new QLineEdit);
    bind(u"other_information"_s, new QLineEdit, true);
    foldWhenUnused();
    retranslate();
}

void MoreSection::retranslate()
{
    IntakeSection::retranslate();
    setTitle(tr("More, when needed"));
    for (const auto &[picker, id] : {std::pair(m_source, u"information_sources"_s), {m_objectType, u"object_types"_s},
                                     {m_language, u"languages"_s}}) {
        if (const Catalog *catalog = m_reference.catalog(id))
            picker->setChoices(catalogChoices(*catalog));
    }
}

} // namespace kesu
