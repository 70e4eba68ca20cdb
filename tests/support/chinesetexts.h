// Believable Chinese complaint texts and search terms, the same for the same seed.
#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace kesu {

class ChineseTexts
{
public:
    explicit ChineseTexts(quint32 seed) : m_random(seed) {}

    QRandomGenerator &random() { return m_random; }

    QString pick(const QStringList &from) { return from.at(m_random.bounded(int(from.size()))); }

    QString product()
    {
        static const QStringList products = QStringLiteral(
            "真皮运动鞋 登山靴 儿童凉鞋 智能手機 平板電腦 充电宝 路由器 空调 洗衣机 电热水壶 化妆水 面霜 奶粉 羽绒服 行李箱 "
            "健身卡 游泳卡 预付卡 宽带 5G套餐 液晶螢幕 打印机 電動車 轮胎 链条 轴承 PCB板 连接器 密封圈 胶水").split(u' ');
        return pick(products);
    }

    QString batch()
    {
        return QStringLiteral("B%1-%2").arg(20240000 + m_random.bounded(1, 1300)).arg(m_random.bounded(1, 40));
    }

    // One to six sentences in either script.
    QString narrative()
    {
        static const QStringList who = QStringLiteral("顾客 客户 顧客 用户 投诉人 申訴人 会员 消费者 经销商 家长").split(u' ');
        static const QStringList when = QStringLiteral(
            "昨天 上周 三天后 購買當日 2024年3月 使用两次后 收货时 驗收時 保修期内 节假日期间 晚上 安装完成后").split(u' ');
        static const QStringList what = QStringLiteral(
            "发现鞋底开胶 發現鞋底開膠 螢幕閃爍 屏幕出现黑线 无法开机 充不进电 漏水 有异味 皮肤红肿 链条断裂 鏈條脫落 "
            "尺寸与图纸不符 表面有划痕 包装破损 数量短少 批次混料 焊点虚焊 接触不良 被重复扣费 多收1254元 店家拒绝退款 "
            "客服電話無人接聽 承诺的赠品没有兑现 师傅迟到两个小时 服务态度差 快递丢失 发票开错 信号中断 網路斷線 合同到期不退押金").split(u' ');
        static const QStringList demand = QStringLiteral(
            "要求退款 要求换货 要求賠償 希望尽快处理 要求道歉 请求维修 要求书面答复 要求退還押金 拒绝调解 将向12315反映").split(u' ');
        static const QString common = QStringLiteral(
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
            "十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相");
        QString text;
        for (int i = m_random.bounded(1, 7); i > 0; --i) {
            text += pick(who) + pick(when) + pick(what) + QStringLiteral("，");
            for (int j = m_random.bounded(0, 18); j > 0; --j)
                text += common.at(m_random.bounded(int(common.size())));
            text += pick(demand) + (m_random.bounded(4) ? QStringLiteral("。") : QStringLiteral("\n"));
        }
        if (m_random.bounded(5) == 0)
            text += QStringLiteral("型号XT-%1，订单号%2").arg(m_random.bounded(100)).arg(m_random.bounded(100'000'000));
        return text;
    }

    QString personName()
    {
        static const QString surnames = QStringLiteral(
            "张王李赵陈杨黄周吴徐孙马朱胡林郭何高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任");
        static const QString given = QStringLiteral(
            "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂国华建文志宇晨欣怡梓涵浩然子轩雨婷佳慧嘉俊凯博思琪雪梅玉兰海燕春红");
        QString name(surnames.at(m_random.bounded(int(surnames.size()))));
        for (int i = m_random.bounded(10) < 7 ? 2 : 1; i > 0; --i)
            name += given.at(m_random.bounded(int(given.size())));
        return name;
    }

    QString phone() { return QStringLiteral("1%1").arg(m_random.bounded(3'000'000'000u, 4'000'000'000u)); }

    // A part of `text` of one to `longest` characters without blanks; empty when it holds none.
    QString termFrom(const QString &text, int longest = 6)
    {
        for (int attempt = 0; attempt < 20 && !text.isEmpty(); ++attempt) {
            const int length = m_random.bounded(1, longest + 1);
            const QString term = text.mid(m_random.bounded(int(text.size())), length);
            if (std::none_of(term.cbegin(), term.cend(), [](QChar c) { return c.isSpace() || c.isSurrogate(); }))
                return term;
        }
        return {};
    }

private:
    QRandomGenerator m_random;
};

} // namespace kesu
