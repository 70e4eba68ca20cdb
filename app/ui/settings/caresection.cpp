#include "settings/caresection.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "forms/findingslist.h"
#include "forms/flowlayout.h"
#include "forms/formcard.h"
#include "shell/prompts.h"
#include "texts/errortexts.h"
#include "texts/findingtexts.h"
#include "theme/metrics.h"

using namespace Qt::StringLiterals;

namespace kesu {

CareSection::CareSection(const SettingsDeps &deps, QWidget *parent)
    : SettingsSection(parent), m_deps(deps), m_card(new FormCard(u"care"_s)), m_backup(new QPushButton),
      m_restore(new QPushButton), m_verify(new QPushButton), m_doctor(new QPushButton), m_stop(new QPushButton),
      m_progress(new QProgressBar), m_result(new QLabel), m_findings(new FindingsList)
{
    m_backup->setObjectName(u"backupButton"_s);
    m_restore->setObjectName(u"restoreButton"_s);
    m_verify->setObjectName(u"verifyButton"_s);
    m_doctor->setObjectName(u"doctorButton"_s);
    m_stop->setObjectName(u"stopCareButton"_s);
    m_result->setObjectName(u"careResult"_s);
    m_result->setWordWrap(true);
    m_progress->hide();
    m_stop->hide();
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_backup, m_restore, m_verify, m_doctor})
        buttons->addWidget(button);
    m_card->column()->addLayout(buttons);
    m_card->column()->addWidget(m_progress);
    m_card->column()->addWidget(m_stop, 0, Qt::AlignLeft);
    m_card->column()->addWidget(m_result);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupGap);
    column->addWidget(m_card);
    column->addWidget(m_findings);
    column->addStretch();

    connect(m_backup, &QPushButton::clicked, this, &CareSection::backup);
    connect(m_restore, &QPushButton::clicked, this, &CareSection::restore);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_stopped = true; });
    connect(m_verify, &QPushButton::clicked, this, [this] {
        const Findings found = m_deps.care.verify(begin(tr("Verifying the store …")));
        show(found, tr("All is well: the records, their history and the files are as they were written."));
    });
    connect(m_doctor, &QPushButton::clicked, this, [this] {
        begin(tr("Examining …"));
        show(m_deps.care.doctor(), tr("Nothing stands in the way of working."));
    });
    retranslate();
}

QString CareSection::sectionId() const
{
    return u"care"_s;
}

QString CareSection::title() const
{
    return tr("Backup and care");
}

StoreCare::Progress CareSection::begin(const QString &what)
{
    m_stopped = false;
    m_findings->clear();
    m_result->setText(what);
    m_progress->setValue(0);
    m_progress->show();
    m_stop->show();
    for (QPushButton *button : {m_backup, m_restore, m_verify, m_doctor})
        button->setEnabled(false);
    return [this](int percent) {
        m_progress->setValue(percent);
        QCoreApplication::processEvents();
        return !m_stopped;
    };
}

void CareSection::end(const QString &result)
{
    m_progress->hide();
    m_stop->hide();
    for (QPushButton *button : {m_backup, m_restore, m_verify, m_doctor})
        button->setEnabled(true);
    m_result->setText(result);
}

void CareSection::backup()
{
    const QString day = m_deps.time.now().toUtc().toString(u"yyyyMMdd-HHmm"_s);
    const QString file = m_deps.prompts.saveFile(this, tr("Back up to"), u"kesudesk-%1.kesubackup"_s.arg(day),
                                                 tr("KesuDesk backup (*.kesubackup)"));
    if (file.isEmpty())
        return;
    const auto done = m_deps.care.backup(file, begin(tr("Backing up to %1 …").arg(file)));
    if (m_stopped)
        end(tr("Stopped. There is no new backup."));
    else
        end(done ? tr("Backed up to %1.").arg(file) : errortexts::sentence(done.error()));
}

void CareSection::restore()
{
    const QStringList files = m_deps.prompts.openFiles(this, tr("Restore from"), tr("KesuDesk backup (*.kesubackup)"));
    if (files.isEmpty())
        return;
    const Prompts::Question question{tr("Restore this backup?"),
                                     files.first(),
                                     tr("The present store is put aside and the program starts again with the backup."),
                                     {tr("Restore the backup"), tr("Keep working")},
                                     0};
    if (m_deps.prompts.choose(this, question) != 0)
        return;
    if (const auto done = m_deps.care.restore(files.first()); !done)
        end(errortexts::sentence(done.error()));
}

void CareSection::show(const Findings &findings, const QString &allWell)
{
    if (m_stopped) {
        end(tr("Stopped before the end."));
        return;
    }
    QList<FormRemark> remarks;
    for (const Finding &finding : findings)
        remarks.append({{}, findingtexts::sentence(finding), finding.severity == Finding::Severity::Error});
    end(findings.isEmpty() ? allWell : QString());
    m_findings->setRemarks(tr("%n thing(s) to look at", nullptr, static_cast<int>(findings.size())), remarks);
}

void CareSection::retranslate()
{
    m_card->setTitle(title());
    m_backup->setText(tr("Back up …"));
    m_restore->setText(tr("Restore a backup …"));
    m_verify->setText(tr("Verify the store"));
    m_doctor->setText(tr("Examine this computer"));
    m_stop->setText(tr("Stop"));
}

void CareSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kesu
