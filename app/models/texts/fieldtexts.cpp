#include "texts/fieldtexts.h"

#include <QCoreApplication>

#include "texts/sentences.h"

using namespace Qt::StringLiterals;

namespace kesu::fieldtexts {

namespace {

constexpr char context[] = "FieldTexts";

// By key: the fields of tickets/ticketfields.cpp, and what steps ask for besides.
const Sentences &labels()
{
    static const Sentences table{
        {u"number"_s, QT_TRANSLATE_NOOP("FieldTexts", "Ticket number")},
        {u"kind"_s, QT_TRANSLATE_NOOP("FieldTexts", "Nature")},
        {u"state"_s, QT_TRANSLATE_NOOP("FieldTexts", "State")},
        {u"state_reason"_s, QT_TRANSLATE_NOOP("FieldTexts", "Reason for the state")},
        {u"resume_state"_s, QT_TRANSLATE_NOOP("FieldTexts", "State to go back to")},
        {u"round"_s, QT_TRANSLATE_NOOP("FieldTexts", "Round")},
        {u"branch"_s, QT_TRANSLATE_NOOP("FieldTexts", "Branch")},
        {u"reporting_unit"_s, QT_TRANSLATE_NOOP("FieldTexts", "Reporting unit")},
        {u"reported_by_employee"_s, QT_TRANSLATE_NOOP("FieldTexts", "Reported by an employee")},
        {u"recorded_on_paper"_s, QT_TRANSLATE_NOOP("FieldTexts", "Recorded on paper")},
        {u"see_also"_s, QT_TRANSLATE_NOOP("FieldTexts", "See also")},
        {u"group_id"_s, QT_TRANSLATE_NOOP("FieldTexts", "Group of the same matter")},
        {u"households"_s, QT_TRANSLATE_NOOP("FieldTexts", "Households concerned")},
        {u"merged_into"_s, QT_TRANSLATE_NOOP("FieldTexts", "Merged into")},
        {u"channel"_s, QT_TRANSLATE_NOOP("FieldTexts", "Channel")},
        {u"channel_reference"_s, QT_TRANSLATE_NOOP("FieldTexts", "Platform's own number")},
        {u"information_source"_s, QT_TRANSLATE_NOOP("FieldTexts", "Source of information")},
        {u"received_at"_s, QT_TRANSLATE_NOOP("FieldTexts", "Received at")},
        {u"submitted_at"_s, QT_TRANSLATE_NOOP("FieldTexts", "Submitted at")},
        {u"occurred_at"_s, QT_TRANSLATE_NOOP("FieldTexts", "Occurred at")},
        {u"place"_s, QT_TRANSLATE_NOOP("FieldTexts", "Place of occurrence")},
        {u"persons_involved"_s, QT_TRANSLATE_NOOP("FieldTexts", "Persons involved")},
        {u"customer_id"_s, QT_TRANSLATE_NOOP("FieldTexts", "Customer")},
        {u"contact_person"_s, QT_TRANSLATE_NOOP("FieldTexts", "Contact person")},
        {u"contact_phone"_s, QT_TRANSLATE_NOOP("FieldTexts", "Contact phone")},
        {u"customer_confidential"_s, QT_TRANSLATE_NOOP("FieldTexts", "Customer confidential")},
        {u"anonymous"_s, QT_TRANSLATE_NOOP("FieldTexts", "Anonymous")},
        {u"customer_language"_s, QT_TRANSLATE_NOOP("FieldTexts", "Language or dialect")},
        {u"title"_s, QT_TRANSLATE_NOOP("FieldTexts", "Subject")},
        {u"narrative"_s, QT_TRANSLATE_NOOP("FieldTexts", "What happened")},
        {u"object_type"_s, QT_TRANSLATE_NOOP("FieldTexts", "Kind of object")},
        {u"object"_s, QT_TRANSLATE_NOOP("FieldTexts", "Object of the complaint")},
        {u"service_concerned"_s, QT_TRANSLATE_NOOP("FieldTexts", "Business or service concerned")},
        {u"demand"_s, QT_TRANSLATE_NOOP("FieldTexts", "Demand")},
        {u"remedies"_s, QT_TRANSLATE_NOOP("FieldTexts", "Remedy sought")},
        {u"claim_amount"_s, QT_TRANSLATE_NOOP("FieldTexts", "Amount claimed")},
        {u"currency"_s, QT_TRANSLATE_NOOP("FieldTexts", "Currency")},
        {u"evidence_material"_s, QT_TRANSLATE_NOOP("FieldTexts", "Evidence material")},
        {u"other_information"_s, QT_TRANSLATE_NOOP("FieldTexts", "Other information")},
        {u"tags"_s, QT_TRANSLATE_NOOP("FieldTexts", "Tags")},
        {u"product"_s, QT_TRANSLATE_NOOP("FieldTexts", "Product")},
        {u"product_model"_s, QT_TRANSLATE_NOOP("FieldTexts", "Product model")},
        {u"batch"_s, QT_TRANSLATE_NOOP("FieldTexts", "Product batch number")},
        {u"order_number"_s, QT_TRANSLATE_NOOP("FieldTexts", "Order number")},
        {u"defect"_s, QT_TRANSLATE_NOOP("FieldTexts", "Defect")},
        {u"quantity"_s, QT_TRANSLATE_NOOP("FieldTexts", "Quantity")},
        {u"quantity_unit"_s, QT_TRANSLATE_NOOP("FieldTexts", "Unit of quantity")},
        {u"production_date"_s, QT_TRANSLATE_NOOP("FieldTexts", "Production date")},
        {u"shipping_date"_s, QT_TRANSLATE_NOOP("FieldTexts", "Shipping date")},
        {u"returned"_s, QT_TRANSLATE_NOOP("FieldTexts", "Returned or not")},
        {u"is_specific"_s, QT_TRANSLATE_NOOP("FieldTexts", "The content is specific")},
        {u"is_legitimate"_s, QT_TRANSLATE_NOOP("FieldTexts", "The complainant is entitled")},
        {u"is_lawful"_s, QT_TRANSLATE_NOOP("FieldTexts", "Nothing against law or rules")},
        {u"valid"_s, QT_TRANSLATE_NOOP("FieldTexts", "Valid complaint")},
        {u"invalid_ground"_s, QT_TRANSLATE_NOOP("FieldTexts", "Ground of invalidity")},
        {u"own_jurisdiction"_s, QT_TRANSLATE_NOOP("FieldTexts", "Within own jurisdiction")},
        {u"outside_body_needed"_s, QT_TRANSLATE_NOOP("FieldTexts", "Outside body needed")},
        {u"grounds_sufficient"_s, QT_TRANSLATE_NOOP("FieldTexts", "Grounds sufficient")},
        {u"demand_reasonable"_s, QT_TRANSLATE_NOOP("FieldTexts", "Demand reasonable")},
        {u"malicious"_s, QT_TRANSLATE_NOOP("FieldTexts", "Malicious complaint")},
        {u"legal_issue"_s, QT_TRANSLATE_NOOP("FieldTexts", "Legal or compliance issue")},
        {u"sensitive"_s, QT_TRANSLATE_NOOP("FieldTexts", "Sensitive")},
        {u"complex"_s, QT_TRANSLATE_NOOP("FieldTexts", "Complex")},
        {u"multi_department"_s, QT_TRANSLATE_NOOP("FieldTexts", "Several departments")},
        {u"affects_use"_s, QT_TRANSLATE_NOOP("FieldTexts", "Affects normal use")},
        {u"major_service"_s, QT_TRANSLATE_NOOP("FieldTexts", "Major service problem")},
        {u"general"_s, QT_TRANSLATE_NOOP("FieldTexts", "General")},
        {u"several_users"_s, QT_TRANSLATE_NOOP("FieldTexts", "Several users affected")},
        {u"systemic"_s, QT_TRANSLATE_NOOP("FieldTexts", "Systemic problem")},
        {u"scope_of_impact"_s, QT_TRANSLATE_NOOP("FieldTexts", "Scope of impact")},
        {u"difficulty"_s, QT_TRANSLATE_NOOP("FieldTexts", "Difficulty")},
        {u"category_scheme"_s, QT_TRANSLATE_NOOP("FieldTexts", "Category scheme")},
        {u"category"_s, QT_TRANSLATE_NOOP("FieldTexts", "Category")},
        {u"subcategory"_s, QT_TRANSLATE_NOOP("FieldTexts", "Sub-category")},
        {u"proposed_category"_s, QT_TRANSLATE_NOOP("FieldTexts", "Proposed category")},
        {u"level_scheme"_s, QT_TRANSLATE_NOOP("FieldTexts", "Level scheme")},
        {u"level"_s, QT_TRANSLATE_NOOP("FieldTexts", "Level")},
        {u"major_criteria"_s, QT_TRANSLATE_NOOP("FieldTexts", "Major criteria met")},
        {u"emergency_level"_s, QT_TRANSLATE_NOOP("FieldTexts", "Emergency level")},
        {u"first_contact_owner"_s, QT_TRANSLATE_NOOP("FieldTexts", "First-contact owner")},
        {u"first_department"_s, QT_TRANSLATE_NOOP("FieldTexts", "First receiving department")},
        {u"handling_owner"_s, QT_TRANSLATE_NOOP("FieldTexts", "Handling owner")},
        {u"handling_department"_s, QT_TRANSLATE_NOOP("FieldTexts", "Handling department")},
        {u"leader_in_charge"_s, QT_TRANSLATE_NOOP("FieldTexts", "Leader in charge")},
        {u"policy_id"_s, QT_TRANSLATE_NOOP("FieldTexts", "Handling policy")},
        {u"policy_version"_s, QT_TRANSLATE_NOOP("FieldTexts", "Policy version")},
        {u"overlay_policies"_s, QT_TRANSLATE_NOOP("FieldTexts", "Overlay policies")},
        {u"customer_due"_s, QT_TRANSLATE_NOOP("FieldTexts", "Customer's own due time")},
        {u"customer_due_note"_s, QT_TRANSLATE_NOOP("FieldTexts", "Note on the customer's due time")},
        {u"agreed_due"_s, QT_TRANSLATE_NOOP("FieldTexts", "Agreed date")},
        {u"responsible_party"_s, QT_TRANSLATE_NOOP("FieldTexts", "Responsible party")},
        {u"responsibility"_s, QT_TRANSLATE_NOOP("FieldTexts", "Responsibility")},
        {u"interim_measure"_s, QT_TRANSLATE_NOOP("FieldTexts", "Interim measure")},
        {u"stock_check"_s, QT_TRANSLATE_NOOP("FieldTexts", "Check of stock")},
        {u"investigation"_s, QT_TRANSLATE_NOOP("FieldTexts", "Investigation")},
        {u"cause"_s, QT_TRANSLATE_NOOP("FieldTexts", "Cause")},
        {u"solution"_s, QT_TRANSLATE_NOOP("FieldTexts", "Solution")},
        {u"corrective_action"_s, QT_TRANSLATE_NOOP("FieldTexts", "Corrective action")},
        {u"preventive_action"_s, QT_TRANSLATE_NOOP("FieldTexts", "Preventive action")},
        {u"stock_disposal"_s, QT_TRANSLATE_NOOP("FieldTexts", "Disposal of stock")},
        {u"verification"_s, QT_TRANSLATE_NOOP("FieldTexts", "Verification")},
        {u"effect"_s, QT_TRANSLATE_NOOP("FieldTexts", "Effect")},
        {u"standard_document"_s, QT_TRANSLATE_NOOP("FieldTexts", "Standard document")},
        {u"result"_s, QT_TRANSLATE_NOOP("FieldTexts", "Result")},
        {u"refund_amount"_s, QT_TRANSLATE_NOOP("FieldTexts", "Refund or compensation")},
        {u"satisfaction_scale"_s, QT_TRANSLATE_NOOP("FieldTexts", "Satisfaction scale")},
        {u"satisfaction"_s, QT_TRANSLATE_NOOP("FieldTexts", "Satisfaction")},
        {u"dissatisfaction_reason"_s, QT_TRANSLATE_NOOP("FieldTexts", "Reason of dissatisfaction")},
        {u"suggestions"_s, QT_TRANSLATE_NOOP("FieldTexts", "Suggestions")},
        {u"further_handling"_s, QT_TRANSLATE_NOOP("FieldTexts", "Further handling needed")},
        {u"revisit_waiver"_s, QT_TRANSLATE_NOOP("FieldTexts", "Reason for no revisit")},
        {u"closing_note"_s, QT_TRANSLATE_NOOP("FieldTexts", "Closing note")},
        {u"improvement_point"_s, QT_TRANSLATE_NOOP("FieldTexts", "Improvement point")},
        {u"paper_location"_s, QT_TRANSLATE_NOOP("FieldTexts", "Where the paper lies")},
        {u"signed_copy"_s, QT_TRANSLATE_NOOP("FieldTexts", "Signed copy present")},
        {u"attachments"_s, QT_TRANSLATE_NOOP("FieldTexts", "Attachment")},
        {u"defect_photo"_s, QT_TRANSLATE_NOOP("FieldTexts", "Defect photo")},
        {u"scan"_s, QT_TRANSLATE_NOOP("FieldTexts", "Scan of the paper")},
        {u"customer_name"_s, QT_TRANSLATE_NOOP("FieldTexts", "Customer name")},
        {u"customer_phone"_s, QT_TRANSLATE_NOOP("FieldTexts", "Customer phone")},
        {u"reason"_s, QT_TRANSLATE_NOOP("FieldTexts", "Reason")},
        {u"at"_s, QT_TRANSLATE_NOOP("FieldTexts", "When it happened")},
        {u"contact_way"_s, QT_TRANSLATE_NOOP("FieldTexts", "Way of contact")},
        {u"contact_text"_s, QT_TRANSLATE_NOOP("FieldTexts", "What was said")},
        {u"contact_outcome"_s, QT_TRANSLATE_NOOP("FieldTexts", "What was agreed")},
        {u"consent"_s, QT_TRANSLATE_NOOP("FieldTexts", "The customer agrees")},
        {u"consent_reason"_s, QT_TRANSLATE_NOOP("FieldTexts", "Reason without consent")},
        {u"ground"_s, QT_TRANSLATE_NOOP("FieldTexts", "Ground of extension")},
        {u"clock"_s, QT_TRANSLATE_NOOP("FieldTexts", "Clock")},
        {u"clocks"_s, QT_TRANSLATE_NOOP("FieldTexts", "Clocks to pause")},
        {u"due"_s, QT_TRANSLATE_NOOP("FieldTexts", "New due time")},
        {u"add"_s, QT_TRANSLATE_NOOP("FieldTexts", "Extended by")},
        {u"transfer_to"_s, QT_TRANSLATE_NOOP("FieldTexts", "Transferred to")},
        {u"parts"_s, QT_TRANSLATE_NOOP("FieldTexts", "Parts")},
        {u"carry"_s, QT_TRANSLATE_NOOP("FieldTexts", "Carried over")},
        {u"goes_on"_s, QT_TRANSLATE_NOOP("FieldTexts", "This ticket goes on as well")},
        {u"note"_s, QT_TRANSLATE_NOOP("FieldTexts", "Note")},
        {u"number_pattern"_s, QT_TRANSLATE_NOOP("FieldTexts", "Number pattern")},
    };
    return table;
}

} // namespace

QString label(const QString &key)
{
    return sentenceOf(context, labels(), key, key);
}

bool isKnown(const QString &key)
{
    return labels().contains(key);
}

} // namespace kesu::fieldtexts
