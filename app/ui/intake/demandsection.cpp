#include "intake/demandsection.h"

#include "forms/catalogchoices.h"
#include "forms/checkgroup.h"
#include "forms/formfield.h"
#include "forms/longtextedit.h"
#include "forms/moneyedit.h"
#include "reference/referenceservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

DemandSection::DemandSection(IntakeForm &form, const ReferenceService &reference, QWidget *parent)
    : IntakeSection(u"demand"_s, form, parent), m_reference(reference), m_remedies(new CheckGroup)
{
    bind(u"demand"_s, new LongTextEdit(2), true);
    bind(u"remedies"_s, m_remedies, true);
    bind(u"claim_amount"_s, new MoneyEdit);
    retranslate();
}

void DemandSection::retranslate()
{
    IntakeSection::retranslate();
    setTitle(tr("What the customer asks for"));
    if (const Catalog *remedies = m_reference.catalog(u"remedies"_s))
        m_remedies->setChoices(catalogChoices(*remedies));
}

} // namespace kesu
