#include "intake/intakeproblems.h"

#include <QHash>

#include "forms/findingslist.h"
#include "forms/formcard.h"
#include "forms/formfield.h"
#include "forms/formkeys.h"
#include "texts/errortexts.h"
#include "texts/findingtexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

IntakeProblems::IntakeProblems(QWidget *form, FormKeys *keys, FindingsList *list, QObject *parent)
    : QObject(parent), m_form(form), m_keys(keys), m_list(list)
{
    connect(m_list, &FindingsList::chosen, this, &IntakeProblems::goTo);
}

FormField *IntakeProblems::fieldFor(const QString &where) const
{
    if (FormField *field = m_keys->field(where))
        return field;
    if (where == "defect_photo"_L1 || where == "scan"_L1)
        return m_keys->field(u"attachments"_s);
    return where.startsWith("customer"_L1) ? m_keys->field(u"customer_phone"_s) : nullptr;
}

void IntakeProblems::showUnderFields(const Findings &findings, const FormField *only)
{
    QHash<FormField *, QString> problems;
    for (const Finding &finding : findings) {
        FormField *field = fieldFor(finding.where);
        if (field && !problems.contains(field))
            problems.insert(field, findingtexts::sentence(finding));
    }
    for (FormField *field : m_form->findChildren<FormField *>()) {
        if (!only || field == only)
            field->setProblem(problems.value(field));
    }
}

void IntakeProblems::listFindings(const Findings &findings)
{
    QList<FormRemark> remarks;
    QString first;
    for (const Finding &finding : findings) {
        const bool blocking = finding.severity == Finding::Severity::Error;
        remarks.append({finding.where, findingtexts::sentence(finding), blocking});
        if (blocking && first.isEmpty())
            first = finding.where;
    }
    m_list->setRemarks(tr("Not saved yet. What you typed is kept."), remarks);
    goTo(first);
}

void IntakeProblems::listRefusal(const Error &error)
{
    m_list->setRemarks(tr("Not saved. What you typed is kept."), {{error.where, errortexts::sentence(error)}});
    goTo(error.where);
}

void IntakeProblems::goTo(const QString &where)
{
    FormField *field = fieldFor(where);
    if (!field)
        return;
    for (QWidget *up = field; up; up = up->parentWidget()) {
        if (auto *card = qobject_cast<FormCard *>(up))
            card->setFolded(false);
    }
    field->focusEditor();
}

} // namespace kesu
