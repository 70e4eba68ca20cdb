#include "forms/intakedraft.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include "tickets/ticketfields.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// What the program fills in by itself.
const QStringList &ownFields()
{
    static const QStringList keys{u"kind"_s, u"state"_s, u"resume_state"_s, u"round"_s, u"branch"_s, u"channel"_s,
                                  u"received_at"_s, u"currency"_s, u"category_scheme"_s, u"level_scheme"_s,
                                  u"policy_id"_s, u"policy_version"_s, u"overlay_policies"_s, u"first_contact_owner"_s,
                                  u"first_department"_s, u"proposed_category"_s, u"reported_by_employee"_s,
                                  u"recorded_on_paper"_s, u"customer_confidential"_s, u"anonymous"_s, u"malicious"_s,
                                  u"legal_issue"_s, u"sensitive"_s, u"complex"_s, u"multi_department"_s,
                                  u"satisfaction_scale"_s};
    return keys;
}

using CustomerText = std::pair<QLatin1String, QString Customer::*>;
constexpr int customerTextCount = 10;
const std::array<CustomerText, customerTextCount> &customerTexts()
{
    static const std::array<CustomerText, customerTextCount> texts{{
        {"name"_L1, &Customer::name}, {"contact_person"_L1, &Customer::contactPerson}, {"phone"_L1, &Customer::phone},
        {"phone2"_L1, &Customer::phone2}, {"email"_L1, &Customer::email}, {"address"_L1, &Customer::address},
        {"identity_number"_L1, &Customer::identityNumber}, {"language"_L1, &Customer::language},
        {"customer_number"_L1, &Customer::customerNumber}, {"remark"_L1, &Customer::remark},
    }};
    return texts;
}

QJsonObject toJson(const Customer &customer)
{
    QJsonObject json;
    if (!customer.id.isNull())
        json.insert("id"_L1, customer.id.text());
    if (customer.organisation)
        json.insert("organisation"_L1, true);
    for (const auto &[key, member] : customerTexts()) {
        if (!(customer.*member).isEmpty())
            json.insert(key, customer.*member);
    }
    return json;
}

Customer customerFromJson(const QJsonObject &json)
{
    Customer customer;
    customer.id = CustomerId(json.value("id"_L1).toString());
    customer.organisation = json.value("organisation"_L1).toBool();
    for (const auto &[key, member] : customerTexts())
        customer.*member = json.value(key).toString();
    return customer;
}

QJsonObject toJson(const NewAttachment &file)
{
    QJsonObject json{{u"name"_s, file.name}, {u"role"_s, file.role}, {u"media_type"_s, file.mediaType}};
    if (!file.caption.isEmpty())
        json.insert("caption"_L1, file.caption);
    if (!file.path.isEmpty())
        json.insert("path"_L1, file.path);
    if (!file.bytes.isEmpty())
        json.insert("blob"_L1, blobName(file.bytes));
    return json;
}

NewAttachment attachmentFromJson(const QJsonObject &json)
{
    NewAttachment file;
    file.name = json.value("name"_L1).toString();
    file.role = json.value("role"_L1).toString(file.role);
    file.mediaType = json.value("media_type"_L1).toString();
    file.caption = json.value("caption"_L1).toString();
    file.path = json.value("path"_L1).toString();
    return file;
}

} // namespace

bool IntakeDraft::isEmpty() const
{
    QVariantMap fields = toFields(ticket);
    for (const QString &key : ownFields())
        fields.remove(key);
    Customer nobody;
    return fields.isEmpty() && customer == nobody && note.isEmpty() && attachments.isEmpty() && unread.isEmpty();
}

QString IntakeDraft::title() const
{
    QStringList parts;
    const QString firstLine = ticket.narrative.section(u'\n', 0, 0).left(30);
    for (const QString &part : {customer.name.isEmpty() ? customer.phone : customer.name,
                                ticket.title.isEmpty() ? firstLine : ticket.title}) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts.join(u" · "_s);
}

Registration IntakeDraft::toRegistration() const
{
    Registration registration;
    registration.ticket = ticket;
    registration.customer = customer;
    registration.attachments = attachments;
    registration.note = note;
    registration.draftId = id;
    return registration;
}

QJsonObject IntakeDraft::toJson() const
{
    QJsonArray files;
    for (const NewAttachment &file : attachments)
        files.append(kesu::toJson(file));
    QJsonObject words;
    for (auto it = unread.cbegin(); it != unread.cend(); ++it)
        words.insert(it.key(), it.value());
    return {{u"ticket"_s, QJsonObject::fromVariantMap(toFields(ticket))},
            {u"customer"_s, kesu::toJson(customer)},
            {u"note"_s, note},
            {u"attachments"_s, files},
            {u"unread"_s, words},
            {u"policy_by_hand"_s, policyByHand}};
}

IntakeDraft IntakeDraft::fromJson(const QJsonObject &json)
{
    IntakeDraft draft;
    draft.ticket = ticketFromFields(json.value("ticket"_L1).toObject().toVariantMap());
    draft.customer = customerFromJson(json.value("customer"_L1).toObject());
    draft.note = json.value("note"_L1).toString();
    for (const auto &file : json.value("attachments"_L1).toArray())
        draft.attachments.append(attachmentFromJson(file.toObject()));
    const QJsonObject words = json.value("unread"_L1).toObject();
    for (auto it = words.begin(); it != words.end(); ++it)
        draft.unread.insert(it.key(), it.value().toString());
    draft.policyByHand = json.value("policy_by_hand"_L1).toBool();
    return draft;
}

QString blobName(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace kesu
