#include "settings/branchescard.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "forms/formfield.h"
#include "forms/longtextedit.h"
#include "reference/referenceservice.h"
#include "texts/errortexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

BranchesCard::BranchesCard(const SettingsDeps &deps, QWidget *parent)
    : FormCard(u"otherBranches"_s, parent), m_deps(deps), m_lines(new LongTextEdit(3, 12)),
      m_field(addField(u"other_branches"_s, m_lines, true)), m_save(new QPushButton)
{
    m_save->setObjectName(u"saveBranchesButton"_s);
    column()->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &BranchesCard::save);
}

void BranchesCard::refresh()
{
    if (m_lines->hasFocus())
        return;
    QStringList lines;
    for (const Branch &branch : m_deps.reference.branches())
        lines.append((branch.code + u' ' + branch.name).trimmed());
    m_lines->setPlainText(lines.join(u'\n'));
}

void BranchesCard::save()
{
    QList<Branch> branches;
    for (const QString &line : m_lines->toPlainText().split(u'\n')) {
        const QString trimmed = line.simplified();
        if (!trimmed.isEmpty())
            branches.append({trimmed.section(u' ', 0, 0), trimmed.section(u' ', 1)});
    }
    const auto saved = m_deps.reference.saveBranches(branches);
    m_field->setProblem(saved ? QString()
                              : tr("%1: %2", "what was typed, and what is wrong with it")
                                    .arg(saved.error().where, errortexts::sentence(saved.error())));
    if (saved)
        Q_EMIT said(tr("%n branch(es) saved.", nullptr, static_cast<int>(branches.size())));
}

void BranchesCard::retranslate()
{
    setTitle(tr("Other branches"));
    m_field->setLabel(tr("Code and name, a line for each"));
    m_field->setHint(tr("Tickets can be transferred to them. For example: BJ01 Beijing"));
    m_save->setText(tr("Save branches"));
}

} // namespace kesu
