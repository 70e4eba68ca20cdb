#include "intake/intakeautosave.h"

#include "forms/intakeform.h"

namespace kesu {

IntakeAutosave::IntakeAutosave(IntakeForm &form, IntakeDrafts &drafts, QObject *parent)
    : QObject(parent), m_form(form), m_drafts(drafts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1000);
    connect(&m_soon, &QTimer::timeout, this, &IntakeAutosave::keepNow);
    connect(&form, &IntakeForm::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

bool IntakeAutosave::keepNow()
{
    m_soon.stop();
    IntakeDraft draft = m_form.draft();
    const auto result = m_drafts.keep(draft);
    m_form.setDraftId(draft.id);
    if (result)
        Q_EMIT kept();
    else
        Q_EMIT failed(result.error());
    return result.has_value();
}

} // namespace kesu
