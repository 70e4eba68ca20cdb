#include "demo/democourse.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Hours from the move before, at least and at most.
std::pair<double, double> hoursBefore(const QString &move)
{
    static const QHash<QString, std::pair<double, double>> table{
        {u"respond"_s, {0.1, 1.4}},  {u"accept"_s, {0.1, 1.0}},    {u"classify"_s, {0.1, 0.8}},
        {u"assign"_s, {0.2, 1.5}},   {u"quality"_s, {0.2, 1.5}},   {u"start"_s, {0.3, 3}},
        {u"note"_s, {0.5, 4}},       {u"propose"_s, {1, 6}},       {u"execute"_s, {0.5, 5}},
        {u"fill"_s, {1, 10}},        {u"complete"_s, {1, 8}},      {u"feed_back"_s, {0.3, 6}},
        {u"revisit"_s, {20, 66}},    {u"close"_s, {0.5, 20}},      {u"archive"_s, {24 * 15, 24 * 40}},
        {u"settle"_s, {0.1, 1.5}},   {u"reject"_s, {0.5, 6}},      {u"suspend"_s, {1, 6}},
        {u"resume"_s, {20, 90}},     {u"reopen"_s, {24 * 2, 24 * 20}}, {u"rework"_s, {12, 60}},
        {u"attempt"_s, {18, 30}},    {u"forward"_s, {1, 5}},       {u"convert"_s, {3, 30}},
        {u"implement"_s, {4, 40}},   {u"verify"_s, {10, 60}},      {u"reply_interim"_s, {1, 7}},
        {u"reply_final"_s, {12, 60}}, {u"extend"_s, {1, 5}},       {u"merge"_s, {1, 8}},
        {u"split"_s, {1, 8}},        {u"transfer"_s, {1, 8}},
    };
    return table.value(move, {0.5, 3.0});
}

QStringList mainPath(const DemoScenario &scenario)
{
    if (scenario.kind() != TicketKind::Complaint)
        return {u"accept"_s, u"respond"_s, u"assign"_s, u"start"_s, u"complete"_s, u"feed_back"_s, u"close"_s};
    if (scenario.policy() == "MFG-8D"_L1)
        return {u"respond"_s, u"accept"_s, u"classify"_s, u"assign"_s, u"quality"_s, u"reply_interim"_s, u"start"_s,
                u"note"_s, u"propose"_s, u"execute"_s, u"fill"_s, u"implement"_s, u"verify"_s, u"reply_final"_s,
                u"complete"_s, u"feed_back"_s, u"revisit"_s, u"close"_s, u"archive"_s};
    return {u"respond"_s, u"accept"_s, u"classify"_s, u"assign"_s, u"start"_s, u"note"_s, u"propose"_s, u"execute"_s,
            u"complete"_s, u"feed_back"_s, u"revisit"_s, u"close"_s, u"archive"_s};
}

void insertAfter(QStringList &path, const QString &move, const QStringList &more)
{
    const qsizetype at = path.indexOf(move);
    for (qsizetype i = 0; at >= 0 && i < more.size(); ++i)
        path.insert(at + 1 + i, more.at(i));
}

// About one complaint in three does not go smoothly.
QStringList variation(const DemoScenario &scenario, QRandomGenerator &random)
{
    QStringList path = mainPath(scenario);
    const int dice = random.bounded(100);
    if (scenario.kind() != TicketKind::Complaint) {
        if (dice < 60)
            return {u"settle"_s, u"close"_s};
        if (dice < 72)
            return QStringList{u"accept"_s, u"convert"_s} + mainPath(DemoScenario(QJsonObject{}));
        return path;
    }
    if (scenario.once() || scenario.policy() == "MFG-8D"_L1)
        return dice < 8 ? path.mid(0, path.size() - 1) + QStringList{u"reopen"_s, u"start"_s, u"complete"_s,
                                                                    u"feed_back"_s, u"revisit"_s, u"close"_s}
                        : path;
    if (dice < 14)
        return {u"settle"_s, u"close"_s, u"archive"_s};
    if (dice < 18)
        return {u"respond"_s, u"reject"_s};
    if (dice < 20)
        return {u"accept"_s, u"respond"_s, u"merge"_s};
    if (dice < 21)
        return {u"accept"_s, u"respond"_s, u"split"_s};
    if (dice < 23)
        return {u"accept"_s, u"respond"_s, u"transfer"_s};
    if (dice < 27) {
        path.removeLast();
        return path + QStringList{u"reopen"_s, u"start"_s, u"complete"_s, u"feed_back"_s, u"revisit"_s, u"close"_s};
    }
    if (dice < 33) {
        path.replace(path.indexOf(u"revisit"_s), u"rework"_s);
        insertAfter(path, u"rework"_s, {u"complete"_s, u"feed_back"_s, u"revisit"_s});
    } else if (dice < 37) {
        path.replace(path.indexOf(u"revisit"_s), u"attempt"_s);
        insertAfter(path, u"attempt"_s, {u"attempt"_s, u"attempt"_s});
    } else if (dice < 44) {
        insertAfter(path, u"start"_s, {u"suspend"_s, u"resume"_s});
    } else if (dice < 50) {
        insertAfter(path, u"assign"_s, {u"forward"_s});
    } else if (dice < 54 && scenario.policy() == "SVC-3.1"_L1) {
        insertAfter(path, u"assign"_s, {u"extend"_s});
    }
    return path;
}

void put(QVariantMap &input, const DemoScenario::Told &told, std::initializer_list<QString> keys)
{
    for (const QString &key : keys) {
        if (told.handling.contains(key))
            input.insert(key, told.handling.value(key));
    }
}

void tell(QVariantMap &input, QRandomGenerator &random, const QString &words)
{
    static const QStringList ways{u"phone"_s, u"phone"_s, u"phone"_s, u"wechat"_s, u"sms"_s, u"in_person"_s};
    input.insert(u"contact_way"_s, ways.at(random.bounded(ways.size())));
    input.insert(u"contact_text"_s, words);
}

QString answer(QRandomGenerator &random)
{
    static const QStringList answers{u"very_satisfied"_s, u"satisfied"_s, u"satisfied"_s, u"satisfied"_s,
                                     u"satisfied"_s, u"neutral"_s, u"neutral"_s, u"dissatisfied"_s};
    return answers.at(random.bounded(answers.size()));
}

} // namespace

DemoMoves wholeCourse(const DemoScenario &scenario, QRandomGenerator &random)
{
    // Some desks are quick, some slow, and now and then something is left lying.
    const double pace = random.bounded(100) < 8 ? 3.5 : 0.3 + random.generateDouble();
    DemoMoves moves;
    for (const QString &code : variation(scenario, random)) {
        const auto [least, most] = hoursBefore(code);
        moves.append({code, (least + random.generateDouble() * (most - least)) * pace});
    }
    return moves;
}

DemoMoves courseUntil(const DemoScenario &scenario, TicketState state)
{
    static const QHash<TicketState, QString> last{
        {TicketState::Accepted, u"accept"_s},    {TicketState::Classified, u"classify"_s},
        {TicketState::Assigned, u"assign"_s},    {TicketState::Investigating, u"start"_s},
        {TicketState::Proposed, u"propose"_s},   {TicketState::Executing, u"execute"_s},
        {TicketState::FedBack, u"feed_back"_s},  {TicketState::Revisited, u"revisit"_s},
        {TicketState::Closed, u"close"_s},       {TicketState::Archived, u"archive"_s},
        {TicketState::Suspended, u"start"_s},    {TicketState::Rejected, u"reject"_s},
        {TicketState::Merged, u"merge"_s},       {TicketState::Split, u"split"_s},
        {TicketState::Transferred, u"transfer"_s},
    };
    QStringList path = mainPath(scenario);
    const QString end = last.value(state);
    if (end.isEmpty())
        return {};
    const qsizetype at = path.indexOf(end);
    path = at >= 0 ? path.mid(0, at + 1) : QStringList{u"respond"_s, end};
    if (state == TicketState::Suspended)
        path.append(u"suspend"_s);
    DemoMoves moves;
    for (const QString &code : std::as_const(path))
        moves.append({code, 1.0});
    return moves;
}

QVariantMap inputFor(const QString &move, const DemoScenario::Told &told, QRandomGenerator &random)
{
    QVariantMap input;
    if (move == "accept"_L1) {
        input = {{u"is_specific"_s, true}, {u"is_legitimate"_s, true}, {u"is_lawful"_s, true}, {u"valid"_s, true},
                 {u"own_jurisdiction"_s, true}, {u"grounds_sufficient"_s, random.bounded(5) > 0},
                 {u"demand_reasonable"_s, random.bounded(4) > 0}};
    } else if (move == "reject"_L1) {
        input = {{u"reason"_s, u"not_specific"_s}, {u"valid"_s, false}, {u"invalid_ground"_s, u"not_specific"_s}};
        tell(input, random, u"电话说明不予受理的理由，并告知其他途径。"_s);
    } else if (move == "classify"_L1 || move == "settle"_L1) {
        input = {{u"category_scheme"_s, told.ticket.categoryScheme}, {u"category"_s, told.category},
                 {u"subcategory"_s, told.subcategory}, {u"level"_s, told.level},
                 {u"level_scheme"_s, told.level.isEmpty() ? QString() : told.ticket.levelScheme},
                 {u"difficulty"_s, random.bounded(5) == 0 ? u"complex"_s : u"ordinary"_s}};
        input.removeIf([](const auto &entry) { return entry.value().toString().isEmpty(); });
        put(input, told, {u"scope_of_impact"_s});
        if (move == "settle"_L1) {
            put(input, told, {u"cause"_s, u"result"_s, u"responsible_party"_s, u"refund_amount"_s});
            tell(input, random, u"当场向客户说明处理结果，客户认可。"_s);
            input.insert(u"satisfaction_scale"_s, u"likert5"_s);
            input.insert(u"satisfaction"_s, u"satisfied"_s);
        }
    } else if (move == "propose"_L1) {
        put(input, told, {u"cause"_s, u"solution"_s, u"responsible_party"_s});
        input.insert(u"investigation"_s, u"调取记录并现场核实，与客户反映情况一致。"_s);
        tell(input, random, u"与客户沟通处理方案，客户表示同意。"_s);
    } else if (move == "execute"_L1) {
        input = {{u"consent"_s, true}};
    } else if (move == "complete"_L1) {
        put(input, told, {u"cause"_s, u"result"_s, u"responsible_party"_s, u"refund_amount"_s});
    } else if (move == "feed_back"_L1) {
        tell(input, random, u"告知处理结果："_s + told.handling.value(u"result"_s).toString());
    } else if (move == "revisit"_L1) {
        const QString satisfaction = answer(random);
        input = {{u"satisfaction_scale"_s, u"likert5"_s}, {u"satisfaction"_s, satisfaction}};
        if (satisfaction == "dissatisfied"_L1)
            input.insert(u"dissatisfaction_reason"_s, u"timeliness"_s);
        tell(input, random, u"回访处理结果，客户评价已记录。"_s);
    } else if (move == "attempt"_L1) {
        input = {{u"contact_way"_s, u"phone"_s}, {u"contact_text"_s, u"电话无人接听"_s}};
    } else if (move == "close"_L1) {
        input = {{u"closing_note"_s, u"原因："_s + told.handling.value(u"cause"_s).toString() + u"；处理："_s
                                         + told.handling.value(u"result"_s).toString() + u"。"_s},
                 {u"improvement_point"_s, told.handling.value(u"solution"_s)}};
        put(input, told, {u"responsible_party"_s});
    } else if (move == "suspend"_L1) {
        input = {{u"reason"_s, u"等待客户补充资料或确认"_s}};
    } else if (move == "reopen"_L1) {
        input = {{u"reason"_s, u"客户来电称问题再次出现"_s}};
    } else if (move == "rework"_L1) {
        input = {{u"reason"_s, u"客户对处理结果仍有疑问"_s}, {u"dissatisfaction_reason"_s, u"result"_s}};
        tell(input, random, u"客户认为问题没有彻底解决，要求再处理。"_s);
    } else if (move == "extend"_L1) {
        input = {{u"ground"_s, u"system_fault"_s}, {u"add"_s, u"2d"_s}, {u"reason"_s, u"供应商系统升级，配件延迟到货"_s}};
        tell(input, random, u"说明延期原因与新的期限，客户理解。"_s);
    } else if (move == "convert"_L1) {
        input = {{u"reason"_s, u"解释后客户仍表示不满"_s}};
    } else if (move == "split"_L1) {
        input = {{u"reason"_s, u"涉及两个不同门店，分别处理"_s},
                 {u"parts"_s, QVariantList{QVariantMap{{u"title"_s, told.ticket.title + u"（门店一）"_s},
                                                       {u"narrative"_s, told.ticket.narrative}},
                                           QVariantMap{{u"title"_s, told.ticket.title + u"（门店二）"_s},
                                                       {u"narrative"_s, told.ticket.narrative}}}}};
    } else if (move == "transfer"_L1) {
        input = {{u"reason"_s, u"属行业主管部门职责"_s}, {u"transfer_to"_s, u"市消费者权益保护委员会"_s}};
    } else if (move == "merge"_L1) {
        input = {{u"reason"_s, u"与已有工单为同一事项"_s}};
    } else if (move == "forward"_L1) {
        input = {{u"reason"_s, u"需专业部门处理"_s}};
    }
    return input;
}

} // namespace kesu
