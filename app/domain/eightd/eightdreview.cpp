#include "eightd/eightdreview.h"

#include "eightd/eightdjson.h"
#include "eightd/reviewrules.h"

namespace kesu {

using namespace Qt::StringLiterals;
using namespace reviewrules;

namespace {

template<typename Part, typename Predicate>
bool any(const QList<Part> &parts, Predicate predicate)
{
    return std::any_of(parts.cbegin(), parts.cend(), predicate);
}

bool hasField(const EightD &report, int discipline)
{
    return any(eightDFields(), [&](const RecordField<EightD> &field) {
        return disciplineOfField(field.key) == discipline && field.get(report).isValid();
    });
}

bool isApproved(const EightD &report, const QString &subject, SignatureRole role, const QString &hash)
{
    return any(report.approvals, [&](const Approval &approval) {
        return approval.subject == subject && approval.role == role && approval.contentHash == hash;
    });
}

void checkSignatures(Review &closing)
{
    const QString hash = contentHash(closing.report);
    const std::pair<SignatureRole, const char *> needed[]{{SignatureRole::Prepared, "signature-prepared-missing"},
                                                          {SignatureRole::Reviewed, "signature-reviewed-missing"},
                                                          {SignatureRole::Approved, "signature-approved-missing"}};
    for (const auto &[role, code] : needed) {
        if (!isApproved(closing.report, u"report"_s, role, hash))
            closing.add(Severity::Error, code, 8);
    }
}

void checkEffectiveness(Review &closing)
{
    const EightD &report = closing.report;
    if (isEffectivenessShown(report) || isEffectivenessWaived(report))
        return;
    closing.add(Severity::Error,
                report.effectivenessWaiver.isEmpty() ? "effectiveness-unproven" : "effectiveness-waiver-unapproved", 8);
}

void checkDecision(Review &closing)
{
    const QList<CustomerDecision> &decisions = closing.report.decisions;
    if (decisions.isEmpty())
        closing.add(Severity::Error, "customer-decision-missing", 8);
    else if (!decisions.last().accepted)
        closing.add(Severity::Error, "customer-rejected", 8, {}, {Review::quote(decisions.last().reason)});
}

} // namespace

void Review::add(Severity severity, const char *code, int discipline, const QString &place, const QStringList &args)
{
    const QString where = u"d%1"_s.arg(discipline);
    findings.append({severity, QString::fromLatin1(code), place.isEmpty() ? where : where + u'/' + place, args});
}

QString Review::quote(const QString &text)
{
    constexpr qsizetype length = 40;
    const QString line = text.simplified();
    return line.size() <= length ? line : line.left(length - 1) + u'…';
}

Findings reviewEightD(const EightD &report, const ReviewTools &tools)
{
    Review review(report, tools);
    reviewProblem(review);
    reviewContainment(review);
    reviewWhys(review);
    reviewCauses(review);
    reviewActions(review);
    reviewProof(review);
    reviewDates(review);
    std::stable_sort(review.findings.begin(), review.findings.end(), [](const Finding &a, const Finding &b) {
        return disciplineOf(a) < disciplineOf(b);
    });
    return review.findings;
}

Findings closingFindings(const EightD &report, const ReviewTools &tools)
{
    EightD final = report;
    final.stage = ReportStage::Final; // asks for everything
    Review closing(report, tools);
    for (const Finding &finding : reviewEightD(final, tools)) {
        if (finding.severity == Severity::Error)
            closing.findings.append(finding);
    }
    for (int discipline = 1; discipline <= 7; ++discipline) {
        if (!isBegun(report, discipline))
            closing.add(Severity::Error, "discipline-empty", discipline, {}, {u"D%1"_s.arg(discipline)});
    }
    for (const Action &action : report.actions) {
        if (action.state == ActionState::Open || action.state == ActionState::InProgress) {
            closing.add(action.kind == ActionKind::Remaining ? Severity::Warning : Severity::Error, "action-open",
                        disciplineOf(action.kind), action.id, {Review::quote(action.text)});
        }
    }
    checkEffectiveness(closing);
    checkDecision(closing);
    checkSignatures(closing);
    closing.findings.removeIf([&](const Finding &finding) { return acceptanceOf(report, finding) != nullptr; });
    return closing.findings;
}

int disciplineOf(const Finding &finding)
{
    const bool named = finding.where.size() > 1 && finding.where.at(0) == u'd' && finding.where.at(1).isDigit();
    return named ? finding.where.at(1).digitValue() : -1;
}

const AcceptedFinding *acceptanceOf(const EightD &report, const Finding &finding)
{
    for (const AcceptedFinding &accepted : report.acceptedFindings) {
        if (accepted.identity == finding.identity())
            return &accepted;
    }
    return nullptr;
}

bool isBegun(const EightD &report, int discipline)
{
    if (hasField(report, discipline)
        || any(report.actions, [=](const Action &action) { return disciplineOf(action.kind) == discipline; }))
        return true;
    switch (discipline) {
    case 1:
        return !report.team.isEmpty();
    case 2:
        return !report.contrasts.isEmpty();
    case 3:
        return !report.stocks.isEmpty();
    case 4:
        return !report.whys.isEmpty() || !report.causes.isEmpty();
    case 5:
        return !report.alternatives.isEmpty();
    case 6:
        return !report.validations.isEmpty();
    case 7:
        return !report.documents.isEmpty();
    case 8:
        return !report.costs.isEmpty() || report.state == EightDState::Closed;
    default:
        return false;
    }
}

bool isReached(const EightD &report, int discipline)
{
    if (report.stage == ReportStage::Final)
        return true;
    for (int later = discipline; later < disciplineCount; ++later) {
        if (isBegun(report, later))
            return true;
    }
    return false;
}

bool isEffectivenessShown(const EightD &report)
{
    return any(report.validations, [&report](const Validation &validation) {
        return validation.result == ValidationResult::Passed && hasData(validation) && !isTooEarly(report, validation);
    });
}

bool isEffectivenessWaived(const EightD &report)
{
    return !report.effectivenessWaiver.isEmpty()
        && isApproved(report, u"effectiveness_waiver"_s, SignatureRole::Approved, contentHash(report));
}

} // namespace kesu
