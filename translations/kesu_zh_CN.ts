<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AmountTexts</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office minute(s)</source>
        <translation>
            <numerusform>%n 分钟（营业时间）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office hour(s)</source>
        <translation>
            <numerusform>%n 小时（营业时间）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>当天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>未设时限</translation>
    </message>
</context>
<context>
    <name>CarWords</name>
    <message>
        <source>Issue</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>What is wrong, and who has to answer</source>
        <translation>什么不符合，由谁回复</translation>
    </message>
    <message>
        <source>Answer of the unit</source>
        <translation>责任单位回复</translation>
    </message>
    <message>
        <source>Each cause has its measure; stock has its plan</source>
        <translation>每个原因有对策，库存有处理方案</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>By somebody other than those who answered</source>
        <translation>由回复人以外的人验证</translation>
    </message>
    <message>
        <source>Standard and closing</source>
        <translation>标准化与关闭</translation>
    </message>
    <message>
        <source>What works becomes the standard</source>
        <translation>有效的做法成为标准</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Issue it to %1</source>
        <translation>发给 %1</translation>
    </message>
    <message>
        <source>Record it as answered</source>
        <translation>记为已回复</translation>
    </message>
    <message>
        <source>Record it as verified</source>
        <translation>记为已验证</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <comment>state</comment>
        <translation>%1，第 %2 轮</translation>
    </message>
</context>
<context>
    <name>CauseTests</name>
    <message>
        <source>not tested</source>
        <translation>未比对</translation>
    </message>
    <message>
        <source>explains %1 of %2</source>
        <translation>能解释 %1/%2</translation>
    </message>
    <message>
        <source>%1; contradicts %2</source>
        <translation>%1；矛盾 %2</translation>
    </message>
    <message>
        <source>%1; only Is: %2</source>
        <translation>%1；只解释“是” %2</translation>
    </message>
    <message>
        <source>%1; open: %2</source>
        <translation>%1；未比对 %2</translation>
    </message>
</context>
<context>
    <name>CauseTrail</name>
    <message>
        <source>5-Why</source>
        <translation>5 个为什么</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>已比对</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>有效性已确认</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
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
    <message>
        <source>The work calendar has no opening time that far ahead; no due time can be worked out.</source>
        <translation>工作日历在那么远的将来没有开放时间，无法算出到期时间。</translation>
    </message>
</context>
<context>
    <name>ClosingChecklist</name>
    <message>
        <source>All actions closed</source>
        <translation>所有措施已关闭</translation>
    </message>
    <message>
        <source>Effectiveness shown or waived</source>
        <translation>有效性已证明或已获豁免</translation>
    </message>
    <message>
        <source>Accepted by the customer</source>
        <translation>客户已接受</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Closure itself</source>
        <translation>关闭本身</translation>
    </message>
</context>
<context>
    <name>ContactTexts</name>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>投诉受理单</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>通报进展</translation>
    </message>
    <message>
        <source>Confirm the plan</source>
        <translation>确认方案</translation>
    </message>
    <message>
        <source>Interim reply</source>
        <translation>临时措施答复</translation>
    </message>
    <message>
        <source>Final reply</source>
        <translation>长期措施答复</translation>
    </message>
    <message>
        <source>Feed back the result</source>
        <translation>反馈结果</translation>
    </message>
    <message>
        <source>Revisit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1: %2, not reached</source>
        <comment>way of contact: purpose</comment>
        <translation>%1：%2，未联系上</translation>
    </message>
    <message>
        <source>%1: the customer turned to us</source>
        <comment>way of contact</comment>
        <translation>%1：客户来访或来电</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way of contact: purpose</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, with %3</source>
        <comment>way of contact: purpose, with whom</comment>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>DeskTexts</name>
    <message>
        <source>○ no date</source>
        <translation>○ 无日期</translation>
    </message>
    <message>
        <source>○ due: %1</source>
        <comment>in words, no date</comment>
        <translation>○ 期限：%1</translation>
    </message>
    <message numerus="yes">
        <source>■ %n day(s) late, due %1</source>
        <translation>
            <numerusform>■ 逾期 %n 天，期限 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ due today, %1</source>
        <translation>▲ 今天到期，%1</translation>
    </message>
    <message>
        <source>● due %1</source>
        <translation>● 期限 %1</translation>
    </message>
    <message>
        <source>to be issued</source>
        <translation>待发出</translation>
    </message>
    <message>
        <source>to be answered again by %1, round %2</source>
        <translation>待 %1 再次回复（第 %2 轮）</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>待 %1 回复</translation>
    </message>
    <message>
        <source>to be verified by a second person</source>
        <translation>待第二人验证</translation>
    </message>
    <message>
        <source>to be closed</source>
        <translation>待关闭</translation>
    </message>
    <message>
        <source>▲ waits for you to verify it</source>
        <translation>▲ 等您验证</translation>
    </message>
    <message>
        <source>▲ waits for you to close it</source>
        <translation>▲ 等您关闭</translation>
    </message>
</context>
<context>
    <name>DisciplineTexts</name>
    <message>
        <source>Emergency response</source>
        <translation>准备与紧急响应</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>成立小组</translation>
    </message>
    <message>
        <source>Problem description</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>Interim containment</source>
        <translation>临时遏制措施</translation>
    </message>
    <message>
        <source>Root cause analysis</source>
        <translation>根本原因分析</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>永久纠正措施</translation>
    </message>
    <message>
        <source>Implementation and validation</source>
        <translation>实施与验证</translation>
    </message>
    <message>
        <source>Prevention of recurrence</source>
        <translation>预防再发</translation>
    </message>
    <message>
        <source>Closure and recognition</source>
        <translation>结案与表彰</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>date</comment>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>DocumentTexts</name>
    <message>
        <source>%1: nothing of this name is known. Check the spelling.</source>
        <translation>%1：没有这个名称，请检查拼写。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1: a name is needed in all three languages.</source>
        <translation>%1：名称须有三种语言。</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 应为文本。</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 应为 true 或 false。</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 应为数字。</translation>
    </message>
    <message>
        <source>%1 must be an object in braces.</source>
        <translation>%1 应为花括号内的对象。</translation>
    </message>
    <message>
        <source>%1 must be a list in brackets.</source>
        <translation>%1 应为方括号内的列表。</translation>
    </message>
    <message>
        <source>%1: “%2” is not among the values allowed here.</source>
        <translation>%1：此处不能用“%2”。</translation>
    </message>
    <message>
        <source>%1: a ticket has no field “%2”.</source>
        <translation>%1：工单没有字段“%2”。</translation>
    </message>
    <message>
        <source>%1: there is no event “%2”.</source>
        <translation>%1：没有事件“%2”。</translation>
    </message>
    <message>
        <source>%1: “%2” is no time limit. Write it like 30s, 15m, 4h, 7wd, 3d or 3mo.</source>
        <translation>%1：“%2”不是时限，请写成 30s、15m、4h、7wd、3d 或 3mo 的形式。</translation>
    </message>
    <message>
        <source>%1: a time limit cannot be zero. For at once write now.</source>
        <translation>%1：时限不能为零；“立即”请写 now。</translation>
    </message>
    <message>
        <source>%1: the time limit “%2” is too long.</source>
        <translation>%1：时限“%2”过长。</translation>
    </message>
    <message>
        <source>%1: “%2” is no share. Write it like 50%, from 1% to 100%.</source>
        <translation>%1：“%2”不是百分比，请写成 50% 的形式，1% 到 100%。</translation>
    </message>
    <message>
        <source>%1: the code “%2” is used twice.</source>
        <translation>%1：代码“%2”重复。</translation>
    </message>
    <message>
        <source>%1: a code has only letters, digits and . _ + - in it, unlike “%2”.</source>
        <translation>%1：代码只能含字母、数字和 . _ + -，“%2”不符合。</translation>
    </message>
    <message>
        <source>%1: the level “%2” needs a rank. The most severe level has rank 1.</source>
        <translation>%1：等级“%2”须有严重度排序，最严重者为 1。</translation>
    </message>
    <message>
        <source>%1: only levels have a rank, not “%2”.</source>
        <translation>%1：只有等级才有严重度排序，“%2”没有。</translation>
    </message>
    <message>
        <source>%1: there is no time zone “%2”. Write it like Asia/Shanghai.</source>
        <translation>%1：没有时区“%2”，请写成 Asia/Shanghai 的形式。</translation>
    </message>
    <message>
        <source>%1: “%2” is no time of day. Write it like 08:30.</source>
        <translation>%1：“%2”不是时刻，请写成 08:30 的形式。</translation>
    </message>
    <message>
        <source>%1: “%2” is no date. Write it like 2026-02-14.</source>
        <translation>%1：“%2”不是日期，请写成 2026-02-14 的形式。</translation>
    </message>
    <message>
        <source>%1 must have a beginning and an end.</source>
        <translation>%1 应有起止时间。</translation>
    </message>
    <message>
        <source>%1: opening times overlap.</source>
        <translation>%1：营业时间重叠。</translation>
    </message>
    <message>
        <source>%1: the calendar has no opening time at all.</source>
        <translation>%1：日历没有任何工作时间。</translation>
    </message>
    <message>
        <source>%1: only a number from %2 to %3 fits here.</source>
        <translation>%1：此处只能填 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 必须是整数。</translation>
    </message>
    <message>
        <source>%1: “%2” is no path to a value. Write it like ticket.number.</source>
        <translation>%1：“%2”不是取值路径，应写成 ticket.number 的形式。</translation>
    </message>
    <message>
        <source>%1: a bracket is left open, or a path in braces is misspelt.</source>
        <translation>%1：有括号未闭合，或花括号内的路径写错。</translation>
    </message>
    <message>
        <source>%1: the condition “%2” cannot be read. Write it like raw.returned=yes.</source>
        <translation>%1：条件“%2”无法识别，应写成 raw.returned=yes 的形式。</translation>
    </message>
    <message>
        <source>%1: the cell is wider than the %2 columns leave room for.</source>
        <translation>%1：该单元格超出了 %2 列的宽度。</translation>
    </message>
    <message>
        <source>%1: the cells of the row fill %2 columns instead of %3.</source>
        <translation>%1：该行各单元格合计 %2 列，应为 %3 列。</translation>
    </message>
    <message>
        <source>%1: a cell reaches down over %2 more rows than there are.</source>
        <translation>%1：有单元格向下多跨了 %2 行。</translation>
    </message>
    <message>
        <source>%1: at least one row is needed.</source>
        <translation>%1：至少需要一行。</translation>
    </message>
    <message>
        <source>%1: a cell has either a label or a text.</source>
        <translation>%1：单元格只能有标签或文本之一。</translation>
    </message>
    <message>
        <source>There is no form “%1”. Known forms: %2.</source>
        <translation>没有名为“%1”的表单。可用表单：%2。</translation>
    </message>
    <message>
        <source>The layout file %1 cannot be read: %2.</source>
        <translation>版式文件 %1 无法读取：%2。</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>无法生成 PDF。</translation>
    </message>
    <message>
        <source>%1 is no usable number.</source>
        <translation>%1 不是可用的数。</translation>
    </message>
    <message>
        <source>%1: there are %2 values, at least %3 are needed.</source>
        <translation>%1：只有 %2 个数值，至少需要 %3 个。</translation>
    </message>
    <message>
        <source>%1: there are %2 samples that count, at least %3 are needed.</source>
        <translation>%1：计入的样本只有 %2 个，至少需要 %3 个。</translation>
    </message>
    <message>
        <source>%1: the sample has %2 values; this chart takes %3 to %4.</source>
        <translation>%1：该样本有 %2 个数值，此控制图要求 %3 至 %4 个。</translation>
    </message>
    <message>
        <source>%1: “%2” is no count. It must be a whole number of 0 or more.</source>
        <translation>%1：“%2”不是计数，须为不小于 0 的整数。</translation>
    </message>
    <message>
        <source>%1: %2 were found in a sample of only %3.</source>
        <translation>%1：样本只有 %3 件，却记有 %2 件。</translation>
    </message>
    <message>
        <source>%1: “%2” is no size of a sample.</source>
        <translation>%1：“%2”不能作为样本量。</translation>
    </message>
    <message>
        <source>%1: the samples differ in size. Take a p chart or a u chart.</source>
        <translation>%1：各样本的样本量不同，请改用 p 图或 u 图。</translation>
    </message>
    <message>
        <source>%1: no two neighbours are left to take a moving range of.</source>
        <translation>%1：没有相邻的两个数值可求移动极差。</translation>
    </message>
    <message>
        <source>%1: a phase begins at a sample from 1 to %2, later than the phase before it.</source>
        <translation>%1：阶段须从第 1 至 %2 个样本中的某一个开始，且晚于前一阶段。</translation>
    </message>
    <message>
        <source>%1: the base period lies within the samples 1 to %2.</source>
        <translation>%1：基准期须在第 1 至 %2 个样本之内。</translation>
    </message>
    <message>
        <source>%1: a base period and phases exclude each other.</source>
        <translation>%1：基准期与分阶段不能同时使用。</translation>
    </message>
    <message>
        <source>%1: only samples from 1 to %2 can be left out.</source>
        <translation>%1：只能剔除第 1 至 %2 个样本。</translation>
    </message>
    <message>
        <source>%1: the limits lie more than 0 and at most 10 sigma from the centre.</source>
        <translation>%1：控制限距中心线须大于 0 且不超过 10 个 σ。</translation>
    </message>
    <message>
        <source>%1: the standard values cannot be taken.</source>
        <translation>%1：给定的标准值不可用。</translation>
    </message>
    <message>
        <source>%1: nothing is given to count.</source>
        <translation>%1：没有可计数的内容。</translation>
    </message>
    <message>
        <source>%1: the item has no name.</source>
        <translation>%1：该项目没有名称。</translation>
    </message>
    <message>
        <source>%1: all counts are zero.</source>
        <translation>%1：所有计数均为零。</translation>
    </message>
    <message>
        <source>%1: the count of “%2” must be a number of 0 or more.</source>
        <translation>%1：“%2”的数量须为不小于 0 的数。</translation>
    </message>
    <message>
        <source>%1: the threshold is a share above 0 and up to 100.</source>
        <translation>%1：阈值须为大于 0 且不超过 100 的百分比。</translation>
    </message>
    <message>
        <source>%1: the row does not say its “%2”.</source>
        <translation>%1：该行没有“%2”。</translation>
    </message>
    <message>
        <source>%1: there are %2 x but %3 y.</source>
        <translation>%1：x 有 %2 个，y 却有 %3 个。</translation>
    </message>
    <message>
        <source>%1: there are %2 counts but %3 sizes.</source>
        <translation>%1：计数有 %2 个，样本量却有 %3 个。</translation>
    </message>
    <message>
        <source>%1: a point is a pair of x and y.</source>
        <translation>%1：一个点须为一对 x 与 y。</translation>
    </message>
    <message>
        <source>%1: all values are equal, so there is nothing to compute.</source>
        <translation>%1：所有数值都相等，无从计算。</translation>
    </message>
    <message>
        <source>%1: a lower or an upper specification limit is needed.</source>
        <translation>%1：需要规格下限或规格上限。</translation>
    </message>
    <message>
        <source>%1: the lower specification limit must be below the upper one.</source>
        <translation>%1：规格下限须小于规格上限。</translation>
    </message>
    <message>
        <source>%1: the target lies outside the specification limits.</source>
        <translation>%1：目标值在规格限之外。</translation>
    </message>
    <message>
        <source>%1: the values do not vary within the subgroups, so Cp and Cpk cannot be computed.</source>
        <translation>%1：子组内没有变差，无法计算 Cp 和 Cpk。</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit these data: moving ranges are for single values, the others for subgroups.</source>
        <translation>%1：“%2”不适用于这些数据：移动极差用于单值，其余用于子组。</translation>
    </message>
    <message>
        <source>%1: the standard deviation must be above 0.</source>
        <translation>%1：标准差须大于 0。</translation>
    </message>
    <message>
        <source>%1: from 1 to 200 classes can be drawn.</source>
        <translation>%1：组数须为 1 至 200。</translation>
    </message>
    <message>
        <source>%1: with this class width there would be no class or more than 200.</source>
        <translation>%1：按此组距将没有分组或超过 200 组。</translation>
    </message>
    <message>
        <source>%1: this is no measuring unit for the values.</source>
        <translation>%1：这不能作为这些数值的测量单位。</translation>
    </message>
    <message>
        <source>%1: the first class must begin at or below the smallest value.</source>
        <translation>%1：第一组须从不大于最小值处开始。</translation>
    </message>
    <message>
        <source>%1: the field “%2” cannot be counted: it is a list, long text or personal data.</source>
        <translation>%1：字段“%2”不能计数：它是列表、长文本或个人信息。</translation>
    </message>
    <message>
        <source>A drawing is written as .pdf or .png, not as “%2”.</source>
        <translation>图形只能存为 .pdf 或 .png，不能存为“%2”。</translation>
    </message>
    <message>
        <source>This kesuctl was built without drawings. Install the workstation.</source>
        <translation>此 kesuctl 未含绘图功能，请安装工作站程序。</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>图片无法生成。</translation>
    </message>
    <message>
        <source>%1: this tool takes %2 columns; there are %3.</source>
        <translation>%1：此工具需要 %2 列数据，现有 %3 列。</translation>
    </message>
    <message>
        <source>%1: this tool knows no such key. It takes: %2.</source>
        <translation>%1：此工具没有这个键，可用的有：%2。</translation>
    </message>
    <message>
        <source>The document could not be made: %2</source>
        <translation>无法生成文件：%2</translation>
    </message>
    <message>
        <source>“%2” must end in .pdf, .docx, .odt or .xlsx, which says what it will be.</source>
        <translation>“%2”必须以 .pdf、.docx、.odt 或 .xlsx 结尾，以表明文件类型。</translation>
    </message>
</context>
<context>
    <name>EditorSpecs</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Customer told by</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>联系到的人</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>达成的约定</translation>
    </message>
    <message>
        <source>Customer agrees</source>
        <translation>客户是否同意</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>未取得同意的原因</translation>
    </message>
    <message>
        <source>Ground of the extension</source>
        <translation>延长理由</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>新的到期时间</translation>
    </message>
    <message>
        <source>Or longer by</source>
        <translation>或延长</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转至</translation>
    </message>
    <message>
        <source>Customer not reached</source>
        <translation>联系不上客户</translation>
    </message>
    <message>
        <source>Customer declined to answer</source>
        <translation>客户拒绝回访</translation>
    </message>
    <message>
        <source>Only when there is no answer on satisfaction.</source>
        <translation>仅在没有满意度答复时填写。</translation>
    </message>
    <message>
        <source>None ticked: all that may be paused.</source>
        <translation>不勾选则暂停所有可暂停的时限。</translation>
    </message>
    <message>
        <source>For example 2wd (two working days) or 24h.</source>
        <translation>例如 2wd（两个工作日）或 24h。</translation>
    </message>
    <message>
        <source>Product and batch</source>
        <translation>产品与批次</translation>
    </message>
    <message>
        <source>Category and level</source>
        <translation>分类与等级</translation>
    </message>
    <message>
        <source>What the customer wants</source>
        <translation>客户诉求</translation>
    </message>
    <message>
        <source>Who handles it</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Ticket that goes on</source>
        <translation>继续处理的工单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name, pinyin initials or phone.</source>
        <translation>姓名、拼音首字母或电话。</translation>
    </message>
    <message>
        <source>Type its number or words of it; Down lists tickets like this one.</source>
        <translation>输入编号或其中的文字；按向下键列出相似工单。</translation>
    </message>
    <message>
        <source>A branch of the house, or an outside body in your own words.</source>
        <translation>选择本系统分支机构，或直接填写外部机构名称。</translation>
    </message>
</context>
<context>
    <name>EightDDeeds</name>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
</context>
<context>
    <name>EightDTexts</name>
    <message>
        <source>%1; therefore: %2</source>
        <translation>%1，所以：%2</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>It does not exist, or no longer.</source>
        <translation>没有找到，或已不存在。</translation>
    </message>
    <message>
        <source>There is no ticket %1.</source>
        <translation>没有编号为 %1 的工单。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Reload and compare.</source>
        <translation>“%1”已被他人修改，请刷新后核对。</translation>
    </message>
    <message>
        <source>Your role does not allow this step.</source>
        <translation>您的角色无权执行此步骤。</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>没有“%1”这个步骤。</translation>
    </message>
    <message>
        <source>The registration is not complete.</source>
        <translation>登记信息不完整。</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>文件“%1”是空的。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB.</source>
        <translation>文件“%1”超过 %2 MB。</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged or of an unknown format.</source>
        <translation>图片“%1”已损坏或格式无法识别。</translation>
    </message>
    <message>
        <source>The data folder is in use by another program (process %1).</source>
        <translation>数据目录正被另一程序使用（进程 %1）。</translation>
    </message>
    <message>
        <source>The data were made by a newer version of the program. Please update.</source>
        <translation>数据由更新版本的程序创建，请先升级程序。</translation>
    </message>
    <message>
        <source>The database is damaged. Restore a backup.</source>
        <translation>数据库已损坏，请从备份恢复。</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>数据库正忙，请稍后再试。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>磁盘已满，没有保存任何内容。</translation>
    </message>
    <message>
        <source>The store refused the change.</source>
        <translation>存储未能完成此操作。</translation>
    </message>
    <message>
        <source>The number pattern needs the device letter and a sequence, as in KS-&lt;branch&gt;-&lt;yyyymmdd&gt;-&lt;device&gt;&lt;nnnn&gt;.</source>
        <translation>编号规则须包含设备字母与流水号，例如 KS-&lt;branch&gt;-&lt;yyyymmdd&gt;-&lt;device&gt;&lt;nnnn&gt;。</translation>
    </message>
    <message>
        <source>The number pattern has an unknown part “%1”.</source>
        <translation>编号规则中有无法识别的部分“%1”。</translation>
    </message>
    <message>
        <source>The device letter is not set.</source>
        <translation>尚未设置设备字母。</translation>
    </message>
    <message>
        <source>The branch code is not set.</source>
        <translation>尚未设置机构代码。</translation>
    </message>
    <message>
        <source>There is no handling policy “%1”.</source>
        <translation>没有处理时限方案“%1”。</translation>
    </message>
    <message>
        <source>A name is required.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>The file is no valid JSON (at %1).</source>
        <translation>文件不是有效的 JSON（位置 %1）。</translation>
    </message>
    <message>
        <source>The document is no valid JSON (at %1).</source>
        <translation>内容不是有效的 JSON（位置 %1）。</translation>
    </message>
    <message>
        <source>That event cannot be recorded by hand.</source>
        <translation>该事件不能手工记录。</translation>
    </message>
    <message>
        <source>Sample tickets are only put into an empty store.</source>
        <translation>只能在空数据中生成演示工单。</translation>
    </message>
    <message>
        <source>The pause “%1” cannot be read; write it as START..END.</source>
        <translation>无法读取暂停时段“%1”，请写成“开始..结束”。</translation>
    </message>
    <message>
        <source>The pause “%1” ends before it begins.</source>
        <translation>暂停时段“%1”的结束早于开始。</translation>
    </message>
    <message>
        <source>There is no store in %1. &quot;kesuctl init&quot; makes one.</source>
        <translation>%1 中没有数据库。可用 kesuctl init 建立。</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>这里没有名为“%1”的人员。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>无法读取文件“%1”：%2</translation>
    </message>
    <message>
        <source>The value “%1” cannot be taken.</source>
        <translation>无法接受所填的值“%1”。</translation>
    </message>
    <message>
        <source>Line %1 is no valid JSON.</source>
        <translation>第 %1 行不是有效的 JSON。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有“%1”这个字段。</translation>
    </message>
    <message>
        <source>There is no work calendar “%1”.</source>
        <translation>没有工作日历“%1”。</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>已取消，未写入任何内容。</translation>
    </message>
    <message>
        <source>The file is no backup of this program, or is damaged: %1</source>
        <translation>该文件不是本程序的备份，或已损坏：%1</translation>
    </message>
    <message>
        <source>The folder already holds data. Choose an empty one.</source>
        <translation>该目录中已有数据，请选择空目录。</translation>
    </message>
    <message>
        <source>There is no such ticket: %1</source>
        <translation>没有此工单：%1</translation>
    </message>
    <message>
        <source>There is no such record: %1</source>
        <translation>没有此记录：%1</translation>
    </message>
    <message>
        <source>There is no such document: %1</source>
        <translation>没有此文档：%1</translation>
    </message>
    <message>
        <source>The attached file %1 is missing.</source>
        <translation>附件文件 %1 缺失。</translation>
    </message>
    <message>
        <source>The attached file %1 was changed outside the program.</source>
        <translation>附件文件 %1 在程序之外被修改。</translation>
    </message>
    <message>
        <source>The database could not be set up safely.</source>
        <translation>无法以安全方式打开数据库。</translation>
    </message>
    <message>
        <source>The full-text search of SQLite is missing on this system.</source>
        <translation>此系统的 SQLite 缺少全文检索功能。</translation>
    </message>
    <message>
        <source>The code %1 belongs to no revision of this ticket: the page was changed or is of another ticket.</source>
        <translation>校验码 %1 不属于此工单的任何版本：页面被改动，或属于其他工单。</translation>
    </message>
    <message>
        <source>A sample story could not be told: %1</source>
        <translation>演示工单未能生成：%1</translation>
    </message>
    <message>
        <source>The ticket is finished: reopen it to change it.</source>
        <translation>工单已结束，如需修改请先重新打开。</translation>
    </message>
    <message>
        <source>There is no category scheme “%1”.</source>
        <translation>没有分类方案“%1”。</translation>
    </message>
    <message>
        <source>The branch code takes one to eight letters and digits.</source>
        <translation>机构代码为 1 至 8 个字母或数字。</translation>
    </message>
    <message>
        <source>A value cannot be taken.</source>
        <translation>有一项内容无法接受。</translation>
    </message>
    <message>
        <source>A rule of the process forbids this.</source>
        <translation>流程规则不允许这样做。</translation>
    </message>
    <message>
        <source>You are not permitted to do this.</source>
        <translation>您没有此操作的权限。</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>其他人已在此期间修改。</translation>
    </message>
    <message>
        <source>The data cannot be used.</source>
        <translation>数据无法使用。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>程序内部出错。</translation>
    </message>
    <message>
        <source>“%1” is not among the values allowed here: %2.</source>
        <translation>“%1”不在允许的值之列：%2。</translation>
    </message>
    <message>
        <source>There is no record “%1” in this report.</source>
        <translation>本报告中没有记录“%1”。</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>标识“%1”重复。</translation>
    </message>
    <message>
        <source>The data folder cannot be written: it may be write-protected or belong to another user.</source>
        <translation>数据目录不可写入：可能设有写保护，或属于其他用户。</translation>
    </message>
    <message>
        <source>There is no 8D report %1.</source>
        <translation>没有 8D 报告 %1。</translation>
    </message>
    <message>
        <source>There is no CAR %1.</source>
        <translation>没有 CAR %1。</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>没有版本 %1。</translation>
    </message>
    <message>
        <source>The report does not have the finding “%1”.</source>
        <translation>报告中没有检查项“%1”。</translation>
    </message>
    <message>
        <source>The 8D report %1 is not closed.</source>
        <translation>8D 报告 %1 尚未关闭。</translation>
    </message>
    <message>
        <source>The CAR %1 has come to its end.</source>
        <translation>CAR %1 已经结束。</translation>
    </message>
    <message>
        <source>The backup could not be put in place. The store was put aside and lies in %1.</source>
        <translation>备份未能就位。原数据已移至 %1。</translation>
    </message>
    <message>
        <source>Tickets have no quantity “%1”.</source>
        <translation>工单没有“%1”这个量。</translation>
    </message>
    <message>
        <source>No ticket fits the filter.</source>
        <translation>没有工单符合筛选条件。</translation>
    </message>
    <message>
        <source>Tickets that fit the filter: %1. None of them has these figures.</source>
        <translation>符合筛选条件的工单：%1 张，但都没有这项数据。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2</source>
        <translation>无法写入文件“%1”：%2</translation>
    </message>
</context>
<context>
    <name>EventTexts</name>
    <message>
        <source>Complaint received</source>
        <translation>接到投诉</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>First contact with the customer</source>
        <translation>首次接触客户</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>完成分类</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>完成定级</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Handling started</source>
        <translation>开始处理</translation>
    </message>
    <message>
        <source>Passed to quality control</source>
        <translation>传递至质控部</translation>
    </message>
    <message>
        <source>Acceptance slip sent</source>
        <translation>送出投诉受理单</translation>
    </message>
    <message>
        <source>Preliminary solution given</source>
        <translation>给出初步解决方案</translation>
    </message>
    <message>
        <source>Investigation completed</source>
        <translation>调查完成</translation>
    </message>
    <message>
        <source>Interim measure replied</source>
        <translation>回复临时解决措施</translation>
    </message>
    <message>
        <source>Long-term measure replied</source>
        <translation>回复长久有效性措施</translation>
    </message>
    <message>
        <source>Progress notice sent</source>
        <translation>送出处理进度通报</translation>
    </message>
    <message>
        <source>Handling plan confirmed with the customer</source>
        <translation>与客户确认处理方案</translation>
    </message>
    <message>
        <source>Solution proposed</source>
        <translation>提出解决方案</translation>
    </message>
    <message>
        <source>Solution agreed</source>
        <translation>方案达成一致</translation>
    </message>
    <message>
        <source>Solution carried out</source>
        <translation>解决方案执行完毕</translation>
    </message>
    <message>
        <source>Corrective action implemented</source>
        <translation>纠正措施已实施</translation>
    </message>
    <message>
        <source>Corrective action verified</source>
        <translation>纠正措施已验证</translation>
    </message>
    <message>
        <source>Handling completed</source>
        <translation>处理完成</translation>
    </message>
    <message>
        <source>Handling report submitted</source>
        <translation>提交处理报告</translation>
    </message>
    <message>
        <source>Result fed back</source>
        <translation>反馈处理结果</translation>
    </message>
    <message>
        <source>Revisited</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Customer still in doubt</source>
        <translation>客户仍有疑问</translation>
    </message>
    <message>
        <source>Second follow-up</source>
        <translation>再次跟进</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Time limit extended</source>
        <translation>延长时限</translation>
    </message>
    <message>
        <source>Customer told of the extension</source>
        <translation>已向客户说明延期</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Reported to the superior</source>
        <translation>上报上级领导</translation>
    </message>
    <message>
        <source>The event happened</source>
        <translation>事件发生</translation>
    </message>
    <message>
        <source>Emergency reported</source>
        <translation>突发事件上报</translation>
    </message>
    <message>
        <source>Defect found</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>System restored</source>
        <translation>系统恢复运行</translation>
    </message>
    <message>
        <source>Written explanation sent</source>
        <translation>作出书面说明</translation>
    </message>
    <message>
        <source>Lot isolated</source>
        <translation>异常品隔离</translation>
    </message>
    <message>
        <source>Lot disposed of</source>
        <translation>异常品处理完毕</translation>
    </message>
    <message>
        <source>Message from the customer</source>
        <translation>客户来信</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>答复客户</translation>
    </message>
    <message>
        <source>Customer set a date</source>
        <translation>客户要求期限</translation>
    </message>
    <message>
        <source>Passed to an outside body</source>
        <translation>转外部机构</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Handling policy changed</source>
        <translation>更换处理时限方案</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>并单</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆单</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event and its reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已移送</translation>
    </message>
    <message>
        <source>Another ticket merged in</source>
        <translation>有工单并入</translation>
    </message>
    <message>
        <source>Split off from another ticket</source>
        <translation>由其他工单拆分而来</translation>
    </message>
    <message>
        <source>Registration corrected</source>
        <translation>更正登记</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ticket numbers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from one branch to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Escalated by its time limit</source>
        <translation>时限升级</translation>
    </message>
    <message>
        <source>Suspended, time limits run on</source>
        <translation>暂停办理，时限继续计算</translation>
    </message>
    <message>
        <source>%1: told to the role %2</source>
        <comment>time limit, role</comment>
        <translation>%1：已通知%2</translation>
    </message>
</context>
<context>
    <name>FactGroups</name>
    <message>
        <source>Name</source>
        <translation>姓名/名称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>投诉事项</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Acceptance and first judgement</source>
        <translation>受理与初步判断</translation>
    </message>
    <message>
        <source>Category and level</source>
        <translation>分类与级别</translation>
    </message>
    <message>
        <source>Responsibility for the ticket</source>
        <translation>工单责任</translation>
    </message>
    <message>
        <source>Handling policy</source>
        <translation>处理时限方案</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Feedback and closing</source>
        <translation>反馈与结案</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记信息</translation>
    </message>
</context>
<context>
    <name>FieldCards</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Customer and complaint</source>
        <translation>客户与投诉</translation>
    </message>
    <message>
        <source>Product and part</source>
        <translation>产品与零件</translation>
    </message>
    <message>
        <source>The customer&apos;s own dates</source>
        <translation>客户要求的日期</translation>
    </message>
    <message>
        <source>They run beside the time limits of the policy.</source>
        <translation>与处理时限方案的时限并行计算。</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>What is seen, before anybody knows why.</source>
        <translation>看到的现象，此时还不知道原因。</translation>
    </message>
    <message>
        <source>Is an 8D needed?</source>
        <translation>是否需要 8D</translation>
    </message>
    <message>
        <source>The customer&apos;s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>As they were said; they are not tidied up.</source>
        <translation>照原话记录，不作修饰。</translation>
    </message>
    <message>
        <source>Problem statement</source>
        <translation>问题陈述</translation>
    </message>
    <message>
        <source>Object and defect, without a cause.</source>
        <translation>对象加缺陷，不写原因。</translation>
    </message>
    <message>
        <source>Seven questions (5W2H)</source>
        <translation>七个问题（5W2H）</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>With their units, as counted.</source>
        <translation>带单位，按实际清点填写。</translation>
    </message>
    <message>
        <source>Detection and history</source>
        <translation>发现与历史</translation>
    </message>
    <message>
        <source>Effects of the failure</source>
        <translation>失效影响</translation>
    </message>
    <message>
        <source>Specification and actual state</source>
        <translation>规格与实测</translation>
    </message>
    <message>
        <source>Risk elsewhere</source>
        <translation>其他风险</translation>
    </message>
    <message>
        <source>Similar parts, other plants, other customers.</source>
        <translation>相似零件、其他工厂、其他客户。</translation>
    </message>
    <message>
        <source>Tools used</source>
        <translation>使用的工具</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>What the next team should know.</source>
        <translation>下一个小组应当知道的。</translation>
    </message>
    <message>
        <source>Closing without proof of effectiveness</source>
        <translation>未证明有效性而结案</translation>
    </message>
    <message>
        <source>Why it need not be waited for. This takes an approval of its own.</source>
        <translation>为什么不必等待证明。这需要单独批准。</translation>
    </message>
    <message>
        <source>Final meeting and recognition</source>
        <translation>总结会与表彰</translation>
    </message>
    <message>
        <source>Finishing D%1</source>
        <translation>D%1 完成情况</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Ticket number</source>
        <translation>工单编号</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason for the state</source>
        <translation>状态原因</translation>
    </message>
    <message>
        <source>State to go back to</source>
        <translation>恢复后的状态</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>处理轮次</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>受理机构</translation>
    </message>
    <message>
        <source>Reporting unit</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Reported by an employee</source>
        <translation>内部员工上报</translation>
    </message>
    <message>
        <source>Recorded on paper</source>
        <translation>纸质记录</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>参见工单</translation>
    </message>
    <message>
        <source>Group of the same matter</source>
        <translation>同一事项分组</translation>
    </message>
    <message>
        <source>Households concerned</source>
        <translation>涉及户数</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入工单</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>投诉渠道</translation>
    </message>
    <message>
        <source>Platform&apos;s own number</source>
        <translation>平台单号</translation>
    </message>
    <message>
        <source>Source of information</source>
        <translation>投诉信息来源</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>接到时间</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Place of occurrence</source>
        <translation>发生地点</translation>
    </message>
    <message>
        <source>Persons involved</source>
        <translation>涉及的人员</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Customer confidential</source>
        <translation>客户保密</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名投诉</translation>
    </message>
    <message>
        <source>Language or dialect</source>
        <translation>语言或方言</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>投诉主题</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>投诉对象类别</translation>
    </message>
    <message>
        <source>Object of the complaint</source>
        <translation>投诉对象</translation>
    </message>
    <message>
        <source>Business or service concerned</source>
        <translation>涉及的业务或服务</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>诉求主张</translation>
    </message>
    <message>
        <source>Remedy sought</source>
        <translation>期望的解决方式</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>索赔金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Evidence material</source>
        <translation>证据材料</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>其他信息</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Product model</source>
        <translation>产品型号</translation>
    </message>
    <message>
        <source>Product batch number</source>
        <translation>产品批号</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit of quantity</source>
        <translation>数量单位</translation>
    </message>
    <message>
        <source>Production date</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>Shipping date</source>
        <translation>发货日期</translation>
    </message>
    <message>
        <source>Returned or not</source>
        <translation>是否退货</translation>
    </message>
    <message>
        <source>The content is specific</source>
        <translation>投诉内容明确</translation>
    </message>
    <message>
        <source>The complainant is entitled</source>
        <translation>投诉人身份合法</translation>
    </message>
    <message>
        <source>Nothing against law or rules</source>
        <translation>不违反法律法规或公司政策</translation>
    </message>
    <message>
        <source>Valid complaint</source>
        <translation>有效投诉</translation>
    </message>
    <message>
        <source>Ground of invalidity</source>
        <translation>无效原因</translation>
    </message>
    <message>
        <source>Within own jurisdiction</source>
        <translation>属于本单位管辖</translation>
    </message>
    <message>
        <source>Outside body needed</source>
        <translation>需要外部机构协助</translation>
    </message>
    <message>
        <source>Grounds sufficient</source>
        <translation>理由充分</translation>
    </message>
    <message>
        <source>Demand reasonable</source>
        <translation>要求合理</translation>
    </message>
    <message>
        <source>Malicious complaint</source>
        <translation>恶意投诉</translation>
    </message>
    <message>
        <source>Legal or compliance issue</source>
        <translation>涉及法律或合规问题</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>敏感投诉</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>复杂投诉</translation>
    </message>
    <message>
        <source>Several departments</source>
        <translation>涉及多部门</translation>
    </message>
    <message>
        <source>Affects normal use</source>
        <translation>影响客户正常使用</translation>
    </message>
    <message>
        <source>Major service problem</source>
        <translation>涉及重大服务问题</translation>
    </message>
    <message>
        <source>General</source>
        <translation>具有普遍性</translation>
    </message>
    <message>
        <source>Several users affected</source>
        <translation>影响多个用户</translation>
    </message>
    <message>
        <source>Systemic problem</source>
        <translation>涉及系统性问题</translation>
    </message>
    <message>
        <source>Scope of impact</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>处理难度</translation>
    </message>
    <message>
        <source>Category scheme</source>
        <translation>分类方案</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>投诉分类</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>投诉细类</translation>
    </message>
    <message>
        <source>Proposed category</source>
        <translation>系统建议分类</translation>
    </message>
    <message>
        <source>Level scheme</source>
        <translation>分级方案</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>投诉等级</translation>
    </message>
    <message>
        <source>Major criteria met</source>
        <translation>符合的重大投诉条件</translation>
    </message>
    <message>
        <source>Emergency level</source>
        <translation>应急响应级别</translation>
    </message>
    <message>
        <source>First-contact owner</source>
        <translation>首问责任人</translation>
    </message>
    <message>
        <source>First receiving department</source>
        <translation>首接部门</translation>
    </message>
    <message>
        <source>Handling owner</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Handling department</source>
        <translation>处理部门</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Handling policy</source>
        <translation>处理时限方案</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>方案版本</translation>
    </message>
    <message>
        <source>Overlay policies</source>
        <translation>叠加方案</translation>
    </message>
    <message>
        <source>Customer&apos;s own due time</source>
        <translation>客户要求的期限</translation>
    </message>
    <message>
        <source>Note on the customer&apos;s due time</source>
        <translation>客户期限说明</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>约定执行日期</translation>
    </message>
    <message>
        <source>Responsible party</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任归属</translation>
    </message>
    <message>
        <source>Interim measure</source>
        <translation>临时措施</translation>
    </message>
    <message>
        <source>Check of stock</source>
        <translation>库存抽查结果</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>调查情况</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因分析</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>纠正措施</translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation>预防措施</translation>
    </message>
    <message>
        <source>Disposal of stock</source>
        <translation>库存产品处置</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>措施验证</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果确认</translation>
    </message>
    <message>
        <source>Standard document</source>
        <translation>标准化文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Refund or compensation</source>
        <translation>退费或补偿金额</translation>
    </message>
    <message>
        <source>Satisfaction scale</source>
        <translation>满意度量表</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Reason of dissatisfaction</source>
        <translation>不满意原因</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>改进建议</translation>
    </message>
    <message>
        <source>Further handling needed</source>
        <translation>需要进一步处理</translation>
    </message>
    <message>
        <source>Reason for no revisit</source>
        <translation>免回访原因</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>结案小结</translation>
    </message>
    <message>
        <source>Improvement point</source>
        <translation>改进点</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>纸质档案位置</translation>
    </message>
    <message>
        <source>Signed copy present</source>
        <translation>有客户签字件</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Defect photo</source>
        <translation>缺陷照片</translation>
    </message>
    <message>
        <source>Scan of the paper</source>
        <translation>纸质扫描件</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>Customer phone</source>
        <translation>客户电话</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>The customer agrees</source>
        <translation>客户同意方案</translation>
    </message>
    <message>
        <source>Reason without consent</source>
        <translation>未获同意仍执行的理由</translation>
    </message>
    <message>
        <source>Ground of extension</source>
        <translation>延期理由</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Clocks to pause</source>
        <translation>要暂停的时限</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>新的到期时间</translation>
    </message>
    <message>
        <source>Extended by</source>
        <translation>延长时间</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>移送至</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number pattern</source>
        <translation>编号规则</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>拆分内容</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>带到新工单的内容</translation>
    </message>
    <message>
        <source>This ticket goes on as well</source>
        <translation>本单继续办理</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>%1 is required.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>%1 must be given for this step.</source>
        <translation>此步骤需要填写“%1”。</translation>
    </message>
    <message>
        <source>Acceptance check not answered: %1.</source>
        <translation>受理审核项未判断：%1。</translation>
    </message>
    <message>
        <source>Acceptance check answered with no: %1.</source>
        <translation>受理审核项为“否”：%1，不能受理。</translation>
    </message>
    <message>
        <source>An invalid complaint needs its ground.</source>
        <translation>认定为无效投诉须选择无效原因。</translation>
    </message>
    <message>
        <source>The ticket is not classified yet.</source>
        <translation>尚未分类。</translation>
    </message>
    <message>
        <source>Classify before grading.</source>
        <translation>请先分类，再定级。</translation>
    </message>
    <message>
        <source>The level is the same as before.</source>
        <translation>等级没有变化。</translation>
    </message>
    <message>
        <source>The handling policy is the same as before.</source>
        <translation>处理时限方案没有变化。</translation>
    </message>
    <message>
        <source>No handling policy is chosen, so no clock would run.</source>
        <translation>未选择处理时限方案，时限无法计算。</translation>
    </message>
    <message>
        <source>Nobody is named to handle it.</source>
        <translation>未指定处理人或处理部门。</translation>
    </message>
    <message>
        <source>The ticket is already with them.</source>
        <translation>处理人没有变化。</translation>
    </message>
    <message>
        <source>The first-contact owner cannot be left empty.</source>
        <translation>首问责任人不能为空。</translation>
    </message>
    <message>
        <source>The first-contact owner is the same as before.</source>
        <translation>首问责任人没有变化。</translation>
    </message>
    <message>
        <source>A complex, sensitive or multi-department complaint should name a leader in charge.</source>
        <translation>复杂、敏感或涉及多部门的投诉应由分管领导协调。</translation>
    </message>
    <message>
        <source>No solution is written down.</source>
        <translation>未填写解决方案。</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, or a written reason to go on without it, is missing.</source>
        <translation>缺少客户同意，或未获同意仍执行的书面理由。</translation>
    </message>
    <message>
        <source>Handling is already marked as completed.</source>
        <translation>处理已标记为完成。</translation>
    </message>
    <message>
        <source>Handling is not marked as completed yet.</source>
        <translation>处理尚未完成。</translation>
    </message>
    <message>
        <source>No result is written down.</source>
        <translation>未填写处理结果。</translation>
    </message>
    <message>
        <source>The result does not say who is responsible.</source>
        <translation>处理结果未明确责任归属。</translation>
    </message>
    <message>
        <source>The customer&apos;s own due time has passed without a cause: an interim measure is needed.</source>
        <translation>已到客户要求的期限而原因未明，须填写临时措施。</translation>
    </message>
    <message>
        <source>The result was not fed back to the customer.</source>
        <translation>尚未向客户反馈处理结果。</translation>
    </message>
    <message>
        <source>There is neither a satisfaction answer nor a reason for no revisit.</source>
        <translation>没有满意度结果，也没有免回访原因。</translation>
    </message>
    <message>
        <source>Only %1 of %2 attempts to reach the customer are recorded.</source>
        <translation>仅记录 %1 次未联系上，需 %2 次才能按联系不上处理。</translation>
    </message>
    <message>
        <source>The closing note is missing.</source>
        <translation>未填写结案小结。</translation>
    </message>
    <message>
        <source>Recorded on paper: attach the scan or say where the paper lies.</source>
        <translation>纸质记录须附扫描件或注明存放位置。</translation>
    </message>
    <message>
        <source>A malicious complaint needs an investigation on record.</source>
        <translation>认定为恶意投诉须有调查记录。</translation>
    </message>
    <message>
        <source>The clock “%1” is still open and will end with the ticket.</source>
        <translation>时限“%1”尚未完成，将随结案终止。</translation>
    </message>
    <message>
        <source>The handling policy allows no extension.</source>
        <translation>此处理时限方案不允许延期。</translation>
    </message>
    <message>
        <source>“%1” is not among the grounds this policy allows.</source>
        <translation>“%1”不属于此方案允许的延期理由。</translation>
    </message>
    <message>
        <source>Say until when, or by how much, it is extended.</source>
        <translation>请填写新的到期时间或延长时间。</translation>
    </message>
    <message>
        <source>“%1” is already overdue: only a manager can extend it.</source>
        <translation>“%1”已超时，只有经理可以延期。</translation>
    </message>
    <message>
        <source>The new due time of “%1” is not later than the present one.</source>
        <translation>“%1”的新到期时间不晚于原到期时间。</translation>
    </message>
    <message>
        <source>Say which ticket it is merged into.</source>
        <translation>请填写并入的工单。</translation>
    </message>
    <message>
        <source>A ticket cannot be merged into itself.</source>
        <translation>工单不能并入自身。</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation>时间不能晚于现在。</translation>
    </message>
    <message>
        <source>The time lies before the complaint was received.</source>
        <translation>时间不能早于接到投诉的时间。</translation>
    </message>
    <message>
        <source>The time “%1” cannot be read.</source>
        <translation>无法识别时间“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken for %2.</source>
        <translation>“%2”不能填写“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be changed in this step.</source>
        <translation>此步骤不能修改“%1”。</translation>
    </message>
    <message>
        <source>%1 can only be changed by a step of its own.</source>
        <translation>“%1”须通过相应步骤修改。</translation>
    </message>
    <message>
        <source>A name or a phone number of the customer is required.</source>
        <translation>请填写客户姓名或电话。</translation>
    </message>
    <message>
        <source>Marked as anonymous although a customer is named.</source>
        <translation>已填写客户信息，却标为匿名。</translation>
    </message>
    <message>
        <source>A subject or a description is required.</source>
        <translation>请填写投诉主题或问题描述。</translation>
    </message>
    <message>
        <source>The phone number “%1” looks incomplete.</source>
        <translation>电话号码“%1”似乎不完整。</translation>
    </message>
    <message>
        <source>The category scheme is not the one this policy expects.</source>
        <translation>所选分类方案不是此处理时限方案的默认分类方案。</translation>
    </message>
    <message>
        <source>The level belongs to another scheme than the policy&apos;s; its clocks may not start.</source>
        <translation>所选等级不属于此方案的分级，时限可能无法计算。</translation>
    </message>
    <message>
        <source>The time of receipt lies in the future.</source>
        <translation>接到时间不能晚于现在。</translation>
    </message>
    <message>
        <source>Record %1 was changed outside the program.</source>
        <translation>记录 %1 在程序之外被修改。</translation>
    </message>
    <message>
        <source>The list of due times differs from the tickets; it is rebuilt at the next start.</source>
        <translation>到期时间列表与工单不一致，下次启动时重建。</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the disk of the data folder.</source>
        <translation>数据目录所在磁盘仅剩 %1 MB。</translation>
    </message>
    <message>
        <source>The dictionaries for simplified and traditional characters are not installed.</source>
        <translation>未安装简繁转换词典。</translation>
    </message>
    <message>
        <source>The calendar “%1” ends on %2.</source>
        <translation>工作日历“%1”只到 %2。</translation>
    </message>
    <message>
        <source>The branch code is missing.</source>
        <translation>尚未设置机构代码。</translation>
    </message>
    <message>
        <source>The file “%1” belongs to no ticket.</source>
        <translation>文件“%1”不属于任何工单。</translation>
    </message>
    <message>
        <source>Audit entry %1 was changed outside the program.</source>
        <translation>第 %1 条审计记录在程序之外被修改。</translation>
    </message>
    <message>
        <source>Audit entries after %1 are missing.</source>
        <translation>第 %1 条之后的审计记录缺失。</translation>
    </message>
    <message>
        <source>Operation %1 was changed outside the program.</source>
        <translation>第 %1 条操作记录在程序之外被修改。</translation>
    </message>
    <message>
        <source>Operation %1 is missing.</source>
        <translation>第 %1 条操作记录缺失。</translation>
    </message>
    <message>
        <source>Record %1 was removed outside the program.</source>
        <translation>记录 %1 在程序之外被删除。</translation>
    </message>
    <message>
        <source>Record %1 was added outside the program.</source>
        <translation>记录 %1 在程序之外被添加。</translation>
    </message>
    <message>
        <source>The history of audit entry %1 was changed outside the program.</source>
        <translation>第 %1 条审计记录的修改历史在程序之外被修改。</translation>
    </message>
    <message>
        <source>The field stamp %1 was changed outside the program.</source>
        <translation>字段标记 %1 在程序之外被修改。</translation>
    </message>
    <message>
        <source>Record %1 refers to one that does not exist.</source>
        <translation>记录 %1 引用了不存在的记录。</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>数据库文件已损坏：%1</translation>
    </message>
    <message>
        <source>The full-text index is damaged: %1</source>
        <translation>全文索引已损坏：%1</translation>
    </message>
    <message>
        <source>The attached file %1 is missing.</source>
        <translation>附件文件 %1 缺失。</translation>
    </message>
    <message>
        <source>The attached file %1 was changed outside the program.</source>
        <translation>附件文件 %1 在程序之外被修改。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>检查未完成即被停止。</translation>
    </message>
    <message>
        <source>The customer&apos;s doubt has not been followed up yet.</source>
        <translation>客户的疑问尚未再次跟进。</translation>
    </message>
    <message>
        <source>The standard time is exceeded: this should become a complaint.</source>
        <translation>已超过标准时限，建议转为投诉。</translation>
    </message>
    <message>
        <source>The customer is not satisfied with the result: this should become a complaint.</source>
        <translation>客户对处理结果不满意，建议转为投诉。</translation>
    </message>
    <message>
        <source>The policy&apos;s rules ask for the level “%1” (%2).</source>
        <translation>按方案规定应调整为等级“%1”（%2）。</translation>
    </message>
    <message>
        <source>This step does not fit where the ticket stands now.</source>
        <translation>工单当前状态下不能执行此步骤。</translation>
    </message>
    <message>
        <source>The index that finds customers is damaged: %1</source>
        <translation>客户查找索引已损坏：%1</translation>
    </message>
    <message>
        <source>%1 is finished: merge into a ticket that is still handled.</source>
        <translation>%1 已办结，请并入仍在处理的工单。</translation>
    </message>
    <message>
        <source>Describe at least two parts, or one when this ticket goes on as well.</source>
        <translation>请至少填写两个部分；若本单继续办理，填写一个即可。</translation>
    </message>
    <message>
        <source>Part %1: %2 is missing or does not fit.</source>
        <translation>第 %1 部分：%2缺少或不合要求。</translation>
    </message>
    <message>
        <source>Part %1: %2 cannot be taken.</source>
        <translation>第 %1 部分：不能填写%2。</translation>
    </message>
    <message>
        <source>Say which branch or outside body it goes to.</source>
        <translation>请说明移送到哪个分支机构或外部机构。</translation>
    </message>
    <message>
        <source>The ticket is already at this branch.</source>
        <translation>工单已在该机构。</translation>
    </message>
    <message>
        <source>Nothing is corrected: all is as it was.</source>
        <translation>没有更正任何内容，各项与原来相同。</translation>
    </message>
    <message>
        <source>The time of receipt cannot be left empty.</source>
        <translation>受理时间不能为空。</translation>
    </message>
    <message>
        <source>The receipt cannot lie after what was already done with the ticket.</source>
        <translation>受理时间不能晚于工单上已经发生的事项。</translation>
    </message>
    <message>
        <source>“%1” is not among the values for %2.</source>
        <translation>“%1”不在%2的可选范围内。</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>没有这位客户。</translation>
    </message>
    <message>
        <source>The team has no leader.</source>
        <translation>小组没有组长。</translation>
    </message>
    <message>
        <source>The team has %1 members; 4 to 10 are usual.</source>
        <translation>小组有 %1 人，通常为 4 至 10 人。</translation>
    </message>
    <message>
        <source>The problem description does not name the product or part.</source>
        <translation>问题描述没有写明产品或零件。</translation>
    </message>
    <message>
        <source>The problem description does not say what is wrong.</source>
        <translation>问题描述没有写明缺陷。</translation>
    </message>
    <message>
        <source>The problem description does not say how many are concerned.</source>
        <translation>问题描述没有写明数量或比例。</translation>
    </message>
    <message>
        <source>There is no Is/Is-Not comparison.</source>
        <translation>没有“是/不是”比较。</translation>
    </message>
    <message>
        <source>“%1” has no Is-Not to compare with.</source>
        <translation>“%1”没有可比较的“不是”。</translation>
    </message>
    <message>
        <source>No interim containment action is recorded.</source>
        <translation>没有记录临时遏制措施。</translation>
    </message>
    <message>
        <source>The sorting counts of “%1” do not add up.</source>
        <translation>“%1”的分选数量对不上。</translation>
    </message>
    <message>
        <source>The containment action “%1” was never withdrawn although the permanent action works.</source>
        <translation>永久措施已有效，临时措施“%1”却一直没有撤销。</translation>
    </message>
    <message>
        <source>The containment action “%1” was withdrawn before the permanent action was in place.</source>
        <translation>临时措施“%1”在永久措施实施之前就撤销了。</translation>
    </message>
    <message>
        <source>The 5-Why runs in a circle at “%1”.</source>
        <translation>5Why 在“%1”处循环论证。</translation>
    </message>
    <message>
        <source>The question “%1” has no answer.</source>
        <translation>问题“%1”没有回答。</translation>
    </message>
    <message>
        <source>The 5-Why ends at “%1” after %2 answers; ask further.</source>
        <translation>5Why 只有 %2 层就停在“%1”，请继续追问。</translation>
    </message>
    <message>
        <source>The 5-Why ends at a person (“%2”): “%1”. Ask why the system allowed it.</source>
        <translation>5Why 停在人的问题（“%2”）：“%1”。请追问体系为什么允许其发生。</translation>
    </message>
    <message>
        <source>The root cause “%1” is not verified.</source>
        <translation>根本原因“%1”没有验证。</translation>
    </message>
    <message>
        <source>The root cause “%1” blames a person (“%2”).</source>
        <translation>根本原因“%1”归咎于人（“%2”）。</translation>
    </message>
    <message>
        <source>The root cause “%1” only repeats the symptom “%2”.</source>
        <translation>根本原因“%1”只是重复了症状“%2”。</translation>
    </message>
    <message>
        <source>The fact “%2” contradicts the cause “%1”.</source>
        <translation>事实“%2”与原因“%1”相矛盾。</translation>
    </message>
    <message>
        <source>The cause “%1” explains “%2” but not why it is absent elsewhere.</source>
        <translation>原因“%1”解释了“%2”，却没有解释为什么别处没有。</translation>
    </message>
    <message>
        <source>The cause “%1” was not held against every Is/Is-Not line.</source>
        <translation>原因“%1”没有与每一行“是/不是”比对。</translation>
    </message>
    <message>
        <source>The contributions of the causes add up to %1 %.</source>
        <translation>各原因的贡献率合计为 %1 %。</translation>
    </message>
    <message>
        <source>No cause is marked as root cause.</source>
        <translation>没有把任何原因确定为根本原因。</translation>
    </message>
    <message>
        <source>The cause of occurrence is missing.</source>
        <translation>缺少发生原因。</translation>
    </message>
    <message>
        <source>The cause of non-detection (escape) is missing.</source>
        <translation>缺少流出原因（未检出原因）。</translation>
    </message>
    <message>
        <source>An action says nothing.</source>
        <translation>有一项措施没有内容。</translation>
    </message>
    <message>
        <source>The action “%1” has no owner.</source>
        <translation>措施“%1”没有责任人。</translation>
    </message>
    <message>
        <source>The action “%1” has no date.</source>
        <translation>措施“%1”没有日期。</translation>
    </message>
    <message>
        <source>The corrective action “%1” belongs to no cause.</source>
        <translation>纠正措施“%1”没有对应的原因。</translation>
    </message>
    <message>
        <source>The corrective action “%1” is for “%2”, which was ruled out.</source>
        <translation>纠正措施“%1”针对的原因“%2”已被排除。</translation>
    </message>
    <message>
        <source>The permanent action “%1” repeats the containment action “%2”.</source>
        <translation>永久措施“%1”重复了临时措施“%2”。</translation>
    </message>
    <message>
        <source>The root cause “%1” has no corrective action.</source>
        <translation>根本原因“%1”没有纠正措施。</translation>
    </message>
    <message>
        <source>Training or supervision is the only action against “%1”.</source>
        <translation>针对“%1”的措施只有培训或加强管理。</translation>
    </message>
    <message>
        <source>“%1” was chosen although it does not meet the must “%2”.</source>
        <translation>选定的“%1”不满足必要条件“%2”。</translation>
    </message>
    <message>
        <source>No permanent corrective action is chosen.</source>
        <translation>没有选定永久纠正措施。</translation>
    </message>
    <message>
        <source>Nothing shows with figures that the implemented actions work.</source>
        <translation>没有数据证明已实施的措施有效。</translation>
    </message>
    <message>
        <source>The validation “%1” has a result but no data.</source>
        <translation>验证“%1”有结论，没有数据。</translation>
    </message>
    <message>
        <source>The validation “%1” covers time before the actions were in place.</source>
        <translation>验证“%1”的期间早于措施实施。</translation>
    </message>
    <message>
        <source>The validation “%1” failed; the actions do not work yet.</source>
        <translation>验证“%1”未通过，措施尚未见效。</translation>
    </message>
    <message>
        <source>No document was changed to prevent recurrence.</source>
        <translation>没有更新任何文件来防止再发。</translation>
    </message>
    <message>
        <source>Nothing was done for other products, lines or plants.</source>
        <translation>没有横向展开到其他产品、产线或工厂。</translation>
    </message>
    <message>
        <source>The dates are out of order: %1 should not come after %2.</source>
        <translation>日期顺序不对：%1 不应晚于 %2。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 尚未填写。</translation>
    </message>
    <message>
        <source>The action “%1” is still open.</source>
        <translation>措施“%1”尚未完成。</translation>
    </message>
    <message>
        <source>Effectiveness is neither shown nor waived.</source>
        <translation>有效性既未证明，也未免除。</translation>
    </message>
    <message>
        <source>The waiver of proof of effectiveness is not approved.</source>
        <translation>免除有效性证明尚未批准。</translation>
    </message>
    <message>
        <source>The customer&apos;s decision is not recorded.</source>
        <translation>没有记录客户的结论。</translation>
    </message>
    <message>
        <source>The customer rejected the report: %1</source>
        <translation>客户退回了报告：%1</translation>
    </message>
    <message>
        <source>Nobody has signed this content as prepared.</source>
        <translation>当前内容没有“编制”签字。</translation>
    </message>
    <message>
        <source>Nobody has signed this content as reviewed.</source>
        <translation>当前内容没有“审核”签字。</translation>
    </message>
    <message>
        <source>Nobody has signed this content as approved.</source>
        <translation>当前内容没有“批准”签字。</translation>
    </message>
    <message>
        <source>“%1” of the CAR is empty.</source>
        <translation>CAR 的“%1”未填写。</translation>
    </message>
    <message>
        <source>A second person has to verify the CAR, not the one who answered it.</source>
        <translation>CAR 须由第二人验证，不能由回复人自己验证。</translation>
    </message>
    <message>
        <source>The measure is not found effective; take the CAR up again.</source>
        <translation>措施未被确认有效，请重新开启 CAR。</translation>
    </message>
    <message>
        <source>This handling policy allows no pause: the ticket waits, its time limits run on.</source>
        <translation>该处理时限方案不允许暂停：工单转为等待，时限继续计算。</translation>
    </message>
    <message>
        <source>The signature of %1 has no proof: nobody gave a password or a hand&apos;s drawing for it.</source>
        <translation>%1 的签名没有凭据：没有人为它输入过密码或手写签名。</translation>
    </message>
    <message>
        <source>The signature of %1 is not the one that was given: another person or another content.</source>
        <translation>%1 的签名与当时签署的不符：签署人或内容不同。</translation>
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
    <message>
        <source>Closed until it was reopened</source>
        <translation>结案，直至重新开启</translation>
    </message>
</context>
<context>
    <name>LessonTexts</name>
    <message>
        <source>same product</source>
        <translation>同一产品</translation>
    </message>
    <message>
        <source>same batch</source>
        <translation>同一批次</translation>
    </message>
    <message>
        <source>both say: %1</source>
        <translation>都提到：%1</translation>
    </message>
    <message>
        <source>Alike: %1</source>
        <translation>相似之处：%1</translation>
    </message>
    <message>
        <source>Root cause then: %1</source>
        <translation>当时的根本原因：%1</translation>
    </message>
    <message>
        <source>Corrective action (D5) then: %1</source>
        <translation>当时的永久措施（D5）：%1</translation>
    </message>
    <message>
        <source>It did not last: the failure has come back before.</source>
        <translation>当时的措施没有持久：问题曾再次发生。</translation>
    </message>
    <message>
        <source>Shown to work on %1.</source>
        <comment>date</comment>
        <translation>%1 证实有效。</translation>
    </message>
    <message>
        <source>Its effect was never shown with data.</source>
        <translation>当时没有用数据证实有效。</translation>
    </message>
</context>
<context>
    <name>LinkTexts</name>
    <message>
        <source>Carries this ticket on</source>
        <translation>在此工单继续处理</translation>
    </message>
    <message>
        <source>Merged into this ticket</source>
        <translation>已并入本单</translation>
    </message>
    <message>
        <source>This ticket was split off from it</source>
        <translation>本单由其拆分</translation>
    </message>
    <message>
        <source>Split off from this ticket</source>
        <translation>由本单拆分</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>参见工单</translation>
    </message>
    <message>
        <source>The same matter</source>
        <translation>同一事项</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a ticket is related, and its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) merged into this ticket.</source>
        <translation>
            <numerusform>已有 %n 件投诉并入本单。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message>
        <source>“%1” was due %2.</source>
        <comment>time limit, time</comment>
        <translation>“%1”已于 %2 到期。</translation>
    </message>
    <message>
        <source>“%1” runs out %2.</source>
        <comment>time limit, time</comment>
        <translation>“%1”将于 %2 到期。</translation>
    </message>
    <message>
        <source>%1 Escalated to: %2.</source>
        <comment>a sentence about a time limit, role</comment>
        <translation>%1升级至：%2。</translation>
    </message>
    <message>
        <source>Escalated to: %1, %2</source>
        <comment>role, time</comment>
        <translation>已升级至%1，%2</translation>
    </message>
    <message>
        <source>Will be escalated to: %1, %2</source>
        <comment>role, time</comment>
        <translation>到时升级至%1，%2</translation>
    </message>
</context>
<context>
    <name>PaperCheck</name>
    <message>
        <source>There is no ticket %1 in this store.</source>
        <translation>本机数据中没有工单 %1。</translation>
    </message>
    <message>
        <source>The code %1 belongs to no revision of ticket %2. The page was not printed from this store, or was altered.</source>
        <translation>核验码 %1 不属于工单 %2 的任何版本。该页不是由本机数据打印的，或已被改动。</translation>
    </message>
    <message>
        <source>The code belongs to ticket %1 as it stands since %2.</source>
        <translation>核验码属于工单 %1 自 %2 起的当前版本。</translation>
    </message>
    <message>
        <source>The code belongs to ticket %1 as it stood on %2. The ticket was changed later.</source>
        <translation>核验码属于工单 %1 在 %2 时的版本，此后工单有改动。</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>8D report %1</source>
        <translation>8D 报告 %1</translation>
    </message>
    <message>
        <source>Corrective action report %1</source>
        <translation>纠正及预防措施报告 %1</translation>
    </message>
    <message>
        <source>Complaint classification list</source>
        <translation>客诉分类清单</translation>
    </message>
</context>
<context>
    <name>PolicyTexts</name>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Past figure</source>
        <translation>历史数据</translation>
    </message>
    <message>
        <source>Regular task</source>
        <translation>定期工作</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期限</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of opening time</source>
        <translation>
            <numerusform>%n 分钟（工作时间）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of opening time</source>
        <translation>
            <numerusform>%n 小时（工作时间）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>当天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>未设时限</translation>
    </message>
    <message>
        <source>the date agreed on the ticket</source>
        <translation>工单上约定的日期</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The form can be saved as PDF instead.</source>
        <translation>这台电脑没有设置打印机。可以改为保存成 PDF。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Complaint handling workstation</source>
        <translation>客诉处理工作站</translation>
    </message>
    <message>
        <source>Folder of the store.</source>
        <translation>数据所在文件夹。</translation>
    </message>
    <message>
        <source>zh_CN, zh_TW or en.</source>
        <translation>zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Show the window once and leave.</source>
        <translation>显示一次窗口后退出。</translation>
    </message>
    <message>
        <source>KesuDesk cannot start</source>
        <translation>KesuDesk 无法启动</translation>
    </message>
    <message>
        <source>%1

Folder of the store: %2</source>
        <translation>%1

数据文件夹：%2</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>未能恢复</translation>
    </message>
    <message>
        <source>%1

The store is as it was before.</source>
        <translation>%1

数据与之前相同。</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>已恢复备份</translation>
    </message>
    <message>
        <source>The store that was replaced is kept in %1.</source>
        <translation>被替换的数据保存在 %1。</translation>
    </message>
</context>
<context>
    <name>QcTables</name>
    <message>
        <source>, </source>
        <comment>between samples</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>各点不同</translation>
    </message>
    <message>
        <source>Control limits</source>
        <translation>控制限</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图</translation>
    </message>
    <message>
        <source>LCL</source>
        <translation>LCL（下控制限）</translation>
    </message>
    <message>
        <source>CL</source>
        <translation>CL（中心线）</translation>
    </message>
    <message>
        <source>UCL</source>
        <translation>UCL（上控制限）</translation>
    </message>
    <message>
        <source>Special causes</source>
        <translation>异常判定</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>现象</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>None: the process is in control</source>
        <translation>无：过程处于统计控制状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Vital few</source>
        <translation>关键少数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Do the strata differ?</source>
        <translation>各层有差异吗？</translation>
    </message>
    <message>
        <source>Variation between the strata</source>
        <translation>层间变差所占比例</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F 值</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p 值</translation>
    </message>
    <message>
        <source>Number of pairs</source>
        <translation>数据对数</translation>
    </message>
    <message>
        <source>Correlation coefficient r</source>
        <translation>相关系数 r</translation>
    </message>
    <message>
        <source>Coefficient of determination r²</source>
        <translation>决定系数 r²</translation>
    </message>
    <message>
        <source>Regression line</source>
        <translation>回归直线</translation>
    </message>
    <message>
        <source>Residual standard deviation</source>
        <translation>残差标准差</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t 值</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>The relation is significant at 5 %</source>
        <translation>在 5 % 水平上相关显著</translation>
    </message>
    <message>
        <source>No significant relation at 5 %</source>
        <translation>在 5 % 水平上相关不显著</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>LSL</source>
        <translation>规格下限 LSL</translation>
    </message>
    <message>
        <source>USL</source>
        <translation>规格上限 USL</translation>
    </message>
    <message>
        <source>Sigma within (%1)</source>
        <translation>组内标准差（%1）</translation>
    </message>
    <message>
        <source>Sigma overall</source>
        <translation>整体标准差</translation>
    </message>
    <message>
        <source>Cpk, 95 % confidence</source>
        <translation>Cpk 的 95 % 置信区间</translation>
    </message>
    <message>
        <source>Outside, observed (ppm)</source>
        <translation>实测超差（ppm）</translation>
    </message>
    <message>
        <source>Outside, expected within (ppm)</source>
        <translation>预期超差，按组内（ppm）</translation>
    </message>
    <message>
        <source>Outside, expected overall (ppm)</source>
        <translation>预期超差，按整体（ppm）</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Normality (Anderson–Darling), p-value</source>
        <translation>正态性检验（Anderson–Darling）p 值</translation>
    </message>
    <message>
        <source>The values are probably not normal: indices mislead</source>
        <translation>数据可能不服从正态分布，能力指数会产生误导</translation>
    </message>
    <message>
        <source>Classes (%1)</source>
        <translation>分组（%1）</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>从 … 到</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>正态期望</translation>
    </message>
</context>
<context>
    <name>QcTexts</name>
    <message>
        <source>Check sheet</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Stratification</source>
        <translation>分层法</translation>
    </message>
    <message>
        <source>Pareto chart</source>
        <translation>排列图</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Process capability</source>
        <translation>过程能力</translation>
    </message>
    <message>
        <source>Scatter diagram</source>
        <translation>散布图</translation>
    </message>
    <message>
        <source>Individuals and moving range chart</source>
        <translation>单值－移动极差控制图</translation>
    </message>
    <message>
        <source>p control chart</source>
        <translation>p 控制图（不合格品率）</translation>
    </message>
    <message>
        <source>np control chart</source>
        <translation>np 控制图（不合格品数）</translation>
    </message>
    <message>
        <source>c control chart</source>
        <translation>c 控制图（不合格数）</translation>
    </message>
    <message>
        <source>u control chart</source>
        <translation>u 控制图（单位不合格数）</translation>
    </message>
    <message>
        <source>Range R</source>
        <translation>极差 R</translation>
    </message>
    <message>
        <source>Standard deviation s</source>
        <translation>标准差 s</translation>
    </message>
    <message>
        <source>Individual value X</source>
        <translation>单值 X</translation>
    </message>
    <message>
        <source>Moving range MR</source>
        <translation>移动极差 MR</translation>
    </message>
    <message>
        <source>Proportion nonconforming p</source>
        <translation>不合格品率 p</translation>
    </message>
    <message>
        <source>Number nonconforming np</source>
        <translation>不合格品数 np</translation>
    </message>
    <message>
        <source>Number of nonconformities c</source>
        <translation>不合格数 c</translation>
    </message>
    <message>
        <source>Nonconformities per unit u</source>
        <translation>单位不合格数 u</translation>
    </message>
    <message>
        <source>One point beyond a control limit</source>
        <translation>一点超出控制限</translation>
    </message>
    <message>
        <source>Two of three points beyond two sigma on one side</source>
        <translation>连续三点中有两点在同侧 2σ 之外</translation>
    </message>
    <message>
        <source>Four of five points beyond one sigma on one side</source>
        <translation>连续五点中有四点在同侧 1σ 之外</translation>
    </message>
    <message>
        <source>Eight points in a row on one side of the centre line</source>
        <translation>连续八点在中心线同侧</translation>
    </message>
    <message>
        <source>Nine points in a row on one side of the centre line</source>
        <translation>连续九点在中心线同侧</translation>
    </message>
    <message>
        <source>Six points in a row steadily rising or falling</source>
        <translation>连续六点递增或递减</translation>
    </message>
    <message>
        <source>Fourteen points in a row alternating up and down</source>
        <translation>连续十四点上下交替</translation>
    </message>
    <message>
        <source>Fifteen points in a row within one sigma</source>
        <translation>连续十五点在中心线两侧 1σ 之内</translation>
    </message>
    <message>
        <source>Eight points in a row with none within one sigma</source>
        <translation>连续八点无一在 1σ 之内</translation>
    </message>
    <message>
        <source>Western Electric %1</source>
        <translation>西方电气准则 %1</translation>
    </message>
    <message>
        <source>Nelson %1</source>
        <translation>尼尔森准则 %1</translation>
    </message>
    <message>
        <source>from the mean range of the subgroups</source>
        <translation>由子组平均极差</translation>
    </message>
    <message>
        <source>from the mean standard deviation of the subgroups</source>
        <translation>由子组平均标准差</translation>
    </message>
    <message>
        <source>from the pooled standard deviation of the subgroups</source>
        <translation>由子组合并标准差</translation>
    </message>
    <message>
        <source>from the mean moving range</source>
        <translation>由平均移动极差</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>按给定值</translation>
    </message>
    <message>
        <source>Sturges</source>
        <translation>斯特奇斯公式</translation>
    </message>
    <message>
        <source>Freedman–Diaconis</source>
        <translation>弗里德曼－迪亚科尼斯公式</translation>
    </message>
    <message>
        <source>square root of n</source>
        <translation>n 的平方根</translation>
    </message>
    <message>
        <source>number of classes as given</source>
        <translation>给定组数</translation>
    </message>
    <message>
        <source>class width as given</source>
        <translation>给定组距</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Xbar-R control chart</source>
        <translation>均值－极差控制图（Xbar-R）</translation>
    </message>
    <message>
        <source>Xbar-s control chart</source>
        <translation>均值－标准差控制图（Xbar-s）</translation>
    </message>
    <message>
        <source>Mean of the subgroup</source>
        <translation>子组均值</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>频数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Probability density</source>
        <translation>概率密度</translation>
    </message>
    <message>
        <source>Cumulative share, %</source>
        <translation>累计百分比，%</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>y = %1 − %2 x</source>
        <translation>y = %1 − %2 x</translation>
    </message>
    <message>
        <source>y = %1 + %2 x</source>
        <translation>y = %1 + %2 x</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1（n = %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Paste columns: item, then day or place, then count (or items only)</source>
        <translation>粘贴各列：项目、日期或位置、数量（也可只有项目）</translation>
    </message>
    <message>
        <source>Paste columns: one of values, the others of words such as machine or shift</source>
        <translation>粘贴各列：一列数值，其余为机台、班次等文字</translation>
    </message>
    <message>
        <source>Paste columns: category and count (or categories only)</source>
        <translation>粘贴各列：类别和数量（也可只有类别）</translation>
    </message>
    <message>
        <source>Paste a column of values, or rows that are samples</source>
        <translation>粘贴一列数值，或每行一个样本</translation>
    </message>
    <message>
        <source>Paste two columns: x and y</source>
        <translation>粘贴两列：x 和 y</translation>
    </message>
    <message>
        <source>Paste rows: each one sample, a name in front if you like</source>
        <translation>每行粘贴一个样本，行首可加名称</translation>
    </message>
    <message>
        <source>Paste a column of values, names in front if you like</source>
        <translation>粘贴一列数值，前面可加名称</translation>
    </message>
    <message>
        <source>Paste columns: name of the sample, number of nonconformities</source>
        <translation>粘贴各列：样本名称、不合格数</translation>
    </message>
    <message>
        <source>Paste columns: name of the sample, number found, sample size</source>
        <translation>粘贴各列：样本名称、不合格数量、样本量</translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message>
        <source>Suspect %1</source>
        <translation>可疑 %1</translation>
    </message>
    <message>
        <source>Sorted %1</source>
        <translation>已挑选 %1</translation>
    </message>
    <message>
        <source>OK %1</source>
        <translation>合格 %1</translation>
    </message>
    <message>
        <source>NOK %1 (%2 %)</source>
        <translation>不合格 %1（%2 %）</translation>
    </message>
    <message>
        <source>NOK %1</source>
        <translation>不合格 %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>still to be sorted %1</source>
        <translation>尚待挑选 %1</translation>
    </message>
    <message>
        <source>There is no CAR %1 here.</source>
        <translation>此处没有 CAR %1。</translation>
    </message>
    <message>
        <source>The CAR could not be made; the action stays as it is.</source>
        <translation>未能建立 CAR，措施保持不变。</translation>
    </message>
    <message>
        <source>The action stands in D6 to be carried out.</source>
        <translation>该措施已列入 D6 待实施。</translation>
    </message>
    <message>
        <source>Deploy elsewhere</source>
        <translation>横向展开</translation>
    </message>
    <message>
        <source>Products, lines, plants or suppliers, parted by semicolons</source>
        <translation>产品、产线、工厂或供应商，用分号隔开</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) added to the horizontal deployment.</source>
        <translation>
            <numerusform>横向展开已新增 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>下一状态</translation>
    </message>
    <message>
        <source>Open, in progress, done, verified (Ctrl+D)</source>
        <translation>未开始、进行中、已完成、已验证（Ctrl+D）</translation>
    </message>
    <message>
        <source>Carry out in D6</source>
        <translation>在 D6 实施</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Deploy elsewhere …</source>
        <translation>横向展开 …</translation>
    </message>
    <message>
        <source>Open CAR %1</source>
        <translation>打开 CAR %1</translation>
    </message>
    <message>
        <source>Give out as CAR</source>
        <translation>以 CAR 下发</translation>
    </message>
    <message>
        <source>Add all seven places</source>
        <translation>添加全部七个位置</translation>
    </message>
    <message>
        <source>Carry out the chosen actions of D5</source>
        <translation>实施 D5 所选措施</translation>
    </message>
    <message>
        <source>From the staff</source>
        <translation>从员工中选</translation>
    </message>
    <message>
        <source>Contribution: %1</source>
        <translation>贡献率：%1</translation>
    </message>
</context>
<context>
    <name>RecordSpecs</name>
    <message>
        <source>What was done at once to protect people, the customer and the line, before anything was analysed.</source>
        <translation>在分析原因之前，为保护人员、客户和产线立即采取的措施。</translation>
    </message>
    <message>
        <source>Add an emergency action</source>
        <translation>添加紧急响应措施</translation>
    </message>
    <message>
        <source>Who works on this: a champion, a leader and those who know the product and the process. 4 to 10 people are usual.</source>
        <translation>谁来参与：倡导人、组长以及熟悉产品和过程的人员，一般 4 至 10 人。</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>When the team met, who was there and what came of it.</source>
        <translation>小组何时开会、谁参加、有何结论。</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>添加会议</translation>
    </message>
    <message>
        <source>What keeps further defective parts from the customer until the permanent action works: blocking, sorting, checking.</source>
        <translation>在永久措施生效之前，防止更多不良品流到客户：封存、挑选、加检。</translation>
    </message>
    <message>
        <source>Add a containment action</source>
        <translation>添加临时遏制措施</translation>
    </message>
    <message>
        <source>Where suspect parts may lie, from the raw material to the field, and what sorting found there.</source>
        <translation>可疑品可能在哪里，从原材料到市场，以及在那里挑选的结果。</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>添加位置</translation>
    </message>
    <message>
        <source>What takes each root cause away for good, with proof before release. Training alone is seldom enough.</source>
        <translation>彻底消除每个根本原因的措施，发布前须有有效性证明。仅靠培训通常不够。</translation>
    </message>
    <message>
        <source>Add a corrective action</source>
        <translation>添加永久纠正措施</translation>
    </message>
    <message>
        <source>The steps that carry the chosen actions out, with the first good batch.</source>
        <translation>落实所选措施的步骤，以及首个合格批次。</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加实施步骤</translation>
    </message>
    <message>
        <source>Figures from after the actions were in place, over a period or a number of lots, that show the failure is gone.</source>
        <translation>措施实施之后一段时间或若干批次的数据，用来证明失效已消除。</translation>
    </message>
    <message>
        <source>Add a validation</source>
        <translation>添加验证</translation>
    </message>
    <message>
        <source>The documents that now hold the new way: FMEA, control plan, work instruction, drawing, with old and new revision.</source>
        <translation>已写入新做法的文件：FMEA、控制计划、作业指导书、图纸，注明新旧版本。</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>What changes in the system, so that failures of this kind cannot arise again.</source>
        <translation>体系上的改变，使同类失效不再发生。</translation>
    </message>
    <message>
        <source>Add a preventive action</source>
        <translation>添加预防措施</translation>
    </message>
    <message>
        <source>The same action at other products, lines, plants and suppliers, each with an owner and a date.</source>
        <translation>把同样的措施推广到其他产品、产线、工厂和供应商，各有责任人和日期。</translation>
    </message>
    <message>
        <source>Add a place to deploy to</source>
        <translation>添加横向展开</translation>
    </message>
    <message>
        <source>What is left to do after closing, and who sees to it.</source>
        <translation>关闭之后还要做什么，由谁负责。</translation>
    </message>
    <message>
        <source>Add a remaining task</source>
        <translation>添加遗留事项</translation>
    </message>
    <message>
        <source>What the failure cost: sorting, scrap, rework, logistics, claims.</source>
        <translation>失效造成的费用：挑选、报废、返工、物流、索赔。</translation>
    </message>
    <message>
        <source>Add a cost</source>
        <translation>添加费用</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>投诉数</translation>
    </message>
    <message>
        <source>Emergency response actions (ERA)</source>
        <translation>紧急响应措施（ERA）</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小组成员</translation>
    </message>
    <message>
        <source>Meetings of the team</source>
        <translation>小组会议</translation>
    </message>
    <message>
        <source>Interim containment actions (ICA)</source>
        <translation>临时遏制措施（ICA）</translation>
    </message>
    <message>
        <source>Suspect stock</source>
        <translation>可疑库存</translation>
    </message>
    <message>
        <source>Permanent corrective actions (PCA)</source>
        <translation>永久纠正措施（PCA）</translation>
    </message>
    <message>
        <source>Implementation steps</source>
        <translation>实施步骤</translation>
    </message>
    <message>
        <source>Validation with figures</source>
        <translation>数据验证</translation>
    </message>
    <message>
        <source>Documents changed</source>
        <translation>更新的文件</translation>
    </message>
    <message>
        <source>Preventive actions</source>
        <translation>预防措施</translation>
    </message>
    <message>
        <source>Horizontal deployment</source>
        <translation>横向展开</translation>
    </message>
    <message>
        <source>Remaining tasks</source>
        <translation>遗留事项</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>质量成本</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Every cause that was thought of, what it turned out to be and how that was verified.</source>
        <translation>想到过的每个原因、最后的判定，以及如何验证。</translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation>添加原因</translation>
    </message>
    <message>
        <source>Pictures and charts</source>
        <translation>图片与图表</translation>
    </message>
    <message>
        <source>Photos of parts, samples and processes, and charts of what was counted or measured. Drag pictures here or paste them with Ctrl+V.</source>
        <translation>零件、样件和过程的照片，以及计数或测量结果的图表。可将图片拖到此处，或用 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>Add pictures …</source>
        <translation>添加图片 …</translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Event of a ticket</source>
        <translation>工单事件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Contact with the customer</source>
        <translation>客户沟通记录</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Person on the staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支机构</translation>
    </message>
    <message>
        <source>Policy, calendar or catalog</source>
        <translation>方案、日历或代码表</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Is an organisation</source>
        <translation>是单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>对方姓名</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The record belongs to a branch this computer may not write to.</source>
        <translation>该记录属于本机无权写入的分支机构。</translation>
    </message>
    <message>
        <source>The author&apos;s role may not change this.</source>
        <translation>作者的角色无权更改此项。</translation>
    </message>
    <message>
        <source>The hub could not take the value.</source>
        <translation>中心无法接受该值。</translation>
    </message>
    <message>
        <source>From the state the ticket is in, this step is not possible.</source>
        <translation>工单处于当前状态时不能执行该步骤。</translation>
    </message>
    <message>
        <source>The author&apos;s right to work had ended. A supervisor can release the change on the hub.</source>
        <translation>作者的权限当时已终止。主管可以在中心放行该更改。</translation>
    </message>
    <message>
        <source>The hub does not know this kind of record; it may have to be updated.</source>
        <translation>中心不认识这类记录，可能需要升级中心。</translation>
    </message>
    <message>
        <source>The file&apos;s check sum is missing. Attach the file again.</source>
        <translation>缺少文件校验值。请重新添加该附件。</translation>
    </message>
    <message>
        <source>Only the hub itself writes this field.</source>
        <translation>该字段只能由中心写入。</translation>
    </message>
    <message>
        <source>The hub could not read the change.</source>
        <translation>中心无法读取该更改。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field of a list: its element</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation>一方删除，另一方修改</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: why the hub refused it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>登录名和密码</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>（不显示）</translation>
    </message>
</context>
<context>
    <name>RegradeTexts</name>
    <message numerus="yes">
        <source>received %n month(s) ago or longer</source>
        <translation>
            <numerusform>收到已满 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more talks with the customer</source>
        <translation>
            <numerusform>与客户商谈已达 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stated %n times or more by the customer</source>
        <translation>
            <numerusform>客户已提出 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 or more</source>
        <translation>%1达到 %2</translation>
    </message>
    <message>
        <source>%1: %2 or less</source>
        <translation>%1不超过 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason (source)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Proposed level: %1. %2</source>
        <translation>建议改为%1：%2</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>No owner yet</source>
        <translation>尚无负责人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SetupTexts</name>
    <message>
        <source>Handling policy: %1</source>
        <translation>处理时限方案：%1</translation>
    </message>
    <message>
        <source>Added policies: %1</source>
        <translation>叠加方案：%1</translation>
    </message>
    <message>
        <source>Categories: %1 · Levels: %2</source>
        <translation>分类：%1 · 级别：%2</translation>
    </message>
    <message>
        <source>Counter clerk</source>
        <translation>前台受理</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理人员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质控</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字体大小</translation>
    </message>
    <message>
        <source>Page to start with</source>
        <translation>启动页面</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>组织名称</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>组织类型</translation>
    </message>
    <message>
        <source>Phone, as printed</source>
        <translation>电话（用于打印）</translation>
    </message>
    <message>
        <source>Address, as printed</source>
        <translation>地址（用于打印）</translation>
    </message>
    <message>
        <source>Handling policy by default</source>
        <translation>默认处理时限方案</translation>
    </message>
    <message>
        <source>Policies always added</source>
        <translation>始终叠加的方案</translation>
    </message>
    <message>
        <source>Policies offered at intake</source>
        <translation>登记时可选的方案</translation>
    </message>
    <message>
        <source>Category schemes offered at intake</source>
        <translation>登记时可选的分类方案</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>网点代码</translation>
    </message>
    <message>
        <source>Branch name</source>
        <translation>网点名称</translation>
    </message>
    <message>
        <source>Letter of this computer</source>
        <translation>本机字母</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Work calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Pattern of ticket numbers</source>
        <translation>工单编号格式</translation>
    </message>
    <message>
        <source>Form number of the report</source>
        <translation>报告表单编号</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>What you do here</source>
        <translation>您的岗位</translation>
    </message>
    <message>
        <source>Departments, one a line</source>
        <translation>部门（每行一个）</translation>
    </message>
    <message>
        <source>The branch code takes one to eight letters and digits.</source>
        <translation>机构代码为 1 至 8 个字母或数字。</translation>
    </message>
    <message>
        <source>One letter from A to Z, please.</source>
        <translation>请填写 A 到 Z 中的一个字母。</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>没有这个时区。</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>The pattern needs &lt;device&gt; and &lt;n…&gt;, and knows &lt;branch&gt;, &lt;yyyy&gt;, &lt;yyyymmdd&gt; besides.</source>
        <translation>编号规则须含 &lt;device&gt; 和 &lt;n…&gt;，另可用 &lt;branch&gt;、&lt;yyyy&gt;、&lt;yyyymmdd&gt;。</translation>
    </message>
    <message>
        <source>Form version of the report</source>
        <translation>投诉报告的表单版本</translation>
    </message>
    <message>
        <source>Form number of the 8D report</source>
        <translation>8D 报告的表单编号</translation>
    </message>
    <message>
        <source>Form version of the 8D report</source>
        <translation>8D 报告的表单版本</translation>
    </message>
    <message>
        <source>Form number of the CAR</source>
        <translation>纠正及预防措施报告的表单编号</translation>
    </message>
    <message>
        <source>Form version of the CAR</source>
        <translation>纠正及预防措施报告的表单版本</translation>
    </message>
    <message>
        <source>Form number of the classification list</source>
        <translation>客诉分类清单的表单编号</translation>
    </message>
    <message>
        <source>Form version of the classification list</source>
        <translation>客诉分类清单的表单版本</translation>
    </message>
</context>
<context>
    <name>SigningTexts</name>
    <message>
        <source>final report</source>
        <translation>最终报告</translation>
    </message>
    <message>
        <source>interim report</source>
        <translation>中期报告</translation>
    </message>
    <message>
        <source>closing without proof of effectiveness</source>
        <translation>未证明有效即关闭</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>answer of the unit</source>
        <translation>责任单位回复</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>complaint report</source>
        <translation>顾客投诉登记及处理报告</translation>
    </message>
    <message>
        <source>complaint as taken down</source>
        <translation>投诉登记内容</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. The next try is possible in %1 s.</source>
        <translation>密码输错次数过多，%1 秒后可以再试。</translation>
    </message>
    <message>
        <source>%1 has no password yet. An administrator sets it in the settings.</source>
        <translation>%1 还没有密码。请管理员在“设置”中设定。</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>密码至少要有 %1 个字符。</translation>
    </message>
    <message>
        <source>The password must not be the name.</source>
        <translation>密码不能和姓名或登录名相同。</translation>
    </message>
    <message>
        <source>There was not enough memory to keep the password. Nothing was changed.</source>
        <translation>内存不足，没能保存密码，未作任何改动。</translation>
    </message>
    <message>
        <source>Somebody else has the login name “%1”.</source>
        <translation>登录名“%1”已有人使用。</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Use the login name.</source>
        <translation>有几位都叫“%1”，请改用登录名。</translation>
    </message>
    <message>
        <source>Only an administrator, with the own password, can do this.</source>
        <translation>只有管理员凭本人密码才能这样做。</translation>
    </message>
    <message>
        <source>A password is needed: in %1, or typed on a terminal.</source>
        <translation>需要密码：可放在 %1 中，或在终端输入。</translation>
    </message>
    <message>
        <source>There is no role “%1”; there are: %2.</source>
        <translation>没有角色“%1”，可用的有：%2。</translation>
    </message>
    <message>
        <source>The signature has not been drawn yet.</source>
        <translation>还没有手写签名。</translation>
    </message>
    <message>
        <source>The role of %1 does not allow this signature.</source>
        <translation>%1 的角色不能在这里签字。</translation>
    </message>
    <message>
        <source>%1 has signed as “%2”. Somebody else has to sign here.</source>
        <translation>%1 已作为“%2”签字，这里须由另一个人签。</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>a signature</comment>
        <translation>编制</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a signature</comment>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a signature</comment>
        <translation>批准</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>a signature</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and what is signed</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sign %1, %2, as its author</source>
        <translation>以编制人身份签署 %1（%2）</translation>
    </message>
    <message>
        <source>Sign %1, %2, as reviewed</source>
        <translation>以审核人身份签署 %1（%2）</translation>
    </message>
    <message>
        <source>Approve %1, %2</source>
        <translation>批准 %1（%2）</translation>
    </message>
    <message>
        <source>Keep the customer&apos;s signature on %1, %2</source>
        <translation>保存客户在 %1（%2）上的签名</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>for revision %1 as it was sent</source>
        <translation>所签为已发出的第 %1 版</translation>
    </message>
    <message>
        <source>no longer valid: content changed on %1</source>
        <translation>已失效：内容于 %1 有改动</translation>
    </message>
    <message>
        <source>no longer valid: the content has changed</source>
        <translation>已失效：内容有改动</translation>
    </message>
    <message>
        <source>accepts the result</source>
        <translation>接受处理结果</translation>
    </message>
    <message>
        <source>does not accept the result</source>
        <translation>不接受处理结果</translation>
    </message>
    <message>
        <source>No interim report of %1 goes out any more: the final one was sent, or the report is closed.</source>
        <translation>%1 不再发中期报告：最终报告已发出，或报告已关闭。</translation>
    </message>
</context>
<context>
    <name>SyncErrorTexts</name>
    <message>
        <source>This device is not enrolled at a hub.</source>
        <translation>本设备尚未加入中心。</translation>
    </message>
    <message>
        <source>The hub cannot be reached: %1</source>
        <translation>无法连接中心：%1</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted. Compare its fingerprint with the administrator: %1</source>
        <translation>中心的证书不受信任。请与管理员核对其指纹：%1</translation>
    </message>
    <message>
        <source>The hub is busy. It is tried again by itself.</source>
        <translation>中心繁忙，稍后自动重试。</translation>
    </message>
    <message>
        <source>The hub has no room left. Tell its administrator.</source>
        <translation>中心存储空间已满，请通知其管理员。</translation>
    </message>
    <message>
        <source>The hub refused it (%1): %2</source>
        <translation>中心拒绝了该操作（%1）：%2</translation>
    </message>
    <message>
        <source>The hub does not answer as a hub should: %1</source>
        <translation>中心的应答异常：%1</translation>
    </message>
    <message>
        <source>The hub does not accept this code. A code is good once and for a quarter of an hour.</source>
        <translation>中心不接受此加入码。加入码只能使用一次，十五分钟内有效。</translation>
    </message>
    <message>
        <source>An administrator has shut this device out. Everything stays here; nothing is exchanged.</source>
        <translation>管理员已停用本设备。数据全部保留在本机，但不再同步。</translation>
    </message>
    <message>
        <source>The hub does not know this device. It has to be enrolled again.</source>
        <translation>中心不认识本设备，需要重新加入。</translation>
    </message>
    <message>
        <source>This program is newer than the hub. Changes made here wait until the hub is updated.</source>
        <translation>本程序比中心新。本机的更改将等待中心升级后再发送。</translation>
    </message>
    <message>
        <source>This program is too old for the hub. Changes made here wait until it is updated.</source>
        <translation>本程序版本过旧，中心不再支持。本机的更改将等待程序升级后再发送。</translation>
    </message>
    <message>
        <source>This store belongs to another hub. What was exchanged there means nothing to this one.</source>
        <translation>本数据库属于另一个中心，其同步记录对此中心无效。</translation>
    </message>
    <message>
        <source>“%1” is no address of a hub. It looks like https://hub.example.com.</source>
        <translation>“%1”不是中心的地址，应形如 https://hub.example.com。</translation>
    </message>
    <message>
        <source>“%1” is not protected. Without https only a hub on this very machine can be used.</source>
        <translation>“%1”未加密。不使用 https 时只能连接本机上的中心。</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. It looks like http://proxy:3128 or socks5://proxy:1080.</source>
        <translation>“%1”不是代理服务器地址，应形如 http://proxy:3128 或 socks5://proxy:1080。</translation>
    </message>
    <message>
        <source>“%1” is no fingerprint of a certificate.</source>
        <translation>“%1”不是证书指纹。</translation>
    </message>
    <message>
        <source>Syncing was stopped.</source>
        <translation>同步已停止。</translation>
    </message>
    <message>
        <source>The exchange did not end in time.</source>
        <translation>同步未能在限定时间内完成。</translation>
    </message>
    <message>
        <source>That value is no longer among those to choose from.</source>
        <translation>该值已不在可选项之中。</translation>
    </message>
    <message>
        <source>There is no such conflict.</source>
        <translation>没有这样的冲突。</translation>
    </message>
    <message>
        <source>That change has been dealt with.</source>
        <translation>该更改已处理。</translation>
    </message>
    <message>
        <source>Your role may not change this: the hub would not accept it.</source>
        <translation>您的角色无权更改此项，中心不会接受。</translation>
    </message>
</context>
<context>
    <name>SyncTexts</name>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent.</source>
        <translation>
            <numerusform>有 %n 项更改等待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub no longer takes this computer. Everything stays here and can be worked on; ask an administrator for a new code to join again.</source>
        <translation>中心已不再接受本机。所有数据仍在本机，可以继续工作；如需重新加入，请向管理员索取新的加入码。</translation>
    </message>
    <message>
        <source>The hub does not know this computer. Everything stays here and can be worked on; ask an administrator for a new code to join again.</source>
        <translation>中心不认识本机。所有数据仍在本机，可以继续工作；如需重新加入，请向管理员索取新的加入码。</translation>
    </message>
    <message>
        <source>This program is newer than the hub. What others write arrives; what is written here waits until the hub is updated.</source>
        <translation>本程序比中心新。他人的更改照常接收；本机的更改要等中心升级后才能发送。</translation>
    </message>
    <message>
        <source>This program is too old for the hub. What others write arrives; what is written here waits until this program is updated.</source>
        <translation>本程序版本过旧。他人的更改照常接收；本机的更改要等本程序升级后才能发送。</translation>
    </message>
    <message>
        <source>The hub is busy and asked for patience.</source>
        <translation>中心繁忙，请稍候。</translation>
    </message>
    <message>
        <source>The hub has no room left on its disk.</source>
        <translation>中心的磁盘空间不足。</translation>
    </message>
    <message>
        <source>This computer has no room left on its disk: nothing can be received, what is written here is still sent.</source>
        <translation>本机磁盘空间不足：无法接收，本机的更改仍会发送。</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted. Compare its fingerprint with the one the administrator reads out: %1</source>
        <translation>中心的证书不受信任。请与管理员核对证书指纹：%1</translation>
    </message>
    <message>
        <source>The hub answers in a way it should not: %1</source>
        <translation>中心的应答不正常：%1</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>%1 再次尝试。</translation>
    </message>
    <message>
        <source>Works on this computer alone</source>
        <translation>仅在本机工作</translation>
    </message>
    <message>
        <source>Every save is written to this computer&apos;s disk at once. With a code from an administrator this computer joins a hub and exchanges its work with other branches by itself.</source>
        <translation>每次保存都立即写入本机磁盘。向管理员索取加入码后，本机即可加入中心，自动与其他分支机构同步。</translation>
    </message>
    <message>
        <source>The exchange is held up</source>
        <translation>同步受阻</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>%1 起离线</translation>
    </message>
    <message>
        <source>Nothing written here is waiting.</source>
        <translation>本机没有待发送的更改。</translation>
    </message>
    <message>
        <source>You can go on working; everything is sent as soon as the hub can be reached.</source>
        <translation>您可以继续工作；一旦连上中心，会自动全部发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others to be received.</source>
        <translation>
            <numerusform>他人的 %n 项更改待接收。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchanging with the hub …</source>
        <translation>正在与中心同步…</translation>
    </message>
    <message>
        <source>Not everything is exchanged yet</source>
        <translation>尚未全部同步</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent and not yet confirmed.</source>
        <translation>
            <numerusform>%n 项更改已发送，尚未确认。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to be sent (%1).</source>
        <translation>
            <numerusform>还有 %n 个文件待发送（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to be fetched.</source>
        <translation>
            <numerusform>还有 %n 个文件待下载。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything exchanged at %1</source>
        <translation>%1 已全部同步</translation>
    </message>
    <message>
        <source>All changes exchanged at %1</source>
        <translation>%1 已同步全部更改</translation>
    </message>
    <message>
        <source>On this machine only</source>
        <translation>仅本机</translation>
    </message>
    <message numerus="yes">
        <source>Exchange held up, %n waiting</source>
        <translation>
            <numerusform>同步受阻，%n 条待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange held up</source>
        <translation>同步受阻</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>离线，%n 条待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>Sending, %n waiting</source>
        <translation>
            <numerusform>正在发送，%n 条待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving …</source>
        <translation>正在接收…</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n file(s)</source>
        <translation>
            <numerusform>正在发送 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>time</comment>
        <translation>已同步 %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Sent, not yet confirmed</source>
        <translation>已发送，尚未确认</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>本机</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n 条待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow; times are corrected.</source>
        <translation>本机时钟慢 %1，时间已自动校正。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast; times are corrected.</source>
        <translation>本机时钟快 %1，时间已自动校正。</translation>
    </message>
    <message>
        <source>The hub shows another past than it signed</source>
        <translation>中心给出的历史与其签名不符</translation>
    </message>
    <message>
        <source>Hub shows another past</source>
        <translation>中心历史与签名不符</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no longer what this computer had read or what the hub had signed (noticed %3). Nothing written here is lost. Somebody has changed the hub&apos;s database, or put an old copy in its place without the hub&apos;s own restore: tell the administrator.</source>
        <translation>%2 的第 %1 行已不是本机读过的或中心签名过的内容（发现于 %3）。本机写入的内容没有丢失。可能有人改动了中心的数据库，或未用中心自带的恢复功能而直接换上了旧副本：请告知管理员。</translation>
    </message>
</context>
<context>
    <name>TicketData</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单数</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets in a row</source>
        <translation>
            <numerusform>连续 %n 张工单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketFilter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>One customer&apos;s tickets</source>
        <translation>一位客户的工单</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>filter</comment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>filter</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>filter</comment>
        <translation>结案时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>filter</comment>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Branch</source>
        <comment>filter</comment>
        <translation>网点</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>filter</comment>
        <translation>产品</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
</context>
<context>
    <name>TicketTerms</name>
    <message>
        <source>Receipt to first response, opening hours</source>
        <translation>接到至首次响应，营业小时</translation>
    </message>
    <message>
        <source>Receipt to acceptance, opening hours</source>
        <translation>接到至受理，营业小时</translation>
    </message>
    <message>
        <source>Acceptance to assignment, opening hours</source>
        <translation>受理至分派，营业小时</translation>
    </message>
    <message>
        <source>Assignment to solution proposed, opening hours</source>
        <translation>分派至提出解决方案，营业小时</translation>
    </message>
    <message>
        <source>Solution proposed to handling completed, opening hours</source>
        <translation>提出解决方案至处理完成，营业小时</translation>
    </message>
    <message>
        <source>Receipt to handling completed, opening hours</source>
        <translation>接到至处理完成，营业小时</translation>
    </message>
    <message>
        <source>Handling completed to feedback, opening hours</source>
        <translation>处理完成至反馈，营业小时</translation>
    </message>
    <message>
        <source>Feedback to revisit, opening hours</source>
        <translation>反馈至回访，营业小时</translation>
    </message>
    <message>
        <source>Receipt to closing, days</source>
        <translation>接到至结案，天</translation>
    </message>
    <message>
        <source>Reopenings</source>
        <translation>重新打开次数</translation>
    </message>
    <message>
        <source>Contacts with the customer</source>
        <translation>与客户联系次数</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>暂停次数</translation>
    </message>
    <message>
        <source>Extensions of time limits</source>
        <translation>时限延长次数</translation>
    </message>
    <message>
        <source>Quantity complained of</source>
        <translation>投诉数量</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Missed a time limit</source>
        <translation>是否超时</translation>
    </message>
    <message>
        <source>Was reopened</source>
        <translation>是否重新打开过</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, hours counted</source>
        <translation>%1，计时小时</translation>
    </message>
    <message>
        <source>%1, share of the limit in %</source>
        <translation>%1，占时限的比例 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, currency</comment>
        <translation>%1，%2</translation>
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
        <translation>已分类</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分派</translation>
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
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已并单</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>已拆单</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转其他网点</translation>
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
    <message>
        <source>Closed</source>
        <comment>state of a ticket</comment>
        <translation>已结案</translation>
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
    <name>Timeline</name>
    <message>
        <source>Agreed: %1</source>
        <translation>约定：%1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>修改了%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a field&apos;s value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Waited %1</source>
        <comment>amount of time</comment>
        <translation>等待了 %1</translation>
    </message>
</context>
<context>
    <name>WhyOutline</name>
    <message>
        <source>Why: %1?</source>
        <translation>为什么：%1？</translation>
    </message>
    <message>
        <source>Why did it happen: %1?</source>
        <translation>为什么会发生：%1？</translation>
    </message>
    <message>
        <source>Why was it not found: %1?</source>
        <translation>为什么没有检出：%1？</translation>
    </message>
    <message>
        <source>Why did our system let it happen: %1?</source>
        <translation>体系为什么允许它发生：%1？</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>The seven QC tools</source>
        <translation>QC 七大手法</translation>
    </message>
    <message>
        <source>Open the ticket the 8D report is about, then start it again.</source>
        <translation>请先打开 8D 报告所针对的工单，再执行此命令。</translation>
    </message>
    <message>
        <source>New 8D report</source>
        <translation>新建 8D 报告</translation>
    </message>
    <message>
        <source>New 8D report for the open ticket</source>
        <translation>为当前工单新建 8D 报告</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>登记新工单</translation>
    </message>
</context>
<context>
    <name>kesu::AlternativeSheet</name>
    <message>
        <source>Must: %1</source>
        <translation>必要：%1</translation>
    </message>
    <message>
        <source>%1 (×%2)</source>
        <translation>%1（×%2）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>a must is not met</source>
        <translation>必要条件未满足</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, the best</source>
        <translation>%1，最高</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <translation>%1，未评完</translation>
    </message>
    <message>
        <source>A further way to remove the cause</source>
        <translation>另一个消除原因的办法</translation>
    </message>
    <message>
        <source>Choose an alternative</source>
        <translation>选定方案</translation>
    </message>
    <message>
        <source>Take a choice back</source>
        <translation>撤回选定</translation>
    </message>
    <message>
        <source>Remove alternatives</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>Move an alternative</source>
        <translation>移动方案</translation>
    </message>
</context>
<context>
    <name>kesu::ApprovalsPanel</name>
    <message>
        <source>○ not signed yet</source>
        <translation>○ 尚未签字</translation>
    </message>
    <message>
        <source>○ if wanted</source>
        <translation>○ 可选</translation>
    </message>
    <message>
        <source>Customer signs…</source>
        <translation>客户签名…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签字…</translation>
    </message>
    <message>
        <source>%1: sign</source>
        <comment>what is signed</comment>
        <translation>%1：签字</translation>
    </message>
</context>
<context>
    <name>kesu::ApprovalsSection</name>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Each stands for the report as it was then</source>
        <translation>每个签字只对签时的内容有效</translation>
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
    <name>kesu::BranchesCard</name>
    <message>
        <source>%1: %2</source>
        <comment>what was typed, and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es) saved.</source>
        <translation>
            <numerusform>已保存 %n 个机构。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other branches</source>
        <translation>其他分支机构</translation>
    </message>
    <message>
        <source>Code and name, a line for each</source>
        <translation>每行一个：代码 名称</translation>
    </message>
    <message>
        <source>Tickets can be transferred to them. For example: BJ01 Beijing</source>
        <translation>工单可移送到这些机构。例如：BJ01 北京</translation>
    </message>
    <message>
        <source>Save branches</source>
        <translation>保存机构</translation>
    </message>
</context>
<context>
    <name>kesu::CalendarsSection</name>
    <message>
        <source>Work calendars</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>holidays known until %1</source>
        <translation>节假日已知至 %1</translation>
    </message>
    <message>
        <source>Import a work calendar</source>
        <translation>导入工作日历</translation>
    </message>
    <message>
        <source>Calendar (*.json)</source>
        <translation>日历文件 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>The calendar %1 is imported.</source>
        <translation>已导入日历“%1”。</translation>
    </message>
    <message>
        <source>The calendar is saved. Due times of open tickets follow it at once.</source>
        <translation>日历已保存，未结工单的到期时间随即更新。</translation>
    </message>
    <message>
        <source>Opening times of the week</source>
        <translation>每周工作时间</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>This day is</source>
        <translation>这一天</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>as its weekday</source>
        <translation>按星期几</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>a working day</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>open at other times</source>
        <translation>其他时间开放</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>保存为新版本</translation>
    </message>
    <message>
        <source>Back to the saved calendar</source>
        <translation>恢复已保存的日历</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>导入文件…</translation>
    </message>
</context>
<context>
    <name>kesu::CarForm</name>
    <message>
        <source>Meanwhile somebody else wrote: %1</source>
        <translation>其间别人写了：%1</translation>
    </message>
    <message>
        <source>This is not understood. Please choose or type it again.</source>
        <translation>没能看懂，请重新选择或输入。</translation>
    </message>
</context>
<context>
    <name>kesu::CarPage</name>
    <message>
        <source>Not stored yet, kept as a draft</source>
        <translation>尚未保存，已留作草稿</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>8D report %1</source>
        <translation>8D 报告 %1</translation>
    </message>
    <message>
        <source>Take %1 up again</source>
        <translation>重新处理 %1</translation>
    </message>
    <message>
        <source>What did not work? The unit answers once more, and it is verified again.</source>
        <translation>哪里没有奏效？责任单位须再次回复，并重新验证。</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>Why is it no longer needed?</source>
        <translation>为什么不再需要？</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take it up again…</source>
        <translation>重新处理…</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>关联</translation>
    </message>
</context>
<context>
    <name>kesu::CareSection</name>
    <message>
        <source>Verifying the store …</source>
        <translation>正在核验数据…</translation>
    </message>
    <message>
        <source>All is well: the records, their history and the files are as they were written.</source>
        <translation>一切正常：记录、历史和文件均与写入时一致。</translation>
    </message>
    <message>
        <source>Examining …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Nothing stands in the way of working.</source>
        <translation>没有发现影响工作的问题。</translation>
    </message>
    <message>
        <source>Backup and care</source>
        <translation>备份与维护</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>KesuDesk backup (*.kesubackup)</source>
        <translation>客诉台备份 (*.kesubackup)</translation>
    </message>
    <message>
        <source>Backing up to %1 …</source>
        <translation>正在备份到 %1 …</translation>
    </message>
    <message>
        <source>Stopped. There is no new backup.</source>
        <translation>已停止，没有生成新的备份。</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>已备份到 %1。</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复这个备份？</translation>
    </message>
    <message>
        <source>The present store is put aside and the program starts again with the backup.</source>
        <translation>现有数据会另存保留，程序将用备份重新启动。</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>已中途停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>有 %n 项需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Verify the store</source>
        <translation>核验数据</translation>
    </message>
    <message>
        <source>Examine this computer</source>
        <translation>检查本机</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>kesu::CatalogsSection</name>
    <message>
        <source>Categories, levels, lists</source>
        <translation>分类、级别与列表</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>The choice of schemes is saved.</source>
        <translation>分类方案的选择已保存。</translation>
    </message>
    <message>
        <source>%1 is saved as version %2.</source>
        <translation>%1 已保存为第 %2 版。</translation>
    </message>
    <message>
        <source>Offered at intake</source>
        <translation>登记时可选</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Entries; Enter edits</source>
        <translation>条目；按 Enter 编辑</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>保存为新版本</translation>
    </message>
    <message>
        <source>Back to the saved list</source>
        <translation>恢复已保存的列表</translation>
    </message>
</context>
<context>
    <name>kesu::ClashBanner</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Somebody else has written the same meanwhile. Which is to stay?</source>
        <translation>其他人同时改了同一处。保留哪一个？</translation>
    </message>
    <message>
        <source>%1: yours “%2”, theirs “%3”</source>
        <comment>field and two values</comment>
        <translation>%1：您写的“%2”，对方写的“%3”</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
</context>
<context>
    <name>kesu::ClockHint</name>
    <message numerus="yes">
        <source>%n time limit(s) need attention</source>
        <translation>
            <numerusform>%n 个时限需要关注</numerusform>
        </translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部查看</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>kesu::ClocksPanel</name>
    <message>
        <source>This ticket has no time limit.</source>
        <translation>本工单没有时限。</translation>
    </message>
    <message>
        <source>%1, starts later</source>
        <comment>amount of time</comment>
        <translation>%1，尚未开始计时</translation>
    </message>
    <message>
        <source>Aim, never counted overdue</source>
        <translation>努力目标，不计超时</translation>
    </message>
    <message>
        <source>Aim: %1</source>
        <comment>due time</comment>
        <translation>努力目标：%1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>due time</comment>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Opens the ledger of this time limit</source>
        <translation>查看这一时限的计时明细</translation>
    </message>
</context>
<context>
    <name>kesu::ClocksSection</name>
    <message>
        <source>Time limits</source>
        <translation>时限</translation>
    </message>
</context>
<context>
    <name>kesu::ClosingSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Closure checklist</source>
        <translation>关闭检查表</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
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
    <name>kesu::ConflictCard</name>
    <message>
        <source>Mine: %1</source>
        <translation>我方：%1</translation>
    </message>
    <message>
        <source>Shown until it is settled</source>
        <translation>处理前显示此值</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>采用我方</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>采用此值</translation>
    </message>
</context>
<context>
    <name>kesu::ConflictsView</name>
    <message>
        <source>One deleted this record while another, who did not know of it, went on working on it. It is hidden from the lists until it is decided.</source>
        <translation>一人删除了该记录，另一人在不知情的情况下继续修改。决定之前，该记录不在列表中显示。</translation>
    </message>
    <message>
        <source>%1: set by several people who did not know of each other&apos;s change. Nothing is lost; choose what holds.</source>
        <translation>%1：有多人在互不知情的情况下作了修改。所有值都已保留，请选择以哪个为准。</translation>
    </message>
    <message>
        <source>%1: what is typed there is not a value of this field.</source>
        <translation>%1：输入的内容不是该字段的有效值。</translation>
    </message>
    <message>
        <source>Settled. The decision goes to the others with the next exchange.</source>
        <translation>已处理。下次同步时发送给其他人。</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>When two people change the same field without knowing of each other, both values are kept and wait here for a decision.</source>
        <translation>两人在互不知情的情况下修改同一字段时，两个值都会保留，在此等待处理。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Write another value</source>
        <translation>填写其他值</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>Save this value</source>
        <translation>保存此值</translation>
    </message>
</context>
<context>
    <name>kesu::ContactForm</name>
    <message>
        <source>Contact with the customer</source>
        <translation>客户沟通记录</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>沟通目的</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who turned to whom</source>
        <translation>联系方向</translation>
    </message>
    <message>
        <source>We contacted the customer</source>
        <translation>我方联系客户</translation>
    </message>
    <message>
        <source>The customer contacted us</source>
        <translation>客户联系我方</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>是否联系上</translation>
    </message>
    <message>
        <source>Now, if left empty.</source>
        <translation>留空即为现在。</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>保存沟通记录</translation>
    </message>
</context>
<context>
    <name>kesu::ContrastSection</name>
    <message>
        <source>What sets the place of the defect apart points to its cause.</source>
        <translation>缺陷出现之处的不同点会指向原因。</translation>
    </message>
    <message>
        <source>Lay out the classic questions</source>
        <translation>列出经典问题</translation>
    </message>
    <message>
        <source>All of the classic questions are there.</source>
        <translation>经典问题都已列出。</translation>
    </message>
</context>
<context>
    <name>kesu::ContrastSheet</name>
    <message>
        <source>Which object has the defect?</source>
        <translation>哪个对象有缺陷？</translation>
    </message>
    <message>
        <source>What exactly is the defect?</source>
        <translation>缺陷具体是什么？</translation>
    </message>
    <message>
        <source>Where, geographically, is it seen?</source>
        <translation>在哪个地点发现？</translation>
    </message>
    <message>
        <source>Where on the object is it?</source>
        <translation>在对象的哪个部位？</translation>
    </message>
    <message>
        <source>When was it first seen?</source>
        <translation>第一次是什么时候发现的？</translation>
    </message>
    <message>
        <source>When has it been seen since, in which pattern?</source>
        <translation>此后什么时候又出现，有什么规律？</translation>
    </message>
    <message>
        <source>At which step of its life is it seen?</source>
        <translation>在生命周期的哪个阶段出现？</translation>
    </message>
    <message>
        <source>How many objects have it?</source>
        <translation>有多少对象有此缺陷？</translation>
    </message>
    <message>
        <source>How large is one defect, how many are on an object?</source>
        <translation>一个缺陷有多大，一个对象上有几处？</translation>
    </message>
    <message>
        <source>What is the trend?</source>
        <translation>趋势如何？</translation>
    </message>
    <message>
        <source>Classic questions</source>
        <translation>经典问题</translation>
    </message>
    <message>
        <source>Where the defect is</source>
        <translation>缺陷出现在</translation>
    </message>
    <message>
        <source>Where it could be, but is not</source>
        <translation>本可能出现却没有出现</translation>
    </message>
    <message>
        <source>What sets the two apart?</source>
        <translation>两者有什么不同？</translation>
    </message>
    <message>
        <source>What changed about that, and when?</source>
        <translation>这方面何时有过什么变化？</translation>
    </message>
</context>
<context>
    <name>kesu::CustomerForm</name>
    <message>
        <source>Name</source>
        <translation>姓名/名称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The change shows on every ticket of this customer.</source>
        <translation>修改后，该客户的所有工单都会显示新资料。</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>保存客户资料</translation>
    </message>
</context>
<context>
    <name>kesu::CustomerSection</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 张工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 张未结</numerusform>
        </translation>
    </message>
    <message>
        <source>Known customer %1; what you change here is changed for them.</source>
        <translation>老客户 %1；在这里的修改会写入客户资料。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名/名称</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>or name or pinyin initials, to find them</source>
        <translation>也可输入姓名或拼音首字母查找</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>换一位客户</translation>
    </message>
</context>
<context>
    <name>kesu::DecisionSection</name>
    <message>
        <source>A must that is not met crosses an alternative out; wants are weighed and scored 0 to 10.</source>
        <translation>必要条件未满足的方案被划去；期望条件加权，按 0–10 打分。</translation>
    </message>
    <message>
        <source>What is chosen becomes a corrective action.</source>
        <translation>选定的方案成为永久纠正措施。</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>原因(&amp;C)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选定 / 撤回</translation>
    </message>
    <message>
        <source>for no cause in particular</source>
        <translation>不针对特定原因</translation>
    </message>
</context>
<context>
    <name>kesu::DemandSection</name>
    <message>
        <source>What the customer asks for</source>
        <translation>客户诉求</translation>
    </message>
</context>
<context>
    <name>kesu::DeskCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what waits, and how many</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>kesu::DevicesCard</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>replaced by its restored copy</source>
        <translation>已由恢复后的副本接替</translation>
    </message>
    <message>
        <source>shut out since %1</source>
        <translation>%1 起停用</translation>
    </message>
    <message>
        <source>Rename a computer</source>
        <translation>重命名计算机</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>计算机名称</translation>
    </message>
    <message>
        <source>Shut this computer out?</source>
        <translation>停用这台计算机？</translation>
    </message>
    <message>
        <source>It can no longer exchange anything with the hub. What lies on it stays there; what it has already sent stays on the hub. To come back it needs a new code.</source>
        <translation>停用后它不能再与中心同步。它上面的数据仍留在那里，已发送的数据仍在中心。要恢复须使用新的加入码。</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Good until %1 and for one computer. It is shown only this once.</source>
        <translation>%1 前有效，只能用于一台计算机。仅显示这一次。</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>机位字母</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支机构</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近连接</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改数</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Code for a new computer</source>
        <translation>新计算机的加入码</translation>
    </message>
    <message>
        <source>What may be done on the computer by people the hub does not know yet</source>
        <translation>中心尚不认识的人员在该计算机上可以做什么</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>生成加入码</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性加入码</translation>
    </message>
</context>
<context>
    <name>kesu::DisciplineList</name>
    <message>
        <source>Overdue since %1</source>
        <comment>time</comment>
        <translation>已超时，应于 %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>time</comment>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告各页</translation>
    </message>
</context>
<context>
    <name>kesu::DocumentWindow</name>
    <message>
        <source>Back to the main window</source>
        <translation>回到主窗口</translation>
    </message>
</context>
<context>
    <name>kesu::EightDEditing</name>
    <message>
        <source>Add: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>移动：%1</translation>
    </message>
</context>
<context>
    <name>kesu::EightDHeader</name>
    <message>
        <source>Without a title</source>
        <translation>未填标题</translation>
    </message>
    <message>
        <source>revision %1 sent</source>
        <translation>已发出第 %1 版</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未能保存：%1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft; saving is tried again with the next change.</source>
        <translation>所写内容已留作草稿；下次修改时会再次尝试保存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Print or export…</source>
        <translation>打印或导出…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Show or hide the findings beside the report</source>
        <translation>显示或隐藏报告旁边的检查项</translation>
    </message>
    <message>
        <source>Review (%1)</source>
        <comment>number of findings</comment>
        <translation>检查（%1）</translation>
    </message>
</context>
<context>
    <name>kesu::EightDListPage</name>
    <message>
        <source>8D</source>
        <translation>8D</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in quality need you</source>
        <translation>
            <numerusform>有 %n 件质量事项等您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>No 8D report of yours</source>
        <translation>没有您的 8D 报告</translation>
    </message>
    <message>
        <source>Reports you answer for or belong to the team of are listed here.</source>
        <translation>这里列出由您负责或您在小组中的报告。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No 8D report matches</source>
        <translation>没有符合的 8D 报告</translation>
    </message>
    <message>
        <source>Look for fewer words, or among all reports.</source>
        <translation>请减少查找的词，或在全部报告中查找。</translation>
    </message>
    <message>
        <source>Prepared by %1, %2 · %3</source>
        <comment>name, time, title</comment>
        <translation>%1 编制，%2 · %3</translation>
    </message>
    <message>
        <source>Type the number of the ticket the 8D is about.</source>
        <translation>请输入 8D 所属工单的编号。</translation>
    </message>
    <message>
        <source>New 8D</source>
        <translation>新建 8D</translation>
    </message>
    <message>
        <source>%1 has the 8D report %2.</source>
        <translation>%1 已有 8D 报告 %2。</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>另建一份</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>8D reports and CARs</source>
        <translation>8D 报告与 CAR</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>不限状态</translation>
    </message>
    <message>
        <source>Product, failure, customer, number …</source>
        <translation>产品、失效、客户、编号……</translation>
    </message>
    <message>
        <source>Look for words in 8D reports</source>
        <translation>在 8D 报告中查找</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>工单编号</translation>
    </message>
    <message>
        <source>Number of the ticket a new 8D is about</source>
        <translation>新 8D 所属工单的编号</translation>
    </message>
    <message>
        <source>8D reports</source>
        <translation>8D 报告</translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>我的措施</translation>
    </message>
    <message>
        <source>Nothing is to be done by you.</source>
        <translation>没有待您完成的措施。</translation>
    </message>
    <message>
        <source>Waiting for my signature</source>
        <translation>待我签字</translation>
    </message>
    <message>
        <source>No signature is waited for.</source>
        <translation>没有待签的内容。</translation>
    </message>
    <message>
        <source>CARs on their way</source>
        <translation>进行中的 CAR</translation>
    </message>
    <message>
        <source>No CAR is open.</source>
        <translation>没有未关闭的 CAR。</translation>
    </message>
</context>
<context>
    <name>kesu::EightDPage</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>kesu::EightDTableModel</name>
    <message>
        <source>%1 on %2</source>
        <comment>state and date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Interim reply</source>
        <translation>中期回复</translation>
    </message>
    <message>
        <source>8D report</source>
        <translation>8D 报告</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Customer&apos;s date</source>
        <translation>客户要求日期</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>kesu::EscalationBell</name>
    <message>
        <source>Reminders</source>
        <translation>时限提醒</translation>
    </message>
    <message>
        <source>Time limits that run out or have run out: nothing new</source>
        <translation>即将到期或已到期的时限：没有新的提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n new reminder(s) about time limits</source>
        <translation>
            <numerusform>%n 条新的时限提醒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::EscalationList</name>
    <message>
        <source>Reminders about time limits</source>
        <translation>时限提醒</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a reminder</comment>
        <translation>新 · %1</translation>
    </message>
    <message>
        <source>No time limit of yours runs out soon, and none is escalated to you.</source>
        <translation>您负责的时限没有即将到期的，也没有升级到您的工单。</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the list of tickets has them all.</source>
        <translation>
            <numerusform>另有 %n 条，请在工单列表中查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::FactCard</name>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>修改（F2）</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>%1 by %2 on device %3</source>
        <comment>time, person, device</comment>
        <translation>%1 %2（设备 %3）</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>This is not understood. Please choose or type it again.</source>
        <translation>无法识别所填内容，请重新选择或填写。</translation>
    </message>
    <message>
        <source>%1 (not settled)</source>
        <comment>value of a field</comment>
        <translation>%1（有冲突，待处理）</translation>
    </message>
    <message>
        <source>%1 was set to “%2” by somebody else meanwhile. Save again to replace it.</source>
        <comment>field, value</comment>
        <translation>%1已被他人改为“%2”。再次保存可替换该值。</translation>
    </message>
    <message>
        <source>Nothing recorded yet: %1 …</source>
        <comment>some fields</comment>
        <translation>尚未填写：%1……</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>kesu::FigureCounts</name>
    <message>
        <source>The tickets cannot be counted again: %1</source>
        <translation>无法重新统计工单：%1</translation>
    </message>
    <message>
        <source>Counted from tickets; it is not known when.</source>
        <translation>由工单统计，统计时间不明。</translation>
    </message>
    <message>
        <source>Counted from tickets on %1. The tickets have changed since.</source>
        <translation>由工单统计于 %1，此后工单有变化。</translation>
    </message>
    <message>
        <source>Counted from tickets on %1. The tickets still say the same.</source>
        <translation>由工单统计于 %1，工单数据至今未变。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
</context>
<context>
    <name>kesu::FiguresSection</name>
    <message>
        <source>Insert a chart …</source>
        <translation>插入图表 …</translation>
    </message>
    <message>
        <source>The picture is not on this device.</source>
        <translation>图片不在此设备上。</translation>
    </message>
    <message>
        <source>Change the chart …</source>
        <translation>修改图表 …</translation>
    </message>
    <message>
        <source>To another discipline</source>
        <translation>移到其他步骤</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 pictures added.</source>
        <translation>已添加 %1 张图片。</translation>
    </message>
    <message>
        <source>Adding pictures: %1 of %2</source>
        <translation>正在添加图片：%1/%2</translation>
    </message>
    <message>
        <source>Only pictures can stand in a report.</source>
        <translation>报告中只能放图片。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Charts whose tickets have changed since they were counted: %1</source>
        <translation>统计后工单有变化的图：%1 张</translation>
    </message>
</context>
<context>
    <name>kesu::FilesPanel</name>
    <message>
        <source>%1, %2
SHA-256 %3</source>
        <comment>name, size, hash</comment>
        <translation>%1，%2
SHA-256 %3</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>没能打开这个文件。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Or drag files here, or paste a picture with Ctrl+V.</source>
        <translation>也可以把文件拖到这里，或按 Ctrl+V 粘贴图片。</translation>
    </message>
    <message>
        <source>Files of this ticket</source>
        <translation>本工单的附件</translation>
    </message>
</context>
<context>
    <name>kesu::FilesSection</name>
    <message>
        <source>Files and pictures</source>
        <translation>文件与图片</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>给同事的备注</translation>
    </message>
</context>
<context>
    <name>kesu::FilterBar</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自……至……</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>没有可选项</translation>
    </message>
    <message>
        <source>First and last day, as %1; either may be left out</source>
        <translation>起止日期，格式如 %1，可只填一端</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>No filter is kept yet</source>
        <translation>还没有保存的筛选</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Remove a kept filter</source>
        <translation>删除已保存的筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Filter by words; Backspace removes the last filter</source>
        <translation>按文字筛选；退格键去掉最后一个条件</translation>
    </message>
</context>
<context>
    <name>kesu::FilterChip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>去掉筛选：%1</translation>
    </message>
</context>
<context>
    <name>kesu::FishboneSection</name>
    <message>
        <source>Fishbone (6M)</source>
        <translation>鱼骨图（人机料法环测）</translation>
    </message>
    <message>
        <source>Enter adds a cause beside, Insert one below, F2 writes; causes can be dragged.</source>
        <translation>Enter 添加并列原因，Insert 添加下级原因，F2 编辑；可拖动。</translation>
    </message>
    <message>
        <source>All legs</source>
        <translation>全部分支</translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation>添加原因</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>fishbone</source>
        <translation>鱼骨图</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>保存图形</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png)</source>
        <translation>PDF (*.pdf);;图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>kesu::FishboneView</name>
    <message>
        <source>Move a cause</source>
        <translation>移动原因</translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation>添加原因</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add a cause beside</source>
        <translation>添加并列原因</translation>
    </message>
    <message>
        <source>Add a cause below</source>
        <translation>添加下级原因</translation>
    </message>
    <message>
        <source>Take out with its branch</source>
        <translation>连同分支一起删除</translation>
    </message>
    <message>
        <source>Remove causes</source>
        <translation>删除原因</translation>
    </message>
</context>
<context>
    <name>kesu::FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>kesu::GradingSection</name>
    <message>
        <source>Choose a category first.</source>
        <translation>请先选择分类，再定级别。</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Category and level</source>
        <translation>分类与级别</translation>
    </message>
    <message>
        <source>Category scheme</source>
        <translation>分类方案</translation>
    </message>
    <message>
        <source>Proposed from the text:</source>
        <translation>根据内容建议：</translation>
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
    <name>kesu::HubView</name>
    <message>
        <source>Who works in the branch is kept in the settings and reaches the hub by itself.</source>
        <translation>人员在“设置”中维护，会自动同步到中心。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Leave the hub?</source>
        <translation>退出中心？</translation>
    </message>
    <message>
        <source>Everything stays on this computer. What has not been sent yet waits here and reaches no one until this computer joins a hub again.</source>
        <translation>所有数据仍在本机。尚未发送的更改留在本机，重新加入中心之前不会传给任何人。</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>退出中心</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People the hub knows</source>
        <translation>中心登记的人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支机构</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Leave the hub …</source>
        <translation>退出中心…</translation>
    </message>
</context>
<context>
    <name>kesu::IntakePage</name>
    <message>
        <source>Draft kept at %1</source>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Discard this registration?</source>
        <translation>放弃这份登记？</translation>
    </message>
    <message>
        <source>What was typed and attached is gone then.</source>
        <translation>已填写的内容和附件将被删除。</translation>
    </message>
    <message>
        <source>Discard the registration</source>
        <translation>放弃登记</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 已登记</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save and print slip</source>
        <translation>保存并打印受理单</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Park it, take another</source>
        <translation>先放下，登记下一位</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>放弃…</translation>
    </message>
</context>
<context>
    <name>kesu::IntakeProblems</name>
    <message>
        <source>Not saved yet. What you typed is kept.</source>
        <translation>还没有保存。填写的内容仍在，请补充以下内容：</translation>
    </message>
    <message>
        <source>Not saved. What you typed is kept.</source>
        <translation>没能保存。填写的内容仍在。</translation>
    </message>
</context>
<context>
    <name>kesu::IntakeSidePanel</name>
    <message>
        <source>no limit set</source>
        <translation>未设时限</translation>
    </message>
    <message>
        <source>about %1, as the calendar ends before</source>
        <translation>约 %1（工作日历到此之前为止）</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>starts later</source>
        <translation>稍后开始</translation>
    </message>
    <message>
        <source>satisfaction: %1</source>
        <translation>满意度：%1</translation>
    </message>
    <message>
        <source>Time limits saving will start</source>
        <translation>保存后开始的时限</translation>
    </message>
    <message>
        <source>None: this nature or policy starts no time limit.</source>
        <translation>没有：此性质或方案不启动时限。</translation>
    </message>
    <message>
        <source>Earlier tickets of this customer</source>
        <translation>该客户以前的工单</translation>
    </message>
    <message>
        <source>Already open and similar</source>
        <translation>已有相似的未结工单</translation>
    </message>
    <message>
        <source>Worked on before, in an 8D report</source>
        <translation>以前的 8D 报告处理过</translation>
    </message>
</context>
<context>
    <name>kesu::JoinAssistant</name>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still to come.</source>
        <translation>
            <numerusform>还有 %n 项更改待接收。</numerusform>
        </translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>加入中心</translation>
    </message>
    <message>
        <source>Receiving what the branch has written so far …</source>
        <translation>正在接收本分支机构已有的记录…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Who works at this computer?</source>
        <translation>谁在这台计算机上工作？</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>开始使用</translation>
    </message>
</context>
<context>
    <name>kesu::JoinForm</name>
    <message>
        <source>Certificate of the authority</source>
        <translation>证书颁发机构的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>证书 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <comment>name of a field</comment>
        <translation>请填写%1。</translation>
    </message>
    <message>
        <source>This computer has joined the hub.</source>
        <translation>本机已加入中心。</translation>
    </message>
    <message>
        <source>Is this the hub?</source>
        <translation>这是您的中心吗？</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody this computer knows. Compare the fingerprint with the one the administrator reads out; if they are the same, nobody stands in between.</source>
        <translation>其证书并非由本机信任的机构签发。请与管理员核对指纹；如果一致，说明连接未被他人截取。</translation>
    </message>
    <message>
        <source>The fingerprints are the same</source>
        <translation>指纹一致</translation>
    </message>
    <message>
        <source>Do not join</source>
        <translation>不加入</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>加入中心</translation>
    </message>
    <message>
        <source>What is written here is then exchanged with the other computers of the branch by itself.</source>
        <translation>加入后，本机的记录会自动与本分支机构的其他计算机同步。</translation>
    </message>
    <message>
        <source>Own certificate authority, proxy</source>
        <translation>自有证书颁发机构、代理</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>中心地址</translation>
    </message>
    <message>
        <source>As the administrator gives it, such as https://hub.example.com</source>
        <translation>由管理员提供，例如 https://hub.example.com</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性加入码</translation>
    </message>
    <message>
        <source>Good for 15 minutes and for one computer</source>
        <translation>15 分钟内有效，只能用于一台计算机</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>本机名称</translation>
    </message>
    <message>
        <source>Others see it beside what is written here</source>
        <translation>他人会在本机的记录旁看到此名称</translation>
    </message>
    <message>
        <source>Certificate of the authority (PEM file)</source>
        <translation>证书颁发机构的证书（PEM 文件）</translation>
    </message>
    <message>
        <source>Only for hubs with a certificate of the organisation&apos;s own</source>
        <translation>仅当中心使用本单位自签证书时需要</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Empty: as the system is set. http://host:port, socks5://host:port or none</source>
        <translation>留空：使用系统设置。可填 http://主机:端口、socks5://主机:端口 或 none</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>kesu::LedgerPopup</name>
    <message>
        <source>%1, rule %2</source>
        <comment>handling policy, requirement</comment>
        <translation>%1，依据 %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>计时明细：%1</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>尚未开始计时。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>kesu::LessonsList</name>
    <message>
        <source>A failure like this was worked on before</source>
        <translation>以前处理过类似的问题</translation>
    </message>
    <message>
        <source>Open this report</source>
        <translation>打开这份报告</translation>
    </message>
    <message>
        <source>This failure came back…</source>
        <translation>问题再次发生…</translation>
    </message>
</context>
<context>
    <name>kesu::LessonsSection</name>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Has this failure been here before?</source>
        <translation>以前发生过这个问题吗？</translation>
    </message>
    <message>
        <source>The failure came back</source>
        <translation>问题再次发生</translation>
    </message>
    <message>
        <source>Is this the failure of %1?</source>
        <comment>an earlier report</comment>
        <translation>这是 %1 的同一个问题吗？</translation>
    </message>
    <message>
        <source>If it is closed, that report is marked ineffective: what was done then did not last.</source>
        <translation>如果那份报告已结案，它会标记为无效：当时的措施没有持久。</translation>
    </message>
    <message>
        <source>Yes, it came back</source>
        <translation>是，再次发生</translation>
    </message>
    <message>
        <source>No, leave both as they are</source>
        <translation>不是，都保持不变</translation>
    </message>
</context>
<context>
    <name>kesu::LoginCard</name>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>%1 has a password and can sign.</source>
        <translation>%1 已有密码，可以签字。</translation>
    </message>
    <message>
        <source>%1 has no password yet and cannot sign.</source>
        <translation>%1 还没有密码，不能签字。</translation>
    </message>
    <message>
        <source>Only an administrator can change this.</source>
        <translation>只有管理员可以更改。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Login of %1 saved.</source>
        <translation>已保存 %1 的登录名和密码。</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>登录名和密码</translation>
    </message>
    <message>
        <source>Asked for when something is signed</source>
        <translation>签字时要用</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Empty: it stays as it is</source>
        <translation>留空表示不改</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>您本人的密码</translation>
    </message>
    <message>
        <source>Save login</source>
        <translation>保存登录信息</translation>
    </message>
</context>
<context>
    <name>kesu::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>按角色</translation>
    </message>
    <message>
        <source>8D</source>
        <translation>8D</translation>
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
    <message>
        <source>Print an empty form</source>
        <translation>打印空白表单</translation>
    </message>
    <message>
        <source>Check a printed page</source>
        <translation>核验打印件</translation>
    </message>
    <message>
        <source>Move tab to a window of its own</source>
        <translation>将标签页移到单独窗口</translation>
    </message>
</context>
<context>
    <name>kesu::MatterSection</name>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words. Shift+Enter starts a new line.</source>
        <translation>按客户原话记录。Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>yesterday 10:00, 1 hour ago</source>
        <translation>昨天 10点、1小时前</translation>
    </message>
</context>
<context>
    <name>kesu::MoreSection</name>
    <message>
        <source>More, when needed</source>
        <translation>更多信息（需要时填写）</translation>
    </message>
</context>
<context>
    <name>kesu::NotAcceptedView</name>
    <message>
        <source>%1 The hub said: %2</source>
        <translation>%1 中心说明：%2</translation>
    </message>
    <message>
        <source>Written by %1, refused %2.</source>
        <translation>由 %1 填写，%2 被拒绝。</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>填写的原因：%1</translation>
    </message>
    <message>
        <source>%1: what is typed there is not a value of this field.</source>
        <translation>%1：输入的内容不是该字段的有效值。</translation>
    </message>
    <message>
        <source>It is sent again with the next exchange.</source>
        <translation>下次同步时重新发送。</translation>
    </message>
    <message>
        <source>Export the change</source>
        <translation>导出该更改</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Give up this change</source>
        <translation>放弃该更改</translation>
    </message>
    <message>
        <source>Why is it given up? It stays in the history of this computer.</source>
        <translation>为什么放弃？该更改会保留在本机的历史记录中。</translation>
    </message>
    <message>
        <source>The change is given up.</source>
        <translation>已放弃该更改。</translation>
    </message>
    <message>
        <source>Everything was accepted</source>
        <translation>全部已被接受</translation>
    </message>
    <message>
        <source>What the hub cannot accept, for want of rights or because it no longer fits, is kept here with the reason until somebody decides.</source>
        <translation>因权限不足或已不适用而未被中心接受的更改，会连同原因保留在此，直到有人处理。</translation>
    </message>
    <message>
        <source>Changes not accepted</source>
        <translation>未被接受的更改</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>It can be corrected before it is sent again.</source>
        <translation>可以先更正，再重新发送。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>放弃…</translation>
    </message>
</context>
<context>
    <name>kesu::OrganisationSection</name>
    <message>
        <source>Organisation and branch</source>
        <translation>组织与网点</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>还没有保存。</translation>
    </message>
    <message>
        <source>Could not be saved. What you typed is kept.</source>
        <translation>没能保存。填写的内容仍在。</translation>
    </message>
    <message>
        <source>The organisation is saved.</source>
        <translation>组织信息已保存。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>This branch and this computer</source>
        <translation>本网点与本机</translation>
    </message>
    <message>
        <source>Numbers and forms</source>
        <translation>编号与表单</translation>
    </message>
    <message>
        <source>Save organisation</source>
        <translation>保存组织信息</translation>
    </message>
    <message>
        <source>Run the assistant again …</source>
        <translation>重新运行设置向导…</translation>
    </message>
</context>
<context>
    <name>kesu::OriginSection</name>
    <message>
        <source>How it came</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>now, 0930, 1 hour ago</source>
        <translation>刚才、0930、1小时前</translation>
    </message>
</context>
<context>
    <name>kesu::PageTabs</name>
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
    <message>
        <source>Open tickets and reports</source>
        <translation>打开的工单和报告</translation>
    </message>
</context>
<context>
    <name>kesu::PaperCheckDialog</name>
    <message>
        <source>Check a printed page</source>
        <translation>核验打印件</translation>
    </message>
    <message>
        <source>Every printed page carries a verification code at its foot. It tells whether the page was printed from this store, and how the ticket stood then.</source>
        <translation>每页打印件页脚都有核验码，可据此确认该页是否由本机数据打印，以及打印时工单的版本。</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>核验码</translation>
    </message>
    <message>
        <source>Check the page</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>核验结果</translation>
    </message>
</context>
<context>
    <name>kesu::PaperSection</name>
    <message>
        <source>Printed forms</source>
        <translation>打印表单</translation>
    </message>
    <message>
        <source>Leave this layout?</source>
        <translation>离开此版式？</translation>
    </message>
    <message>
        <source>What you changed in it is not saved.</source>
        <translation>所作修改尚未保存。</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>已修改，未保存</translation>
    </message>
    <message>
        <source>Your own layout</source>
        <translation>本单位的版式</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>程序自带的版式</translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>The layout is saved and printed from now on.</source>
        <translation>版式已保存，今后按此打印。</translation>
    </message>
    <message>
        <source>Print the shipped layout again?</source>
        <translation>恢复程序自带的版式？</translation>
    </message>
    <message>
        <source>Your own layout of this form is removed.</source>
        <translation>将移除本单位对此表单的版式。</translation>
    </message>
    <message>
        <source>Remove the own layout</source>
        <translation>移除本单位的版式</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>预览语言</translation>
    </message>
    <message>
        <source>Layout as JSON</source>
        <translation>版式（JSON）</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>保存版式</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Back to the shipped layout</source>
        <translation>恢复自带版式</translation>
    </message>
</context>
<context>
    <name>kesu::ParkedDrafts</name>
    <message numerus="yes">
        <source>%n registration(s) not finished yet</source>
        <translation>
            <numerusform>%n 份登记还没有完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing typed is lost; go on with one of them at any time.</source>
        <translation>填写的内容都在，随时可以继续。</translation>
    </message>
    <message>
        <source>no subject yet</source>
        <translation>还没有主题</translation>
    </message>
    <message>
        <source>Go on: %1 (%2)</source>
        <translation>继续：%1（%2）</translation>
    </message>
</context>
<context>
    <name>kesu::PartSheet</name>
    <message>
        <source>Remove: %1</source>
        <translation>删除：%1</translation>
    </message>
</context>
<context>
    <name>kesu::PartsEditor</name>
    <message>
        <source>Add a part</source>
        <translation>增加一部分</translation>
    </message>
    <message>
        <source>Part %1: subject</source>
        <translation>第 %1 部分：标题</translation>
    </message>
    <message>
        <source>What this part is about</source>
        <translation>这一部分的内容</translation>
    </message>
    <message>
        <source>Part %1: description</source>
        <translation>第 %1 部分：内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove part %1</source>
        <translation>移除第 %1 部分</translation>
    </message>
</context>
<context>
    <name>kesu::PdfZoom</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
</context>
<context>
    <name>kesu::PeopleSection</name>
    <message>
        <source>Who works here</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Now working: %1</source>
        <translation>当前值班：%1</translation>
    </message>
    <message>
        <source>Work as …</source>
        <translation>切换为…</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>切换为 %1</translation>
    </message>
    <message>
        <source>Somebody needs a name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 个部门。</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>人员资料</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名/名称</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>保存人员</translation>
    </message>
    <message>
        <source>Save departments</source>
        <translation>保存部门</translation>
    </message>
</context>
<context>
    <name>kesu::PoliciesSection</name>
    <message>
        <source>Handling policies</source>
        <translation>处理时限方案</translation>
    </message>
    <message>
        <source>added policy</source>
        <translation>叠加方案</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>always added</source>
        <translation>始终叠加</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1  %2, version %3</source>
        <translation>%1  %2，第 %3 版</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>出处：%1</translation>
    </message>
    <message>
        <source>Default of this organisation</source>
        <translation>本组织默认</translation>
    </message>
    <message>
        <source>Always added</source>
        <translation>始终叠加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The choice of policies is saved.</source>
        <translation>方案的选择已保存。</translation>
    </message>
    <message>
        <source>%1 is saved as version %2. Tickets keep the version they run under.</source>
        <translation>%1 已保存为第 %2 版。已有工单仍按原版本计算。</translation>
    </message>
    <message>
        <source>Offered at intake</source>
        <translation>登记时可选</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>投诉等级</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>时限值</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处编号</translation>
    </message>
    <message>
        <source>Sentence it comes from</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Time limits of the policy; Enter edits an amount</source>
        <translation>方案的时限；按 Enter 修改时限值</translation>
    </message>
    <message>
        <source>Amounts: 30s, 15m, 4h, 90bm, 2bh, 7wd, 3d, 3mo, none. bm and bh count opening time, wd working days.</source>
        <translation>时限值：30s、15m、4h、90bm、2bh、7wd、3d、3mo、none。bm、bh 按工作时间计，wd 按工作日计。</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>保存为新版本</translation>
    </message>
    <message>
        <source>Back to the saved amounts</source>
        <translation>恢复已保存的时限</translation>
    </message>
</context>
<context>
    <name>kesu::PolicySection</name>
    <message>
        <source>chosen by hand</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>proposed by rule; you can change it</source>
        <translation>按规则建议，可以更改</translation>
    </message>
    <message>
        <source>Handling policy</source>
        <translation>处理时限方案</translation>
    </message>
    <message>
        <source>Added policies</source>
        <translation>叠加方案</translation>
    </message>
    <message>
        <source>tomorrow, 11-28 17:00</source>
        <translation>明天、11-28 17:00</translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation>恢复建议</translation>
    </message>
</context>
<context>
    <name>kesu::PrintPreview</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Registration and handling report</source>
        <translation>顾客投诉登记及处理报告</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>投诉受理单</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pages of the form</source>
        <translation>表单页面</translation>
    </message>
    <message>
        <source>Time limit explained</source>
        <translation>时限说明</translation>
    </message>
</context>
<context>
    <name>kesu::ProductSection</name>
    <message>
        <source>Product and defect</source>
        <translation>产品与缺陷</translation>
    </message>
</context>
<context>
    <name>kesu::QcDataForm</name>
    <message>
        <source>Western Electric 1–4</source>
        <translation>西方电气准则 1–4</translation>
    </message>
    <message>
        <source>Nelson 1–8 (GB/T 4091)</source>
        <translation>尼尔森准则 1–8（GB/T 4091）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不检验</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>粘贴数据</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>统计工单</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lower specification limit</source>
        <translation>规格下限</translation>
    </message>
    <message>
        <source>Upper specification limit</source>
        <translation>规格上限</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>判异准则</translation>
    </message>
    <message>
        <source>Columns pasted from a spreadsheet</source>
        <translation>从表格粘贴的各列</translation>
    </message>
    <message>
        <source>Never below 0 (times, counts)</source>
        <translation>不会小于 0（时间、次数）</translation>
    </message>
</context>
<context>
    <name>kesu::QcWindow</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Paste columns of a spreadsheet at the left, open a file, or count tickets.</source>
        <translation>请在左侧粘贴表格数据、打开文件，或统计工单。</translation>
    </message>
    <message>
        <source>Open columns</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <source>Columns (*.csv *.tsv *.txt)</source>
        <translation>表格数据 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>文件无法读取：%1</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>保存图形</translation>
    </message>
    <message>
        <source>The seven QC tools</source>
        <translation>QC 七大手法</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>另存为图片…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Place in the report</source>
        <translation>放入报告</translation>
    </message>
    <message>
        <source>Counting tickets …</source>
        <translation>正在统计工单…</translation>
    </message>
</context>
<context>
    <name>kesu::QuarantineCard</name>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>没有待处理的更改。</translation>
    </message>
    <message>
        <source>Throw this change out?</source>
        <translation>驳回该更改？</translation>
    </message>
    <message>
        <source>Its author finds it in the list of changes not accepted.</source>
        <translation>作者会在“未被接受”列表中看到它。</translation>
    </message>
    <message>
        <source>Throw it out</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Held back by the hub</source>
        <translation>中心暂扣的更改</translation>
    </message>
    <message>
        <source>Changes of any computer of the branch that the hub did not accept</source>
        <translation>本分支机构各计算机未被中心接受的更改</translation>
    </message>
    <message>
        <source>Changes held back by the hub</source>
        <translation>中心暂扣的更改</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Throw it out …</source>
        <translation>驳回…</translation>
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
    <name>kesu::RecordForm</name>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Adds one behind this (Ctrl+Enter)</source>
        <translation>在其后新增一条（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>kesu::RecordTitle</name>
    <message>
        <source>Open ticket</source>
        <translation>打开工单</translation>
    </message>
</context>
<context>
    <name>kesu::RecordsModel</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message numerus="yes">
        <source>■ %1 · %n day(s) late</source>
        <translation>
            <numerusform>■ %1 · 超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>kesu::RecordsSection</name>
    <message>
        <source>Ctrl+Enter in the list</source>
        <translation>在列表中按 Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%1, of these %n overdue</source>
        <translation>
            <numerusform>%1 项，其中超期 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::RegisteredPanel</name>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Next complaint</source>
        <translation>登记下一件</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Print acceptance slip</source>
        <translation>打印受理单</translation>
    </message>
</context>
<context>
    <name>kesu::RegradeHint</name>
    <message>
        <source>Change the level…</source>
        <translation>调整等级…</translation>
    </message>
    <message>
        <source>Keep the level…</source>
        <translation>不调整…</translation>
    </message>
</context>
<context>
    <name>kesu::RelatedPanel</name>
    <message>
        <source>Related tickets</source>
        <translation>相关工单</translation>
    </message>
</context>
<context>
    <name>kesu::ReportPreview</name>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>当前内容</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>PDF document …</source>
        <translation>PDF 文档…</translation>
    </message>
    <message>
        <source>Word document …</source>
        <translation>Word 文档…</translation>
    </message>
    <message>
        <source>OpenDocument text …</source>
        <translation>OpenDocument 文本…</translation>
    </message>
    <message>
        <source>Excel workbook …</source>
        <translation>Excel 工作簿…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告各页</translation>
    </message>
</context>
<context>
    <name>kesu::ReportsPanel</name>
    <message>
        <source>8D report %1</source>
        <translation>8D 报告 %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>8D reports and CARs</source>
        <translation>8D 报告与 CAR</translation>
    </message>
    <message>
        <source>There are none on this ticket.</source>
        <translation>本工单还没有。</translation>
    </message>
    <message>
        <source>New 8D report</source>
        <translation>新建 8D 报告</translation>
    </message>
    <message>
        <source>New CAR</source>
        <translation>新建 CAR</translation>
    </message>
    <message>
        <source>Signatures of the complaint report</source>
        <translation>投诉登记及处理报告的签字</translation>
    </message>
    <message>
        <source>Customers sign here by hand; their name stands on the printed report as long as what they have signed is unchanged.</source>
        <translation>客户在这里手写签名；只要所签内容没有改动，签名就会印在报告上。</translation>
    </message>
</context>
<context>
    <name>kesu::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Review (%1)</source>
        <comment>number of findings</comment>
        <translation>检查（%1）</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>结案前</translation>
    </message>
    <message>
        <source>Nothing stands against closing this report.</source>
        <translation>没有妨碍结案的事项。</translation>
    </message>
    <message>
        <source>The review has nothing to say against this report as it is.</source>
        <translation>报告目前没有检查项。</translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <comment>who, when, reason</comment>
        <translation>%1 于 %2 接受：%3</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>撤回接受</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>说明理由并接受…</translation>
    </message>
    <message>
        <source>Accept the finding</source>
        <translation>接受检查项</translation>
    </message>
    <message>
        <source>Why can the report stand as it is here?</source>
        <translation>为什么此处可以保持现状？</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查项</translation>
    </message>
</context>
<context>
    <name>kesu::RevisionDifferences</name>
    <message>
        <source>Differences between versions of %1</source>
        <comment>report number</comment>
        <translation>%1 各版本的差异</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>起始版本</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>目标版本</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>number and kind</comment>
        <translation>第 %1 版，%2</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>当前内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>These two versions are the same.</source>
        <translation>这两个版本没有差异。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>kesu::RevisionsSection</name>
    <message>
        <source>Nothing has been sent yet. Sending freezes the report as it is and gives it a number.</source>
        <translation>尚未发出。发出时按当前内容冻结并编号。</translation>
    </message>
    <message>
        <source>Send interim report…</source>
        <translation>发出中期报告…</translation>
    </message>
    <message>
        <source>Send final report…</source>
        <translation>发出最终报告…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较差异…</translation>
    </message>
    <message>
        <source>Print or export…</source>
        <translation>打印或导出…</translation>
    </message>
    <message>
        <source>The customer accepts…</source>
        <translation>客户接受…</translation>
    </message>
    <message>
        <source>The customer rejects…</source>
        <translation>客户退回…</translation>
    </message>
    <message>
        <source>Versions sent</source>
        <translation>已发出的版本</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发出人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1: accepted version %2, %3</source>
        <comment>who, number, when</comment>
        <translation>%1：接受第 %2 版，%3</translation>
    </message>
    <message>
        <source>%1: rejected version %2, %3</source>
        <comment>who, number, when</comment>
        <translation>%1：退回第 %2 版，%3</translation>
    </message>
    <message>
        <source>Send final report</source>
        <translation>发出最终报告</translation>
    </message>
    <message>
        <source>Send interim report</source>
        <translation>发出中期报告</translation>
    </message>
    <message numerus="yes">
        <source>The review still has %n error(s) in this report.</source>
        <translation>
            <numerusform>检查发现此报告还有 %n 个错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer may send it back because of them.</source>
        <translation>客户可能因此退回报告。</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>仍然发出</translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>先查看</translation>
    </message>
    <message>
        <source>What does this version bring? (may stay empty)</source>
        <translation>这一版有什么变化？（可不填）</translation>
    </message>
    <message>
        <source>The customer accepts</source>
        <translation>客户接受</translation>
    </message>
    <message>
        <source>The customer rejects</source>
        <translation>客户退回</translation>
    </message>
    <message>
        <source>What did the customer say? (may stay empty)</source>
        <translation>客户怎么说？（可不填）</translation>
    </message>
    <message>
        <source>Why does the customer reject it?</source>
        <translation>客户为什么退回？</translation>
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
    <name>kesu::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分类</translation>
    </message>
</context>
<context>
    <name>kesu::SetupAssistant</name>
    <message>
        <source>Some things are still needed.</source>
        <translation>还需要补充以下内容。</translation>
    </message>
    <message>
        <source>Could not be saved. What you typed is kept.</source>
        <translation>没能保存。填写的内容仍在。</translation>
    </message>
    <message>
        <source>Set up KesuDesk</source>
        <translation>设置客诉台</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation>语言与字体大小</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>您的组织</translation>
    </message>
    <message>
        <source>The type decides what is proposed; everything can be changed later.</source>
        <translation>类型决定默认建议，以后都可以更改。</translation>
    </message>
    <message>
        <source>This branch and this computer</source>
        <translation>本网点与本机</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您本人</translation>
    </message>
    <message>
        <source>A different letter on every computer of the branch, so that numbers never collide.</source>
        <translation>同一网点每台电脑用不同字母，编号就不会重复。</translation>
    </message>
    <message>
        <source>Letters and digits; part of every ticket number.</source>
        <translation>字母和数字，会出现在每个工单编号中。</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>My branch already works with a hub …</source>
        <translation>本分支机构已有中心…</translation>
    </message>
    <message>
        <source>Organisation, people and tickets come from there; nothing needs to be set up here.</source>
        <translation>单位、人员和工单都从中心取得，无需在此设置。</translation>
    </message>
</context>
<context>
    <name>kesu::SheetBar</name>
    <message numerus="yes">
        <source>%n cells were left out: they do not fit here or could not be understood.</source>
        <translation>
            <numerusform>%n 个单元格未粘贴：放不下或无法识别。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::SheetModel</name>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>清空单元格</translation>
    </message>
</context>
<context>
    <name>kesu::SheetView</name>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>kesu::SideForm</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>This is not understood. Please choose or type it again.</source>
        <translation>无法识别所填内容，请重新选择或填写。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
</context>
<context>
    <name>kesu::SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Signature by hand</source>
        <translation>手写签名</translation>
    </message>
    <message>
        <source>Take back a stroke</source>
        <translation>撤回一笔</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>清除签名</translation>
    </message>
    <message>
        <source>Witnessed by %1</source>
        <translation>见证人：%1</translation>
    </message>
    <message>
        <source>Checking the password …</source>
        <translation>正在核对密码……</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写。</translation>
    </message>
</context>
<context>
    <name>kesu::SignaturePad</name>
    <message>
        <source>Sign here with a pen or the mouse</source>
        <translation>请用笔或鼠标在此签名</translation>
    </message>
    <message>
        <source>Area for signing by hand</source>
        <translation>手写签名区</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last stroke back, Del all of them.</source>
        <translation>Ctrl+Z 撤回上一笔，Del 全部清除。</translation>
    </message>
</context>
<context>
    <name>kesu::StampsSection</name>
    <message>
        <source>In place and verified</source>
        <translation>实施与确认时间</translation>
    </message>
    <message>
        <source>The first starts the time limit for verification, the second ends it.</source>
        <translation>前者开始确认的时限，后者结束。</translation>
    </message>
    <message>
        <source>The permanent action is in place since</source>
        <translation>永久措施实施时间</translation>
    </message>
    <message>
        <source>Its implementation was verified on</source>
        <translation>实施状况确认时间</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>This is not understood as a time. Examples: today 14:30, 2026-11-21 09:00.</source>
        <translation>看不懂这个时间。例如：今天 14:30、2026-11-21 09:00。</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>这个时间还没有到。</translation>
    </message>
    <message>
        <source>Recorded as in place: %1</source>
        <comment>time</comment>
        <translation>已记录实施：%1</translation>
    </message>
    <message>
        <source>Recorded as verified: %1</source>
        <comment>time</comment>
        <translation>已记录确认：%1</translation>
    </message>
</context>
<context>
    <name>kesu::StandingSection</name>
    <message>
        <source>Close the report</source>
        <translation>报告结案</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>The failure came back…</source>
        <translation>问题再次发生…</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Reopen the report</source>
        <translation>重新打开报告</translation>
    </message>
    <message>
        <source>Why is it taken up again?</source>
        <translation>为什么要重新打开？</translation>
    </message>
    <message>
        <source>Mark the report ineffective</source>
        <translation>标记报告为无效</translation>
    </message>
    <message>
        <source>How did the failure show itself again?</source>
        <translation>问题是怎样再次出现的？</translation>
    </message>
    <message>
        <source>The report is open. It can be closed when its effect is shown and everybody has signed.</source>
        <translation>报告处理中。证实有效并全部签字后可以结案。</translation>
    </message>
    <message>
        <source>The failure came back: %1</source>
        <comment>reason</comment>
        <translation>问题再次发生：%1</translation>
    </message>
    <message>
        <source>Closed on %1. Nothing can be written in it.</source>
        <comment>date</comment>
        <translation>已于 %1 结案，不能再修改。</translation>
    </message>
</context>
<context>
    <name>kesu::StatusLine</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
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
    <name>kesu::StepForm</name>
    <message>
        <source>Now, if left empty.</source>
        <translation>留空即为现在。</translation>
    </message>
    <message>
        <source>Suspend, time limits run on</source>
        <translation>暂停办理，时限继续计算</translation>
    </message>
</context>
<context>
    <name>kesu::StepsPanel</name>
    <message>
        <source>No step is open to you here.</source>
        <translation>目前没有您可以执行的步骤。</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>暂不能执行</translation>
    </message>
    <message>
        <source>Your role does not allow it.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: why not</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>更多步骤</translation>
    </message>
</context>
<context>
    <name>kesu::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n 处冲突待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not accepted</source>
        <translation>
            <numerusform>%n 项更改未被接受</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, number of its entries</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心</translation>
    </message>
</context>
<context>
    <name>kesu::SyncStatusCard</name>
    <message>
        <source>Everything is exchanged.</source>
        <translation>已全部同步。</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>中心：%1</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>本机：%1</translation>
    </message>
    <message>
        <source>Last exchange: %1</source>
        <translation>最近同步：%1</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>立即同步（F5）</translation>
    </message>
    <message>
        <source>Join a hub …</source>
        <translation>加入中心…</translation>
    </message>
    <message>
        <source>It was looked into</source>
        <translation>已核查</translation>
    </message>
</context>
<context>
    <name>kesu::TestSection</name>
    <message>
        <source>Write Is/Is-Not lines in D2 and causes above: each cause is then held against each line.</source>
        <translation>先在 D2 填写“是/不是”，在上面填写原因；然后逐条比对。</translation>
    </message>
    <message>
        <source>Causes against Is/Is-Not</source>
        <translation>原因与“是/不是”比对</translation>
    </message>
    <message>
        <source>+ explains both, o only the Is, − contradicts; Enter says why.</source>
        <translation>+ 两者都能解释，o 只解释“是”，− 相矛盾；Enter 填写说明。</translation>
    </message>
    <message>
        <source>Show excluded causes</source>
        <translation>显示已排除的原因</translation>
    </message>
    <message>
        <source>If “%1” is the cause: why is it here (%2), and why not there (%3)?</source>
        <translation>如果原因是“%1”：为什么出现在这里（%2），而那里没有（%3）？</translation>
    </message>
</context>
<context>
    <name>kesu::TestSheet</name>
    <message>
        <source>Is: %1
Is not: %2
Distinction: %3
Change: %4</source>
        <translation>是：%1
不是：%2
差异：%3
变化：%4</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未比对</translation>
    </message>
</context>
<context>
    <name>kesu::TicketDataForm</name>
    <message>
        <source>Tickets: %1</source>
        <translation>工单：%1 张</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>不再细分</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>按时段</translation>
    </message>
    <message>
        <source>Number of tickets</source>
        <translation>工单张数</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>全部工单</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Every single ticket</source>
        <translation>每一张工单</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets in a row</source>
        <translation>
            <numerusform>连续 %n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>接到日期</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Quantity along the bottom</source>
        <translation>横轴的量</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>按此字段统计</translation>
    </message>
    <message>
        <source>Counts as nonconforming</source>
        <translation>算作不合格的值</translation>
    </message>
    <message>
        <source>Part by</source>
        <translation>分层依据</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>再分层</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Date of a ticket</source>
        <translation>工单日期</translation>
    </message>
    <message>
        <source>Tickets: %1; left out: %2</source>
        <translation>工单：%1 张；未计入：%2 张</translation>
    </message>
</context>
<context>
    <name>kesu::TicketFactsSection</name>
    <message>
        <source>From the ticket</source>
        <translation>工单上的信息</translation>
    </message>
    <message>
        <source>The customer&apos;s words and what was taken down with them.</source>
        <translation>客户原话与登记时记录的内容。</translation>
    </message>
    <message>
        <source>as in the report</source>
        <translation>与报告一致</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>kesu::TicketHeader</name>
    <message>
        <source>round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>time</comment>
        <translation>%1 接到</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>who handles it</comment>
        <translation>经办 %1</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Write down a contact with the customer</source>
        <translation>记录一次与客户的沟通</translation>
    </message>
    <message>
        <source>Registration and handling report</source>
        <translation>顾客投诉登记及处理报告</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>投诉受理单</translation>
    </message>
</context>
<context>
    <name>kesu::TicketListPage</name>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>No ticket matches</source>
        <translation>没有符合条件的工单</translation>
    </message>
    <message>
        <source>Take a filter away with a click or Backspace, or show everything.</source>
        <translation>点击或按退格键去掉条件，或显示全部。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>档案为空</translation>
    </message>
    <message>
        <source>Closed tickets are listed here.</source>
        <translation>结案后的工单会列在这里。</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>还没有工单</translation>
    </message>
    <message>
        <source>New complaints are taken under Intake.</source>
        <translation>新的投诉请到“登记”录入。</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>登记新工单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Classification list …</source>
        <translation>客诉分类清单…</translation>
    </message>
    <message>
        <source>The tickets shown here by grade and category, to print or to save as a file</source>
        <translation>把这里显示的工单按等级和类别列出，可打印或保存成文件</translation>
    </message>
</context>
<context>
    <name>kesu::TicketPage</name>
    <message>
        <source>%1 saved.</source>
        <comment>ticket number</comment>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>工单信息</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <comment>number of files</comment>
        <translation>附件（%1）</translation>
    </message>
    <message>
        <source>Keep the level</source>
        <translation>不调整等级</translation>
    </message>
    <message>
        <source>Why does the level stay as it is?</source>
        <translation>请说明不调整等级的原因</translation>
    </message>
    <message>
        <source>Level kept: %1</source>
        <comment>reason</comment>
        <translation>不调整等级：%1</translation>
    </message>
</context>
<context>
    <name>kesu::TicketPreview</name>
    <message>
        <source>Preview of the chosen ticket</source>
        <translation>所选工单预览</translation>
    </message>
    <message>
        <source>Choose a ticket in the list to see it here.</source>
        <translation>在列表中选择一张工单，即可在此查看。</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>What can be done next</source>
        <translation>接下来可以做的</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
</context>
<context>
    <name>kesu::TicketSyncBanner</name>
    <message>
        <source>Set differently by several people and not settled: %1.</source>
        <translation>多人填写不一致，尚未处理：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made here were not accepted by the hub.</source>
        <translation>
            <numerusform>本机有 %n 项更改未被中心接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Settle …</source>
        <translation>处理…</translation>
    </message>
</context>
<context>
    <name>kesu::TicketTableModel</name>
    <message numerus="yes">
        <source>More than %n ticket(s)</source>
        <translation>
            <numerusform>超过 %n 张工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column</comment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>column</comment>
        <translation>产品</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column</comment>
        <translation>结案时间</translation>
    </message>
</context>
<context>
    <name>kesu::TimelinePanel</name>
    <message>
        <source>Note for colleagues (Ctrl+Enter adds it)</source>
        <translation>给同事的备注（Ctrl+Enter 添加）</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>给同事的备注</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>时间线显示内容</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>kesu::TodayModel</name>
    <message numerus="yes">
        <source>%n further ticket(s)</source>
        <translation>
            <numerusform>另有 %n 张工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n ticket(s)</source>
        <extracomment>Heading of a group in the list: its name, then how many tickets it has</extracomment>
        <translation>
            <numerusform>%1 · %n 张工单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::TodayPage</name>
    <message numerus="yes">
        <source>%n overdue ticket(s)</source>
        <translation>
            <numerusform>%n 张工单已超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n 张在办工单</numerusform>
        </translation>
    </message>
    <message>
        <source>No open ticket matches these filters</source>
        <translation>没有符合筛选条件的在办工单</translation>
    </message>
    <message>
        <source>Take a filter away with a click or Backspace, or show everything.</source>
        <translation>点击或按退格键去掉条件，或显示全部。</translation>
    </message>
    <message>
        <source>Show all open tickets</source>
        <translation>显示全部在办工单</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有在办工单</translation>
    </message>
    <message>
        <source>Every ticket is finished. New complaints are taken under Intake.</source>
        <translation>所有工单都已办结。新的投诉请到“登记”录入。</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>登记新工单</translation>
    </message>
    <message>
        <source>Open tickets by when they are due</source>
        <translation>按到期时间排列的在办工单</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Only my tickets</source>
        <translation>只看我的工单</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everybody&apos;s tickets</source>
        <translation>所有人的工单</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>name of the start page</comment>
        <translation>值班台</translation>
    </message>
</context>
<context>
    <name>kesu::TrailSection</name>
    <message>
        <source>From root cause to proof</source>
        <translation>从根本原因到有效性证明</translation>
    </message>
    <message>
        <source>No cause is called a root cause yet.</source>
        <translation>还没有确定根本原因。</translation>
    </message>
</context>
<context>
    <name>kesu::UpgradeWindow</name>
    <message>
        <source>Updating the data</source>
        <translation>正在更新数据</translation>
    </message>
    <message>
        <source>The data was written by an older version of the program. A copy of it is kept. This may take a few minutes; please leave the computer on.</source>
        <translation>数据由旧版程序写入，已保留一份副本。更新可能需要几分钟，请不要关闭电脑。</translation>
    </message>
    <message>
        <source>Updating the data … %1 of %2</source>
        <translation>正在更新数据… 第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>kesu::WhySection</name>
    <message>
        <source>Enter asks the next why, Tab changes the level, Insert adds a branch.</source>
        <translation>Enter 追问下一个为什么，Tab 改变层级，Insert 增加分支。</translation>
    </message>
    <message>
        <source>Read backwards – does each sentence hold?</source>
        <translation>倒过来读——每句话都成立吗？</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>kesu::WhySheet</name>
    <message>
        <source>Because …</source>
        <translation>因为……</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1，未验证</translation>
    </message>
    <message>
        <source>%1, verified: %2</source>
        <translation>%1，已验证：%2</translation>
    </message>
    <message>
        <source>The first answer</source>
        <translation>第一个回答</translation>
    </message>
    <message>
        <source>A further first answer</source>
        <translation>另一个第一层回答</translation>
    </message>
    <message>
        <source>Space: make it a cause</source>
        <translation>按空格键转为原因</translation>
    </message>
    <message>
        <source>Add a why</source>
        <translation>添加一个为什么</translation>
    </message>
    <message>
        <source>A level down</source>
        <translation>降一级</translation>
    </message>
    <message>
        <source>A level up</source>
        <translation>升一级</translation>
    </message>
    <message>
        <source>Move a why</source>
        <translation>移动一个为什么</translation>
    </message>
    <message>
        <source>Remove a branch</source>
        <translation>删除分支</translation>
    </message>
    <message>
        <source>Make it a cause</source>
        <translation>转为原因</translation>
    </message>
</context>
<context>
    <name>kesu::WhyView</name>
    <message>
        <source>Make it a cause</source>
        <translation>转为原因</translation>
    </message>
</context>
<context>
    <name>kesu::YearView</name>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>%1: not announced yet</source>
        <translation>%1：尚未公布</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>kesuctl</name>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Printed to %1.</source>
        <translation>已打印到 %1。</translation>
    </message>
    <message>
        <source>The store in %1 is ready.</source>
        <translation>%1 中的数据库已就绪。</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>已备份到 %1。</translation>
    </message>
    <message>
        <source>Restored into %1.</source>
        <translation>已恢复到 %1。</translation>
    </message>
    <message>
        <source>No ticket fits.</source>
        <translation>没有符合条件的工单。</translation>
    </message>
    <message>
        <source>More than 1000 tickets fit.</source>
        <translation>符合条件的工单超过 1000 张。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) fit.</source>
        <translation>
            <numerusform>%n 张工单符合条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Uncertain: the calendar does not know all of this time.</source>
        <translation>不确定：日历未涵盖全部时间。</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>通过 %1，失败 %2</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>所有命令通用：</translation>
    </message>
    <message>
        <source>the folder of the store</source>
        <translation>数据所在的文件夹</translation>
    </message>
    <message>
        <source>one JSON document as the answer</source>
        <translation>以一份 JSON 回答</translation>
    </message>
    <message>
        <source>who acts, by name</source>
        <translation>以谁的身份操作（姓名）</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>显示本说明</translation>
    </message>
    <message>
        <source>%1 See kesuctl %2 --help.</source>
        <translation>%1用法见 kesuctl %2 --help。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>kesuctl COMMAND --help explains one command.</source>
        <translation>kesuctl 命令 --help 说明某一命令的用法。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or findings, 2 wrong usage, 3 store not usable.</source>
        <translation>退出状态：0 完成，1 被拒绝或发现问题，2 用法错误，3 数据不可用。</translation>
    </message>
    <message>
        <source>full text, as the search field takes it</source>
        <translation>全文搜索，与搜索框相同</translation>
    </message>
    <message>
        <source>open tickets only, what is due next first</source>
        <translation>仅未结工单，最先到期的在前</translation>
    </message>
    <message>
        <source>tickets with a time limit that has run out</source>
        <translation>有时限已超时的工单</translation>
    </message>
    <message>
        <source>closed and archived tickets only</source>
        <translation>仅已结案和已归档的工单</translation>
    </message>
    <message>
        <source>in this state; may be repeated</source>
        <translation>处于该状态，可重复给出</translation>
    </message>
    <message>
        <source>handled or first received by this person</source>
        <translation>由此人处理或首问的</translation>
    </message>
    <message>
        <source>of this category</source>
        <translation>属于该类别</translation>
    </message>
    <message>
        <source>of this level</source>
        <translation>属于该等级</translation>
    </message>
    <message>
        <source>come in through this channel</source>
        <translation>来自该渠道</translation>
    </message>
    <message>
        <source>about this product</source>
        <translation>涉及该产品</translation>
    </message>
    <message>
        <source>about this batch</source>
        <translation>涉及该批号</translation>
    </message>
    <message>
        <source>of this branch</source>
        <translation>属于该机构</translation>
    </message>
    <message>
        <source>received on or after this day or time</source>
        <translation>该日或该时刻起收到的</translation>
    </message>
    <message>
        <source>received on or before this day, or before this time</source>
        <translation>该日止（含）或该时刻之前收到的</translation>
    </message>
    <message>
        <source>at most so many; 200 unless given</source>
        <translation>最多列出多少条，默认 200</translation>
    </message>
    <message>
        <source>leave out the first so many</source>
        <translation>跳过前多少条</translation>
    </message>
    <message>
        <source>a work calendar by its id, or a calendar file</source>
        <translation>工作日历的编号，或日历文件</translation>
    </message>
    <message>
        <source>when the clock starts</source>
        <translation>开始计时的时刻</translation>
    </message>
    <message>
        <source>30s 15m 4h 90bm 2bh 7wd 3d 3mo none</source>
        <translation>30s 15m 4h 90bm 2bh 7wd 3d 3mo none</translation>
    </message>
    <message>
        <source>working days end at the start&apos;s time of day</source>
        <translation>工作日按起始时刻的钟点截止</translation>
    </message>
    <message>
        <source>a last day that is a day off moves to the next working day</source>
        <translation>最后一天为休息日时顺延至下一工作日</translation>
    </message>
    <message>
        <source>the clock stands still; may be repeated</source>
        <translation>暂停计时的时段，可重复给出</translation>
    </message>
    <message>
        <source>the moment elapsed and remaining time are told for</source>
        <translation>按该时刻计算已用和剩余时间</translation>
    </message>
    <message>
        <source>create a store in which tickets can be registered at once</source>
        <translation>建立可立即登记工单的数据</translation>
    </message>
    <message>
        <source>the branch&apos;s code in ticket numbers; 01 unless given</source>
        <translation>单号中的机构代码，默认 01</translation>
    </message>
    <message>
        <source>fill it with so many sample tickets</source>
        <translation>填入多少张示例工单</translation>
    </message>
    <message>
        <source>register a ticket</source>
        <translation>登记工单</translation>
    </message>
    <message>
        <source>its fields as JSON; - for standard input</source>
        <translation>工单字段的 JSON 文件，- 表示标准输入</translation>
    </message>
    <message>
        <source>one ticket with all that hangs on it</source>
        <translation>一张工单及其全部内容</translation>
    </message>
    <message>
        <source>tickets that fit all filters</source>
        <translation>符合全部条件的工单</translation>
    </message>
    <message>
        <source>take a ticket one step on</source>
        <translation>办理工单的一个步骤</translation>
    </message>
    <message>
        <source>what the step asks for as JSON; - for standard input</source>
        <translation>步骤所需内容的 JSON 文件，- 表示标准输入</translation>
    </message>
    <message>
        <source>the time limits of a ticket with their ledgers</source>
        <translation>工单的各时限及其明细</translation>
    </message>
    <message>
        <source>as they stand at this moment; now unless given</source>
        <translation>按该时刻计算，默认为现在</translation>
    </message>
    <message>
        <source>tickets that contain a text</source>
        <translation>含有某段文字的工单</translation>
    </message>
    <message>
        <source>at most so many; 50 unless given</source>
        <translation>最多列出多少条，默认 50</translation>
    </message>
    <message>
        <source>categories that fit a text, and similar tickets</source>
        <translation>与文字相符的类别和相似工单</translation>
    </message>
    <message>
        <source>the category scheme; the organisation&apos;s unless given</source>
        <translation>分类方案，默认为本组织的方案</translation>
    </message>
    <message>
        <source>a due time with its ledger</source>
        <translation>到期时间及其明细</translation>
    </message>
    <message>
        <source>run deadline cases</source>
        <translation>运行时限用例</translation>
    </message>
    <message>
        <source>all handling policies</source>
        <translation>全部处理时限方案</translation>
    </message>
    <message>
        <source>one handling policy as JSON</source>
        <translation>以 JSON 显示一个处理时限方案</translation>
    </message>
    <message>
        <source>all work calendars</source>
        <translation>全部工作日历</translation>
    </message>
    <message>
        <source>one work calendar as JSON</source>
        <translation>以 JSON 显示一个工作日历</translation>
    </message>
    <message>
        <source>everything into one file</source>
        <translation>将全部数据备份到一个文件</translation>
    </message>
    <message>
        <source>a backup into the empty folder of --data</source>
        <translation>将备份恢复到 --data 指定的空文件夹</translation>
    </message>
    <message>
        <source>check the audit chain and every row, of the store or of a backup</source>
        <translation>核验当前数据或备份的审计链和每条记录</translation>
    </message>
    <message>
        <source>check the code printed on a paper of this ticket instead</source>
        <translation>改为核验该工单打印件上的核验码</translation>
    </message>
    <message>
        <source>check the surroundings of the store</source>
        <translation>检查数据的运行环境</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>A command is missing. See kesuctl --help.</source>
        <translation>缺少命令。用法见 kesuctl --help。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See kesuctl --help.</source>
        <translation>没有命令“%1”。用法见 kesuctl --help。</translation>
    </message>
    <message>
        <source>“%1” needs more; there are: %2.</source>
        <translation>“%1”不完整，可用的有：%2。</translation>
    </message>
    <message>
        <source>--lang takes zh_CN, zh_TW or en.</source>
        <translation>--lang 只接受 zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>count this field of the tickets that fit the filters instead</source>
        <translation>改为统计符合筛选条件的工单的这个字段</translation>
    </message>
    <message>
        <source>the value of the field that counts as nonconforming; may be repeated</source>
        <translation>该字段中算作不合格的值；可重复</translation>
    </message>
    <message>
        <source>Pareto analysis: the vital few</source>
        <translation>排列图分析：关键少数</translation>
    </message>
    <message>
        <source>tally of items by columns</source>
        <translation>按列统计各项目</translation>
    </message>
    <message>
        <source>values kept apart by factors, with analysis of variance</source>
        <translation>按因素分层的数值，附方差分析</translation>
    </message>
    <message>
        <source>classes of a distribution, capability with limits</source>
        <translation>分布的分组；给出规格限时附过程能力</translation>
    </message>
    <message>
        <source>Cp, Cpk, Cpm, Pp, Ppk and expected ppm</source>
        <translation>Cp、Cpk、Cpm、Pp、Ppk 与预期 ppm</translation>
    </message>
    <message>
        <source>correlation and regression line</source>
        <translation>相关系数与回归直线</translation>
    </message>
    <message>
        <source>control chart of means and ranges</source>
        <translation>均值－极差控制图</translation>
    </message>
    <message>
        <source>control chart of means and standard deviations</source>
        <translation>均值－标准差控制图</translation>
    </message>
    <message>
        <source>control chart of individuals and moving ranges</source>
        <translation>单值－移动极差控制图</translation>
    </message>
    <message>
        <source>control chart of the proportion nonconforming</source>
        <translation>不合格品率控制图</translation>
    </message>
    <message>
        <source>control chart of the number nonconforming</source>
        <translation>不合格品数控制图</translation>
    </message>
    <message>
        <source>control chart of nonconformities in equal samples</source>
        <translation>等量样本的不合格数控制图</translation>
    </message>
    <message>
        <source>control chart of nonconformities per unit</source>
        <translation>单位不合格数控制图</translation>
    </message>
    <message>
        <source>a drawing, besides the figures</source>
        <translation>除数据外另存图形</translation>
    </message>
    <message>
        <source>draw light on dark</source>
        <translation>以深色背景绘图</translation>
    </message>
    <message>
        <source>where the hub is, https://…</source>
        <translation>中心地址，https://…</translation>
    </message>
    <message>
        <source>the authority that signed the hub&apos;s certificate</source>
        <translation>签发中心证书的机构证书</translation>
    </message>
    <message>
        <source>the hub&apos;s own certificate; no other is believed</source>
        <translation>中心自身的证书；不信任其他证书</translation>
    </message>
    <message>
        <source>instead of the system&apos;s proxy; none for none</source>
        <translation>代替系统代理；none 表示不用代理</translation>
    </message>
    <message>
        <source>exchange with the hub until stopped</source>
        <translation>与中心同步，直到停止</translation>
    </message>
    <message>
        <source>end when everything has been sent and received</source>
        <translation>全部发送和接收后结束</translation>
    </message>
    <message>
        <source>also fetch large files</source>
        <translation>同时下载大文件</translation>
    </message>
    <message>
        <source>with --once: give up then; 600 unless given</source>
        <translation>配合 --once：超时放弃的秒数，默认 600</translation>
    </message>
    <message>
        <source>join a hub</source>
        <translation>加入中心</translation>
    </message>
    <message>
        <source>the one-time code of an administrator</source>
        <translation>管理员提供的一次性加入码</translation>
    </message>
    <message>
        <source>what people call this machine; its host name unless given</source>
        <translation>本机的称呼，默认为主机名</translation>
    </message>
    <message>
        <source>who this device is to the hub, and what waits</source>
        <translation>本机在中心的身份，以及等待同步的内容</translation>
    </message>
    <message>
        <source>forget the hub; everything stays here</source>
        <translation>退出中心；数据全部保留在本机</translation>
    </message>
    <message>
        <source>what several people set without knowing of each other</source>
        <translation>多人互不知情时设置的不同值</translation>
    </message>
    <message>
        <source>settle a conflict everywhere</source>
        <translation>解决一处冲突，在各处生效</translation>
    </message>
    <message>
        <source>with one of its values</source>
        <translation>采用其中一个值</translation>
    </message>
    <message>
        <source>with other values, by field as JSON; - for standard input</source>
        <translation>改用其他值，按字段写成 JSON；- 表示标准输入</translation>
    </message>
    <message>
        <source>changes made here that the hub did not accept</source>
        <translation>本机未被中心接受的更改</translation>
    </message>
    <message>
        <source>send one of them once more</source>
        <translation>重新发送其中一项</translation>
    </message>
    <message>
        <source>give one of them up</source>
        <translation>放弃其中一项</translation>
    </message>
    <message>
        <source>why; kept with it</source>
        <translation>原因，随该更改保留</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1 · sent, not yet confirmed: %2 · not accepted: %3 · conflicts: %4</source>
        <translation>等待发送：%1 · 已发送未确认：%2 · 未被接受：%3 · 冲突：%4</translation>
    </message>
    <message>
        <source>%1 (%2) · branch %3 · letter %4 · hub %5</source>
        <translation>%1（%2）· 分支机构 %3 · 字母 %4 · 中心 %5</translation>
    </message>
    <message>
        <source>This device has left the hub. Everything stays here.</source>
        <translation>本机已退出中心，数据全部保留。</translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation>没有冲突。</translation>
    </message>
    <message>
        <source>Give either --take or --file.</source>
        <translation>请给出 --take 或 --file 之一。</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>已解决。</translation>
    </message>
    <message>
        <source>Everything was accepted.</source>
        <translation>全部更改均已被接受。</translation>
    </message>
    <message>
        <source>It is sent once more.</source>
        <translation>将重新发送。</translation>
    </message>
    <message>
        <source>Given up; it stays in the history.</source>
        <translation>已放弃；历史记录中仍保留。</translation>
    </message>
    <message>
        <source>the data as JSON, - for standard input, or columns of a spreadsheet</source>
        <translation>JSON 数据（- 表示标准输入），或表格的各列</translation>
    </message>
    <message>
        <source>lower specification limit</source>
        <translation>规格下限</translation>
    </message>
    <message>
        <source>upper specification limit</source>
        <translation>规格上限</translation>
    </message>
    <message>
        <source>target value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>western-electric (usual), nelson, none, or one rule</source>
        <translation>western-electric（默认）、nelson、none 或单项准则</translation>
    </message>
    <message>
        <source>A file, for example: %1</source>
        <translation>文件示例：%1</translation>
    </message>
    <message>
        <source>A CAR takes advance, reopen or cancel, not “%1”.</source>
        <translation>CAR 只接受 advance、reopen 或 cancel，不接受“%1”。</translation>
    </message>
    <message>
        <source>There are no CARs.</source>
        <translation>没有 CAR。</translation>
    </message>
    <message>
        <source>an 8D report on a ticket</source>
        <translation>为工单新建 8D 报告</translation>
    </message>
    <message>
        <source>an 8D report, by its number or the ticket&apos;s</source>
        <translation>显示 8D 报告（按其编号或工单编号）</translation>
    </message>
    <message>
        <source>as it was frozen; as it stands unless given</source>
        <translation>已冻结的版本，缺省为当前内容</translation>
    </message>
    <message>
        <source>make an 8D report what the file says; records are known by their id</source>
        <translation>使 8D 报告与文件一致，记录按 id 识别</translation>
    </message>
    <message>
        <source>all 8D reports, newest first</source>
        <translation>全部 8D 报告，最新在前</translation>
    </message>
    <message>
        <source>why an 8D report would be sent back</source>
        <translation>检查 8D 报告会因何被退回</translation>
    </message>
    <message>
        <source>what speaks against closing it instead</source>
        <translation>改为检查还不能关闭的原因</translation>
    </message>
    <message>
        <source>answer for a finding</source>
        <translation>接受一个检查项并说明理由</translation>
    </message>
    <message>
        <source>the identity that check tells</source>
        <translation>check 给出的标识</translation>
    </message>
    <message>
        <source>why it may stand</source>
        <translation>可以接受的理由</translation>
    </message>
    <message>
        <source>keep it as the next revision, as sent</source>
        <translation>冻结为下一版本（已发出）</translation>
    </message>
    <message>
        <source>interim or final</source>
        <translation>interim（中期）或 final（最终）</translation>
    </message>
    <message>
        <source>what is new in it</source>
        <translation>本版说明</translation>
    </message>
    <message>
        <source>what differs between two revisions</source>
        <translation>两个版本之间的差异</translation>
    </message>
    <message>
        <source>the earlier revision</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>the later one; as it stands unless given</source>
        <translation>较晚的版本，缺省为当前内容</translation>
    </message>
    <message>
        <source>what the customer decided</source>
        <translation>客户的结论</translation>
    </message>
    <message>
        <source>who decided at the customer&apos;s</source>
        <translation>客户方决定人</translation>
    </message>
    <message>
        <source>why; needed for a rejection</source>
        <translation>理由，退回时必填</translation>
    </message>
    <message>
        <source>close it, when nothing speaks against it</source>
        <translation>无阻碍时关闭报告</translation>
    </message>
    <message>
        <source>closed 8D reports about a failure like this</source>
        <translation>类似失效的已关闭 8D 报告</translation>
    </message>
    <message>
        <source>a corrective action report on a ticket</source>
        <translation>为工单新建纠正及预防措施报告</translation>
    </message>
    <message>
        <source>a CAR, by its number or the ticket&apos;s</source>
        <translation>显示 CAR（按其编号或工单编号）</translation>
    </message>
    <message>
        <source>change the fields of a CAR that the file names</source>
        <translation>修改文件中给出的 CAR 字段</translation>
    </message>
    <message>
        <source>take a CAR one step on, up again, or out</source>
        <translation>CAR 前进一步、重新开启或取消</translation>
    </message>
    <message>
        <source>why; needed to reopen or cancel</source>
        <translation>理由，重新开启或取消时必填</translation>
    </message>
    <message>
        <source>all CARs, newest first</source>
        <translation>全部 CAR，最新在前</translation>
    </message>
    <message>
        <source>of this ticket only</source>
        <translation>仅该工单的</translation>
    </message>
    <message>
        <source>complaint-report, acceptance, 8d or car</source>
        <translation>complaint-report、acceptance、8d 或 car</translation>
    </message>
    <message>
        <source>There are no 8D reports.</source>
        <translation>没有 8D 报告。</translation>
    </message>
    <message>
        <source>Revision %1 of %2.</source>
        <translation>%2 的版本 %1。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>The decision is accepted or rejected, not “%1”.</source>
        <translation>结论只能是 accepted 或 rejected，不能是“%1”。</translation>
    </message>
    <message>
        <source>No closed 8D report is about a failure like this.</source>
        <translation>没有类似失效的已关闭 8D 报告。</translation>
    </message>
    <message>
        <source>the hub&apos;s other past was looked into: say no more of it</source>
        <translation>中心历史不符一事已核查，不再提示</translation>
    </message>
    <message>
        <source>a form of a ticket as a file, or the empty form</source>
        <translation>把工单的表单写成文件，或输出空白表单</translation>
    </message>
    <message>
        <source>where it is written: .pdf, .docx, .odt or .xlsx</source>
        <translation>写到哪里：.pdf、.docx、.odt 或 .xlsx</translation>
    </message>
    <message>
        <source>the form&apos;s words in two languages, zh_CN+en for instance</source>
        <translation>表单文字用两种语言，例如 zh_CN+en</translation>
    </message>
    <message>
        <source>of an 8D report, as it was frozen</source>
        <translation>8D 报告冻结时的版本</translation>
    </message>
    <message>
        <source>the tickets that fit all filters by grade and category</source>
        <translation>按等级和类别列出符合所有条件的工单</translation>
    </message>
    <message>
        <source>8d, car or complaint-report</source>
        <translation>8d、car 或 complaint-report</translation>
    </message>
    <message>
        <source>the login name; of one person only</source>
        <translation>登录名，每人各不相同</translation>
    </message>
    <message>
        <source>the people who work here</source>
        <translation>在这里工作的人</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>counter, handler, supervisor, quality, manager, administrator; by commas</source>
        <translation>counter、handler、supervisor、quality、manager、administrator，用逗号分开</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>所在部门</translation>
    </message>
    <message>
        <source>set a password, asked for or from KESUDESK_NEW_PASSWORD; the own unless named</source>
        <translation>设定密码：当面输入或取自 KESUDESK_NEW_PASSWORD；不写姓名即本人</translation>
    </message>
    <message>
        <source>put the name of --user under a form</source>
        <translation>以 --user 的名义在表单上签字</translation>
    </message>
    <message>
        <source>prepared, reviewed or approved</source>
        <translation>prepared、reviewed 或 approved</translation>
    </message>
    <message>
        <source>of an 8D: report, interim, effectiveness_waiver, d0 … d8; of a CAR: issue, reply, verification, closing</source>
        <translation>8D：report、interim、effectiveness_waiver、d0 … d8；CAR：issue、reply、verification、closing</translation>
    </message>
    <message>
        <source>what the signer has to say</source>
        <translation>签字人的说明</translation>
    </message>
    <message>
        <source>who has signed a form, and whether it still counts</source>
        <translation>谁在表单上签了字，是否仍然有效</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>尚未签字</translation>
    </message>
    <message>
        <source>Nobody signs there; there are: %1.</source>
        <translation>那里没有签字处，可用的有：%1。</translation>
    </message>
    <message>
        <source>has a password</source>
        <translation>有密码</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>无密码</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>%1 的新密码：</translation>
    </message>
    <message>
        <source>what tickets can be counted by and measured in</source>
        <translation>工单可按哪些字段统计、可测量哪些量</translation>
    </message>
    <message>
        <source>closed on or after this day or time</source>
        <translation>在此日或此时之后结案</translation>
    </message>
    <message>
        <source>closed on or before this day, or before this time</source>
        <translation>在此日或之前、或此时之前结案</translation>
    </message>
    <message>
        <source>take this quantity of the tickets that fit the filters; qc keys lists them</source>
        <translation>改取符合筛选条件的工单的这个量；qc keys 列出可用的量</translation>
    </message>
    <message>
        <source>add up this quantity instead of counting</source>
        <translation>累加这个量，而不是计数</translation>
    </message>
    <message>
        <source>the quantity along the bottom</source>
        <translation>横轴的量</translation>
    </message>
    <message>
        <source>the field that parts the values; may be repeated</source>
        <translation>用来分层的字段，可重复</translation>
    </message>
    <message>
        <source>the field across, in place of periods</source>
        <translation>横向的字段，代替时段</translation>
    </message>
    <message>
        <source>day, week or month, or so many tickets in a row; month unless given</source>
        <translation>day、week、month，或连续若干张工单；不给则为 month</translation>
    </message>
    <message>
        <source>by the day of closing, not of receipt</source>
        <translation>按结案日期，而不是接到日期</translation>
    </message>
</context>
<context>
    <name>kesuhub</name>
    <message>
        <source>revoked %1</source>
        <translation>已于 %1 吊销</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最近来访 %1</translation>
    </message>
    <message>
        <source>No workstation is enrolled.</source>
        <translation>尚未登记任何工作站。</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Restored from a backup (times)</source>
        <translation>从备份恢复（次）</translation>
    </message>
    <message>
        <source>Workstations</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日志行数</translation>
    </message>
    <message>
        <source>Not accepted, waiting for a supervisor</source>
        <translation>未接受、待主管处理</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Bytes of attachments</source>
        <translation>附件字节数</translation>
    </message>
    <message>
        <source>There is a hub already: %1, key %2.</source>
        <translation>中心已存在：%1，密钥 %2。</translation>
    </message>
    <message>
        <source>Made the hub %1, key %2.</source>
        <translation>已建立中心 %1，密钥 %2。</translation>
    </message>
    <message>
        <source>%1
Good once, until %2.</source>
        <translation>%1
仅可使用一次，有效期至 %2。</translation>
    </message>
    <message>
        <source>%1 is refused from its next request on.</source>
        <translation>%1 从下一次请求起将被拒绝。</translation>
    </message>
    <message>
        <source>%1 has another name now.</source>
        <translation>%1 已改名。</translation>
    </message>
    <message>
        <source>sqlite:FILE or postgresql://…</source>
        <translation>sqlite:文件 或 postgresql://…</translation>
    </message>
    <message>
        <source>the folder of attachments, shared by all hubs on one database</source>
        <translation>附件文件夹，由同一数据库的所有中心共用</translation>
    </message>
    <message>
        <source>where to listen; 127.0.0.1:8080 unless given</source>
        <translation>监听地址；默认为 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>certificate chain (PEM); read again on SIGHUP</source>
        <translation>证书链（PEM）；收到 SIGHUP 时重新读取</translation>
    </message>
    <message>
        <source>its key (PEM)</source>
        <translation>证书的密钥（PEM）</translation>
    </message>
    <message>
        <source>a proxy that speaks TLS for this hub and names the caller</source>
        <translation>为本中心提供 TLS 并注明来访者的代理</translation>
    </message>
    <message>
        <source>who may read the figures; this machine unless given</source>
        <translation>谁可以读取指标；默认仅本机</translation>
    </message>
    <message>
        <source>threads that answer requests</source>
        <translation>处理请求的线程数</translation>
    </message>
    <message>
        <source>how long headers may take</source>
        <translation>请求头的时限</translation>
    </message>
    <message>
        <source>how long a body may take</source>
        <translation>请求体的时限</translation>
    </message>
    <message>
        <source>how long a connection may be idle</source>
        <translation>连接可空闲的时间</translation>
    </message>
    <message>
        <source>how long requests in flight have when the hub stops</source>
        <translation>停止时留给进行中请求的时间</translation>
    </message>
    <message>
        <source>connections in total</source>
        <translation>连接总数上限</translation>
    </message>
    <message>
        <source>connections of one address</source>
        <translation>单个地址的连接数上限</translation>
    </message>
    <message>
        <source>make a hub&apos;s database</source>
        <translation>建立中心的数据库</translation>
    </message>
    <message>
        <source>serve workstations until SIGTERM</source>
        <translation>为工作站提供服务，直到收到 SIGTERM</translation>
    </message>
    <message>
        <source>make a code that enrols one workstation</source>
        <translation>生成用于登记一台工作站的代码</translation>
    </message>
    <message>
        <source>the branch it will belong to; * is the head office</source>
        <translation>工作站所属网点；* 为总部</translation>
    </message>
    <message>
        <source>role codes, joined by commas</source>
        <translation>角色代码，以逗号分隔</translation>
    </message>
    <message>
        <source>list the workstations</source>
        <translation>列出工作站</translation>
    </message>
    <message>
        <source>refuse a workstation from now on</source>
        <translation>从现在起拒绝某台工作站</translation>
    </message>
    <message>
        <source>give a workstation another name</source>
        <translation>给工作站改名</translation>
    </message>
    <message>
        <source>tell what the hub holds</source>
        <translation>说明中心的数据概况</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>所有命令均可使用：</translation>
    </message>
    <message>
        <source>one JSON document as the answer</source>
        <translation>以一个 JSON 文档作答</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>本帮助</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1”多余。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 给出了两次。</translation>
    </message>
    <message>
        <source>The database is given as sqlite:FILE or postgresql://….</source>
        <translation>数据库写作 sqlite:文件 或 postgresql://…。</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; make one with kesuhub init.</source>
        <translation>%1 中还没有中心；请用 kesuhub init 建立。</translation>
    </message>
    <message>
        <source>The database is busy; try again.</source>
        <translation>数据库正忙，请重试。</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>数据库没有响应。</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program.</source>
        <translation>该数据库由本程序的更新版本写成。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>数据库已损坏。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Another hub is using this database.</source>
        <translation>另一个中心正在使用该数据库。</translation>
    </message>
    <message>
        <source>Another hub is using this database, and does not answer at %1.</source>
        <translation>另一个中心正在使用该数据库，且在 %1 没有响应。</translation>
    </message>
    <message>
        <source>There is no role “%1”; there are: %2.</source>
        <translation>没有角色“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be the code of a branch.</source>
        <translation>“%1”不能作为网点代码。</translation>
    </message>
    <message>
        <source>There is no device “%1”.</source>
        <translation>没有设备“%1”。</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used: %1</source>
        <translation>证书或其密钥无法使用：%1</translation>
    </message>
    <message>
        <source>Another program is listening at this address.</source>
        <translation>另一个程序正在监听此地址。</translation>
    </message>
    <message>
        <source>The hub cannot listen at this address: %1</source>
        <translation>中心无法监听此地址：%1</translation>
    </message>
    <message>
        <source>%1 exists already; it is not overwritten.</source>
        <translation>%1 已存在，不会覆盖。</translation>
    </message>
    <message>
        <source>%1 is not a backup of a hub.</source>
        <translation>%1 不是中心的备份。</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>未能完成：%1。</translation>
    </message>
    <message>
        <source>A command is missing. See kesuhub --help.</source>
        <translation>缺少命令。参见 kesuhub --help。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See kesuhub --help.</source>
        <translation>没有命令“%1”。参见 kesuhub --help。</translation>
    </message>
    <message>
        <source>%1 See kesuhub %2 --help.</source>
        <translation>%1 参见 kesuhub %2 --help。</translation>
    </message>
    <message>
        <source>--lang takes zh_CN, zh_TW or en.</source>
        <translation>--lang 取 zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>With PostgreSQL the folder of attachments has to be named: --blobs DIR.</source>
        <translation>使用 PostgreSQL 时必须指定附件文件夹：--blobs DIR。</translation>
    </message>
    <message>
        <source>“%1” is no address to listen at.</source>
        <translation>“%1”不是可监听的地址。</translation>
    </message>
    <message>
        <source>%1 takes another number.</source>
        <translation>%1 的数值不可用。</translation>
    </message>
    <message>
        <source>A certificate needs its key, and a key its certificate.</source>
        <translation>证书与密钥必须同时给出。</translation>
    </message>
    <message>
        <source>Without a certificate the hub listens on this machine only, or behind a proxy that is named.</source>
        <translation>没有证书时，中心只在本机监听，或位于指明的代理之后。</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>正在监听 %1。</translation>
    </message>
    <message>
        <source>a line is missing</source>
        <translation>缺少一行</translation>
    </message>
    <message>
        <source>a line was changed or moved</source>
        <translation>有一行被改动或移动</translation>
    </message>
    <message>
        <source>the log does not end where it should</source>
        <translation>日志的末尾不对</translation>
    </message>
    <message>
        <source>the log is not the one that was signed</source>
        <translation>日志与签名时不一致</translation>
    </message>
    <message>
        <source>a signature is not the hub&apos;s</source>
        <translation>签名不是本中心的</translation>
    </message>
    <message>
        <source>a record is not what its operations make of it</source>
        <translation>记录与其操作的结果不一致</translation>
    </message>
    <message>
        <source>a record is missing</source>
        <translation>缺少一条记录</translation>
    </message>
    <message>
        <source>The backup is in %1. Attachments are files of their own: copy their folder too.</source>
        <translation>备份在 %1。附件是单独的文件：请一并复制其文件夹。</translation>
    </message>
    <message>
        <source>Restored. Workstations will send again what the backup does not have.</source>
        <translation>已恢复。备份中没有的内容，工作站会重新发送。</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>原有内容在 %1。</translation>
    </message>
    <message>
        <source>Everything is in the new database now. Serve that one, and put the old one away.</source>
        <translation>全部内容已在新数据库中。请改用新数据库，并妥善收存旧的。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>make a consistent copy while the hub runs</source>
        <translation>在中心运行时做一份一致的副本</translation>
    </message>
    <message>
        <source>put a backup in the database&apos;s place and raise the epoch</source>
        <translation>用备份替换数据库并提高恢复次数</translation>
    </message>
    <message>
        <source>check the log&apos;s chains, sequences and signatures</source>
        <translation>检查日志的链、序号与签名</translation>
    </message>
    <message>
        <source>copy a stopped hub to another, empty database as it is</source>
        <translation>把已停止的中心原样复制到另一个空数据库</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The database to fill is not empty.</source>
        <translation>要填入的数据库不是空的。</translation>
    </message>
    <message>
        <source>it takes the place of a hub that was lost without a backup</source>
        <translation>用于替代没有备份而丢失的中心</translation>
    </message>
    <message>
        <source>“%1” is not the name of a hub.</source>
        <translation>“%1”不是中心的名称。</translation>
    </message>
</context>
</TS>
