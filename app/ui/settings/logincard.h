#pragma once

#include <functional>
#include <optional>

#include "base/actor.h"
#include "forms/formcard.h"
#include "people/passwordservice.h"
#include "reference/referenceservice.h"

class QLineEdit;

namespace kesu {

class PasswordCheck;
class PrimaryButton;
class ProblemLabel;
class QuietLabel;

// Login name and password of one person: given and reset by an administrator, the own password changed by its owner.
// Nothing that is stored is ever shown but the login name.
class LoginCard : public FormCard {
    Q_OBJECT

public:
    LoginCard(PasswordService &passwords, std::function<Actor()> actor, QWidget *parent = nullptr);

    void show(const StaffMember &member);

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool actorIsAdministrator() const;
    bool isOwn() const { return m_member.id == m_actor().staff; }
    bool mustProve() const; // whoever works here, with the own password
    bool mayChange() const;
    void save();
    void store(const std::optional<PasswordProof> &proof);
    void finish(const Result<void> &outcome);
    void retranslate();
    void showState();

    PasswordService &m_passwords;
    std::function<Actor()> m_actor;
    PasswordCheck *m_check;
    StaffMember m_member;
    QuietLabel *m_state;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QLineEdit *m_proof;
    FormField *m_loginField;
    FormField *m_passwordField;
    FormField *m_againField;
    FormField *m_proofField;
    ProblemLabel *m_problem;
    PrimaryButton *m_save;
};

} // namespace kesu
