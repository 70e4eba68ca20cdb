#pragma once

#include <QDialog>

#include "signing/signingdeps.h"
#include "signing/signingservice.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kesu {

class FormField;
class LongTextEdit;
class OptionRow;
class PasswordCheck;
class PrimaryButton;
class ProblemLabel;
class QuietLabel;
class SignaturePad;

// Puts a name under a form. Staff choose themselves and give their password; a customer writes name and signature by hand
// before whoever works at the desk. The button says what is signed; a refusal keeps everything that was typed but the
// password.
class SignDialog : public QDialog {
    Q_OBJECT

public:
    SignDialog(const SigningDeps &deps, const SignatureSheet &sheet, const SignatureSlot &slot,
               QWidget *parent = nullptr);

    void reject() override; // not while a password is being checked

private:
    bool isCustomers() const { return m_slot.place.role == SignatureRole::Customer; }
    void build();
    void offerPeople();
    void sign();
    SignatureRequest request() const;
    void finish(const Result<void> &outcome);
    void showBusy(bool busy);

    SigningDeps m_deps;
    SignatureSheet m_sheet;
    SignatureSlot m_slot;
    PasswordCheck *m_check;
    QLabel *m_title;
    QuietLabel *m_what;
    QComboBox *m_person;
    QLineEdit *m_password;
    QLineEdit *m_name;
    OptionRow *m_decision;
    LongTextEdit *m_note;
    SignaturePad *m_pad;
    QPushButton *m_undo;
    QPushButton *m_clear;
    ProblemLabel *m_problem;
    QuietLabel *m_busy;
    PrimaryButton *m_deed;
    QPushButton *m_back;
    FormField *m_personField = nullptr;
    FormField *m_passwordField = nullptr;
    FormField *m_nameField = nullptr;
};

} // namespace kesu
