#pragma once

#include "base/recordfields.h"
#include "eightd/eightd.h"

namespace kesu {

// One kind of record inside an 8D report: its table, its name in files, its fields.
template<typename Part>
struct EightDPartType {
    QString entity;      // "eight_d_action"
    QString list;        // "actions"
    bool appendOnly = false;
    QList<RecordField<Part>> fields; // without id, parent report and position
};

// The same without the C++ type, for tables and operations.
struct EightDPartShape {
    QString entity;
    QString list;
    bool appendOnly = false;
    QList<RecordFieldInfo> fields;
};

// Field tables; built once, the same for the whole run.
const QList<RecordField<EightD>> &eightDFields();
const RecordField<EightD> *findEightDField(QStringView key);
const QList<EightDPartShape> &eightDPartShapes();
template<typename Part>
const EightDPartType<Part> &eightDPartType();
template<> const EightDPartType<TeamMember> &eightDPartType();
template<> const EightDPartType<Meeting> &eightDPartType();
template<> const EightDPartType<Contrast> &eightDPartType();
template<> const EightDPartType<StockLocation> &eightDPartType();
template<> const EightDPartType<WhyNode> &eightDPartType();
template<> const EightDPartType<Cause> &eightDPartType();
template<> const EightDPartType<CauseTest> &eightDPartType();
template<> const EightDPartType<Criterion> &eightDPartType();
template<> const EightDPartType<Alternative> &eightDPartType();
template<> const EightDPartType<Score> &eightDPartType();
template<> const EightDPartType<Action> &eightDPartType();
template<> const EightDPartType<Validation> &eightDPartType();
template<> const EightDPartType<DocumentChange> &eightDPartType();
template<> const EightDPartType<Cost> &eightDPartType();
template<> const EightDPartType<Figure> &eightDPartType();
template<> const EightDPartType<Approval> &eightDPartType();
template<> const EightDPartType<CustomerDecision> &eightDPartType();
template<> const EightDPartType<AcceptedFinding> &eightDPartType();
template<> const EightDPartType<Revision> &eightDPartType();

// The discipline (0 … 8) a field of the report belongs to; -1: the header.
int disciplineOfField(QStringView key);
int disciplineOf(ActionKind kind);

// The same identities as the report's lists have them, those of records that are gone last: a set of references comes
// from the store in an order that means nothing.
QStringList inReportOrder(const EightD &report, QStringList ids);

// Calls visit(list, type) for every list of records in the report, in the order of the disciplines.
template<typename Report, typename Visitor>
void forEachPartList(Report &report, Visitor &&visit)
{
    visit(report.team, eightDPartType<TeamMember>());
    visit(report.meetings, eightDPartType<Meeting>());
    visit(report.contrasts, eightDPartType<Contrast>());
    visit(report.stocks, eightDPartType<StockLocation>());
    visit(report.whys, eightDPartType<WhyNode>());
    visit(report.causes, eightDPartType<Cause>());
    visit(report.causeTests, eightDPartType<CauseTest>());
    visit(report.criteria, eightDPartType<Criterion>());
    visit(report.alternatives, eightDPartType<Alternative>());
    visit(report.scores, eightDPartType<Score>());
    visit(report.actions, eightDPartType<Action>());
    visit(report.validations, eightDPartType<Validation>());
    visit(report.documents, eightDPartType<DocumentChange>());
    visit(report.costs, eightDPartType<Cost>());
    visit(report.figures, eightDPartType<Figure>());
    visit(report.approvals, eightDPartType<Approval>());
    visit(report.decisions, eightDPartType<CustomerDecision>());
    visit(report.acceptedFindings, eightDPartType<AcceptedFinding>());
    visit(report.revisions, eightDPartType<Revision>());
}

} // namespace kesu
