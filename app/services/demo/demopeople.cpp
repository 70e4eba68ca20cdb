#include "demo/demopeople.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QStringList surnames{u"王"_s, u"李"_s, u"张"_s, u"刘"_s, u"陈"_s, u"杨"_s, u"黄"_s, u"赵"_s, u"周"_s, u"吴"_s, u"徐"_s,
                           u"孙"_s, u"胡"_s, u"朱"_s, u"高"_s, u"林"_s, u"何"_s, u"郭"_s, u"马"_s, u"罗"_s, u"梁"_s, u"宋"_s,
                           u"郑"_s, u"谢"_s, u"韩"_s, u"唐"_s, u"冯"_s, u"于"_s, u"董"_s, u"欧阳"_s, u"诸葛"_s};
const QStringList givenNames{u"伟"_s, u"芳"_s, u"娜"_s, u"敏"_s, u"静"_s, u"秀英"_s, u"丽"_s, u"强"_s, u"磊"_s, u"洋"_s,
                             u"艳"_s, u"勇"_s, u"杰"_s, u"娟"_s, u"涛"_s, u"明"_s, u"超"_s, u"秀兰"_s, u"霞"_s, u"平"_s,
                             u"建国"_s, u"志强"_s, u"晓燕"_s, u"雨桐"_s, u"子轩"_s, u"梓涵"_s, u"一诺"_s, u"佳怡"_s};
const QStringList towns{u"苏州"_s, u"常州"_s, u"嘉兴"_s, u"宁波"_s, u"合肥"_s, u"无锡"_s, u"南通"_s};
const QStringList firms{u"明泽照明工程"_s, u"启辰装饰"_s, u"同源电器商贸"_s, u"瑞安酒店管理"_s, u"长河物业服务"_s, u"佳禾连锁超市"_s};
const QStringList streets{u"人民路"_s, u"解放路"_s, u"建设路"_s, u"滨河路"_s, u"学府路"_s, u"虹桥路"_s};

template<typename T>
const T &oneOf(QRandomGenerator &random, const QList<T> &choices)
{
    return choices.at(random.bounded(choices.size()));
}

} // namespace

QStringList DemoPeople::departments()
{
    return {u"客户服务部"_s, u"网络运维部"_s, u"业务管理部"_s, u"门店管理部"_s, u"售后维修部"_s, u"质控部"_s,
            u"物流部"_s,     u"信息技术部"_s, u"法务部"_s};
}

QList<StaffMember> DemoPeople::staff(const QString &branch)
{
    const auto member = [&branch](const QString &name, const QString &department, const QStringList &roles) {
        return StaffMember{{}, name, roles, branch, department, true};
    };
    return {
        member(u"陆建明"_s, u"客户服务部"_s,
               {u"manager"_s, u"supervisor"_s, u"administrator"_s, u"counter"_s, u"handler"_s, u"quality"_s}),
        member(u"陈静"_s, u"客户服务部"_s, {u"counter"_s, u"handler"_s}),
        member(u"林晓月"_s, u"客户服务部"_s, {u"counter"_s, u"handler"_s}),
        member(u"何佳"_s, u"客户服务部"_s, {u"counter"_s, u"handler"_s, u"supervisor"_s}),
        member(u"郭强"_s, u"网络运维部"_s, {u"handler"_s}),
        member(u"梁敏"_s, u"业务管理部"_s, {u"handler"_s}),
        member(u"宋海涛"_s, u"售后维修部"_s, {u"handler"_s}),
        member(u"沈悦"_s, u"门店管理部"_s, {u"handler"_s}),
        member(u"方媛"_s, u"信息技术部"_s, {u"handler"_s}),
        member(u"曾凡"_s, u"法务部"_s, {u"handler"_s, u"supervisor"_s}),
        member(u"彭亮"_s, u"物流部"_s, {u"handler"_s}),
        member(u"韩立"_s, u"质控部"_s, {u"handler"_s, u"quality"_s}),
        member(u"唐婷"_s, u"质控部"_s, {u"quality"_s}),
    };
}

QString DemoPeople::phone()
{
    static const QStringList heads{u"138"_s, u"139"_s, u"150"_s, u"158"_s, u"177"_s, u"186"_s, u"189"_s};
    return oneOf(m_random, heads) + u"0000"_s + QString::number(m_random.bounded(10000)).rightJustified(4, u'0');
}

Customer DemoPeople::person(const QString &name)
{
    if (name.isEmpty() && m_regulars.size() > 10 && m_random.bounded(5) == 0) {
        if (const Customer &regular = oneOf(m_random, m_regulars); !regular.organisation)
            return regular;
    }
    Customer customer;
    customer.name = name.isEmpty() ? oneOf(m_random, surnames) + oneOf(m_random, givenNames) : name;
    customer.phone = phone();
    if (m_random.bounded(3) > 0)
        customer.address = u"%1 %2 号 %3 室"_s.arg(oneOf(m_random, streets)).arg(1 + m_random.bounded(300))
                               .arg(101 + 100 * m_random.bounded(18));
    if (m_random.bounded(12) == 0)
        customer.language = oneOf(m_random, QStringList{u"wuu"_s, u"yue"_s, u"dialect"_s});
    return customer;
}

Customer DemoPeople::firm()
{
    Customer customer;
    customer.organisation = true;
    customer.name = oneOf(m_random, towns) + oneOf(m_random, firms) + u"有限公司"_s;
    for (const Customer &known : std::as_const(m_regulars)) {
        if (known.name == customer.name)
            return known;
    }
    customer.contactPerson = oneOf(m_random, surnames) + u"工"_s;
    customer.phone = phone();
    customer.customerNumber = u"C"_s + QString::number(10000 + m_random.bounded(90000));
    return customer;
}

void DemoPeople::remember(const Customer &customer)
{
    m_regulars.removeIf([&customer](const Customer &known) { return known.id == customer.id; });
    m_regulars.append(customer);
}

} // namespace kesu
