#include "intake/originsection.h"

#include "base/language.h"
#include "forms/catalogchoices.h"
#include "forms/catalogpicker.h"
#include "forms/formfield.h"
#include "forms/momentedit.h"
#include "forms/optionrow.h"
#include "reference/referenceservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

OriginSection::OriginSection(IntakeForm &form, const ReferenceService &reference, std::function<Instant()> now,
                             const QTimeZone &zone, QWidget *parent)
    : IntakeSection(u"origin"_s, form, parent), m_reference(reference), m_channel(new CatalogPicker),
      m_kind(new OptionRow), m_receivedAt(new MomentEdit(std::move(now), zone))
{
    bind(u"channel"_s, m_channel);
    m_platformNumber = bind(u"channel_reference"_s, new QLineEdit);
    bind(u"received_at"_s, m_receivedAt);
    bind(u"kind"_s, m_kind, true);
    retranslate();
}

void OriginSection::setRecentChannels(const QStringList &codes)
{
    m_channel->setRecent(codes);
}

void OriginSection::refresh()
{
    IntakeSection::refresh();
    const Catalog *channels = m_reference.catalog(u"channels"_s);
    const CatalogEntry *channel = channels ? channels->find(m_form.ticket().channel) : nullptr;
    const bool platform = channel && channel->attributes.value("needs_reference"_L1).toBool();
    m_platformNumber->setVisible(platform || !m_form.ticket().channelReference.isEmpty());
}

void OriginSection::retranslate()
{
    IntakeSection::retranslate();
    setTitle(tr("How it came"));
    if (const Catalog *channels = m_reference.catalog(u"channels"_s))
        m_channel->setChoices(catalogChoices(*channels));
    if (const Catalog *kinds = m_reference.catalog(u"kinds"_s))
        m_kind->setChoices(catalogChoices(*kinds));
    m_receivedAt->setPlaceholderText(tr("now, 0930, 1 hour ago"));
}

} // namespace kesu
