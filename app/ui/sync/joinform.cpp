#include "sync/joinform.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSysInfo>
#include <QVBoxLayout>

#include "forms/formcard.h"
#include "forms/formfield.h"
#include "forms/formkeys.h"
#include "forms/primarybutton.h"
#include "service/syncservice.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "texts/errortexts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

JoinForm::JoinForm(const SyncDeps &deps, QWidget *parent)
    : QWidget(parent), m_deps(deps), m_card(new FormCard(u"joinHub"_s)), m_more(new FormCard(u"joinHubMore"_s)),
      m_url(new QLineEdit), m_code(new QLineEdit), m_label(new QLineEdit), m_authority(new QLineEdit),
      m_pickAuthority(new QPushButton), m_proxy(new QLineEdit), m_join(new PrimaryButton),
      m_problem(new ProblemLabel(u"joinProblem"_s))
{
    setObjectName(u"joinForm"_s);
    m_urlField = m_card->addField(u"hub_url"_s, m_url);
    m_codeField = m_card->addField(u"enrol_code"_s, m_code);
    m_labelField = m_card->addField(u"device_label"_s, m_label);
    for (FormField *field : {m_urlField, m_codeField, m_labelField})
        field->setRequired(true);
    m_url->setPlaceholderText(u"https://"_s);
    m_label->setText(QSysInfo::machineHostName());
    m_join->setObjectName(u"joinButton"_s);
    m_card->column()->addWidget(m_problem);
    m_card->column()->addWidget(m_join, 0, Qt::AlignLeft);
    m_more->setFoldable(true);
    m_more->setFolded(true);
    m_authorityField = m_more->addField(u"hub_authority"_s, m_authority);
    m_proxyField = m_more->addField(u"hub_proxy"_s, m_proxy);
    m_pickAuthority->setObjectName(u"pickAuthorityButton"_s);
    m_more->column()->addWidget(m_pickAuthority, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupGap);
    column->addWidget(m_card);
    column->addWidget(m_more);
    column->addStretch();
    auto *keys = new FormKeys(this);
    keys->setLastStop(m_join);
    connect(keys, &FormKeys::saveRequested, m_join, &QPushButton::click);
    connect(m_join, &QPushButton::clicked, this, [this] { join(); });
    connect(m_pickAuthority, &QPushButton::clicked, this, [this] {
        const QStringList files = m_deps.prompts.openFiles(this, tr("Certificate of the authority"),
                                                           tr("Certificates (*.pem *.crt)"));
        if (!files.isEmpty())
            m_authority->setText(files.first());
    });
    retranslate();
}

HubPlace JoinForm::place(const QString &fingerprint) const
{
    HubPlace place;
    place.url = m_url->text().trimmed();
    if (!place.url.isEmpty() && !place.url.contains(u"://"_s))
        place.url.prepend(u"https://"_s);
    place.trust.caFile = m_authority->text().trimmed();
    place.trust.fingerprint = fingerprint;
    place.proxy = m_proxy->text().trimmed();
    return place;
}

void JoinForm::join(const QString &fingerprint)
{
    for (FormField *field : {m_urlField, m_codeField, m_labelField}) {
        const bool missing = static_cast<QLineEdit *>(field->editor())->text().trimmed().isEmpty();
        field->setProblem(missing ? tr("%1 is needed.", "name of a field").arg(field->label()) : QString());
        if (missing) {
            field->focusEditor();
            return;
        }
    }
    m_join->setEnabled(false);
    m_problem->say(QString());
    m_deps.sync.enrol(place(fingerprint), m_code->text().trimmed(), m_label->text().trimmed(), this,
                      [this](const Result<void> &done) { answered(done); });
}

void JoinForm::answered(const Result<void> &done)
{
    m_join->setEnabled(true);
    if (done) {
        m_code->clear();
        m_deps.navigator.showMessage(tr("This computer has joined the hub."));
        Q_EMIT joined();
        return;
    }
    const Error &error = done.error();
    if (error.code == "tls-not-trusted"_L1 && !error.args.value(0).isEmpty()) {
        const Prompts::Question question{tr("Is this the hub?"), error.args.value(0),
                                         tr("Its certificate is signed by nobody this computer knows. Compare the fingerprint "
                                            "with the one the administrator reads out; if they are the same, nobody stands "
                                            "in between."),
                                         {tr("The fingerprints are the same"), tr("Do not join")}, 0};
        if (m_deps.prompts.choose(this, question) == 0) {
            join(error.args.value(0));
            return;
        }
    }
    const QString sentence = errortexts::sentence(error);
    if (error.code == "hub-url"_L1)
        m_urlField->setProblem(sentence);
    else if (error.code == "code-refused"_L1)
        m_codeField->setProblem(sentence);
    else
        m_problem->say(sentence);
}

void JoinForm::focusFirst()
{
    m_urlField->focusEditor();
}

void JoinForm::retranslate()
{
    m_card->setTitle(tr("Join a hub"));
    m_card->setNote(tr("What is written here is then exchanged with the other computers of the branch by itself."));
    m_more->setTitle(tr("Own certificate authority, proxy"));
    m_urlField->setLabel(tr("Address of the hub"));
    m_urlField->setHint(tr("As the administrator gives it, such as https://hub.example.com"));
    m_codeField->setLabel(tr("One-time code"));
    m_codeField->setHint(tr("Good for 15 minutes and for one computer"));
    m_labelField->setLabel(tr("Name of this computer"));
    m_labelField->setHint(tr("Others see it beside what is written here"));
    m_authorityField->setLabel(tr("Certificate of the authority (PEM file)"));
    m_authorityField->setHint(tr("Only for hubs with a certificate of the organisation's own"));
    m_proxyField->setLabel(tr("Proxy"));
    m_proxyField->setHint(tr("Empty: as the system is set. http://host:port, socks5://host:port or none"));
    m_pickAuthority->setText(tr("Choose file …"));
    m_join->setText(tr("Join"));
}

void JoinForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kesu
