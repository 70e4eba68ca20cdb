// Data to print: a believable complaint, and ways to make it long.
#pragma once

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QPainter>

namespace kesu::samples {

// A photo of `size` pixels, no two indices alike, as JPEG.
inline QByteArray photoBytes(int index, QSize size = {1600, 1200})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor::fromHsv((index * 47) % 360, 60, 210));
    QPainter painter(&image);
    painter.setPen(QPen(Qt::black, size.width() / 40.0));
    painter.drawLine(0, 0, size.width(), size.height());
    painter.drawEllipse(QPoint(size.width() / 2, size.height() / 2), size.width() / 8 + index * 10, size.height() / 4);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 85);
    return bytes;
}

inline QJsonArray photos(int count)
{
    QJsonArray result;
    for (int i = 0; i < count; ++i) {
        const QSize size = i % 3 == 2 ? QSize(1200, 1600) : QSize(1600, 1200);
        result.append(QJsonObject{
            {QStringLiteral("data"), QString::fromLatin1(photoBytes(i, size).toBase64())},
            {QStringLiteral("caption"), QStringLiteral("图%1 灯珠开胶处").arg(i + 1)}});
    }
    return result;
}

inline QJsonArray clocks(int count)
{
    const QList<QStringList> kinds = {
        {QStringLiteral("首次响应"), QStringLiteral("4 小时"), QStringLiteral("2026-11-20 09:12"),
         QStringLiteral("2026-11-20 13:12"), QStringLiteral("按时完成")},
        {QStringLiteral("临时措施答复"), QStringLiteral("1 个工作日"), QStringLiteral("2026-11-20 09:12"),
         QStringLiteral("2026-11-23 17:30"), QStringLiteral("进行中")},
        {QStringLiteral("提交纠正及预防措施报告"), QStringLiteral("7 个工作日"), QStringLiteral("2026-11-20 09:12"),
         QStringLiteral("2026-12-01 17:30"), QStringLiteral("进行中")},
        {QStringLiteral("结果反馈顾客"), QStringLiteral("24 小时"), QString(), QString(), QStringLiteral("未开始")}};
    QJsonArray result;
    for (int i = 0; i < count; ++i) {
        const QStringList &kind = kinds.at(i % kinds.size());
        result.append(QJsonObject{{QStringLiteral("name"), kind.at(0)},
                                  {QStringLiteral("amount"), kind.at(1)},
                                  {QStringLiteral("start"), kind.at(2)},
                                  {QStringLiteral("due"), kind.at(3)},
                                  {QStringLiteral("state"), kind.at(4)}});
    }
    return result;
}

inline QJsonArray events(int count)
{
    QJsonArray result;
    for (int i = 0; i < count; ++i)
        result.append(QJsonObject{{QStringLiteral("at"), QStringLiteral("2026-11-%1 10:%2")
                                                             .arg(1 + i / 60 % 28, 2, 10, QLatin1Char('0'))
                                                             .arg(i % 60, 2, 10, QLatin1Char('0'))},
                                  {QStringLiteral("what"), QStringLiteral("事项 %1：与顾客确认现象与批号").arg(i + 1)},
                                  {QStringLiteral("who"), QStringLiteral("王小明")}});
    return result;
}

inline QJsonObject complaint()
{
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    const QJsonObject ticket{
        {QStringLiteral("number"), s("KS-HZ-20261120-A0017")},
        {QStringLiteral("received_at"), s("2026-11-20 09:12")},
        {QStringLiteral("channel"), s("电话")},
        {QStringLiteral("level"), s("重大投诉")},
        {QStringLiteral("first_contact_owner"), s("王小明")},
        {QStringLiteral("handling_owner"), s("李质敏")},
        {QStringLiteral("handling_department"), s("质量控制部")},
        {QStringLiteral("policy_id"), s("制造业 8D 客诉方案")},
        {QStringLiteral("reporting_unit"), s("华南经销商")},
        {QStringLiteral("title"), s("灯条端部开胶进水")},
        {QStringLiteral("product"), s("LED 户外灯条")},
        {QStringLiteral("product_model"), s("LS-5050-12V-RGB")},
        {QStringLiteral("batch"), s("B20261008-03")},
        {QStringLiteral("order_number"), s("SO-88231")},
        {QStringLiteral("quantity"), s("1200")},
        {QStringLiteral("quantity_unit"), s("条")},
        {QStringLiteral("shipping_date"), s("2026-10-15")},
        {QStringLiteral("returned"), s("部分退货")},
        {QStringLiteral("occurred_at"), s("2026-11-18 15:40")},
        {QStringLiteral("place"), s("杭州市西湖区文三路 138 号门店外墙")},
        {QStringLiteral("defect"), s("灯条端部硅胶套管开胶，雨后进水，约 3% 灯珠不亮。")},
        {QStringLiteral("narrative"),
         s("顾客于 11 月 18 日下午发现门店外墙灯条不亮，拆下后看到端部胶套开裂。经询问，安装于 10 月底，期间有三次降雨。"
           "同批 1200 条中已发现 36 条。胶长门见页月人：顾客要求本周内给出书面说明。\n联系时间以工作日上午为宜。")},
        {QStringLiteral("demand"), s("更换全部同批灯条，并承担重新安装费用 6,800 元。")},
        {QStringLiteral("category"), s("产品质量")},
        {QStringLiteral("subcategory"), s("外观与密封")},
        {QStringLiteral("responsibility"), s("公司责任：端部点胶工序未按作业指导书固化。")},
        {QStringLiteral("interim_measure"), s("1. 同批库存 3,400 条封存隔离；2. 先行补发 200 条供顾客急用。")},
        {QStringLiteral("stock_check"), s("成品仓 3,400 条抽检 125 条，不良 4 条；在制品 600 条未见异常。")},
        {QStringLiteral("cause"), s("产生原因：固化炉第二温区热电偶漂移，实测 98 ℃（要求 120 ± 5 ℃）。\n"
                                    "流出原因：拉拔力抽检频次为每班一次，未覆盖该时段。")},
        {QStringLiteral("corrective_action"), s("更换热电偶并重新校准；同批产品返工补胶并做 24 小时 IPX7 试验。")},
        {QStringLiteral("preventive_action"), s("炉温曲线每两小时记录一次并联机报警；拉拔力抽检改为每小时 5 件。")},
        {QStringLiteral("stock_disposal"), s("库存全部返工，返工后按 AQL 0.65 加严检验放行。")},
        {QStringLiteral("verification"), s("连续三批 FQC 检验拉拔力均不低于 45 N,IPX7 试验 0 / 60 不良。")},
        {QStringLiteral("result"), s("已换货 1,200 条，安装费用 6,800 元已于 11 月 27 日支付。")},
        {QStringLiteral("satisfaction"), s("满意")},
        {QStringLiteral("suggestions"), s("希望发货时附上批次试验记录。")},
        {QStringLiteral("closing_note"), s("原因明确，措施有效，顾客书面确认。")},
        {QStringLiteral("improvement_point"), s("固化工序列入关键工序清单。")}};
    const QJsonObject raw{{QStringLiteral("returned"), s("partly")},
                          {QStringLiteral("valid"), true},
                          {QStringLiteral("is_specific"), true},
                          {QStringLiteral("is_legitimate"), true},
                          {QStringLiteral("is_lawful"), true},
                          {QStringLiteral("responsible_party"), s("company")},
                          {QStringLiteral("satisfaction"), s("satisfied")}};
    const QJsonObject customer{{QStringLiteral("name"), s("杭州明见照明工程有限公司")},
                               {QStringLiteral("contact_person"), s("陈长门")},
                               {QStringLiteral("phone"), s("0571-8888 6231")},
                               {QStringLiteral("address"), s("浙江省杭州市西湖区文三路 138 号东部软件园 3 号楼 1206 室")}};
    const QJsonArray contacts{
        QJsonObject{{QStringLiteral("at"), s("2026-11-20 11:05")},
                    {QStringLiteral("way"), s("电话")},
                    {QStringLiteral("person"), s("陈长门")},
                    {QStringLiteral("text"), s("首次响应：确认现象、数量与批号，约定 23 日前给出临时措施。")}},
        QJsonObject{{QStringLiteral("at"), s("2026-11-30 14:20")},
                    {QStringLiteral("way"), s("上门")},
                    {QStringLiteral("person"), s("陈长门")},
                    {QStringLiteral("text"), s("回访：灯条工作正常，对处理表示满意。")}}};
    return {{QStringLiteral("organisation"),
             QJsonObject{{QStringLiteral("name"), s("光年照明股份有限公司")},
                         {QStringLiteral("branch"), s("杭州分公司")},
                         {QStringLiteral("phone"), s("400-820-6231")},
                         {QStringLiteral("address"), s("杭州市滨江区江南大道 288 号")}}},
            {QStringLiteral("verification"), s("7F3A-91C2")},
            {QStringLiteral("ticket"), ticket},
            {QStringLiteral("raw"), raw},
            {QStringLiteral("customer"), customer},
            {QStringLiteral("clocks"), clocks(4)},
            {QStringLiteral("events"), events(4)},
            {QStringLiteral("contacts"), contacts},
            {QStringLiteral("photos"), photos(3)},
            {QStringLiteral("printed_at"), s("2026-11-21 15:05")},
            {QStringLiteral("printed_by"), s("李质敏")}};
}

// `data` with one value of its "ticket" replaced.
inline QJsonObject withTicket(QJsonObject data, const QString &key, const QString &value)
{
    QJsonObject ticket = data.value(QLatin1String("ticket")).toObject();
    ticket.insert(key, value);
    data.insert(QLatin1String("ticket"), ticket);
    return data;
}

} // namespace kesu::samples
