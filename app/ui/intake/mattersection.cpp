#include "intake/mattersection.h"

#include "forms/formfield.h"
#include "forms/longtextedit.h"
#include "forms/momentedit.h"

using namespace Qt::StringLiterals;

namespace kesu {

MatterSection::MatterSection(IntakeForm &form, std::function<Instant()> now, const QTimeZone &zone, QWidget *parent)
    : IntakeSection(u"matter"_s, form, parent), m_narrative(new LongTextEdit),
      m_occurredAt(new MomentEdit(std::move(now), zone))
{
    bind(u"title"_s, new QLineEdit, true);
    bind(u"narrative"_s, m_narrative, true);
    bind(u"occurred_at"_s, m_occurredAt);
    bind(u"place"_s, new QLineEdit);
    retranslate();
}

void MatterSection::retranslate()
{
    IntakeSection::retranslate();
    setTitle(tr("What happened"));
    m_narrative->setPlaceholderText(tr("In the customer's own words. Shift+Enter starts a new line."));
    m_occurredAt->setPlaceholderText(tr("yesterday 10:00, 1 hour ago"));
}

} // namespace kesu
