#include "sync/devicescard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "forms/formcard.h"
#include "forms/formfield.h"
#include "forms/optionrow.h"
#include "forms/setupplan.h"
#include "reference/referenceservice.h"
#include "service/syncservice.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "texts/errortexts.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

DevicesCard::DevicesCard(const SyncDeps &deps, QWidget *parent)
    : QWidget(parent), m_deps(deps), m_card(new FormCard(u"devices"_s)), m_list(new QTreeWidget),
      m_rename(new QPushButton), m_revoke(new QPushButton), m_problem(new ProblemLabel(u"devicesProblem"_s)),
      m_codeCard(new FormCard(u"enrolCode"_s)), m_role(new OptionRow), m_make(new QPushButton), m_code(new QLabel),
      m_codeNote(new QLabel)
{
    m_list->setObjectName(u"deviceList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(6);
    m_list->header()->setStretchLastSection(false); // its figures stand by their word
    m_list->setMinimumHeight(fontMetrics().height() * 8);
    m_rename->setObjectName(u"renameDeviceButton"_s);
    m_revoke->setObjectName(u"revokeDeviceButton"_s);
    m_make->setObjectName(u"makeCodeButton"_s);
    m_code->setObjectName(u"enrolCodeLabel"_s);
    m_code->setFont(tabular(titleFont(font())));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->hide();
    m_codeNote->setWordWrap(true);
    m_codeNote->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_rename);
    buttons->addWidget(m_revoke);
    buttons->addStretch();
    m_card->column()->addWidget(m_problem);
    m_card->column()->addWidget(m_list);
    m_card->column()->addLayout(buttons);
    m_roleField = m_codeCard->addField(u"device_role"_s, m_role, true);
    m_role->setCode(u"counter"_s);
    m_codeCard->column()->addWidget(m_make, 0, Qt::AlignLeft);
    m_codeCard->column()->addWidget(m_code);
    m_codeCard->column()->addWidget(m_codeNote);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupGap);
    column->addWidget(m_card);
    column->addWidget(m_codeCard);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        const DeviceInfo device = current();
        m_rename->setEnabled(!device.device.isEmpty());
        m_revoke->setEnabled(!device.device.isEmpty() && !device.revokedAt);
    });
    connect(m_rename, &QPushButton::clicked, this, &DevicesCard::rename);
    connect(m_revoke, &QPushButton::clicked, this, &DevicesCard::revoke);
    connect(m_make, &QPushButton::clicked, this, &DevicesCard::makeCode);
    retranslate();
    list(QList<DeviceInfo>());
}

void DevicesCard::refresh()
{
    m_deps.sync.administration().devices(this, [this](const Result<QList<DeviceInfo>> &devices) { list(devices); });
}

void DevicesCard::list(const Result<QList<DeviceInfo>> &devices)
{
    m_problem->sayOf(devices);
    if (!devices)
        return;
    const QString before = current().device;
    const QTimeZone zone = timetexts::branchZone(m_deps.reference);
    m_devices = *devices;
    m_list->clear();
    for (const DeviceInfo &device : std::as_const(m_devices)) {
        QString state = device.seenAt ? timetexts::dateTime(*device.seenAt, zone) : tr("never");
        if (!device.successor.isEmpty())
            state = tr("replaced by its restored copy");
        else if (device.revokedAt)
            state = tr("shut out since %1").arg(timetexts::dateTime(*device.revokedAt, zone));
        auto *item = new QTreeWidgetItem({device.label, device.letter, device.branch,
                                          organisationchoices::roleName(device.role), state,
                                          QString::number(device.through)});
        item->setTextAlignment(5, Qt::AlignRight | Qt::AlignVCenter);
        m_list->addTopLevelItem(item);
        if (device.device == before)
            m_list->setCurrentItem(item);
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    const bool chosen = !current().device.isEmpty();
    m_rename->setEnabled(chosen);
    m_revoke->setEnabled(chosen && !current().revokedAt);
}

DeviceInfo DevicesCard::current() const
{
    return m_devices.value(m_list->indexOfTopLevelItem(m_list->currentItem()));
}

void DevicesCard::rename()
{
    const DeviceInfo device = current();
    const auto label = m_deps.prompts.askText(this, tr("Rename a computer"), tr("Name of the computer"), device.label);
    if (!label || label->trimmed().isEmpty())
        return;
    m_deps.sync.administration().renameDevice(device.device, label->trimmed(), this, [this](const Result<void> &done) {
        m_problem->sayOf(done);
        refresh();
    });
}

void DevicesCard::revoke()
{
    const DeviceInfo device = current();
    const Prompts::Question question{
        tr("Shut this computer out?"), device.label,
        tr("It can no longer exchange anything with the hub. What lies on it stays there; what it has already sent stays "
           "on the hub. To come back it needs a new code."),
        {tr("Shut it out"), tr("Leave it")}, 0};
    if (m_deps.prompts.choose(this, question) != 0)
        return;
    m_deps.sync.administration().revokeDevice(device.device, this, [this](const Result<void> &done) {
        m_problem->sayOf(done);
        refresh();
    });
}

void DevicesCard::makeCode()
{
    m_make->setEnabled(false);
    const QString branch = m_deps.reference.organisation().branchCode;
    m_deps.sync.administration().makeEnrolCode(branch, m_role->code(), this,
                                               [this](const Result<EnrolCodeReply> &code) { showCode(code); });
}

void DevicesCard::showCode(const Result<EnrolCodeReply> &code)
{
    m_make->setEnabled(true);
    m_code->setVisible(code.has_value());
    m_codeNote->show();
    if (!code) {
        m_codeNote->setText(errortexts::sentence(code.error()));
        return;
    }
    m_code->setText(code->code);
    m_codeNote->setText(tr("Good until %1 and for one computer. It is shown only this once.")
                            .arg(timetexts::timeOfDay(code->expiresAt, timetexts::branchZone(m_deps.reference))));
}

void DevicesCard::retranslate()
{
    m_card->setTitle(tr("Computers"));
    m_list->setAccessibleName(tr("Computers"));
    m_list->setHeaderLabels({tr("Name"), tr("Letter"), tr("Branch"), tr("Role"), tr("Last seen"), tr("Changes")});
    m_list->headerItem()->setTextAlignment(5, Qt::AlignRight | Qt::AlignVCenter);
    m_rename->setText(tr("Rename …"));
    m_revoke->setText(tr("Shut out …"));
    m_codeCard->setTitle(tr("Code for a new computer"));
    m_roleField->setLabel(tr("Role"));
    m_roleField->setHint(tr("What may be done on the computer by people the hub does not know yet"));
    m_role->setChoices(organisationchoices::roles());
    m_make->setText(tr("Make a code"));
    m_code->setAccessibleName(tr("One-time code"));
}

void DevicesCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        list(m_devices);
    }
    QWidget::changeEvent(event);
}

} // namespace kesu
