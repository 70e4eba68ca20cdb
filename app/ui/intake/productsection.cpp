#include "intake/productsection.h"

#include "forms/catalogchoices.h"
#include "forms/dayedit.h"
#include "forms/formfield.h"
#include "forms/longtextedit.h"
#include "forms/optionrow.h"
#include "reference/referenceservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

ProductSection::ProductSection(IntakeForm &form, const ReferenceService &reference,
                               std::function<Instant()> now, const QTimeZone &zone, QWidget *parent)
    : IntakeSection(u"product"_s, form, parent), m_reference(reference), m_returned(new OptionRow)
{
    m_returned->setOptional(true);
    bind(u"product"_s, new QLineEdit);
    bind(u"product_model"_s, new QLineEdit);
    bind(u"batch"_s, new QLineEdit);
    bind(u"order_number"_s, new QLineEdit);
    bind(u"quantity"_s, new QLineEdit);
    bind(u"quantity_unit"_s, new QLineEdit);
    bind(u"production_date"_s, new DayEdit(now, zone));
    bind(u"shipping_date"_s, new DayEdit(now, zone));
    bind(u"returned"_s, m_returned, true);
    bind(u"defect"_s, new LongTextEdit(2), true);
    foldWhenUnused();
    retranslate();
}

void ProductSection::retranslate()
{
    IntakeSection::retranslate();
    setTitle(tr("Product and defect"));
    if (const Catalog *returned = m_reference.catalog(u"returned"_s))
        m_returned->setChoices(catalogChoices(*returned));
}

} // namespace kesu
