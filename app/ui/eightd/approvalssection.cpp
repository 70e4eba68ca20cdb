#include "eightd/approvalssection.h"

#include <QVBoxLayout>

#include "eightd/eightdediting.h"
#include "forms/formcard.h"
#include "signing/approvalspanel.h"

using namespace Qt::StringLiterals;

namespace kesu {

ApprovalsSection::ApprovalsSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!deps.signing)
        return;
    auto *card = new FormCard(u"approvals"_s, this);
    card->setTitle(tr("Signatures"));
    card->setNote(tr("Each stands for the report as it was then"));
    m_panel = new ApprovalsPanel(*deps.signing, editing.report().id, card);
    m_panel->setBeforeSigning([this] { return store(); });
    card->column()->addWidget(m_panel);
    layout->addWidget(card);
    connect(&editing, &EightDEditing::savingChanged, m_panel, [this] {
        if (this->editing().saving() == EightDEditing::Saving::Saved)
            m_panel->refresh();
    });
}

bool ApprovalsSection::store()
{
    editing().save();
    return editing().saving() == EightDEditing::Saving::Saved;
}

bool ApprovalsSection::showPlace(const QString &place)
{
    if (place != "approvals"_L1 || !m_panel)
        return false;
    m_panel->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace kesu
