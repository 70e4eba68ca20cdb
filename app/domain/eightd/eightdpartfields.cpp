// The field tables of the records inside an 8D report.
#include "eightd/eightdfields.h"

namespace kesu {

using namespace Qt::StringLiterals;

template<>
const EightDPartType<TeamMember> &eightDPartType()
{
    using T = TeamMember;
    static const EightDPartType<T> type{
        u"eight_d_member"_s, u"team"_s, false,
        RecordFields<T>()
            .choice("role", &T::role, {u"champion"_s, u"leader"_s, u"facilitator"_s, u"expert"_s, u"member"_s,
                                       u"customer"_s, u"supplier"_s})
            .text("role_text", &T::roleText).text("name", &T::name).text("staff", &T::staff)
            .text("function", &T::function).text("department", &T::department).text("contact", &T::contact, true)};
    return type;
}

template<>
const EightDPartType<Meeting> &eightDPartType()
{
    using T = Meeting;
    static const EightDPartType<T> type{
        u"eight_d_meeting"_s, u"meetings"_s, false,
        RecordFields<T>().date("held_on", &T::heldOn).text("subject", &T::subject)
            .longText("participants", &T::participants).longText("outcome", &T::outcome)};
    return type;
}

template<>
const EightDPartType<Contrast> &eightDPartType()
{
    using T = Contrast;
    static const EightDPartType<T> type{
        u"eight_d_contrast"_s, u"is_is_not"_s, false,
        RecordFields<T>()
            .choice("dimension", &T::dimension, {u"what"_s, u"where"_s, u"when"_s, u"extent"_s})
            .text("question", &T::question).longText("is_", &T::is).longText("is_not", &T::isNot)
            .longText("distinction", &T::distinction).longText("change", &T::change)};
    return type;
}

template<>
const EightDPartType<StockLocation> &eightDPartType()
{
    using T = StockLocation;
    static const EightDPartType<T> type{
        u"eight_d_stock"_s, u"stocks"_s, false,
        RecordFields<T>()
            .choice("place", &T::place, {u"raw_material"_s, u"in_process"_s, u"finished_goods"_s, u"in_transit"_s,
                                         u"at_customer"_s, u"in_field"_s, u"at_supplier"_s})
            .text("place_text", &T::placeText).number("suspect", &T::suspect).number("sorted", &T::sorted)
            .number("ok", &T::ok).number("nok", &T::nok).text("disposal", &T::disposal)
            .text("marking", &T::marking).text("owner", &T::owner).date("checked_on", &T::checkedOn)};
    return type;
}

template<>
const EightDPartType<WhyNode> &eightDPartType()
{
    using T = WhyNode;
    static const EightDPartType<T> type{
        u"eight_d_why"_s, u"whys"_s, false,
        RecordFields<T>().code("leg", &T::leg, legCodes).reference("parent", &T::parent)
            .longText("question", &T::question).longText("answer", &T::answer).longText("evidence", &T::evidence)};
    return type;
}

template<>
const EightDPartType<Cause> &eightDPartType()
{
    using T = Cause;
    static const EightDPartType<T> type{
        u"eight_d_cause"_s, u"causes"_s, false,
        RecordFields<T>().code("leg", &T::leg, legCodes)
            .choice("category", &T::category, {u"man"_s, u"machine"_s, u"material"_s, u"method"_s, u"measurement"_s,
                                               u"environment"_s})
            .reference("parent", &T::parent).longText("text", &T::text).longText("explanation", &T::explanation)
            .code("state", &T::state, causeStateCodes).number("votes", &T::votes).reference("why", &T::why)
            .choice("method", &T::method, {u"reproduce"_s, u"eliminate"_s, u"correlate"_s, u"measure"_s, u"other"_s})
            .longText("verification", &T::verification).date("verified_on", &T::verifiedOn)
            .text("verified_by", &T::verifiedBy).number("contribution", &T::contribution)
            .text("failure_category", &T::failureCategory).longText("escape_point", &T::escapePoint)};
    return type;
}

template<>
const EightDPartType<CauseTest> &eightDPartType()
{
    using T = CauseTest;
    static const EightDPartType<T> type{
        u"eight_d_cause_test"_s, u"cause_tests"_s, false,
        RecordFields<T>().reference("cause", &T::cause).reference("contrast", &T::contrast)
            .code("verdict", &T::verdict, testVerdictCodes).longText("explanation", &T::explanation)};
    return type;
}

template<>
const EightDPartType<Criterion> &eightDPartType()
{
    using T = Criterion;
    static const EightDPartType<T> type{
        u"eight_d_criterion"_s, u"criteria"_s, false,
        RecordFields<T>().text("text", &T::text).flag("must", &T::must).number("weight", &T::weight)};
    return type;
}

template<>
const EightDPartType<Alternative> &eightDPartType()
{
    using T = Alternative;
    static const EightDPartType<T> type{
        u"eight_d_alternative"_s, u"alternatives"_s, false,
        RecordFields<T>().reference("cause", &T::cause).longText("text", &T::text)
            .code("type", &T::type, actionTypeCodes).flag("chosen", &T::chosen).longText("proof", &T::proof)
            .longText("risk", &T::risk).longText("note", &T::note)};
    return type;
}

template<>
const EightDPartType<Score> &eightDPartType()
{
    using T = Score;
    static const EightDPartType<T> type{
        u"eight_d_score"_s, u"scores"_s, false,
        RecordFields<T>().reference("alternative", &T::alternative).reference("criterion", &T::criterion)
            .judgement("met", &T::met).number("score", &T::score).text("note", &T::note)};
    return type;
}

template<>
const EightDPartType<Action> &eightDPartType()
{
    using T = Action;
    static const EightDPartType<T> type{
        u"eight_d_action"_s, u"actions"_s, false,
        RecordFields<T>().code("kind", &T::kind, actionKindCodes).longText("text", &T::text)
            .code("type", &T::type, actionTypeCodes).references("causes", &T::causes)
            .text("cause_note", &T::causeNote).reference("alternative", &T::alternative)
            .reference("parent", &T::parent).text("car", &T::car).text("place", &T::place).text("scope_", &T::scope)
            .text("owner", &T::owner).text("staff", &T::staff).date("due", &T::due).text("due_note", &T::dueNote)
            .code("state", &T::state, actionStateCodes).date("implemented_on", &T::implementedOn)
            .date("effective_from", &T::effectiveFrom).text("cut_in", &T::cutIn).longText("evidence", &T::evidence)
            .longText("verification", &T::verification).date("verified_on", &T::verifiedOn)
            .text("verified_by", &T::verifiedBy).number("sorted", &T::sorted).number("ok", &T::ok)
            .number("nok", &T::nok).text("marking", &T::marking).text("clean_point", &T::cleanPoint)
            .longText("risk", &T::risk).date("removed_on", &T::removedOn).longText("removal_note", &T::removalNote)
            .text("effect_expected", &T::effectExpected).longText("proof", &T::proof)
            .text("approved_by", &T::approvedBy).date("approved_on", &T::approvedOn).longText("note", &T::note)};
    return type;
}

template<>
const EightDPartType<Validation> &eightDPartType()
{
    using T = Validation;
    static const EightDPartType<T> type{
        u"eight_d_validation"_s, u"validations"_s, false,
        RecordFields<T>().reference("action", &T::action).text("measure", &T::measure)
            .date("period_from", &T::periodFrom).date("period_to", &T::periodTo).text("lots", &T::lots)
            .number("produced", &T::produced).number("defects", &T::defects).text("before", &T::before)
            .text("target", &T::target).text("after", &T::after)
            .code("result", &T::result, validationResultCodes).longText("evidence", &T::evidence)};
    return type;
}

template<>
const EightDPartType<DocumentChange> &eightDPartType()
{
    using T = DocumentChange;
    static const EightDPartType<T> type{
        u"eight_d_document"_s, u"documents"_s, false,
        RecordFields<T>()
            .choice("kind", &T::kind, {u"pfmea"_s, u"dfmea"_s, u"control_plan"_s, u"work_instruction"_s,
                                       u"drawing"_s, u"test_plan"_s, u"maintenance_plan"_s, u"training_record"_s,
                                       u"procedure"_s, u"standard"_s, u"checklist"_s, u"other"_s})
            .text("number", &T::number).text("title", &T::title).text("old_revision", &T::oldRevision)
            .text("new_revision", &T::newRevision).date("changed_on", &T::changedOn).text("owner", &T::owner)
            .reference("action", &T::action)};
    return type;
}

template<>
const EightDPartType<Cost> &eightDPartType()
{
    using T = Cost;
    static const EightDPartType<T> type{
        u"eight_d_cost"_s, u"costs"_s, false,
        RecordFields<T>()
            .choice("kind", &T::kind, {u"sorting"_s, u"inspection"_s, u"scrap"_s, u"rework"_s, u"logistics"_s,
                                       u"claim"_s, u"travel"_s, u"other"_s})
            .money("amount", &T::amount).text("currency", &T::currency).text("note", &T::note)};
    return type;
}

template<>
const EightDPartType<Figure> &eightDPartType()
{
    using T = Figure;
    static const EightDPartType<T> type{
        u"eight_d_figure"_s, u"figures"_s, false,
        RecordFields<T>().number("discipline", &T::discipline).text("attachment", &T::attachment)
            .text("caption", &T::caption).json("data", &T::data).number("width", &T::width)};
    return type;
}

template<>
const EightDPartType<Approval> &eightDPartType()
{
    using T = Approval;
    static const EightDPartType<T> type{
        u"eight_d_approval"_s, u"approvals"_s, true,
        RecordFields<T>().text("subject", &T::subject).code("role", &T::role, signatureRoleCodes)
            .text("name", &T::name).text("staff", &T::staff).time("at", &T::at)
            .text("content_hash", &T::contentHash).number("revision", &T::revision).longText("note", &T::note)
            .text("drawing", &T::drawing).choice("decision", &T::decision, {u"accepted"_s, u"refused"_s})};
    return type;
}

template<>
const EightDPartType<CustomerDecision> &eightDPartType()
{
    using T = CustomerDecision;
    static const EightDPartType<T> type{
        u"eight_d_decision"_s, u"decisions"_s, true,
        RecordFields<T>().number("revision", &T::revision).flag("accepted", &T::accepted)
            .longText("reason", &T::reason).text("by_", &T::by).time("at", &T::at)};
    return type;
}

template<>
const EightDPartType<AcceptedFinding> &eightDPartType()
{
    using T = AcceptedFinding;
    static const EightDPartType<T> type{
        u"eight_d_acceptance"_s, u"accepted_findings"_s, true,
        RecordFields<T>().text("identity", &T::identity).longText("reason", &T::reason).text("staff", &T::staff)
            .time("at", &T::at)};
    return type;
}

template<>
const EightDPartType<Revision> &eightDPartType()
{
    using T = Revision;
    static const EightDPartType<T> type{
        u"eight_d_revision"_s, u"revisions"_s, true,
        RecordFields<T>().count("number", &T::number).code("stage", &T::stage, reportStageCodes).time("at", &T::at)
            .text("staff", &T::staff).longText("note", &T::note).text("content_hash", &T::contentHash)
            .json("body", &T::body)};
    return type;
}

} // namespace kesu
