#include "signing/approvalspanel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "signing/signdialog.h"
#include "signing/signingtexts.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QString objectWord(const SignaturePlace &place)
{
    return place.subject + u'_' + codeOf(signatureRoleCodes, place.role);
}

} // namespace

ApprovalsPanel::ApprovalsPanel(const SigningDeps &deps, const SignedDocument &document, QWidget *parent)
    : QWidget(parent), m_deps(deps), m_document(document), m_problem(new ProblemLabel(u"approvalsProblemLabel"_s, this))
{
    setObjectName(u"approvalsPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_problem);
    connect(&m_deps.signing, &SigningService::signedBy, this, [this](const SignedDocument &changed) {
        if (changed == m_document)
            refresh();
    });
    refresh();
}

void ApprovalsPanel::setSubjects(const QStringList &subjects)
{
    m_subjects = subjects;
    refresh();
}

void ApprovalsPanel::setBeforeSigning(std::function<bool()> before)
{
    m_before = std::move(before);
}

void ApprovalsPanel::refresh()
{
    read();
    showRows();
}

void ApprovalsPanel::read()
{
    auto sheet = m_deps.signing.sheet(m_document);
    m_problem->sayOf(sheet);
    if (!sheet)
        return;
    m_sheet = std::move(*sheet);
    if (m_subjects.isEmpty())
        return;
    m_sheet.places.removeIf([this](const SignatureSlot &slot) { return !m_subjects.contains(slot.place.subject); });
    for (int discipline = 0; discipline < disciplineCount; ++discipline) {
        if (m_document.form != SignedForm::EightD || !m_subjects.contains(disciplinePlace(discipline).subject))
            continue;
        if (const auto slot = m_deps.signing.disciplineSlot(EightDId(m_document.id), discipline))
            m_sheet.places.append(*slot);
    }
}

void ApprovalsPanel::showRows()
{
    if (m_rows) { // a button of it may be asking at this moment, so that it goes out of sight first
        layout()->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::groupGap);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const SignatureSlot &slot : std::as_const(m_sheet.places)) {
        if (!slot.place.overtaken || !slot.given.isEmpty())
            addRow(row++, slot);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_rows);
    m_rows->show(); // now, not with the next turn of the event loop
}

void ApprovalsPanel::addRow(int row, const SignatureSlot &slot)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const QString place = signingtexts::place(m_document.form, slot.place);
    auto *label = new QLabel(place, m_rows);
    label->setWordWrap(true);
    label->setFont(slot.place.needed ? emphasised(font()) : font());

    // The tone says nothing that the sign and the words do not say.
    const bool stands = slot.isSigned() || (slot.place.overtaken && slot.given.first().revision);
    auto *state = new TonedLabel(stands ? successTone : slot.given.isEmpty() ? secondaryTone : errorTone, m_rows);
    state->setObjectName(objectWord(slot.place) + u"StateLabel"_s);
    const QTimeZone zone = timetexts::branchZone(m_deps.reference);
    if (slot.given.isEmpty())
        state->setText(slot.place.needed ? tr("○ not signed yet") : tr("○ if wanted"));
    else
        state->setText((stands ? u"✓ "_s : u"✗ "_s) + signingtexts::given(slot.given.first(), zone));
    QStringList all;
    for (const GivenSignature &given : slot.given) {
        all.append(signingtexts::given(given, zone));
        if (!given.approval.note.isEmpty())
            all.append(given.approval.note);
    }
    state->setToolTip(all.join(u'\n'));

    grid->addWidget(label, row, 0, Qt::AlignVCenter);
    grid->addWidget(state, row, 1, Qt::AlignVCenter);
    if (slot.isSigned() || slot.place.overtaken)
        return;
    const bool customer = slot.place.role == SignatureRole::Customer;
    auto *button = new QPushButton(customer ? tr("Customer signs…") : tr("Sign…"), m_rows);
    button->setObjectName(objectWord(slot.place) + u"SignButton"_s);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("%1: sign", "what is signed").arg(place));
    connect(button, &QPushButton::clicked, this, [this, where = slot.place] { ask(where); });
    grid->addWidget(button, row, 2, Qt::AlignVCenter);
}

void ApprovalsPanel::ask(const SignaturePlace &place)
{
    if (m_before && !m_before())
        return;
    read(); // what was saved just now is what is signed
    for (const SignatureSlot &slot : m_sheet.places) {
        if (slot.place.subject != place.subject || slot.place.role != place.role)
            continue;
        SignDialog dialog(m_deps, m_sheet, slot, window());
        if (dialog.exec() == QDialog::Accepted)
            Q_EMIT signaturesChanged();
        break;
    }
    refresh();
}

void ApprovalsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showRows();
    QWidget::changeEvent(event);
}

} // namespace kesu
