#include "settings/logincard.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "forms/formfield.h"
#include "forms/primarybutton.h"
#include "signing/passwordcheck.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

LoginCard::LoginCard(PasswordService &passwords, std::function<Actor()> actor, QWidget *parent)
    : FormCard(u"login"_s, parent), m_passwords(passwords), m_actor(std::move(actor)),
      m_check(new PasswordCheck(passwords, this)), m_state(new QuietLabel), m_login(new QLineEdit),
      m_password(new QLineEdit), m_again(new QLineEdit), m_proof(new QLineEdit),
      m_problem(new ProblemLabel(u"loginProblemLabel"_s)), m_save(new PrimaryButton)
{
    for (QLineEdit *secret : {m_password, m_again, m_proof})
        secret->setEchoMode(QLineEdit::Password);
    m_state->setObjectName(u"loginStateLabel"_s);
    m_save->setObjectName(u"saveLoginButton"_s);
    m_loginField = addField(u"login_name"_s, m_login);
    m_passwordField = addField(u"new_password"_s, m_password);
    m_againField = addField(u"new_password_again"_s, m_again);
    m_proofField = addField(u"own_password"_s, m_proof);
    column()->addWidget(m_state);
    column()->addWidget(m_problem);
    column()->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &LoginCard::save);
    connect(m_check, &PasswordCheck::busyChanged, this, [this](bool busy) {
        m_save->setEnabled(!busy);
        if (busy)
            m_state->setText(tr("One moment …"));
        else
            showState();
    });
    connect(&m_passwords, &PasswordService::loginsChanged, this, &LoginCard::showState);
    retranslate();
}

bool LoginCard::actorIsAdministrator() const
{
    return m_actor().roles.contains(u"administrator"_s);
}

bool LoginCard::mustProve() const
{
    if (actorIsAdministrator())
        return m_passwords.administratorMustProve();
    return isOwn() && m_passwords.stateOf(m_member.id).hasPassword;
}

bool LoginCard::mayChange() const
{
    return !m_member.id.isNull() && (actorIsAdministrator() || mustProve());
}

void LoginCard::show(const StaffMember &member)
{
    m_member = member;
    m_login->setText(member.id.isNull() ? QString() : m_passwords.stateOf(member.id).login);
    for (QLineEdit *secret : {m_password, m_again, m_proof})
        secret->clear();
    for (FormField *field : {m_loginField, m_passwordField, m_againField, m_proofField})
        field->setProblem({});
    m_problem->say(QString());
    showState();
}

void LoginCard::showState()
{
    setVisible(!m_member.id.isNull());
    const bool may = mayChange();
    m_loginField->setEnabled(may && actorIsAdministrator());
    for (FormField *field : {m_passwordField, m_againField})
        field->setEnabled(may);
    m_proofField->setVisible(may && mustProve());
    m_save->setEnabled(may && !m_check->isBusy());
    const bool has = !m_member.id.isNull() && m_passwords.stateOf(m_member.id).hasPassword;
    QString words = has ? tr("%1 has a password and can sign.").arg(m_member.name)
                        : tr("%1 has no password yet and cannot sign.").arg(m_member.name);
    if (!may)
        words += u' ' + tr("Only an administrator can change this.");
    m_state->setText(words);
}

void LoginCard::save()
{
    const bool differs = m_password->text() != m_again->text();
    m_againField->setProblem(differs ? tr("The two are not the same.") : QString());
    m_problem->say(QString());
    m_passwordField->setProblem({});
    m_loginField->setProblem({});
    if (differs || m_check->isBusy())
        return;
    if (!mustProve()) {
        store(std::nullopt);
        return;
    }
    m_check->prove(m_actor().staff, m_proof->text(), [this](const Result<PasswordProof> &proof) {
        if (proof)
            store(*proof);
        else
            finish(proof.error());
    });
}

void LoginCard::store(const std::optional<PasswordProof> &proof)
{
    if (m_login->text().trimmed() != m_passwords.stateOf(m_member.id).login) {
        if (const auto kept = m_passwords.setLogin(m_member.id, m_login->text(), proof); !kept) {
            finish(kept);
            return;
        }
    }
    if (m_password->text().isEmpty()) {
        finish({});
        return;
    }
    m_check->set(m_member.id, m_password->text(), proof, [this](const Result<void> &kept) { finish(kept); });
}

void LoginCard::finish(const Result<void> &outcome)
{
    m_proof->clear();
    m_problem->sayOf(outcome);
    if (!outcome)
        return;
    m_password->clear();
    m_again->clear();
    showState();
    Q_EMIT said(tr("Login of %1 saved.").arg(m_member.name));
}

void LoginCard::retranslate()
{
    setTitle(tr("Login and password"));
    setNote(tr("Asked for when something is signed"));
    m_loginField->setLabel(tr("Login name"));
    m_passwordField->setLabel(tr("New password"));
    m_passwordField->setHint(tr("Empty: it stays as it is"));
    m_againField->setLabel(tr("The same once more"));
    m_proofField->setLabel(tr("Your own password"));
    m_save->setText(tr("Save login"));
    showState();
}

void LoginCard::changeEvent(QEvent *event)
{
    FormCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kesu
