#include "print/papercheckdialog.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "theme/metrics.h"
#include "theme/palettes.h"
#include "tickets/papercheck.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

PaperCheckDialog::PaperCheckDialog(const TicketService &tickets, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_tickets(tickets)
    , m_zone(zone)
    , m_explanation(new QLabel(this))
    , m_numberLabel(new QLabel(this))
    , m_number(new QLineEdit(this))
    , m_codeLabel(new QLabel(this))
    , m_code(new QLineEdit(this))
    , m_answer(new TonedLabel(nullptr, this))
    , m_check(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"paperCheckDialog"_s);
    m_number->setObjectName(u"paperNumberEdit"_s);
    m_code->setObjectName(u"paperCodeEdit"_s);
    m_answer->setObjectName(u"paperAnswerLabel"_s);
    m_check->setObjectName(u"checkPaperButton"_s);
    m_close->setObjectName(u"closePaperCheckButton"_s);
    m_check->setDefault(true);
    m_close->setAutoDefault(false);
    m_explanation->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setMinimumHeight(fontMetrics().lineSpacing() * 3); // the window does not jump when the answer comes
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_numberLabel->setBuddy(m_number);
    m_codeLabel->setBuddy(m_code);
    m_number->setMinimumWidth(fontMetrics().averageCharWidth() * 36);

    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(metrics::groupGap);
    fields->addWidget(m_numberLabel, 0, 0);
    fields->addWidget(m_number, 0, 1);
    fields->addWidget(m_codeLabel, 1, 0);
    fields->addWidget(m_code, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_check);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    layout->setSpacing(metrics::groupGap);
    layout->addWidget(m_explanation);
    layout->addLayout(fields);
    layout->addWidget(m_answer, 1);
    layout->addLayout(buttons);

    connect(m_check, &QPushButton::clicked, this, &PaperCheckDialog::check);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_number, &QLineEdit::textChanged, this, &PaperCheckDialog::clearAnswer);
    connect(m_code, &QLineEdit::textChanged, this, &PaperCheckDialog::clearAnswer);
    retranslate();
    clearAnswer();
}

void PaperCheckDialog::check()
{
    const PaperVerdict verdict = checkPaper(m_tickets, m_number->text(), m_code->text(), m_zone);
    m_answer->setTone(verdict.isGenuine() ? successTone : errorTone);
    // The tone says nothing that the words and the sign do not say.
    m_answer->setText((verdict.isGenuine() ? u"✓ "_s : u"✗ "_s) + verdict.words);
}

// An answer belongs to what was typed when it was given.
void PaperCheckDialog::clearAnswer()
{
    m_answer->clear();
    m_check->setEnabled(!m_number->text().trimmed().isEmpty() && !m_code->text().trimmed().isEmpty());
}

void PaperCheckDialog::retranslate()
{
    setWindowTitle(tr("Check a printed page"));
    m_explanation->setText(tr("Every printed page carries a verification code at its foot. It tells whether the page "
                              "was printed from this store, and how the ticket stood then."));
    m_numberLabel->setText(tr("Ticket number"));
    m_codeLabel->setText(tr("Verification code"));
    m_code->setPlaceholderText(u"3F9A-01C7"_s);
    m_check->setText(tr("Check the page"));
    m_close->setText(tr("Close"));
    m_answer->setAccessibleName(tr("Result of the check"));
    clearAnswer();
}

void PaperCheckDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace kesu
