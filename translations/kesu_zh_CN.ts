<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClockTexts</name>
    <message>
        <source>About %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>已暂停，剩 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>迟 %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟办</translation>
    </message>
    <message>
        <source>No longer counted</source>
        <translation>不再计时</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>未设时限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>%1 到期，%2</translation>
    </message>
    <message>
        <source>%1: due %2, %3</source>
        <translation>%1：%2 到期，%3</translation>
    </message>
    <message>
        <source>Within one hour</source>
        <translation>1 小时内</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>No time limit running</source>
        <translation>没有在走的时限</translation>
    </message>
    <message>
        <source>The work calendar does not reach that far yet; the due time is an estimate.</source>
        <translation>工作日历还没有那么远的日期，到期时间是估计值。</translation>
    </message>
</context>
<context>
    <name>LedgerTexts</name>
    <message>
        <source>Opening time</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The starting day does not count</source>
        <translation>起始日不计入</translation>
    </message>
    <message>
        <source>Round the clock</source>
        <translation>全天连续计时</translation>
    </message>
    <message>
        <source>Moved to the next working day</source>
        <translation>顺延至下一工作日</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>ddd dd MMM</source>
        <extracomment>Date pattern of QLocale::toString for a narrow column</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>Counted %1 of %2</source>
        <translation>已计入 %1，时限共 %2</translation>
    </message>
</context>
<context>
    <name>TicketTexts</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>已分类定级</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已派单</translation>
    </message>
    <message>
        <source>Being investigated</source>
        <translation>调查中</translation>
    </message>
    <message>
        <source>Solution proposed</source>
        <translation>已提方案</translation>
    </message>
    <message>
        <source>Being carried out</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Result fed back</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Revisited</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转办</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障碍申告</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>%1 h</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1天%2小时</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <extracomment>Date pattern of QLocale::toString, as used within a sentence</extracomment>
        <translation>M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 ddd HH:mm</translation>
    </message>
</context>
<context>
    <name>kesu::AttachmentStrip</name>
    <message>
        <source>Picture %1</source>
        <translation>图片%1</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Put &quot;%1&quot; back</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>or drag them here, or paste a picture with Ctrl+V</source>
        <translation>也可以拖到这里，或按 Ctrl+V 粘贴图片</translation>
    </message>
</context>
<context>
    <name>kesu::AttachmentTile</name>
    <message>
        <source>%1, %2; press Delete to take it away</source>
        <translation>%1，%2；按 Delete 移除</translation>
    </message>
</context>
<context>
    <name>kesu::FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
</TS>
