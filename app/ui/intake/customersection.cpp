#include "intake/customersection.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "customers/customerservice.h"
#include "forms/flowlayout.h"
#include "forms/formfield.h"
#include "forms/formgrid.h"
#include "forms/lookupedit.h"
#include "texts/fieldtexts.h"
#include "theme/metrics.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

bool looksLikePhone(const QString &typed)
{
    for (const QChar c : typed) {
        if (c.isLetter())
            return false;
    }
    return !normalizedPhone(typed).isEmpty();
}

} // namespace

CustomerSection::CustomerSection(IntakeForm &form, const CustomerService &customers, QWidget *parent)
    : IntakeSection(u"customer"_s, form, parent), m_customers(customers)
{
    m_phone = addLookup(u"customer_phone"_s, &Customer::phone);
    m_name = addLookup(u"customer_name"_s, &Customer::name);
    addLine(u"customer_contact_person"_s, &Customer::contactPerson);
    addLine(u"customer_address"_s, &Customer::address);

    m_known = new QLabel;
    m_known->setObjectName(u"knownCustomerLabel"_s);
    m_other = new QPushButton;
    m_other->setObjectName(u"otherCustomerButton"_s);
    auto *known = new QHBoxLayout;
    known->addWidget(m_known);
    known->addWidget(m_other);
    known->addStretch();
    column()->addLayout(known);

    auto *ticks = new FlowLayout;
    ticks->setSpacing(metrics::groupGap);
    ticks->setLineSpacing(metrics::gap);
    const auto tick = [this, ticks](const QString &key) {
        auto *box = new QCheckBox;
        box->setObjectName(key + u"Box"_s);
        connect(box, &QCheckBox::toggled, this, [this, key](bool on) {
            if (!isShowing())
                m_form.setField(key, on);
        });
        ticks->addWidget(box);
        return box;
    };
    m_organisation = new QCheckBox;
    m_organisation->setObjectName(u"organisationBox"_s);
    connect(m_organisation, &QCheckBox::toggled, this, &CustomerSection::readLines);
    ticks->addWidget(m_organisation);
    m_anonymous = tick(u"anonymous"_s);
    m_confidential = tick(u"customer_confidential"_s);
    m_onPaper = tick(u"recorded_on_paper"_s);
    m_byEmployee = tick(u"reported_by_employee"_s);
    column()->addLayout(ticks);

    connect(m_other, &QPushButton::clicked, this, [this] {
        m_form.setCustomer({});
        showCustomer();
        m_phone->setFocus(Qt::TabFocusReason);
    });
    connect(m_phone, &QLineEdit::editingFinished, this, &CustomerSection::tidyPhone);
    retranslate();
}

LookupEdit *CustomerSection::addLookup(const QString &key, QString Customer::*member)
{
    auto *edit = new LookupEdit([this](const QString &typed) { return matches(typed); });
    m_lines.append({addField(key, edit), edit, member});
    connect(edit, &LookupEdit::chosen, this, &CustomerSection::take);
    connect(edit, &QLineEdit::textChanged, this, &CustomerSection::readLines);
    return edit;
}

void CustomerSection::addLine(const QString &key, QString Customer::*member)
{
    auto *edit = new QLineEdit;
    m_lines.append({addField(key, edit), edit, member});
    connect(edit, &QLineEdit::textChanged, this, &CustomerSection::readLines);
}

QList<Choice> CustomerSection::matches(const QString &typed) const
{
    QList<Choice> found;
    for (const CustomerMatch &match : m_customers.find(typed)) {
        const QString who = match.customer.name.isEmpty() ? match.customer.phone
                                                          : match.customer.name + u"   "_s + match.customer.phone;
        found.append({match.customer.id.text(), who,
                      tr("%n ticket(s)", nullptr, match.ticketCount) + u" · "_s
                          + tr("%n open", nullptr, match.openTickets)});
    }
    return found;
}

void CustomerSection::take(const QString &customerId)
{
    const auto customer = m_customers.load(CustomerId(customerId));
    if (!customer)
        return;
    m_form.setCustomer(*customer);
    showCustomer();
    Q_EMIT customerChosen();
}

void CustomerSection::readLines()
{
    if (isShowing())
        return;
    Customer customer = m_form.draft().customer;
    for (const Line &line : std::as_const(m_lines))
        customer.*line.member = line.edit->text().trimmed();
    customer.organisation = m_organisation->isChecked();
    m_form.setCustomer(customer);
}

// A name typed where the phone is asked for goes where it belongs.
void CustomerSection::tidyPhone()
{
    const QString typed = m_phone->text().trimmed();
    if (typed.isEmpty() || looksLikePhone(typed) || !m_name->text().trimmed().isEmpty())
        return;
    m_name->setText(typed);
    m_phone->clear();
}

void CustomerSection::showCustomer()
{
    const Customer customer = m_form.draft().customer; // editors write back while they are filled
    for (const Line &line : std::as_const(m_lines)) {
        const QSignalBlocker quiet(line.edit);
        if (line.edit->text().trimmed() != customer.*line.member)
            line.edit->setText(customer.*line.member);
    }
    const QSignalBlocker quiet(m_organisation);
    m_organisation->setChecked(customer.organisation);
    refresh();
}

void CustomerSection::showDraft()
{
    showCustomer();
    const Ticket &ticket = m_form.ticket();
    for (const auto &[box, on] : {std::pair(m_anonymous, ticket.anonymous),
                                  {m_confidential, ticket.customerConfidential},
                                  {m_onPaper, ticket.recordedOnPaper}, {m_byEmployee, ticket.reportedByEmployee}}) {
        const QSignalBlocker quiet(box);
        box->setChecked(on);
    }
    for (const Line &line : std::as_const(m_lines))
        line.field->setProblem({});
    IntakeSection::showDraft();
}

void CustomerSection::refresh()
{
    IntakeSection::refresh();
    const Customer &customer = m_form.draft().customer;
    const bool known = !customer.id.isNull();
    m_known->setVisible(known);
    m_other->setVisible(known);
    m_known->setText(tr("Known customer %1; what you change here is changed for them.").arg(customer.name));
    for (const Line &line : std::as_const(m_lines)) {
        if (line.member == &Customer::contactPerson)
            line.field->setVisible(customer.organisation || !customer.contactPerson.isEmpty());
        if (line.member == &Customer::name)
            line.field->setRequired(m_form.required().contains(u"customer_id"_s) && customer.phone.isEmpty());
        if (line.member == &Customer::phone)
            line.field->setRequired(m_form.required().contains(u"customer_id"_s) && customer.name.isEmpty());
    }
}

void CustomerSection::retranslate()
{
    IntakeSection::retranslate();
    setTitle(tr("Customer"));
    const QStringList labels{tr("Phone"), tr("Name"), tr("Contact person"), tr("Address")};
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i).field->setLabel(labels.at(i));
    m_phone->setPlaceholderText(tr("or name or pinyin initials, to find them"));
    m_organisation->setText(tr("Organisation"));
    m_anonymous->setText(fieldtexts::label(u"anonymous"_s));
    m_confidential->setText(fieldtexts::label(u"customer_confidential"_s));
    m_onPaper->setText(fieldtexts::label(u"recorded_on_paper"_s));
    m_byEmployee->setText(fieldtexts::label(u"reported_by_employee"_s));
    m_other->setText(tr("Another customer"));
}

} // namespace kesu
