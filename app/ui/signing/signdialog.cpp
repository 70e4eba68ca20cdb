#include "signing/signdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "forms/formfield.h"
#include "forms/longtextedit.h"
#include "forms/optionrow.h"
#include "forms/primarybutton.h"
#include "reference/referenceservice.h"
#include "signing/passwordcheck.h"
#include "signing/signaturepad.h"
#include "signing/signingtexts.h"
#include "texts/errortexts.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

SignDialog::SignDialog(const SigningDeps &deps, const SignatureSheet &sheet, const SignatureSlot &slot, QWidget *parent)
    : QDialog(parent), m_deps(deps), m_sheet(sheet), m_slot(slot), m_check(new PasswordCheck(deps.passwords, this)),
      m_title(new QLabel(this)), m_what(new QuietLabel(this)), m_person(new QComboBox(this)),
      m_password(new QLineEdit(this)), m_name(new QLineEdit(this)), m_decision(new OptionRow(this)),
      m_note(new LongTextEdit(2, 4, this)), m_pad(new SignaturePad(this)), m_undo(new QPushButton(this)),
      m_clear(new QPushButton(this)), m_problem(new ProblemLabel(u"signProblemLabel"_s, this)),
      m_busy(new QuietLabel(this)), m_deed(new PrimaryButton(this)), m_back(new QPushButton(this))
{
    setObjectName(u"signDialog"_s);
    m_person->setObjectName(u"signPersonCombo"_s);
    m_password->setObjectName(u"signPasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_name->setObjectName(u"signNameEdit"_s);
    m_note->setObjectName(u"signNoteEdit"_s);
    m_undo->setObjectName(u"undoStrokeButton"_s);
    m_clear->setObjectName(u"clearStrokesButton"_s);
    m_deed->setObjectName(u"signButton"_s);
    m_back->setObjectName(u"signBackButton"_s);
    build();
    connect(m_deed, &QPushButton::clicked, this, &SignDialog::sign);
    connect(m_back, &QPushButton::clicked, this, &SignDialog::reject);
    connect(m_undo, &QPushButton::clicked, m_pad, &SignaturePad::undo);
    connect(m_clear, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    connect(m_check, &PasswordCheck::busyChanged, this, &SignDialog::showBusy);
    const auto offerUndo = [this] {
        m_undo->setEnabled(!m_pad->isEmpty());
        m_clear->setEnabled(!m_pad->isEmpty());
    };
    connect(m_pad, &SignaturePad::changed, this, offerUndo);
    offerUndo();
    (isCustomers() ? static_cast<QWidget *>(m_name) : m_password)->setFocus();
}

void SignDialog::build()
{
    const auto field = [this](const QString &key, QWidget *editor, const QString &label, bool required) {
        auto *made = new FormField(key, editor, this);
        made->setLabel(label);
        made->setRequired(required);
        return made;
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    layout->setSpacing(metrics::groupGap);
    setWindowTitle(tr("Sign"));
    m_title->setFont(titleFont(font()));
    m_title->setWordWrap(true);
    m_title->setText(signingtexts::place(m_sheet.document.form, m_slot.place));
    m_what->setText(QStringList{m_sheet.number, m_sheet.title}.join(u"  "_s).trimmed());
    layout->addWidget(m_title);
    layout->addWidget(m_what);
    if (isCustomers()) {
        m_nameField = field(u"sign_name"_s, m_name, tr("Name of the customer"), true);
        layout->addWidget(m_nameField);
        if (m_slot.place.subject == "report"_L1) {
            m_decision->setOptional(true);
            m_decision->setChoices({{u"accepted"_s, signingtexts::decision(u"accepted"_s), {}},
                                    {u"refused"_s, signingtexts::decision(u"refused"_s), {}}});
            layout->addWidget(field(u"sign_decision"_s, m_decision, tr("The customer"), false));
        } else {
            m_decision->hide();
        }
        m_person->hide();
        m_password->hide();
    } else {
        offerPeople();
        m_personField = field(u"sign_person"_s, m_person, tr("Who signs"), true);
        m_passwordField = field(u"sign_password"_s, m_password, tr("Password"), true);
        layout->addWidget(m_personField);
        layout->addWidget(m_passwordField);
        m_name->hide();
        m_decision->hide();
    }
    layout->addWidget(field(u"sign_note"_s, m_note, tr("Note"), false));
    layout->addWidget(field(u"sign_drawing"_s, m_pad, tr("Signature by hand"), isCustomers()), 1);
    auto *strokes = new QHBoxLayout;
    m_undo->setText(tr("Take back a stroke"));
    m_clear->setText(tr("Clear the signature"));
    for (QPushButton *button : {m_undo, m_clear}) {
        button->setAutoDefault(false);
        strokes->addWidget(button);
    }
    strokes->addStretch();
    layout->addLayout(strokes);
    if (isCustomers())
        layout->addWidget(new QuietLabel(tr("Witnessed by %1").arg(m_deps.actor().name), this));
    layout->addWidget(m_problem);
    m_busy->setText(tr("Checking the password …"));
    m_busy->hide();
    layout->addWidget(m_busy);
    auto *buttons = new QHBoxLayout;
    m_back->setText(tr("Back"));
    m_back->setAutoDefault(false);
    m_deed->setText(signingtexts::deed(m_sheet.document.form, m_slot.place, m_sheet.number));
    m_deed->setDefault(true);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_deed);
    layout->addLayout(buttons);
}

// Those whose role allows it and who have not signed as something else; whoever works here is proposed.
void SignDialog::offerPeople()
{
    for (const StaffMember &member : m_deps.reference.staff()) {
        if (!m_deps.signing.mayGive(m_sheet, m_slot.place, member.id))
            continue;
        m_person->addItem(member.name, member.id.text());
        if (member.id == m_deps.actor().staff)
            m_person->setCurrentIndex(m_person->count() - 1);
    }
    if (m_person->count() == 0) {
        const auto may = m_deps.signing.mayGive(m_sheet, m_slot.place, m_deps.actor().staff);
        m_problem->sayOf(may);
        m_deed->setEnabled(false);
    }
}

SignatureRequest SignDialog::request() const
{
    SignatureRequest request;
    request.document = m_sheet.document;
    request.place = m_slot.place;
    request.hash = m_slot.hash;
    request.name = m_name->text();
    request.note = m_note->toPlainText();
    request.decision = m_decision->code();
    request.drawing = m_pad->png();
    return request;
}

void SignDialog::sign()
{
    if (m_check->isBusy())
        return;
    m_problem->say(QString());
    if (isCustomers()) {
        m_nameField->setProblem(m_name->text().trimmed().isEmpty() ? tr("Please fill this in.") : QString());
        finish(m_deps.signing.witness(request()));
        return;
    }
    const StaffId staff(m_person->currentData().toString());
    m_check->prove(staff, m_password->text(), [this](const Result<PasswordProof> &proof) {
        finish(proof ? m_deps.signing.sign(request(), *proof) : Result<void>(proof.error()));
    });
}

void SignDialog::finish(const Result<void> &outcome)
{
    m_password->clear();
    if (outcome) {
        accept();
        return;
    }
    m_problem->sayOf(outcome);
    if (!isCustomers())
        m_password->setFocus();
}

void SignDialog::showBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_deed->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_password->setReadOnly(busy);
    m_person->setEnabled(!busy);
    busy ? setCursor(Qt::BusyCursor) : unsetCursor();
}

void SignDialog::reject()
{
    if (!m_check->isBusy())
        QDialog::reject();
}

} // namespace kesu
