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
    <name>kesu::CommandPalette</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Do something, or go to a page, ticket or customer</source>
        <translation>输入命令，或要去的页面、工单、客户</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>kesu::HelpWindow</name>
    <message>
        <source>Help and keys</source>
        <translation>帮助与快捷键</translation>
    </message>
</context>
<context>
    <name>kesu::MainWindow</name>
    <message>
        <source>KesuDesk</source>
        <translation>KesuDesk 客诉台</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Commands  Ctrl+K</source>
        <translation>命令  Ctrl+K</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>搜索工单</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Move ticket to a window of its own</source>
        <translation>把工单移到独立窗口</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>帮助与快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>kesu::PageTabs</name>
    <message>
        <source>Open tickets</source>
        <translation>打开的工单</translation>
    </message>
    <message>
        <source>● %1</source>
        <extracomment>Label of a tab whose changes are not saved yet</extracomment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1 – not saved yet, kept as a draft</source>
        <translation>%1：尚未保存，已留作草稿</translation>
    </message>
    <message>
        <source>Move to a window of its own</source>
        <translation>移到独立窗口</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>关闭其他标签页</translation>
    </message>
</context>
<context>
    <name>kesu::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>kesu::RailButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>kesu::SearchField</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Searched: number, title, what happened, notes, product and batch.</source>
        <translation>已搜索：编号、标题、经过、备注、产品和批号。</translation>
    </message>
    <message>
        <source>Show all results (over 1000)</source>
        <translation>显示全部结果（超过 1000 条）</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n result(s)</source>
        <translation>
            <numerusform>显示全部 %n 条结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Search tickets: number, words, product, batch   Ctrl+F</source>
        <translation>搜索工单：编号、文字、产品、批号   Ctrl+F</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>搜索工单</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>kesu::StatusLine</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>On this machine only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>Every save is written to this machine&apos;s disk at once. Nothing is sent anywhere.</source>
        <translation>每次保存都立即写入本机磁盘，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Who is working now</source>
        <translation>当前使用者</translation>
    </message>
    <message>
        <source>The branch in ticket numbers</source>
        <translation>工单编号中的网点</translation>
    </message>
</context>
<context>
    <name>kesu::TicketWindow</name>
    <message>
        <source>Back to the main window</source>
        <translation>回到主窗口</translation>
    </message>
</context>
</TS>
