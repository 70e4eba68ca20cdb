<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office minute(s)</source>
        <translation>
            <numerusform>%n 分鐘（營業時間）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office hour(s)</source>
        <translation>
            <numerusform>%n 小時（營業時間）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 個工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>當天</translation>
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
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>未設時限</translation>
    </message>
</context>
<context>
    <name>CarWords</name>
    <message>
        <source>Issue</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>What is wrong, and who has to answer</source>
        <translation>什麼不符合，由誰回覆</translation>
    </message>
    <message>
        <source>Answer of the unit</source>
        <translation>責任單位回覆</translation>
    </message>
    <message>
        <source>Each cause has its measure; stock has its plan</source>
        <translation>每個原因有對策，庫存有處理方案</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>By somebody other than those who answered</source>
        <translation>由回覆人以外的人驗證</translation>
    </message>
    <message>
        <source>Standard and closing</source>
        <translation>標準化與結案</translation>
    </message>
    <message>
        <source>What works becomes the standard</source>
        <translation>有效的做法成為標準</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>Issue it to %1</source>
        <translation>發給 %1</translation>
    </message>
    <message>
        <source>Record it as answered</source>
        <translation>記為已回覆</translation>
    </message>
    <message>
        <source>Record it as verified</source>
        <translation>記為已驗證</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <comment>state</comment>
        <translation>%1，第 %2 輪</translation>
    </message>
</context>
<context>
    <name>CauseTests</name>
    <message>
        <source>not tested</source>
        <translation>未比對</translation>
    </message>
    <message>
        <source>explains %1 of %2</source>
        <translation>能解釋 %1/%2</translation>
    </message>
    <message>
        <source>%1; contradicts %2</source>
        <translation>%1；矛盾 %2</translation>
    </message>
    <message>
        <source>%1; only Is: %2</source>
        <translation>%1；只解釋「是」 %2</translation>
    </message>
    <message>
        <source>%1; open: %2</source>
        <translation>%1；未比對 %2</translation>
    </message>
</context>
<context>
    <name>CauseTrail</name>
    <message>
        <source>5-Why</source>
        <translation>5 個為什麼</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>已比對</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已驗證</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>有效性已確認</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ClockTexts</name>
    <message>
        <source>About %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾時 %1</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>已暫停，剩 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>遲 %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>計時中</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遲辦</translation>
    </message>
    <message>
        <source>No longer counted</source>
        <translation>不再計時</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>未設時限</translation>
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
        <translation>1 小時內</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>No time limit running</source>
        <translation>沒有計時中的時限</translation>
    </message>
    <message>
        <source>The work calendar does not reach that far yet; the due time is an estimate.</source>
        <translation>工作日曆尚未涵蓋那麼遠的日期，到期時間為估計值。</translation>
    </message>
    <message>
        <source>The work calendar has no opening time that far ahead; no due time can be worked out.</source>
        <translation>工作日曆在那麼遠的將來沒有開放時間，無法算出到期時間。</translation>
    </message>
</context>
<context>
    <name>ClosingChecklist</name>
    <message>
        <source>All actions closed</source>
        <translation>所有措施已結案</translation>
    </message>
    <message>
        <source>Effectiveness shown or waived</source>
        <translation>有效性已證明或已獲豁免</translation>
    </message>
    <message>
        <source>Accepted by the customer</source>
        <translation>客戶已接受</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽核</translation>
    </message>
    <message>
        <source>Closure itself</source>
        <translation>結案本身</translation>
    </message>
</context>
<context>
    <name>ContactTexts</name>
    <message>
        <source>First response</source>
        <translation>首次回應</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>申訴受理單</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>通報進度</translation>
    </message>
    <message>
        <source>Confirm the plan</source>
        <translation>確認方案</translation>
    </message>
    <message>
        <source>Interim reply</source>
        <translation>臨時措施回覆</translation>
    </message>
    <message>
        <source>Final reply</source>
        <translation>長期措施回覆</translation>
    </message>
    <message>
        <source>Feed back the result</source>
        <translation>回饋結果</translation>
    </message>
    <message>
        <source>Revisit</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1: %2, not reached</source>
        <comment>way of contact: purpose</comment>
        <translation>%1：%2，未聯絡上</translation>
    </message>
    <message>
        <source>%1: the customer turned to us</source>
        <comment>way of contact</comment>
        <translation>%1：客戶主動聯絡</translation>
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
        <translation>○ 無日期</translation>
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
        <translation>待發出</translation>
    </message>
    <message>
        <source>to be answered again by %1, round %2</source>
        <translation>待 %1 再次回覆（第 %2 輪）</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>待 %1 回覆</translation>
    </message>
    <message>
        <source>to be verified by a second person</source>
        <translation>待第二人驗證</translation>
    </message>
    <message>
        <source>to be closed</source>
        <translation>待結案</translation>
    </message>
    <message>
        <source>▲ waits for you to verify it</source>
        <translation>▲ 等您驗證</translation>
    </message>
    <message>
        <source>▲ waits for you to close it</source>
        <translation>▲ 等您結案</translation>
    </message>
</context>
<context>
    <name>DisciplineTexts</name>
    <message>
        <source>Emergency response</source>
        <translation>準備與緊急應變</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>成立小組</translation>
    </message>
    <message>
        <source>Problem description</source>
        <translation>問題描述</translation>
    </message>
    <message>
        <source>Interim containment</source>
        <translation>臨時圍堵措施</translation>
    </message>
    <message>
        <source>Root cause analysis</source>
        <translation>根本原因分析</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>永久矯正措施</translation>
    </message>
    <message>
        <source>Implementation and validation</source>
        <translation>實施與驗證</translation>
    </message>
    <message>
        <source>Prevention of recurrence</source>
        <translation>預防再發</translation>
    </message>
    <message>
        <source>Closure and recognition</source>
        <translation>結案與表彰</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
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
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 個警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 個提示</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
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
        <translation>%1：沒有這個名稱，請檢查拼寫。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1: a name is needed in all three languages.</source>
        <translation>%1：名稱須有三種語言。</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 應為文字。</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 應為 true 或 false。</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 應為數字。</translation>
    </message>
    <message>
        <source>%1 must be an object in braces.</source>
        <translation>%1 應為大括號內的物件。</translation>
    </message>
    <message>
        <source>%1 must be a list in brackets.</source>
        <translation>%1 應為方括號內的清單。</translation>
    </message>
    <message>
        <source>%1: “%2” is not among the values allowed here.</source>
        <translation>%1：此處不能用「%2」。</translation>
    </message>
    <message>
        <source>%1: a ticket has no field “%2”.</source>
        <translation>%1：案件沒有欄位「%2」。</translation>
    </message>
    <message>
        <source>%1: there is no event “%2”.</source>
        <translation>%1：沒有事件「%2」。</translation>
    </message>
    <message>
        <source>%1: “%2” is no time limit. Write it like 30s, 15m, 4h, 7wd, 3d or 3mo.</source>
        <translation>%1：「%2」不是時限，請寫成 30s、15m、4h、7wd、3d 或 3mo 的形式。</translation>
    </message>
    <message>
        <source>%1: a time limit cannot be zero. For at once write now.</source>
        <translation>%1：時限不能為零；「立即」請寫 now。</translation>
    </message>
    <message>
        <source>%1: the time limit “%2” is too long.</source>
        <translation>%1：時限「%2」過長。</translation>
    </message>
    <message>
        <source>%1: “%2” is no share. Write it like 50%, from 1% to 100%.</source>
        <translation>%1：「%2」不是百分比，請寫成 50% 的形式，1% 到 100%。</translation>
    </message>
    <message>
        <source>%1: the code “%2” is used twice.</source>
        <translation>%1：代碼「%2」重複。</translation>
    </message>
    <message>
        <source>%1: a code has only letters, digits and . _ + - in it, unlike “%2”.</source>
        <translation>%1：代碼只能含字母、數字和 . _ + -，「%2」不符合。</translation>
    </message>
    <message>
        <source>%1: the level “%2” needs a rank. The most severe level has rank 1.</source>
        <translation>%1：等級「%2」須有嚴重度排序，最嚴重者為 1。</translation>
    </message>
    <message>
        <source>%1: only levels have a rank, not “%2”.</source>
        <translation>%1：只有等級才有嚴重度排序，「%2」沒有。</translation>
    </message>
    <message>
        <source>%1: there is no time zone “%2”. Write it like Asia/Shanghai.</source>
        <translation>%1：沒有時區「%2」，請寫成 Asia/Taipei 的形式。</translation>
    </message>
    <message>
        <source>%1: “%2” is no time of day. Write it like 08:30.</source>
        <translation>%1：「%2」不是時刻，請寫成 08:30 的形式。</translation>
    </message>
    <message>
        <source>%1: “%2” is no date. Write it like 2026-02-14.</source>
        <translation>%1：「%2」不是日期，請寫成 2026-02-14 的形式。</translation>
    </message>
    <message>
        <source>%1 must have a beginning and an end.</source>
        <translation>%1 應有起訖時間。</translation>
    </message>
    <message>
        <source>%1: opening times overlap.</source>
        <translation>%1：營業時間重疊。</translation>
    </message>
    <message>
        <source>%1: the calendar has no opening time at all.</source>
        <translation>%1：日曆沒有任何工作時間。</translation>
    </message>
    <message>
        <source>%1: only a number from %2 to %3 fits here.</source>
        <translation>%1：此處只能填 %2 到 %3 之間的數。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 必須是整數。</translation>
    </message>
    <message>
        <source>%1: “%2” is no path to a value. Write it like ticket.number.</source>
        <translation>%1：「%2」不是取值路徑，應寫成 ticket.number 的形式。</translation>
    </message>
    <message>
        <source>%1: a bracket is left open, or a path in braces is misspelt.</source>
        <translation>%1：有括號未閉合，或大括號內的路徑寫錯。</translation>
    </message>
    <message>
        <source>%1: the condition “%2” cannot be read. Write it like raw.returned=yes.</source>
        <translation>%1：條件「%2」無法辨識，應寫成 raw.returned=yes 的形式。</translation>
    </message>
    <message>
        <source>%1: the cell is wider than the %2 columns leave room for.</source>
        <translation>%1：該儲存格超出了 %2 欄的寬度。</translation>
    </message>
    <message>
        <source>%1: the cells of the row fill %2 columns instead of %3.</source>
        <translation>%1：該列各儲存格合計 %2 欄，應為 %3 欄。</translation>
    </message>
    <message>
        <source>%1: a cell reaches down over %2 more rows than there are.</source>
        <translation>%1：有儲存格向下多跨了 %2 列。</translation>
    </message>
    <message>
        <source>%1: at least one row is needed.</source>
        <translation>%1：至少需要一列。</translation>
    </message>
    <message>
        <source>%1: a cell has either a label or a text.</source>
        <translation>%1：儲存格只能有標籤或文字其中之一。</translation>
    </message>
    <message>
        <source>There is no form “%1”. Known forms: %2.</source>
        <translation>沒有名為「%1」的表單。可用表單：%2。</translation>
    </message>
    <message>
        <source>The layout file %1 cannot be read: %2.</source>
        <translation>版式檔案 %1 無法讀取：%2。</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>無法產生 PDF。</translation>
    </message>
    <message>
        <source>%1 is no usable number.</source>
        <translation>%1 不是可用的數值。</translation>
    </message>
    <message>
        <source>%1: there are %2 values, at least %3 are needed.</source>
        <translation>%1：只有 %2 個數值，至少需要 %3 個。</translation>
    </message>
    <message>
        <source>%1: there are %2 samples that count, at least %3 are needed.</source>
        <translation>%1：計入的樣本只有 %2 個，至少需要 %3 個。</translation>
    </message>
    <message>
        <source>%1: the sample has %2 values; this chart takes %3 to %4.</source>
        <translation>%1：該樣本有 %2 個數值，此管制圖要求 %3 至 %4 個。</translation>
    </message>
    <message>
        <source>%1: “%2” is no count. It must be a whole number of 0 or more.</source>
        <translation>%1：「%2」不是計數，須為不小於 0 的整數。</translation>
    </message>
    <message>
        <source>%1: %2 were found in a sample of only %3.</source>
        <translation>%1：樣本只有 %3 件，卻記有 %2 件。</translation>
    </message>
    <message>
        <source>%1: “%2” is no size of a sample.</source>
        <translation>%1：「%2」不能作為樣本數。</translation>
    </message>
    <message>
        <source>%1: the samples differ in size. Take a p chart or a u chart.</source>
        <translation>%1：各樣本的樣本數不同，請改用 p 管制圖或 u 管制圖。</translation>
    </message>
    <message>
        <source>%1: no two neighbours are left to take a moving range of.</source>
        <translation>%1：沒有相鄰的兩個數值可求移動全距。</translation>
    </message>
    <message>
        <source>%1: a phase begins at a sample from 1 to %2, later than the phase before it.</source>
        <translation>%1：階段須從第 1 至 %2 個樣本中的某一個開始，且晚於前一階段。</translation>
    </message>
    <message>
        <source>%1: the base period lies within the samples 1 to %2.</source>
        <translation>%1：基準期須在第 1 至 %2 個樣本之內。</translation>
    </message>
    <message>
        <source>%1: a base period and phases exclude each other.</source>
        <translation>%1：基準期與分階段不能同時使用。</translation>
    </message>
    <message>
        <source>%1: only samples from 1 to %2 can be left out.</source>
        <translation>%1：只能剔除第 1 至 %2 個樣本。</translation>
    </message>
    <message>
        <source>%1: the limits lie more than 0 and at most 10 sigma from the centre.</source>
        <translation>%1：管制界限距中心線須大於 0 且不超過 10 個 σ。</translation>
    </message>
    <message>
        <source>%1: the standard values cannot be taken.</source>
        <translation>%1：給定的標準值不可用。</translation>
    </message>
    <message>
        <source>%1: nothing is given to count.</source>
        <translation>%1：沒有可計數的內容。</translation>
    </message>
    <message>
        <source>%1: the item has no name.</source>
        <translation>%1：該項目沒有名稱。</translation>
    </message>
    <message>
        <source>%1: all counts are zero.</source>
        <translation>%1：所有計數均為零。</translation>
    </message>
    <message>
        <source>%1: the count of “%2” must be a number of 0 or more.</source>
        <translation>%1：「%2」的數量須為不小於 0 的數。</translation>
    </message>
    <message>
        <source>%1: the threshold is a share above 0 and up to 100.</source>
        <translation>%1：門檻值須為大於 0 且不超過 100 的百分比。</translation>
    </message>
    <message>
        <source>%1: the row does not say its “%2”.</source>
        <translation>%1：該列沒有「%2」。</translation>
    </message>
    <message>
        <source>%1: there are %2 x but %3 y.</source>
        <translation>%1：x 有 %2 個，y 卻有 %3 個。</translation>
    </message>
    <message>
        <source>%1: there are %2 counts but %3 sizes.</source>
        <translation>%1：計數有 %2 個，樣本數卻有 %3 個。</translation>
    </message>
    <message>
        <source>%1: a point is a pair of x and y.</source>
        <translation>%1：一個點須為一對 x 與 y。</translation>
    </message>
    <message>
        <source>%1: all values are equal, so there is nothing to compute.</source>
        <translation>%1：所有數值都相等，無從計算。</translation>
    </message>
    <message>
        <source>%1: a lower or an upper specification limit is needed.</source>
        <translation>%1：需要規格下限或規格上限。</translation>
    </message>
    <message>
        <source>%1: the lower specification limit must be below the upper one.</source>
        <translation>%1：規格下限須小於規格上限。</translation>
    </message>
    <message>
        <source>%1: the target lies outside the specification limits.</source>
        <translation>%1：目標值在規格界限之外。</translation>
    </message>
    <message>
        <source>%1: the values do not vary within the subgroups, so Cp and Cpk cannot be computed.</source>
        <translation>%1：子組內沒有變異，無法計算 Cp 和 Cpk。</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit these data: moving ranges are for single values, the others for subgroups.</source>
        <translation>%1：「%2」不適用於這些資料：移動全距用於個別值，其餘用於子組。</translation>
    </message>
    <message>
        <source>%1: the standard deviation must be above 0.</source>
        <translation>%1：標準差須大於 0。</translation>
    </message>
    <message>
        <source>%1: from 1 to 200 classes can be drawn.</source>
        <translation>%1：組數須為 1 至 200。</translation>
    </message>
    <message>
        <source>%1: with this class width there would be no class or more than 200.</source>
        <translation>%1：按此組距將沒有分組或超過 200 組。</translation>
    </message>
    <message>
        <source>%1: this is no measuring unit for the values.</source>
        <translation>%1：這不能作為這些數值的測量單位。</translation>
    </message>
    <message>
        <source>%1: the first class must begin at or below the smallest value.</source>
        <translation>%1：第一組須從不大於最小值處開始。</translation>
    </message>
    <message>
        <source>%1: the field “%2” cannot be counted: it is a list, long text or personal data.</source>
        <translation>%1：欄位「%2」不能計數：它是清單、長文字或個人資料。</translation>
    </message>
    <message>
        <source>A drawing is written as .pdf or .png, not as “%2”.</source>
        <translation>圖形只能存為 .pdf 或 .png，不能存為「%2」。</translation>
    </message>
    <message>
        <source>This kesuctl was built without drawings. Install the workstation.</source>
        <translation>此 kesuctl 未含繪圖功能，請安裝工作站程式。</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>圖片無法產生。</translation>
    </message>
    <message>
        <source>%1: this tool takes %2 columns; there are %3.</source>
        <translation>%1：此工具需要 %2 欄資料，現有 %3 欄。</translation>
    </message>
    <message>
        <source>%1: this tool knows no such key. It takes: %2.</source>
        <translation>%1：此工具沒有這個鍵，可用的有：%2。</translation>
    </message>
    <message>
        <source>The document could not be made: %2</source>
        <translation>無法產生檔案：%2</translation>
    </message>
    <message>
        <source>“%2” must end in .pdf, .docx, .odt or .xlsx, which says what it will be.</source>
        <translation>「%2」必須以 .pdf、.docx、.odt 或 .xlsx 結尾，以表明檔案類型。</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>Customer told by</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>聯絡對象</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>溝通內容</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>達成的約定</translation>
    </message>
    <message>
        <source>Customer agrees</source>
        <translation>客戶是否同意</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>未取得同意的原因</translation>
    </message>
    <message>
        <source>Ground of the extension</source>
        <translation>延長理由</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>新的到期時間</translation>
    </message>
    <message>
        <source>Or longer by</source>
        <translation>或延長</translation>
    </message>
    <message>
        <source>To</source>
        <translation>轉至</translation>
    </message>
    <message>
        <source>Customer not reached</source>
        <translation>聯絡不到客戶</translation>
    </message>
    <message>
        <source>Customer declined to answer</source>
        <translation>客戶拒絕回訪</translation>
    </message>
    <message>
        <source>Only when there is no answer on satisfaction.</source>
        <translation>僅在沒有滿意度答覆時填寫。</translation>
    </message>
    <message>
        <source>None ticked: all that may be paused.</source>
        <translation>不勾選則暫停所有可暫停的時限。</translation>
    </message>
    <message>
        <source>For example 2wd (two working days) or 24h.</source>
        <translation>例如 2wd（兩個工作日）或 24h。</translation>
    </message>
    <message>
        <source>Product and batch</source>
        <translation>產品與批次</translation>
    </message>
    <message>
        <source>Category and level</source>
        <translation>分類與等級</translation>
    </message>
    <message>
        <source>What the customer wants</source>
        <translation>客戶訴求</translation>
    </message>
    <message>
        <source>Who handles it</source>
        <translation>處理人</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Ticket that goes on</source>
        <translation>繼續處理的案件</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Name, pinyin initials or phone.</source>
        <translation>姓名、拼音首字母或電話。</translation>
    </message>
    <message>
        <source>Type its number or words of it; Down lists tickets like this one.</source>
        <translation>輸入編號或其中的文字；按向下鍵列出相似案件。</translation>
    </message>
    <message>
        <source>A branch of the house, or an outside body in your own words.</source>
        <translation>選擇本系統分支機構，或直接填寫外部機構名稱。</translation>
    </message>
</context>
<context>
    <name>EightDDeeds</name>
    <message>
        <source>Add: %1</source>
        <translation>新增：%1</translation>
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
        <translation>找不到，或已不存在。</translation>
    </message>
    <message>
        <source>There is no ticket %1.</source>
        <translation>沒有編號為 %1 的案件。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Reload and compare.</source>
        <translation>「%1」已由他人修改，請重新整理後核對。</translation>
    </message>
    <message>
        <source>Your role does not allow this step.</source>
        <translation>您的角色無權執行此步驟。</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>沒有「%1」這個步驟。</translation>
    </message>
    <message>
        <source>The registration is not complete.</source>
        <translation>登記資料不完整。</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>內容為空。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>無法讀取檔案「%1」。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>檔案「%1」是空的。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB.</source>
        <translation>檔案「%1」超過 %2 MB。</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged or of an unknown format.</source>
        <translation>圖片「%1」已損壞或格式無法辨識。</translation>
    </message>
    <message>
        <source>The data folder is in use by another program (process %1).</source>
        <translation>資料夾正被另一程式使用（處理程序 %1）。</translation>
    </message>
    <message>
        <source>The data were made by a newer version of the program. Please update.</source>
        <translation>資料由較新版本的程式建立，請先升級程式。</translation>
    </message>
    <message>
        <source>The database is damaged. Restore a backup.</source>
        <translation>資料庫已損壞，請從備份還原。</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>資料庫忙碌中，請稍後再試。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>磁碟已滿，沒有儲存任何內容。</translation>
    </message>
    <message>
        <source>The store refused the change.</source>
        <translation>儲存區未能完成此操作。</translation>
    </message>
    <message>
        <source>The number pattern needs the device letter and a sequence, as in KS-&lt;branch&gt;-&lt;yyyymmdd&gt;-&lt;device&gt;&lt;nnnn&gt;.</source>
        <translation>編號規則須包含設備字母與流水號，例如 KS-&lt;branch&gt;-&lt;yyyymmdd&gt;-&lt;device&gt;&lt;nnnn&gt;。</translation>
    </message>
    <message>
        <source>The number pattern has an unknown part “%1”.</source>
        <translation>編號規則中有無法辨識的部分「%1」。</translation>
    </message>
    <message>
        <source>The device letter is not set.</source>
        <translation>尚未設定設備字母。</translation>
    </message>
    <message>
        <source>The branch code is not set.</source>
        <translation>尚未設定機構代碼。</translation>
    </message>
    <message>
        <source>There is no handling policy “%1”.</source>
        <translation>沒有處理時限方案「%1」。</translation>
    </message>
    <message>
        <source>A name is required.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message>
        <source>The file is no valid JSON (at %1).</source>
        <translation>檔案不是有效的 JSON（位置 %1）。</translation>
    </message>
    <message>
        <source>The document is no valid JSON (at %1).</source>
        <translation>內容不是有效的 JSON（位置 %1）。</translation>
    </message>
    <message>
        <source>That event cannot be recorded by hand.</source>
        <translation>該事件不能手動記錄。</translation>
    </message>
    <message>
        <source>Sample tickets are only put into an empty store.</source>
        <translation>只能在空白資料中產生示範案件。</translation>
    </message>
    <message>
        <source>The pause “%1” cannot be read; write it as START..END.</source>
        <translation>無法讀取暫停時段「%1」，請寫成「開始..結束」。</translation>
    </message>
    <message>
        <source>The pause “%1” ends before it begins.</source>
        <translation>暫停時段「%1」的結束早於開始。</translation>
    </message>
    <message>
        <source>There is no store in %1. &quot;kesuctl init&quot; makes one.</source>
        <translation>%1 中沒有資料庫。可用 kesuctl init 建立。</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>這裡沒有名為「%1」的人員。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>無法讀取檔案「%1」：%2</translation>
    </message>
    <message>
        <source>The value “%1” cannot be taken.</source>
        <translation>無法接受所填的值「%1」。</translation>
    </message>
    <message>
        <source>Line %1 is no valid JSON.</source>
        <translation>第 %1 行不是有效的 JSON。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>沒有「%1」這個欄位。</translation>
    </message>
    <message>
        <source>There is no work calendar “%1”.</source>
        <translation>沒有工作行事曆「%1」。</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>已取消，未寫入任何內容。</translation>
    </message>
    <message>
        <source>The file is no backup of this program, or is damaged: %1</source>
        <translation>該檔案不是本程式的備份，或已損壞：%1</translation>
    </message>
    <message>
        <source>The folder already holds data. Choose an empty one.</source>
        <translation>該資料夾已有資料，請選擇空白資料夾。</translation>
    </message>
    <message>
        <source>There is no such ticket: %1</source>
        <translation>沒有此案件：%1</translation>
    </message>
    <message>
        <source>There is no such record: %1</source>
        <translation>沒有此紀錄：%1</translation>
    </message>
    <message>
        <source>There is no such document: %1</source>
        <translation>沒有此文件：%1</translation>
    </message>
    <message>
        <source>The attached file %1 is missing.</source>
        <translation>附件檔案 %1 遺失。</translation>
    </message>
    <message>
        <source>The attached file %1 was changed outside the program.</source>
        <translation>附件檔案 %1 在程式之外遭修改。</translation>
    </message>
    <message>
        <source>The database could not be set up safely.</source>
        <translation>無法以安全方式開啟資料庫。</translation>
    </message>
    <message>
        <source>The full-text search of SQLite is missing on this system.</source>
        <translation>此系統的 SQLite 缺少全文檢索功能。</translation>
    </message>
    <message>
        <source>The code %1 belongs to no revision of this ticket: the page was changed or is of another ticket.</source>
        <translation>驗證碼 %1 不屬於此案件的任何版本：頁面遭改動，或屬於其他案件。</translation>
    </message>
    <message>
        <source>A sample story could not be told: %1</source>
        <translation>示範案件無法產生：%1</translation>
    </message>
    <message>
        <source>The ticket is finished: reopen it to change it.</source>
        <translation>案件已結束，如需修改請先重新開啟。</translation>
    </message>
    <message>
        <source>There is no category scheme “%1”.</source>
        <translation>沒有分類方案「%1」。</translation>
    </message>
    <message>
        <source>The branch code takes one to eight letters and digits.</source>
        <translation>機構代碼為 1 至 8 個字母或數字。</translation>
    </message>
    <message>
        <source>A value cannot be taken.</source>
        <translation>有一項內容無法接受。</translation>
    </message>
    <message>
        <source>A rule of the process forbids this.</source>
        <translation>流程規則不允許這樣做。</translation>
    </message>
    <message>
        <source>You are not permitted to do this.</source>
        <translation>您沒有此操作的權限。</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>其他人已在此期間修改。</translation>
    </message>
    <message>
        <source>The data cannot be used.</source>
        <translation>資料無法使用。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>程式內部發生錯誤。</translation>
    </message>
    <message>
        <source>“%1” is not among the values allowed here: %2.</source>
        <translation>「%1」不在允許的值之列：%2。</translation>
    </message>
    <message>
        <source>There is no record “%1” in this report.</source>
        <translation>本報告中沒有紀錄「%1」。</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>識別碼「%1」重複。</translation>
    </message>
    <message>
        <source>The data folder cannot be written: it may be write-protected or belong to another user.</source>
        <translation>資料夾無法寫入：可能設有防寫保護，或屬於其他使用者。</translation>
    </message>
    <message>
        <source>There is no 8D report %1.</source>
        <translation>沒有 8D 報告 %1。</translation>
    </message>
    <message>
        <source>There is no CAR %1.</source>
        <translation>沒有 CAR %1。</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>沒有版本 %1。</translation>
    </message>
    <message>
        <source>The report does not have the finding “%1”.</source>
        <translation>報告中沒有檢查項「%1」。</translation>
    </message>
    <message>
        <source>The 8D report %1 is not closed.</source>
        <translation>8D 報告 %1 尚未結案。</translation>
    </message>
    <message>
        <source>The CAR %1 has come to its end.</source>
        <translation>CAR %1 已經結束。</translation>
    </message>
    <message>
        <source>The backup could not be put in place. The store was put aside and lies in %1.</source>
        <translation>備份未能就位。原資料已移至 %1。</translation>
    </message>
    <message>
        <source>Tickets have no quantity “%1”.</source>
        <translation>案件沒有「%1」這個量。</translation>
    </message>
    <message>
        <source>No ticket fits the filter.</source>
        <translation>沒有案件符合篩選條件。</translation>
    </message>
    <message>
        <source>Tickets that fit the filter: %1. None of them has these figures.</source>
        <translation>符合篩選條件的案件：%1 件，但都沒有這項資料。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2</source>
        <translation>無法寫入檔案「%1」：%2</translation>
    </message>
</context>
<context>
    <name>EventTexts</name>
    <message>
        <source>Complaint received</source>
        <translation>接獲申訴</translation>
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
        <translation>首次接觸客戶</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次回應</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>完成分類</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>完成定級</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Handling started</source>
        <translation>開始處理</translation>
    </message>
    <message>
        <source>Passed to quality control</source>
        <translation>轉送品管部門</translation>
    </message>
    <message>
        <source>Acceptance slip sent</source>
        <translation>送出申訴受理單</translation>
    </message>
    <message>
        <source>Preliminary solution given</source>
        <translation>提出初步解決方案</translation>
    </message>
    <message>
        <source>Investigation completed</source>
        <translation>調查完成</translation>
    </message>
    <message>
        <source>Interim measure replied</source>
        <translation>回覆臨時解決措施</translation>
    </message>
    <message>
        <source>Long-term measure replied</source>
        <translation>回覆長期有效措施</translation>
    </message>
    <message>
        <source>Progress notice sent</source>
        <translation>送出處理進度通報</translation>
    </message>
    <message>
        <source>Handling plan confirmed with the customer</source>
        <translation>與客戶確認處理方案</translation>
    </message>
    <message>
        <source>Solution proposed</source>
        <translation>提出解決方案</translation>
    </message>
    <message>
        <source>Solution agreed</source>
        <translation>方案達成一致</translation>
    </message>
    <message>
        <source>Solution carried out</source>
        <translation>解決方案執行完畢</translation>
    </message>
    <message>
        <source>Corrective action implemented</source>
        <translation>矯正措施已實施</translation>
    </message>
    <message>
        <source>Corrective action verified</source>
        <translation>矯正措施已驗證</translation>
    </message>
    <message>
        <source>Handling completed</source>
        <translation>處理完成</translation>
    </message>
    <message>
        <source>Handling report submitted</source>
        <translation>提交處理報告</translation>
    </message>
    <message>
        <source>Result fed back</source>
        <translation>回饋處理結果</translation>
    </message>
    <message>
        <source>Revisited</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Customer still in doubt</source>
        <translation>客戶仍有疑問</translation>
    </message>
    <message>
        <source>Second follow-up</source>
        <translation>再次追蹤</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Time limit extended</source>
        <translation>延長時限</translation>
    </message>
    <message>
        <source>Customer told of the extension</source>
        <translation>已向客戶說明延期</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>升級</translation>
    </message>
    <message>
        <source>Reported to the superior</source>
        <translation>上報主管</translation>
    </message>
    <message>
        <source>The event happened</source>
        <translation>事件發生</translation>
    </message>
    <message>
        <source>Emergency reported</source>
        <translation>突發事件通報</translation>
    </message>
    <message>
        <source>Defect found</source>
        <translation>發現問題</translation>
    </message>
    <message>
        <source>System restored</source>
        <translation>系統恢復運作</translation>
    </message>
    <message>
        <source>Written explanation sent</source>
        <translation>提出書面說明</translation>
    </message>
    <message>
        <source>Lot isolated</source>
        <translation>異常品隔離</translation>
    </message>
    <message>
        <source>Lot disposed of</source>
        <translation>異常品處理完畢</translation>
    </message>
    <message>
        <source>Message from the customer</source>
        <translation>客戶來訊</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>回覆客戶</translation>
    </message>
    <message>
        <source>Customer set a date</source>
        <translation>客戶要求期限</translation>
    </message>
    <message>
        <source>Passed to an outside body</source>
        <translation>轉外部機構</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重啟</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>Handling policy changed</source>
        <translation>變更處理時限方案</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>併案</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆案</translation>
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
        <translation>有案件併入</translation>
    </message>
    <message>
        <source>Split off from another ticket</source>
        <translation>由其他案件拆分而來</translation>
    </message>
    <message>
        <source>Registration corrected</source>
        <translation>更正登記</translation>
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
        <translation>時限升級</translation>
    </message>
    <message>
        <source>Suspended, time limits run on</source>
        <translation>暫停辦理，時限繼續計算</translation>
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
        <translation>姓名/名稱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>備用電話</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>申訴事項</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Acceptance and first judgement</source>
        <translation>受理與初步判斷</translation>
    </message>
    <message>
        <source>Category and level</source>
        <translation>分類與等級</translation>
    </message>
    <message>
        <source>Responsibility for the ticket</source>
        <translation>案件責任</translation>
    </message>
    <message>
        <source>Handling policy</source>
        <translation>處理時限方案</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Feedback and closing</source>
        <translation>回饋與結案</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登記資訊</translation>
    </message>
</context>
<context>
    <name>FieldCards</name>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Customer and complaint</source>
        <translation>客戶與申訴</translation>
    </message>
    <message>
        <source>Product and part</source>
        <translation>產品與零件</translation>
    </message>
    <message>
        <source>The customer&apos;s own dates</source>
        <translation>客戶要求的日期</translation>
    </message>
    <message>
        <source>They run beside the time limits of the policy.</source>
        <translation>與處理時限方案的時限並行計算。</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>症狀</translation>
    </message>
    <message>
        <source>What is seen, before anybody knows why.</source>
        <translation>看到的現象，此時還不知道原因。</translation>
    </message>
    <message>
        <source>Is an 8D needed?</source>
        <translation>是否需要 8D</translation>
    </message>
    <message>
        <source>The customer&apos;s words</source>
        <translation>客戶原話</translation>
    </message>
    <message>
        <source>As they were said; they are not tidied up.</source>
        <translation>照原話記錄，不作修飾。</translation>
    </message>
    <message>
        <source>Problem statement</source>
        <translation>問題陳述</translation>
    </message>
    <message>
        <source>Object and defect, without a cause.</source>
        <translation>對象加缺陷，不寫原因。</translation>
    </message>
    <message>
        <source>Seven questions (5W2H)</source>
        <translation>七個問題（5W2H）</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>With their units, as counted.</source>
        <translation>帶單位，按實際清點填寫。</translation>
    </message>
    <message>
        <source>Detection and history</source>
        <translation>發現與歷史</translation>
    </message>
    <message>
        <source>Effects of the failure</source>
        <translation>失效影響</translation>
    </message>
    <message>
        <source>Specification and actual state</source>
        <translation>規格與實測</translation>
    </message>
    <message>
        <source>Risk elsewhere</source>
        <translation>其他風險</translation>
    </message>
    <message>
        <source>Similar parts, other plants, other customers.</source>
        <translation>相似零件、其他工廠、其他客戶。</translation>
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
        <translation>經驗教訓</translation>
    </message>
    <message>
        <source>What the next team should know.</source>
        <translation>下一個小組應當知道的。</translation>
    </message>
    <message>
        <source>Closing without proof of effectiveness</source>
        <translation>未證明有效性而結案</translation>
    </message>
    <message>
        <source>Why it need not be waited for. This takes an approval of its own.</source>
        <translation>為什麼不必等待證明。這需要單獨核准。</translation>
    </message>
    <message>
        <source>Final meeting and recognition</source>
        <translation>總結會與表彰</translation>
    </message>
    <message>
        <source>Finishing D%1</source>
        <translation>D%1 完成情況</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Ticket number</source>
        <translation>案件編號</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Reason for the state</source>
        <translation>狀態原因</translation>
    </message>
    <message>
        <source>State to go back to</source>
        <translation>恢復後的狀態</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>處理輪次</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>受理機構</translation>
    </message>
    <message>
        <source>Reporting unit</source>
        <translation>報送單位</translation>
    </message>
    <message>
        <source>Reported by an employee</source>
        <translation>內部員工上報</translation>
    </message>
    <message>
        <source>Recorded on paper</source>
        <translation>紙本紀錄</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>參見案件</translation>
    </message>
    <message>
        <source>Group of the same matter</source>
        <translation>同一事項分組</translation>
    </message>
    <message>
        <source>Households concerned</source>
        <translation>涉及戶數</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>併入案件</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>申訴管道</translation>
    </message>
    <message>
        <source>Platform&apos;s own number</source>
        <translation>平台單號</translation>
    </message>
    <message>
        <source>Source of information</source>
        <translation>申訴資訊來源</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>接獲時間</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>提交時間</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Place of occurrence</source>
        <translation>發生地點</translation>
    </message>
    <message>
        <source>Persons involved</source>
        <translation>涉及的人員</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Customer confidential</source>
        <translation>客戶保密</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名申訴</translation>
    </message>
    <message>
        <source>Language or dialect</source>
        <translation>語言或方言</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>申訴主題</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>問題描述</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>申訴對象類別</translation>
    </message>
    <message>
        <source>Object of the complaint</source>
        <translation>申訴對象</translation>
    </message>
    <message>
        <source>Business or service concerned</source>
        <translation>涉及的業務或服務</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>訴求主張</translation>
    </message>
    <message>
        <source>Remedy sought</source>
        <translation>期望的解決方式</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>求償金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Evidence material</source>
        <translation>證據資料</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>其他資訊</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品名稱</translation>
    </message>
    <message>
        <source>Product model</source>
        <translation>產品型號</translation>
    </message>
    <message>
        <source>Product batch number</source>
        <translation>產品批號</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Unit of quantity</source>
        <translation>數量單位</translation>
    </message>
    <message>
        <source>Production date</source>
        <translation>生產日期</translation>
    </message>
    <message>
        <source>Shipping date</source>
        <translation>出貨日期</translation>
    </message>
    <message>
        <source>Returned or not</source>
        <translation>是否退貨</translation>
    </message>
    <message>
        <source>The content is specific</source>
        <translation>申訴內容明確</translation>
    </message>
    <message>
        <source>The complainant is entitled</source>
        <translation>申訴人身分合法</translation>
    </message>
    <message>
        <source>Nothing against law or rules</source>
        <translation>不違反法律法規或公司政策</translation>
    </message>
    <message>
        <source>Valid complaint</source>
        <translation>有效申訴</translation>
    </message>
    <message>
        <source>Ground of invalidity</source>
        <translation>無效原因</translation>
    </message>
    <message>
        <source>Within own jurisdiction</source>
        <translation>屬於本單位管轄</translation>
    </message>
    <message>
        <source>Outside body needed</source>
        <translation>需要外部機構協助</translation>
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
        <translation>惡意申訴</translation>
    </message>
    <message>
        <source>Legal or compliance issue</source>
        <translation>涉及法律或合規問題</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>敏感申訴</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>複雜申訴</translation>
    </message>
    <message>
        <source>Several departments</source>
        <translation>涉及多部門</translation>
    </message>
    <message>
        <source>Affects normal use</source>
        <translation>影響客戶正常使用</translation>
    </message>
    <message>
        <source>Major service problem</source>
        <translation>涉及重大服務問題</translation>
    </message>
    <message>
        <source>General</source>
        <translation>具有普遍性</translation>
    </message>
    <message>
        <source>Several users affected</source>
        <translation>影響多個用戶</translation>
    </message>
    <message>
        <source>Systemic problem</source>
        <translation>涉及系統性問題</translation>
    </message>
    <message>
        <source>Scope of impact</source>
        <translation>影響範圍</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>處理難度</translation>
    </message>
    <message>
        <source>Category scheme</source>
        <translation>分類方案</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>申訴分類</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>申訴細類</translation>
    </message>
    <message>
        <source>Proposed category</source>
        <translation>系統建議分類</translation>
    </message>
    <message>
        <source>Level scheme</source>
        <translation>分級方案</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>申訴等級</translation>
    </message>
    <message>
        <source>Major criteria met</source>
        <translation>符合的重大申訴條件</translation>
    </message>
    <message>
        <source>Emergency level</source>
        <translation>應變層級</translation>
    </message>
    <message>
        <source>First-contact owner</source>
        <translation>首問責任人</translation>
    </message>
    <message>
        <source>First receiving department</source>
        <translation>首接部門</translation>
    </message>
    <message>
        <source>Handling owner</source>
        <translation>處理人</translation>
    </message>
    <message>
        <source>Handling department</source>
        <translation>處理部門</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>分管主管</translation>
    </message>
    <message>
        <source>Handling policy</source>
        <translation>處理時限方案</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>方案版本</translation>
    </message>
    <message>
        <source>Overlay policies</source>
        <translation>疊加方案</translation>
    </message>
    <message>
        <source>Customer&apos;s own due time</source>
        <translation>客戶要求的期限</translation>
    </message>
    <message>
        <source>Note on the customer&apos;s due time</source>
        <translation>客戶期限說明</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>約定執行日期</translation>
    </message>
    <message>
        <source>Responsible party</source>
        <translation>責任方</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>責任歸屬</translation>
    </message>
    <message>
        <source>Interim measure</source>
        <translation>暫時對策</translation>
    </message>
    <message>
        <source>Check of stock</source>
        <translation>庫存抽查結果</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>調查情形</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因分析</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決方案</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>矯正措施</translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation>預防措施</translation>
    </message>
    <message>
        <source>Disposal of stock</source>
        <translation>庫存產品處置</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>措施驗證</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果確認</translation>
    </message>
    <message>
        <source>Standard document</source>
        <translation>標準化文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Refund or compensation</source>
        <translation>退費或補償金額</translation>
    </message>
    <message>
        <source>Satisfaction scale</source>
        <translation>滿意度量表</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Reason of dissatisfaction</source>
        <translation>不滿意原因</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>改善建議</translation>
    </message>
    <message>
        <source>Further handling needed</source>
        <translation>需要進一步處理</translation>
    </message>
    <message>
        <source>Reason for no revisit</source>
        <translation>免回訪原因</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>結案小結</translation>
    </message>
    <message>
        <source>Improvement point</source>
        <translation>改善點</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>紙本檔案位置</translation>
    </message>
    <message>
        <source>Signed copy present</source>
        <translation>有客戶簽名件</translation>
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
        <translation>紙本掃描檔</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客戶姓名</translation>
    </message>
    <message>
        <source>Customer phone</source>
        <translation>客戶電話</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>溝通內容</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>約定事項</translation>
    </message>
    <message>
        <source>The customer agrees</source>
        <translation>客戶同意方案</translation>
    </message>
    <message>
        <source>Reason without consent</source>
        <translation>未獲同意仍執行的理由</translation>
    </message>
    <message>
        <source>Ground of extension</source>
        <translation>延期理由</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Clocks to pause</source>
        <translation>要暫停的時限</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>新的到期時間</translation>
    </message>
    <message>
        <source>Extended by</source>
        <translation>延長時間</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>移送至</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Number pattern</source>
        <translation>編號規則</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>拆分內容</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>帶到新案件的內容</translation>
    </message>
    <message>
        <source>This ticket goes on as well</source>
        <translation>本案繼續辦理</translation>
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
        <translation>請填寫「%1」。</translation>
    </message>
    <message>
        <source>%1 must be given for this step.</source>
        <translation>此步驟需要填寫「%1」。</translation>
    </message>
    <message>
        <source>Acceptance check not answered: %1.</source>
        <translation>受理審核項目尚未判斷：%1。</translation>
    </message>
    <message>
        <source>Acceptance check answered with no: %1.</source>
        <translation>受理審核項目為「否」：%1，無法受理。</translation>
    </message>
    <message>
        <source>An invalid complaint needs its ground.</source>
        <translation>認定為無效申訴須選擇無效原因。</translation>
    </message>
    <message>
        <source>The ticket is not classified yet.</source>
        <translation>尚未分類。</translation>
    </message>
    <message>
        <source>Classify before grading.</source>
        <translation>請先分類，再定級。</translation>
    </message>
    <message>
        <source>The level is the same as before.</source>
        <translation>等級沒有變更。</translation>
    </message>
    <message>
        <source>The handling policy is the same as before.</source>
        <translation>處理時限方案沒有變更。</translation>
    </message>
    <message>
        <source>No handling policy is chosen, so no clock would run.</source>
        <translation>未選擇處理時限方案，時限無法計算。</translation>
    </message>
    <message>
        <source>Nobody is named to handle it.</source>
        <translation>未指定處理人或處理部門。</translation>
    </message>
    <message>
        <source>The ticket is already with them.</source>
        <translation>處理人沒有變更。</translation>
    </message>
    <message>
        <source>The first-contact owner cannot be left empty.</source>
        <translation>首問責任人不得為空。</translation>
    </message>
    <message>
        <source>The first-contact owner is the same as before.</source>
        <translation>首問責任人沒有變更。</translation>
    </message>
    <message>
        <source>A complex, sensitive or multi-department complaint should name a leader in charge.</source>
        <translation>複雜、敏感或涉及多部門的申訴應由分管主管協調。</translation>
    </message>
    <message>
        <source>No solution is written down.</source>
        <translation>未填寫解決方案。</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, or a written reason to go on without it, is missing.</source>
        <translation>缺少客戶同意，或未獲同意仍執行的書面理由。</translation>
    </message>
    <message>
        <source>Handling is already marked as completed.</source>
        <translation>處理已標記為完成。</translation>
    </message>
    <message>
        <source>Handling is not marked as completed yet.</source>
        <translation>處理尚未完成。</translation>
    </message>
    <message>
        <source>No result is written down.</source>
        <translation>未填寫處理結果。</translation>
    </message>
    <message>
        <source>The result does not say who is responsible.</source>
        <translation>處理結果未明確責任歸屬。</translation>
    </message>
    <message>
        <source>The customer&apos;s own due time has passed without a cause: an interim measure is needed.</source>
        <translation>已到客戶要求的期限而原因未明，須填寫暫時對策。</translation>
    </message>
    <message>
        <source>The result was not fed back to the customer.</source>
        <translation>尚未向客戶回饋處理結果。</translation>
    </message>
    <message>
        <source>There is neither a satisfaction answer nor a reason for no revisit.</source>
        <translation>沒有滿意度結果，也沒有免回訪原因。</translation>
    </message>
    <message>
        <source>Only %1 of %2 attempts to reach the customer are recorded.</source>
        <translation>僅記錄 %1 次未聯絡上，需 %2 次才能以聯絡不上處理。</translation>
    </message>
    <message>
        <source>The closing note is missing.</source>
        <translation>未填寫結案小結。</translation>
    </message>
    <message>
        <source>Recorded on paper: attach the scan or say where the paper lies.</source>
        <translation>紙本紀錄須附掃描檔或註明存放位置。</translation>
    </message>
    <message>
        <source>A malicious complaint needs an investigation on record.</source>
        <translation>認定為惡意申訴須有調查紀錄。</translation>
    </message>
    <message>
        <source>The clock “%1” is still open and will end with the ticket.</source>
        <translation>時限「%1」尚未完成，將隨結案終止。</translation>
    </message>
    <message>
        <source>The handling policy allows no extension.</source>
        <translation>此處理時限方案不允許延期。</translation>
    </message>
    <message>
        <source>“%1” is not among the grounds this policy allows.</source>
        <translation>「%1」不屬於此方案允許的延期理由。</translation>
    </message>
    <message>
        <source>Say until when, or by how much, it is extended.</source>
        <translation>請填寫新的到期時間或延長時間。</translation>
    </message>
    <message>
        <source>“%1” is already overdue: only a manager can extend it.</source>
        <translation>「%1」已逾時，只有經理可以延期。</translation>
    </message>
    <message>
        <source>The new due time of “%1” is not later than the present one.</source>
        <translation>「%1」的新到期時間未晚於原到期時間。</translation>
    </message>
    <message>
        <source>Say which ticket it is merged into.</source>
        <translation>請填寫併入的案件。</translation>
    </message>
    <message>
        <source>A ticket cannot be merged into itself.</source>
        <translation>案件不能併入自身。</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation>時間不得晚於現在。</translation>
    </message>
    <message>
        <source>The time lies before the complaint was received.</source>
        <translation>時間不得早於接獲申訴的時間。</translation>
    </message>
    <message>
        <source>The time “%1” cannot be read.</source>
        <translation>無法辨識時間「%1」。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken for %2.</source>
        <translation>「%2」不能填寫「%1」。</translation>
    </message>
    <message>
        <source>%1 cannot be changed in this step.</source>
        <translation>此步驟不能修改「%1」。</translation>
    </message>
    <message>
        <source>%1 can only be changed by a step of its own.</source>
        <translation>「%1」須透過相應步驟修改。</translation>
    </message>
    <message>
        <source>A name or a phone number of the customer is required.</source>
        <translation>請填寫客戶姓名或電話。</translation>
    </message>
    <message>
        <source>Marked as anonymous although a customer is named.</source>
        <translation>已填寫客戶資料，卻標為匿名。</translation>
    </message>
    <message>
        <source>A subject or a description is required.</source>
        <translation>請填寫申訴主題或問題描述。</translation>
    </message>
    <message>
        <source>The phone number “%1” looks incomplete.</source>
        <translation>電話號碼「%1」似乎不完整。</translation>
    </message>
    <message>
        <source>The category scheme is not the one this policy expects.</source>
        <translation>所選分類方案不是此處理時限方案的預設分類方案。</translation>
    </message>
    <message>
        <source>The level belongs to another scheme than the policy&apos;s; its clocks may not start.</source>
        <translation>所選等級不屬於此方案的分級，時限可能無法計算。</translation>
    </message>
    <message>
        <source>The time of receipt lies in the future.</source>
        <translation>接獲時間不得晚於現在。</translation>
    </message>
    <message>
        <source>Record %1 was changed outside the program.</source>
        <translation>紀錄 %1 在程式之外遭修改。</translation>
    </message>
    <message>
        <source>The list of due times differs from the tickets; it is rebuilt at the next start.</source>
        <translation>到期時間清單與案件不一致，下次啟動時重建。</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the disk of the data folder.</source>
        <translation>資料夾所在磁碟僅剩 %1 MB。</translation>
    </message>
    <message>
        <source>The dictionaries for simplified and traditional characters are not installed.</source>
        <translation>未安裝簡繁轉換詞典。</translation>
    </message>
    <message>
        <source>The calendar “%1” ends on %2.</source>
        <translation>工作日曆「%1」只到 %2。</translation>
    </message>
    <message>
        <source>The branch code is missing.</source>
        <translation>尚未設定機構代碼。</translation>
    </message>
    <message>
        <source>The file “%1” belongs to no ticket.</source>
        <translation>檔案「%1」不屬於任何案件。</translation>
    </message>
    <message>
        <source>Audit entry %1 was changed outside the program.</source>
        <translation>第 %1 筆稽核紀錄在程式之外遭修改。</translation>
    </message>
    <message>
        <source>Audit entries after %1 are missing.</source>
        <translation>第 %1 筆之後的稽核紀錄遺失。</translation>
    </message>
    <message>
        <source>Operation %1 was changed outside the program.</source>
        <translation>第 %1 筆操作紀錄在程式之外遭修改。</translation>
    </message>
    <message>
        <source>Operation %1 is missing.</source>
        <translation>第 %1 筆操作紀錄遺失。</translation>
    </message>
    <message>
        <source>Record %1 was removed outside the program.</source>
        <translation>紀錄 %1 在程式之外遭刪除。</translation>
    </message>
    <message>
        <source>Record %1 was added outside the program.</source>
        <translation>紀錄 %1 在程式之外遭新增。</translation>
    </message>
    <message>
        <source>The history of audit entry %1 was changed outside the program.</source>
        <translation>第 %1 筆稽核紀錄的修改歷程在程式之外遭修改。</translation>
    </message>
    <message>
        <source>The field stamp %1 was changed outside the program.</source>
        <translation>欄位標記 %1 在程式之外遭修改。</translation>
    </message>
    <message>
        <source>Record %1 refers to one that does not exist.</source>
        <translation>紀錄 %1 參照了不存在的紀錄。</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>資料庫檔案已損壞：%1</translation>
    </message>
    <message>
        <source>The full-text index is damaged: %1</source>
        <translation>全文索引已損壞：%1</translation>
    </message>
    <message>
        <source>The attached file %1 is missing.</source>
        <translation>附件檔案 %1 遺失。</translation>
    </message>
    <message>
        <source>The attached file %1 was changed outside the program.</source>
        <translation>附件檔案 %1 在程式之外遭修改。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>檢查未完成即遭停止。</translation>
    </message>
    <message>
        <source>The customer&apos;s doubt has not been followed up yet.</source>
        <translation>客戶的疑問尚未再次跟進。</translation>
    </message>
    <message>
        <source>The standard time is exceeded: this should become a complaint.</source>
        <translation>已超過標準時限，建議轉為申訴。</translation>
    </message>
    <message>
        <source>The customer is not satisfied with the result: this should become a complaint.</source>
        <translation>客戶對處理結果不滿意，建議轉為申訴。</translation>
    </message>
    <message>
        <source>The policy&apos;s rules ask for the level “%1” (%2).</source>
        <translation>依方案規定應調整為等級「%1」（%2）。</translation>
    </message>
    <message>
        <source>This step does not fit where the ticket stands now.</source>
        <translation>案件目前狀態下無法執行此步驟。</translation>
    </message>
    <message>
        <source>The index that finds customers is damaged: %1</source>
        <translation>客戶查找索引已損壞：%1</translation>
    </message>
    <message>
        <source>%1 is finished: merge into a ticket that is still handled.</source>
        <translation>%1 已辦結，請併入仍在處理的案件。</translation>
    </message>
    <message>
        <source>Describe at least two parts, or one when this ticket goes on as well.</source>
        <translation>請至少填寫兩個部分；若本案繼續辦理，填寫一個即可。</translation>
    </message>
    <message>
        <source>Part %1: %2 is missing or does not fit.</source>
        <translation>第 %1 部分：%2缺少或不合要求。</translation>
    </message>
    <message>
        <source>Part %1: %2 cannot be taken.</source>
        <translation>第 %1 部分：不能填寫%2。</translation>
    </message>
    <message>
        <source>Say which branch or outside body it goes to.</source>
        <translation>請說明移送到哪個分支機構或外部機構。</translation>
    </message>
    <message>
        <source>The ticket is already at this branch.</source>
        <translation>案件已在該機構。</translation>
    </message>
    <message>
        <source>Nothing is corrected: all is as it was.</source>
        <translation>沒有更正任何內容，各項與原來相同。</translation>
    </message>
    <message>
        <source>The time of receipt cannot be left empty.</source>
        <translation>受理時間不能為空。</translation>
    </message>
    <message>
        <source>The receipt cannot lie after what was already done with the ticket.</source>
        <translation>受理時間不能晚於案件上已經發生的事項。</translation>
    </message>
    <message>
        <source>“%1” is not among the values for %2.</source>
        <translation>「%1」不在%2的可選範圍內。</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>沒有這位客戶。</translation>
    </message>
    <message>
        <source>The team has no leader.</source>
        <translation>小組沒有組長。</translation>
    </message>
    <message>
        <source>The team has %1 members; 4 to 10 are usual.</source>
        <translation>小組有 %1 人，通常為 4 至 10 人。</translation>
    </message>
    <message>
        <source>The problem description does not name the product or part.</source>
        <translation>問題描述沒有寫明產品或零件。</translation>
    </message>
    <message>
        <source>The problem description does not say what is wrong.</source>
        <translation>問題描述沒有寫明缺陷。</translation>
    </message>
    <message>
        <source>The problem description does not say how many are concerned.</source>
        <translation>問題描述沒有寫明數量或比例。</translation>
    </message>
    <message>
        <source>There is no Is/Is-Not comparison.</source>
        <translation>沒有「是/不是」比較。</translation>
    </message>
    <message>
        <source>“%1” has no Is-Not to compare with.</source>
        <translation>「%1」沒有可比較的「不是」。</translation>
    </message>
    <message>
        <source>No interim containment action is recorded.</source>
        <translation>沒有記錄臨時圍堵措施。</translation>
    </message>
    <message>
        <source>The sorting counts of “%1” do not add up.</source>
        <translation>「%1」的分選數量對不上。</translation>
    </message>
    <message>
        <source>The containment action “%1” was never withdrawn although the permanent action works.</source>
        <translation>永久措施已有效，臨時措施「%1」卻一直沒有撤銷。</translation>
    </message>
    <message>
        <source>The containment action “%1” was withdrawn before the permanent action was in place.</source>
        <translation>臨時措施「%1」在永久措施實施之前就撤銷了。</translation>
    </message>
    <message>
        <source>The 5-Why runs in a circle at “%1”.</source>
        <translation>5Why 在「%1」處循環論證。</translation>
    </message>
    <message>
        <source>The question “%1” has no answer.</source>
        <translation>問題「%1」沒有回答。</translation>
    </message>
    <message>
        <source>The 5-Why ends at “%1” after %2 answers; ask further.</source>
        <translation>5Why 只有 %2 層就停在「%1」，請繼續追問。</translation>
    </message>
    <message>
        <source>The 5-Why ends at a person (“%2”): “%1”. Ask why the system allowed it.</source>
        <translation>5Why 停在人的問題（「%2」）：「%1」。請追問體系為什麼允許其發生。</translation>
    </message>
    <message>
        <source>The root cause “%1” is not verified.</source>
        <translation>根本原因「%1」沒有驗證。</translation>
    </message>
    <message>
        <source>The root cause “%1” blames a person (“%2”).</source>
        <translation>根本原因「%1」歸咎於人（「%2」）。</translation>
    </message>
    <message>
        <source>The root cause “%1” only repeats the symptom “%2”.</source>
        <translation>根本原因「%1」只是重複了症狀「%2」。</translation>
    </message>
    <message>
        <source>The fact “%2” contradicts the cause “%1”.</source>
        <translation>事實「%2」與原因「%1」相矛盾。</translation>
    </message>
    <message>
        <source>The cause “%1” explains “%2” but not why it is absent elsewhere.</source>
        <translation>原因「%1」解釋了「%2」，卻沒有解釋為什麼別處沒有。</translation>
    </message>
    <message>
        <source>The cause “%1” was not held against every Is/Is-Not line.</source>
        <translation>原因「%1」沒有與每一行「是/不是」比對。</translation>
    </message>
    <message>
        <source>The contributions of the causes add up to %1 %.</source>
        <translation>各原因的貢獻率合計為 %1 %。</translation>
    </message>
    <message>
        <source>No cause is marked as root cause.</source>
        <translation>沒有把任何原因確定為根本原因。</translation>
    </message>
    <message>
        <source>The cause of occurrence is missing.</source>
        <translation>缺少發生原因。</translation>
    </message>
    <message>
        <source>The cause of non-detection (escape) is missing.</source>
        <translation>缺少流出原因（未檢出原因）。</translation>
    </message>
    <message>
        <source>An action says nothing.</source>
        <translation>有一項措施沒有內容。</translation>
    </message>
    <message>
        <source>The action “%1” has no owner.</source>
        <translation>措施「%1」沒有負責人。</translation>
    </message>
    <message>
        <source>The action “%1” has no date.</source>
        <translation>措施「%1」沒有日期。</translation>
    </message>
    <message>
        <source>The corrective action “%1” belongs to no cause.</source>
        <translation>矯正措施「%1」沒有對應的原因。</translation>
    </message>
    <message>
        <source>The corrective action “%1” is for “%2”, which was ruled out.</source>
        <translation>矯正措施「%1」針對的原因「%2」已被排除。</translation>
    </message>
    <message>
        <source>The permanent action “%1” repeats the containment action “%2”.</source>
        <translation>永久措施「%1」重複了臨時措施「%2」。</translation>
    </message>
    <message>
        <source>The root cause “%1” has no corrective action.</source>
        <translation>根本原因「%1」沒有矯正措施。</translation>
    </message>
    <message>
        <source>Training or supervision is the only action against “%1”.</source>
        <translation>針對「%1」的措施只有訓練或加強管理。</translation>
    </message>
    <message>
        <source>“%1” was chosen although it does not meet the must “%2”.</source>
        <translation>選定的「%1」不滿足必要條件「%2」。</translation>
    </message>
    <message>
        <source>No permanent corrective action is chosen.</source>
        <translation>沒有選定永久矯正措施。</translation>
    </message>
    <message>
        <source>Nothing shows with figures that the implemented actions work.</source>
        <translation>沒有數據證明已實施的措施有效。</translation>
    </message>
    <message>
        <source>The validation “%1” has a result but no data.</source>
        <translation>驗證「%1」有結論，沒有數據。</translation>
    </message>
    <message>
        <source>The validation “%1” covers time before the actions were in place.</source>
        <translation>驗證「%1」的期間早於措施實施。</translation>
    </message>
    <message>
        <source>The validation “%1” failed; the actions do not work yet.</source>
        <translation>驗證「%1」未通過，措施尚未見效。</translation>
    </message>
    <message>
        <source>No document was changed to prevent recurrence.</source>
        <translation>沒有更新任何文件來防止再發。</translation>
    </message>
    <message>
        <source>Nothing was done for other products, lines or plants.</source>
        <translation>沒有橫向展開到其他產品、產線或工廠。</translation>
    </message>
    <message>
        <source>The dates are out of order: %1 should not come after %2.</source>
        <translation>日期順序不對：%1 不應晚於 %2。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 尚未填寫。</translation>
    </message>
    <message>
        <source>The action “%1” is still open.</source>
        <translation>措施「%1」尚未完成。</translation>
    </message>
    <message>
        <source>Effectiveness is neither shown nor waived.</source>
        <translation>有效性既未證明，也未免除。</translation>
    </message>
    <message>
        <source>The waiver of proof of effectiveness is not approved.</source>
        <translation>免除有效性證明尚未核准。</translation>
    </message>
    <message>
        <source>The customer&apos;s decision is not recorded.</source>
        <translation>沒有記錄客戶的結論。</translation>
    </message>
    <message>
        <source>The customer rejected the report: %1</source>
        <translation>客戶退回了報告：%1</translation>
    </message>
    <message>
        <source>Nobody has signed this content as prepared.</source>
        <translation>目前內容沒有「編製」簽核。</translation>
    </message>
    <message>
        <source>Nobody has signed this content as reviewed.</source>
        <translation>目前內容沒有「審核」簽核。</translation>
    </message>
    <message>
        <source>Nobody has signed this content as approved.</source>
        <translation>目前內容沒有「核准」簽核。</translation>
    </message>
    <message>
        <source>“%1” of the CAR is empty.</source>
        <translation>CAR 的「%1」未填寫。</translation>
    </message>
    <message>
        <source>A second person has to verify the CAR, not the one who answered it.</source>
        <translation>CAR 須由第二人驗證，不能由回覆人自己驗證。</translation>
    </message>
    <message>
        <source>The measure is not found effective; take the CAR up again.</source>
        <translation>措施未被確認有效，請重新開啟 CAR。</translation>
    </message>
    <message>
        <source>This handling policy allows no pause: the ticket waits, its time limits run on.</source>
        <translation>該處理時限方案不允許暫停：案件轉為等待，時限繼續計算。</translation>
    </message>
    <message>
        <source>The signature of %1 has no proof: nobody gave a password or a hand&apos;s drawing for it.</source>
        <translation>%1 的簽名沒有憑據：沒有人為它輸入過密碼或手寫簽名。</translation>
    </message>
    <message>
        <source>The signature of %1 is not the one that was given: another person or another content.</source>
        <translation>%1 的簽名與當時簽署的不符：簽署人或內容不同。</translation>
    </message>
</context>
<context>
    <name>LedgerTexts</name>
    <message>
        <source>Opening time</source>
        <translation>工作時間</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>補班日</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>非工作時間</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>The starting day does not count</source>
        <translation>起始日不計入</translation>
    </message>
    <message>
        <source>Round the clock</source>
        <translation>全天連續計時</translation>
    </message>
    <message>
        <source>Moved to the next working day</source>
        <translation>順延至次一工作日</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>展延</translation>
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
        <translation>已計入 %1，時限共 %2</translation>
    </message>
    <message>
        <source>Closed until it was reopened</source>
        <translation>結案，直至重新開啟</translation>
    </message>
</context>
<context>
    <name>LessonTexts</name>
    <message>
        <source>same product</source>
        <translation>同一產品</translation>
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
        <translation>相似之處：%1</translation>
    </message>
    <message>
        <source>Root cause then: %1</source>
        <translation>當時的根本原因：%1</translation>
    </message>
    <message>
        <source>Corrective action (D5) then: %1</source>
        <translation>當時的永久措施（D5）：%1</translation>
    </message>
    <message>
        <source>It did not last: the failure has come back before.</source>
        <translation>當時的措施沒有持久：問題曾再次發生。</translation>
    </message>
    <message>
        <source>Shown to work on %1.</source>
        <comment>date</comment>
        <translation>%1 證實有效。</translation>
    </message>
    <message>
        <source>Its effect was never shown with data.</source>
        <translation>當時沒有用資料證實有效。</translation>
    </message>
</context>
<context>
    <name>LinkTexts</name>
    <message>
        <source>Carries this ticket on</source>
        <translation>在此案件繼續處理</translation>
    </message>
    <message>
        <source>Merged into this ticket</source>
        <translation>已併入本案</translation>
    </message>
    <message>
        <source>This ticket was split off from it</source>
        <translation>本案由其拆分</translation>
    </message>
    <message>
        <source>Split off from this ticket</source>
        <translation>由本案拆分</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>參見案件</translation>
    </message>
    <message>
        <source>The same matter</source>
        <translation>同一事項</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a ticket is related, and its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) merged into this ticket.</source>
        <translation>
            <numerusform>已有 %n 件申訴併入本案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message>
        <source>“%1” was due %2.</source>
        <comment>time limit, time</comment>
        <translation>「%1」已於 %2 到期。</translation>
    </message>
    <message>
        <source>“%1” runs out %2.</source>
        <comment>time limit, time</comment>
        <translation>「%1」將於 %2 到期。</translation>
    </message>
    <message>
        <source>%1 Escalated to: %2.</source>
        <comment>a sentence about a time limit, role</comment>
        <translation>%1升級至：%2。</translation>
    </message>
    <message>
        <source>Escalated to: %1, %2</source>
        <comment>role, time</comment>
        <translation>已升級至%1，%2</translation>
    </message>
    <message>
        <source>Will be escalated to: %1, %2</source>
        <comment>role, time</comment>
        <translation>屆時升級至%1，%2</translation>
    </message>
</context>
<context>
    <name>PaperCheck</name>
    <message>
        <source>There is no ticket %1 in this store.</source>
        <translation>本機資料中沒有案件 %1。</translation>
    </message>
    <message>
        <source>The code %1 belongs to no revision of ticket %2. The page was not printed from this store, or was altered.</source>
        <translation>核驗碼 %1 不屬於案件 %2 的任何版本。該頁不是由本機資料列印的，或已被改動。</translation>
    </message>
    <message>
        <source>The code belongs to ticket %1 as it stands since %2.</source>
        <translation>核驗碼屬於案件 %1 自 %2 起的目前版本。</translation>
    </message>
    <message>
        <source>The code belongs to ticket %1 as it stood on %2. The ticket was changed later.</source>
        <translation>核驗碼屬於案件 %1 在 %2 時的版本，此後案件有改動。</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>8D report %1</source>
        <translation>8D 報告 %1</translation>
    </message>
    <message>
        <source>Corrective action report %1</source>
        <translation>矯正及預防措施報告 %1</translation>
    </message>
    <message>
        <source>Complaint classification list</source>
        <translation>客訴分類清單</translation>
    </message>
</context>
<context>
    <name>PolicyTexts</name>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Past figure</source>
        <translation>歷史數據</translation>
    </message>
    <message>
        <source>Regular task</source>
        <translation>定期工作</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>觸發條件</translation>
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
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of opening time</source>
        <translation>
            <numerusform>%n 分鐘（工作時間）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of opening time</source>
        <translation>
            <numerusform>%n 小時（工作時間）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 個工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>當天</translation>
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
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>未設時限</translation>
    </message>
    <message>
        <source>the date agreed on the ticket</source>
        <translation>案件上約定的日期</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer</source>
        <translation>沒有印表機</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The form can be saved as PDF instead.</source>
        <translation>這台電腦沒有設定印表機。可以改為儲存成 PDF。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Complaint handling workstation</source>
        <translation>客訴處理工作站</translation>
    </message>
    <message>
        <source>Folder of the store.</source>
        <translation>資料所在資料夾。</translation>
    </message>
    <message>
        <source>zh_CN, zh_TW or en.</source>
        <translation>zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Show the window once and leave.</source>
        <translation>顯示一次視窗後結束。</translation>
    </message>
    <message>
        <source>KesuDesk cannot start</source>
        <translation>KesuDesk 無法啟動</translation>
    </message>
    <message>
        <source>%1

Folder of the store: %2</source>
        <translation>%1

資料夾：%2</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>未能還原</translation>
    </message>
    <message>
        <source>%1

The store is as it was before.</source>
        <translation>%1

資料與之前相同。</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>已還原備份</translation>
    </message>
    <message>
        <source>The store that was replaced is kept in %1.</source>
        <translation>被取代的資料保存在 %1。</translation>
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
        <translation>各點不同</translation>
    </message>
    <message>
        <source>Control limits</source>
        <translation>管制界限</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖</translation>
    </message>
    <message>
        <source>LCL</source>
        <translation>LCL（管制下限）</translation>
    </message>
    <message>
        <source>CL</source>
        <translation>CL（中心線）</translation>
    </message>
    <message>
        <source>UCL</source>
        <translation>UCL（管制上限）</translation>
    </message>
    <message>
        <source>Special causes</source>
        <translation>異常判定</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>現象</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>None: the process is in control</source>
        <translation>無：製程處於管制狀態</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Vital few</source>
        <translation>重要少數</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>層別</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準差</translation>
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
        <translation>各層有差異嗎？</translation>
    </message>
    <message>
        <source>Variation between the strata</source>
        <translation>層間變異所佔比例</translation>
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
        <translation>資料對數</translation>
    </message>
    <message>
        <source>Correlation coefficient r</source>
        <translation>相關係數 r</translation>
    </message>
    <message>
        <source>Coefficient of determination r²</source>
        <translation>決定係數 r²</translation>
    </message>
    <message>
        <source>Regression line</source>
        <translation>迴歸直線</translation>
    </message>
    <message>
        <source>Residual standard deviation</source>
        <translation>殘差標準差</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t 值</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>The relation is significant at 5 %</source>
        <translation>在 5 % 水準上相關顯著</translation>
    </message>
    <message>
        <source>No significant relation at 5 %</source>
        <translation>在 5 % 水準上相關不顯著</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>LSL</source>
        <translation>規格下限 LSL</translation>
    </message>
    <message>
        <source>USL</source>
        <translation>規格上限 USL</translation>
    </message>
    <message>
        <source>Sigma within (%1)</source>
        <translation>組內標準差（%1）</translation>
    </message>
    <message>
        <source>Sigma overall</source>
        <translation>整體標準差</translation>
    </message>
    <message>
        <source>Cpk, 95 % confidence</source>
        <translation>Cpk 的 95 % 信賴區間</translation>
    </message>
    <message>
        <source>Outside, observed (ppm)</source>
        <translation>實測超規（ppm）</translation>
    </message>
    <message>
        <source>Outside, expected within (ppm)</source>
        <translation>預期超規，按組內（ppm）</translation>
    </message>
    <message>
        <source>Outside, expected overall (ppm)</source>
        <translation>預期超規，按整體（ppm）</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>Normality (Anderson–Darling), p-value</source>
        <translation>常態性檢定（Anderson–Darling）p 值</translation>
    </message>
    <message>
        <source>The values are probably not normal: indices mislead</source>
        <translation>資料可能不服從常態分配，能力指數會產生誤導</translation>
    </message>
    <message>
        <source>Classes (%1)</source>
        <translation>分組（%1）</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>從 … 到</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>常態期望</translation>
    </message>
</context>
<context>
    <name>QcTexts</name>
    <message>
        <source>Check sheet</source>
        <translation>查檢表</translation>
    </message>
    <message>
        <source>Stratification</source>
        <translation>層別法</translation>
    </message>
    <message>
        <source>Pareto chart</source>
        <translation>柏拉圖</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方圖</translation>
    </message>
    <message>
        <source>Process capability</source>
        <translation>製程能力</translation>
    </message>
    <message>
        <source>Scatter diagram</source>
        <translation>散佈圖</translation>
    </message>
    <message>
        <source>Individuals and moving range chart</source>
        <translation>個別值－移動全距管制圖</translation>
    </message>
    <message>
        <source>p control chart</source>
        <translation>p 管制圖（不良率）</translation>
    </message>
    <message>
        <source>np control chart</source>
        <translation>np 管制圖（不良數）</translation>
    </message>
    <message>
        <source>c control chart</source>
        <translation>c 管制圖（缺點數）</translation>
    </message>
    <message>
        <source>u control chart</source>
        <translation>u 管制圖（單位缺點數）</translation>
    </message>
    <message>
        <source>Range R</source>
        <translation>全距 R</translation>
    </message>
    <message>
        <source>Standard deviation s</source>
        <translation>標準差 s</translation>
    </message>
    <message>
        <source>Individual value X</source>
        <translation>個別值 X</translation>
    </message>
    <message>
        <source>Moving range MR</source>
        <translation>移動全距 MR</translation>
    </message>
    <message>
        <source>Proportion nonconforming p</source>
        <translation>不良率 p</translation>
    </message>
    <message>
        <source>Number nonconforming np</source>
        <translation>不良數 np</translation>
    </message>
    <message>
        <source>Number of nonconformities c</source>
        <translation>缺點數 c</translation>
    </message>
    <message>
        <source>Nonconformities per unit u</source>
        <translation>單位缺點數 u</translation>
    </message>
    <message>
        <source>One point beyond a control limit</source>
        <translation>一點超出管制界限</translation>
    </message>
    <message>
        <source>Two of three points beyond two sigma on one side</source>
        <translation>連續三點中有兩點在同側 2σ 之外</translation>
    </message>
    <message>
        <source>Four of five points beyond one sigma on one side</source>
        <translation>連續五點中有四點在同側 1σ 之外</translation>
    </message>
    <message>
        <source>Eight points in a row on one side of the centre line</source>
        <translation>連續八點在中心線同側</translation>
    </message>
    <message>
        <source>Nine points in a row on one side of the centre line</source>
        <translation>連續九點在中心線同側</translation>
    </message>
    <message>
        <source>Six points in a row steadily rising or falling</source>
        <translation>連續六點遞增或遞減</translation>
    </message>
    <message>
        <source>Fourteen points in a row alternating up and down</source>
        <translation>連續十四點上下交替</translation>
    </message>
    <message>
        <source>Fifteen points in a row within one sigma</source>
        <translation>連續十五點在中心線兩側 1σ 之內</translation>
    </message>
    <message>
        <source>Eight points in a row with none within one sigma</source>
        <translation>連續八點無一在 1σ 之內</translation>
    </message>
    <message>
        <source>Western Electric %1</source>
        <translation>西方電氣準則 %1</translation>
    </message>
    <message>
        <source>Nelson %1</source>
        <translation>尼爾森準則 %1</translation>
    </message>
    <message>
        <source>from the mean range of the subgroups</source>
        <translation>由子組平均全距</translation>
    </message>
    <message>
        <source>from the mean standard deviation of the subgroups</source>
        <translation>由子組平均標準差</translation>
    </message>
    <message>
        <source>from the pooled standard deviation of the subgroups</source>
        <translation>由子組合併標準差</translation>
    </message>
    <message>
        <source>from the mean moving range</source>
        <translation>由平均移動全距</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>按給定值</translation>
    </message>
    <message>
        <source>Sturges</source>
        <translation>史特吉斯公式</translation>
    </message>
    <message>
        <source>Freedman–Diaconis</source>
        <translation>費德曼－戴可尼斯公式</translation>
    </message>
    <message>
        <source>square root of n</source>
        <translation>n 的平方根</translation>
    </message>
    <message>
        <source>number of classes as given</source>
        <translation>給定組數</translation>
    </message>
    <message>
        <source>class width as given</source>
        <translation>給定組距</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Xbar-R control chart</source>
        <translation>平均值－全距管制圖（Xbar-R）</translation>
    </message>
    <message>
        <source>Xbar-s control chart</source>
        <translation>平均值－標準差管制圖（Xbar-s）</translation>
    </message>
    <message>
        <source>Mean of the subgroup</source>
        <translation>子組平均值</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Probability density</source>
        <translation>機率密度</translation>
    </message>
    <message>
        <source>Cumulative share, %</source>
        <translation>累計百分比，%</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
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
        <translation>貼上各欄：項目、日期或位置、數量（也可只有項目）</translation>
    </message>
    <message>
        <source>Paste columns: one of values, the others of words such as machine or shift</source>
        <translation>貼上各欄：一欄數值，其餘為機台、班次等文字</translation>
    </message>
    <message>
        <source>Paste columns: category and count (or categories only)</source>
        <translation>貼上各欄：類別和數量（也可只有類別）</translation>
    </message>
    <message>
        <source>Paste a column of values, or rows that are samples</source>
        <translation>貼上一欄數值，或每列一個樣本</translation>
    </message>
    <message>
        <source>Paste two columns: x and y</source>
        <translation>貼上兩欄：x 和 y</translation>
    </message>
    <message>
        <source>Paste rows: each one sample, a name in front if you like</source>
        <translation>每列貼上一個樣本，列首可加名稱</translation>
    </message>
    <message>
        <source>Paste a column of values, names in front if you like</source>
        <translation>貼上一欄數值，前面可加名稱</translation>
    </message>
    <message>
        <source>Paste columns: name of the sample, number of nonconformities</source>
        <translation>貼上各欄：樣本名稱、缺點數</translation>
    </message>
    <message>
        <source>Paste columns: name of the sample, number found, sample size</source>
        <translation>貼上各欄：樣本名稱、不良數量、樣本數</translation>
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
        <translation>已挑選 %1</translation>
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
        <translation>合計：%1</translation>
    </message>
    <message>
        <source>still to be sorted %1</source>
        <translation>尚待挑選 %1</translation>
    </message>
    <message>
        <source>There is no CAR %1 here.</source>
        <translation>此處沒有 CAR %1。</translation>
    </message>
    <message>
        <source>The CAR could not be made; the action stays as it is.</source>
        <translation>未能建立 CAR，措施保持不變。</translation>
    </message>
    <message>
        <source>The action stands in D6 to be carried out.</source>
        <translation>該措施已列入 D6 待實施。</translation>
    </message>
    <message>
        <source>Deploy elsewhere</source>
        <translation>橫向展開</translation>
    </message>
    <message>
        <source>Products, lines, plants or suppliers, parted by semicolons</source>
        <translation>產品、產線、工廠或供應商，用分號隔開</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) added to the horizontal deployment.</source>
        <translation>
            <numerusform>橫向展開已新增 %n 處。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>下一狀態</translation>
    </message>
    <message>
        <source>Open, in progress, done, verified (Ctrl+D)</source>
        <translation>未開始、進行中、已完成、已驗證（Ctrl+D）</translation>
    </message>
    <message>
        <source>Carry out in D6</source>
        <translation>在 D6 實施</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Deploy elsewhere …</source>
        <translation>橫向展開 …</translation>
    </message>
    <message>
        <source>Open CAR %1</source>
        <translation>開啟 CAR %1</translation>
    </message>
    <message>
        <source>Give out as CAR</source>
        <translation>以 CAR 發出</translation>
    </message>
    <message>
        <source>Add all seven places</source>
        <translation>新增全部七個位置</translation>
    </message>
    <message>
        <source>Carry out the chosen actions of D5</source>
        <translation>實施 D5 所選對策</translation>
    </message>
    <message>
        <source>From the staff</source>
        <translation>從員工中選</translation>
    </message>
    <message>
        <source>Contribution: %1</source>
        <translation>貢獻率：%1</translation>
    </message>
</context>
<context>
    <name>RecordSpecs</name>
    <message>
        <source>What was done at once to protect people, the customer and the line, before anything was analysed.</source>
        <translation>在分析原因之前，為保護人員、客戶和產線立即採取的措施。</translation>
    </message>
    <message>
        <source>Add an emergency action</source>
        <translation>新增緊急應變措施</translation>
    </message>
    <message>
        <source>Who works on this: a champion, a leader and those who know the product and the process. 4 to 10 people are usual.</source>
        <translation>誰來參與：倡導人、組長以及熟悉產品與製程的人員，一般 4 至 10 人。</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>新增成員</translation>
    </message>
    <message>
        <source>When the team met, who was there and what came of it.</source>
        <translation>小組何時開會、誰參加、有何結論。</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>新增會議</translation>
    </message>
    <message>
        <source>What keeps further defective parts from the customer until the permanent action works: blocking, sorting, checking.</source>
        <translation>在永久對策生效之前，防止更多不良品流到客戶：封存、挑選、加檢。</translation>
    </message>
    <message>
        <source>Add a containment action</source>
        <translation>新增臨時圍堵措施</translation>
    </message>
    <message>
        <source>Where suspect parts may lie, from the raw material to the field, and what sorting found there.</source>
        <translation>可疑品可能在哪裡，從原物料到市場，以及在那裡挑選的結果。</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>新增位置</translation>
    </message>
    <message>
        <source>What takes each root cause away for good, with proof before release. Training alone is seldom enough.</source>
        <translation>徹底消除每個根本原因的對策，發布前須有有效性證明。僅靠訓練通常不夠。</translation>
    </message>
    <message>
        <source>Add a corrective action</source>
        <translation>新增永久矯正措施</translation>
    </message>
    <message>
        <source>The steps that carry the chosen actions out, with the first good batch.</source>
        <translation>落實所選對策的步驟，以及首個合格批次。</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>新增實施步驟</translation>
    </message>
    <message>
        <source>Figures from after the actions were in place, over a period or a number of lots, that show the failure is gone.</source>
        <translation>對策實施之後一段時間或若干批次的數據，用來證明失效已消除。</translation>
    </message>
    <message>
        <source>Add a validation</source>
        <translation>新增驗證</translation>
    </message>
    <message>
        <source>The documents that now hold the new way: FMEA, control plan, work instruction, drawing, with old and new revision.</source>
        <translation>已寫入新做法的文件：FMEA、管制計畫、作業指導書、圖面，註明新舊版本。</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>新增文件</translation>
    </message>
    <message>
        <source>What changes in the system, so that failures of this kind cannot arise again.</source>
        <translation>體系上的改變，使同類失效不再發生。</translation>
    </message>
    <message>
        <source>Add a preventive action</source>
        <translation>新增預防措施</translation>
    </message>
    <message>
        <source>The same action at other products, lines, plants and suppliers, each with an owner and a date.</source>
        <translation>把同樣的對策推廣到其他產品、產線、工廠和供應商，各有負責人和日期。</translation>
    </message>
    <message>
        <source>Add a place to deploy to</source>
        <translation>新增橫向展開</translation>
    </message>
    <message>
        <source>What is left to do after closing, and who sees to it.</source>
        <translation>結案之後還要做什麼，由誰負責。</translation>
    </message>
    <message>
        <source>Add a remaining task</source>
        <translation>新增遺留事項</translation>
    </message>
    <message>
        <source>What the failure cost: sorting, scrap, rework, logistics, claims.</source>
        <translation>失效造成的費用：挑選、報廢、重工、物流、索賠。</translation>
    </message>
    <message>
        <source>Add a cost</source>
        <translation>新增費用</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>申訴數</translation>
    </message>
    <message>
        <source>Emergency response actions (ERA)</source>
        <translation>緊急應變措施（ERA）</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小組成員</translation>
    </message>
    <message>
        <source>Meetings of the team</source>
        <translation>小組會議</translation>
    </message>
    <message>
        <source>Interim containment actions (ICA)</source>
        <translation>臨時圍堵措施（ICA）</translation>
    </message>
    <message>
        <source>Suspect stock</source>
        <translation>可疑庫存</translation>
    </message>
    <message>
        <source>Permanent corrective actions (PCA)</source>
        <translation>永久矯正措施（PCA）</translation>
    </message>
    <message>
        <source>Implementation steps</source>
        <translation>實施步驟</translation>
    </message>
    <message>
        <source>Validation with figures</source>
        <translation>數據驗證</translation>
    </message>
    <message>
        <source>Documents changed</source>
        <translation>更新的文件</translation>
    </message>
    <message>
        <source>Preventive actions</source>
        <translation>預防措施</translation>
    </message>
    <message>
        <source>Horizontal deployment</source>
        <translation>橫向展開</translation>
    </message>
    <message>
        <source>Remaining tasks</source>
        <translation>遺留事項</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>品質成本</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Every cause that was thought of, what it turned out to be and how that was verified.</source>
        <translation>想到過的每個原因、最後的判定，以及如何驗證。</translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation>新增原因</translation>
    </message>
    <message>
        <source>Pictures and charts</source>
        <translation>圖片與圖表</translation>
    </message>
    <message>
        <source>Photos of parts, samples and processes, and charts of what was counted or measured. Drag pictures here or paste them with Ctrl+V.</source>
        <translation>零件、樣件與製程的照片，以及計數或量測結果的圖表。可將圖片拖到此處，或用 Ctrl+V 貼上。</translation>
    </message>
    <message>
        <source>Add pictures …</source>
        <translation>新增圖片 …</translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message>
        <source>Ticket</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Event of a ticket</source>
        <translation>案件事件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Contact with the customer</source>
        <translation>客戶溝通紀錄</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Person on the staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支機構</translation>
    </message>
    <message>
        <source>Policy, calendar or catalog</source>
        <translation>方案、日曆或代碼表</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>備用電話</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Is an organisation</source>
        <translation>是單位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隸屬</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>對方姓名</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>圖片說明</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>The record belongs to a branch this computer may not write to.</source>
        <translation>該紀錄屬於本機無權寫入的分支機構。</translation>
    </message>
    <message>
        <source>The author&apos;s role may not change this.</source>
        <translation>作者的角色無權變更此項。</translation>
    </message>
    <message>
        <source>The hub could not take the value.</source>
        <translation>中心無法接受該值。</translation>
    </message>
    <message>
        <source>From the state the ticket is in, this step is not possible.</source>
        <translation>案件處於目前狀態時無法執行該步驟。</translation>
    </message>
    <message>
        <source>The author&apos;s right to work had ended. A supervisor can release the change on the hub.</source>
        <translation>作者的權限當時已終止。主管可以在中心放行該變更。</translation>
    </message>
    <message>
        <source>The hub does not know this kind of record; it may have to be updated.</source>
        <translation>中心不認識這類紀錄，可能需要更新中心。</translation>
    </message>
    <message>
        <source>The file&apos;s check sum is missing. Attach the file again.</source>
        <translation>缺少檔案校驗值。請重新加入該附件。</translation>
    </message>
    <message>
        <source>Only the hub itself writes this field.</source>
        <translation>該欄位只能由中心寫入。</translation>
    </message>
    <message>
        <source>The hub could not read the change.</source>
        <translation>中心無法讀取該變更。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field of a list: its element</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation>一方刪除，另一方修改</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已加入</translation>
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
        <translation>登入名稱和密碼</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>（不顯示）</translation>
    </message>
</context>
<context>
    <name>RegradeTexts</name>
    <message numerus="yes">
        <source>received %n month(s) ago or longer</source>
        <translation>
            <numerusform>收到已滿 %n 個月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more talks with the customer</source>
        <translation>
            <numerusform>與客戶商談已達 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stated %n times or more by the customer</source>
        <translation>
            <numerusform>客戶已提出 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 or more</source>
        <translation>%1達到 %2</translation>
    </message>
    <message>
        <source>%1: %2 or less</source>
        <translation>%1不超過 %2</translation>
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
        <translation>建議改為%1：%2</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>No owner yet</source>
        <translation>尚無負責人</translation>
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
        <translation>處理時限方案：%1</translation>
    </message>
    <message>
        <source>Added policies: %1</source>
        <translation>疊加方案：%1</translation>
    </message>
    <message>
        <source>Categories: %1 · Levels: %2</source>
        <translation>分類：%1 · 等級：%2</translation>
    </message>
    <message>
        <source>Counter clerk</source>
        <translation>櫃台受理</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>處理人員</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品管</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>淺色或深色</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字體大小</translation>
    </message>
    <message>
        <source>Page to start with</source>
        <translation>啟動頁面</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>組織名稱</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>組織類型</translation>
    </message>
    <message>
        <source>Phone, as printed</source>
        <translation>電話（用於列印）</translation>
    </message>
    <message>
        <source>Address, as printed</source>
        <translation>地址（用於列印）</translation>
    </message>
    <message>
        <source>Handling policy by default</source>
        <translation>預設處理時限方案</translation>
    </message>
    <message>
        <source>Policies always added</source>
        <translation>一律疊加的方案</translation>
    </message>
    <message>
        <source>Policies offered at intake</source>
        <translation>登記時可選的方案</translation>
    </message>
    <message>
        <source>Category schemes offered at intake</source>
        <translation>登記時可選的分類方案</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>據點代碼</translation>
    </message>
    <message>
        <source>Branch name</source>
        <translation>據點名稱</translation>
    </message>
    <message>
        <source>Letter of this computer</source>
        <translation>本機字母</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Work calendar</source>
        <translation>工作日曆</translation>
    </message>
    <message>
        <source>Pattern of ticket numbers</source>
        <translation>案件編號格式</translation>
    </message>
    <message>
        <source>Form number of the report</source>
        <translation>報告表單編號</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>What you do here</source>
        <translation>您的職務</translation>
    </message>
    <message>
        <source>Departments, one a line</source>
        <translation>部門（每行一個）</translation>
    </message>
    <message>
        <source>The branch code takes one to eight letters and digits.</source>
        <translation>機構代碼為 1 至 8 個字母或數字。</translation>
    </message>
    <message>
        <source>One letter from A to Z, please.</source>
        <translation>請填寫 A 到 Z 中的一個字母。</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>沒有這個時區。</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>請填寫「%1」。</translation>
    </message>
    <message>
        <source>The pattern needs &lt;device&gt; and &lt;n…&gt;, and knows &lt;branch&gt;, &lt;yyyy&gt;, &lt;yyyymmdd&gt; besides.</source>
        <translation>編號規則須含 &lt;device&gt; 與 &lt;n…&gt;，另可用 &lt;branch&gt;、&lt;yyyy&gt;、&lt;yyyymmdd&gt;。</translation>
    </message>
    <message>
        <source>Form version of the report</source>
        <translation>申訴報告的表單版本</translation>
    </message>
    <message>
        <source>Form number of the 8D report</source>
        <translation>8D 報告的表單編號</translation>
    </message>
    <message>
        <source>Form version of the 8D report</source>
        <translation>8D 報告的表單版本</translation>
    </message>
    <message>
        <source>Form number of the CAR</source>
        <translation>矯正及預防措施報告的表單編號</translation>
    </message>
    <message>
        <source>Form version of the CAR</source>
        <translation>矯正及預防措施報告的表單版本</translation>
    </message>
    <message>
        <source>Form number of the classification list</source>
        <translation>客訴分類清單的表單編號</translation>
    </message>
    <message>
        <source>Form version of the classification list</source>
        <translation>客訴分類清單的表單版本</translation>
    </message>
</context>
<context>
    <name>SigningTexts</name>
    <message>
        <source>final report</source>
        <translation>最終報告</translation>
    </message>
    <message>
        <source>interim report</source>
        <translation>中期報告</translation>
    </message>
    <message>
        <source>closing without proof of effectiveness</source>
        <translation>未證明有效即結案</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>answer of the unit</source>
        <translation>責任單位回覆</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>complaint report</source>
        <translation>顧客申訴登記及處理報告</translation>
    </message>
    <message>
        <source>complaint as taken down</source>
        <translation>申訴登記內容</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>密碼不正確。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. The next try is possible in %1 s.</source>
        <translation>密碼輸錯次數過多，%1 秒後可以再試。</translation>
    </message>
    <message>
        <source>%1 has no password yet. An administrator sets it in the settings.</source>
        <translation>%1 還沒有密碼。請管理員在「設定」中設定。</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>密碼至少要有 %1 個字元。</translation>
    </message>
    <message>
        <source>The password must not be the name.</source>
        <translation>密碼不能和姓名或登入名稱相同。</translation>
    </message>
    <message>
        <source>There was not enough memory to keep the password. Nothing was changed.</source>
        <translation>記憶體不足，未能儲存密碼，未作任何變更。</translation>
    </message>
    <message>
        <source>Somebody else has the login name “%1”.</source>
        <translation>登入名稱「%1」已有人使用。</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Use the login name.</source>
        <translation>有幾位都叫「%1」，請改用登入名稱。</translation>
    </message>
    <message>
        <source>Only an administrator, with the own password, can do this.</source>
        <translation>只有管理員憑本人密碼才能這樣做。</translation>
    </message>
    <message>
        <source>A password is needed: in %1, or typed on a terminal.</source>
        <translation>需要密碼：可放在 %1 中，或在終端機輸入。</translation>
    </message>
    <message>
        <source>There is no role “%1”; there are: %2.</source>
        <translation>沒有角色「%1」，可用的有：%2。</translation>
    </message>
    <message>
        <source>The signature has not been drawn yet.</source>
        <translation>還沒有手寫簽名。</translation>
    </message>
    <message>
        <source>The role of %1 does not allow this signature.</source>
        <translation>%1 的角色不能在這裡簽名。</translation>
    </message>
    <message>
        <source>%1 has signed as “%2”. Somebody else has to sign here.</source>
        <translation>%1 已作為「%2」簽名，這裡須由另一個人簽。</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>a signature</comment>
        <translation>編製</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a signature</comment>
        <translation>審核</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a signature</comment>
        <translation>核准</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>a signature</comment>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and what is signed</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sign %1, %2, as its author</source>
        <translation>以編製人身分簽署 %1（%2）</translation>
    </message>
    <message>
        <source>Sign %1, %2, as reviewed</source>
        <translation>以審核人身分簽署 %1（%2）</translation>
    </message>
    <message>
        <source>Approve %1, %2</source>
        <translation>核准 %1（%2）</translation>
    </message>
    <message>
        <source>Keep the customer&apos;s signature on %1, %2</source>
        <translation>儲存客戶在 %1（%2）上的簽名</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>for revision %1 as it was sent</source>
        <translation>所簽為已送出的第 %1 版</translation>
    </message>
    <message>
        <source>no longer valid: content changed on %1</source>
        <translation>已失效：內容於 %1 有變更</translation>
    </message>
    <message>
        <source>no longer valid: the content has changed</source>
        <translation>已失效：內容有變更</translation>
    </message>
    <message>
        <source>accepts the result</source>
        <translation>接受處理結果</translation>
    </message>
    <message>
        <source>does not accept the result</source>
        <translation>不接受處理結果</translation>
    </message>
    <message>
        <source>No interim report of %1 goes out any more: the final one was sent, or the report is closed.</source>
        <translation>%1 不再發期中報告：最終報告已發出，或報告已結案。</translation>
    </message>
</context>
<context>
    <name>SyncErrorTexts</name>
    <message>
        <source>This device is not enrolled at a hub.</source>
        <translation>本裝置尚未加入中心。</translation>
    </message>
    <message>
        <source>The hub cannot be reached: %1</source>
        <translation>無法連線至中心：%1</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted. Compare its fingerprint with the administrator: %1</source>
        <translation>中心的憑證不受信任。請與管理員核對其指紋：%1</translation>
    </message>
    <message>
        <source>The hub is busy. It is tried again by itself.</source>
        <translation>中心忙碌，稍後自動重試。</translation>
    </message>
    <message>
        <source>The hub has no room left. Tell its administrator.</source>
        <translation>中心儲存空間已滿，請通知其管理員。</translation>
    </message>
    <message>
        <source>The hub refused it (%1): %2</source>
        <translation>中心拒絕了該操作（%1）：%2</translation>
    </message>
    <message>
        <source>The hub does not answer as a hub should: %1</source>
        <translation>中心的回應異常：%1</translation>
    </message>
    <message>
        <source>The hub does not accept this code. A code is good once and for a quarter of an hour.</source>
        <translation>中心不接受此加入碼。加入碼只能使用一次，十五分鐘內有效。</translation>
    </message>
    <message>
        <source>An administrator has shut this device out. Everything stays here; nothing is exchanged.</source>
        <translation>管理員已停用本裝置。資料全部保留在本機，但不再同步。</translation>
    </message>
    <message>
        <source>The hub does not know this device. It has to be enrolled again.</source>
        <translation>中心不認識本裝置，需要重新加入。</translation>
    </message>
    <message>
        <source>This program is newer than the hub. Changes made here wait until the hub is updated.</source>
        <translation>本程式比中心新。本機的變更將等待中心升級後再傳送。</translation>
    </message>
    <message>
        <source>This program is too old for the hub. Changes made here wait until it is updated.</source>
        <translation>本程式版本過舊，中心不再支援。本機的變更將等待程式升級後再傳送。</translation>
    </message>
    <message>
        <source>This store belongs to another hub. What was exchanged there means nothing to this one.</source>
        <translation>本資料庫屬於另一個中心，其同步紀錄對此中心無效。</translation>
    </message>
    <message>
        <source>“%1” is no address of a hub. It looks like https://hub.example.com.</source>
        <translation>「%1」不是中心的位址，應形如 https://hub.example.com。</translation>
    </message>
    <message>
        <source>“%1” is not protected. Without https only a hub on this very machine can be used.</source>
        <translation>「%1」未加密。不使用 https 時只能連線至本機上的中心。</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. It looks like http://proxy:3128 or socks5://proxy:1080.</source>
        <translation>「%1」不是代理伺服器位址，應形如 http://proxy:3128 或 socks5://proxy:1080。</translation>
    </message>
    <message>
        <source>“%1” is no fingerprint of a certificate.</source>
        <translation>「%1」不是憑證指紋。</translation>
    </message>
    <message>
        <source>Syncing was stopped.</source>
        <translation>同步已停止。</translation>
    </message>
    <message>
        <source>The exchange did not end in time.</source>
        <translation>同步未能在限定時間內完成。</translation>
    </message>
    <message>
        <source>That value is no longer among those to choose from.</source>
        <translation>該值已不在可選項之中。</translation>
    </message>
    <message>
        <source>There is no such conflict.</source>
        <translation>沒有這樣的衝突。</translation>
    </message>
    <message>
        <source>That change has been dealt with.</source>
        <translation>該變更已處理。</translation>
    </message>
    <message>
        <source>Your role may not change this: the hub would not accept it.</source>
        <translation>您的角色無權變更此項，中心不會接受。</translation>
    </message>
</context>
<context>
    <name>SyncTexts</name>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent.</source>
        <translation>
            <numerusform>有 %n 項變更等待傳送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub no longer takes this computer. Everything stays here and can be worked on; ask an administrator for a new code to join again.</source>
        <translation>中心已不再接受本機。所有資料仍在本機，可以繼續工作；如需重新加入，請向管理員索取新的加入碼。</translation>
    </message>
    <message>
        <source>The hub does not know this computer. Everything stays here and can be worked on; ask an administrator for a new code to join again.</source>
        <translation>中心不認識本機。所有資料仍在本機，可以繼續工作；如需重新加入，請向管理員索取新的加入碼。</translation>
    </message>
    <message>
        <source>This program is newer than the hub. What others write arrives; what is written here waits until the hub is updated.</source>
        <translation>本程式比中心新。他人的變更照常接收；本機的變更要等中心更新後才能傳送。</translation>
    </message>
    <message>
        <source>This program is too old for the hub. What others write arrives; what is written here waits until this program is updated.</source>
        <translation>本程式版本過舊。他人的變更照常接收；本機的變更要等本程式更新後才能傳送。</translation>
    </message>
    <message>
        <source>The hub is busy and asked for patience.</source>
        <translation>中心忙碌，請稍候。</translation>
    </message>
    <message>
        <source>The hub has no room left on its disk.</source>
        <translation>中心的磁碟空間不足。</translation>
    </message>
    <message>
        <source>This computer has no room left on its disk: nothing can be received, what is written here is still sent.</source>
        <translation>本機磁碟空間不足：無法接收，本機的變更仍會傳送。</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted. Compare its fingerprint with the one the administrator reads out: %1</source>
        <translation>中心的憑證不受信任。請與管理員核對憑證指紋：%1</translation>
    </message>
    <message>
        <source>The hub answers in a way it should not: %1</source>
        <translation>中心的回應不正常：%1</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>%1 再次嘗試。</translation>
    </message>
    <message>
        <source>Works on this computer alone</source>
        <translation>僅在本機工作</translation>
    </message>
    <message>
        <source>Every save is written to this computer&apos;s disk at once. With a code from an administrator this computer joins a hub and exchanges its work with other branches by itself.</source>
        <translation>每次儲存都立即寫入本機磁碟。向管理員索取加入碼後，本機即可加入中心，自動與其他分支機構同步。</translation>
    </message>
    <message>
        <source>The exchange is held up</source>
        <translation>同步受阻</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>%1 起離線</translation>
    </message>
    <message>
        <source>Nothing written here is waiting.</source>
        <translation>本機沒有待傳送的變更。</translation>
    </message>
    <message>
        <source>You can go on working; everything is sent as soon as the hub can be reached.</source>
        <translation>您可以繼續工作；一旦連上中心，會自動全部傳送。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others to be received.</source>
        <translation>
            <numerusform>他人的 %n 項變更待接收。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchanging with the hub …</source>
        <translation>正在與中心同步…</translation>
    </message>
    <message>
        <source>Not everything is exchanged yet</source>
        <translation>尚未全部同步</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent and not yet confirmed.</source>
        <translation>
            <numerusform>%n 項變更已傳送，尚未確認。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to be sent (%1).</source>
        <translation>
            <numerusform>還有 %n 個檔案待傳送（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to be fetched.</source>
        <translation>
            <numerusform>還有 %n 個檔案待下載。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything exchanged at %1</source>
        <translation>%1 已全部同步</translation>
    </message>
    <message>
        <source>All changes exchanged at %1</source>
        <translation>%1 已同步全部變更</translation>
    </message>
    <message>
        <source>On this machine only</source>
        <translation>僅本機</translation>
    </message>
    <message numerus="yes">
        <source>Exchange held up, %n waiting</source>
        <translation>
            <numerusform>同步受阻，%n 筆待傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange held up</source>
        <translation>同步受阻</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>離線，%n 筆待傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message numerus="yes">
        <source>Sending, %n waiting</source>
        <translation>
            <numerusform>正在傳送，%n 筆待傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving …</source>
        <translation>正在接收…</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n file(s)</source>
        <translation>
            <numerusform>正在傳送 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>time</comment>
        <translation>已同步 %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未傳送</translation>
    </message>
    <message>
        <source>Sent, not yet confirmed</source>
        <translation>已傳送，尚未確認</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>本機</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n 筆待傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow; times are corrected.</source>
        <translation>本機時鐘慢 %1，時間已自動校正。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast; times are corrected.</source>
        <translation>本機時鐘快 %1，時間已自動校正。</translation>
    </message>
    <message>
        <source>The hub shows another past than it signed</source>
        <translation>中心給出的歷史與其簽章不符</translation>
    </message>
    <message>
        <source>Hub shows another past</source>
        <translation>中心歷史與簽章不符</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no longer what this computer had read or what the hub had signed (noticed %3). Nothing written here is lost. Somebody has changed the hub&apos;s database, or put an old copy in its place without the hub&apos;s own restore: tell the administrator.</source>
        <translation>%2 的第 %1 行已不是本機讀過的或中心簽章過的內容（發現於 %3）。本機寫入的內容沒有遺失。可能有人更動了中心的資料庫，或未用中心內建的還原功能而直接換上了舊副本：請告知系統管理員。</translation>
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
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>案件數</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>案件</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets in a row</source>
        <translation>
            <numerusform>連續 %n 件案件</numerusform>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到時間</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批號</translation>
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
        <translation>一位顧客的案件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>filter</comment>
        <translation>等級</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>filter</comment>
        <translation>類別</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>filter</comment>
        <translation>結案時間</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>filter</comment>
        <translation>管道</translation>
    </message>
    <message>
        <source>Branch</source>
        <comment>filter</comment>
        <translation>據點</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>filter</comment>
        <translation>產品</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>最近 12 個月</translation>
    </message>
</context>
<context>
    <name>TicketTerms</name>
    <message>
        <source>Receipt to first response, opening hours</source>
        <translation>接獲至首次回應，營業小時</translation>
    </message>
    <message>
        <source>Receipt to acceptance, opening hours</source>
        <translation>接獲至受理，營業小時</translation>
    </message>
    <message>
        <source>Acceptance to assignment, opening hours</source>
        <translation>受理至分派，營業小時</translation>
    </message>
    <message>
        <source>Assignment to solution proposed, opening hours</source>
        <translation>分派至提出解決方案，營業小時</translation>
    </message>
    <message>
        <source>Solution proposed to handling completed, opening hours</source>
        <translation>提出解決方案至處理完成，營業小時</translation>
    </message>
    <message>
        <source>Receipt to handling completed, opening hours</source>
        <translation>接獲至處理完成，營業小時</translation>
    </message>
    <message>
        <source>Handling completed to feedback, opening hours</source>
        <translation>處理完成至回饋，營業小時</translation>
    </message>
    <message>
        <source>Feedback to revisit, opening hours</source>
        <translation>回饋至回訪，營業小時</translation>
    </message>
    <message>
        <source>Receipt to closing, days</source>
        <translation>接獲至結案，天</translation>
    </message>
    <message>
        <source>Reopenings</source>
        <translation>重新開啟次數</translation>
    </message>
    <message>
        <source>Contacts with the customer</source>
        <translation>與客戶聯繫次數</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>暫停次數</translation>
    </message>
    <message>
        <source>Extensions of time limits</source>
        <translation>時限延長次數</translation>
    </message>
    <message>
        <source>Quantity complained of</source>
        <translation>申訴數量</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Missed a time limit</source>
        <translation>是否超時</translation>
    </message>
    <message>
        <source>Was reopened</source>
        <translation>是否重新開啟過</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, hours counted</source>
        <translation>%1，計時小時</translation>
    </message>
    <message>
        <source>%1, share of the limit in %</source>
        <translation>%1，占時限的比例 %</translation>
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
        <translation>已登記</translation>
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
        <translation>已分類</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分派</translation>
    </message>
    <message>
        <source>Being investigated</source>
        <translation>調查中</translation>
    </message>
    <message>
        <source>Solution proposed</source>
        <translation>已提方案</translation>
    </message>
    <message>
        <source>Being carried out</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Result fed back</source>
        <translation>已回饋</translation>
    </message>
    <message>
        <source>Revisited</source>
        <translation>已回訪</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已併案</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>已拆案</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已轉其他據點</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>諮詢</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障礙申告</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a ticket</comment>
        <translation>已結案</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>%1 h</source>
        <translation>%1小時</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小時%2分</translation>
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
        <translation>%1天%2小時</translation>
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
        <translation>約定：%1</translation>
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
        <translation>備註</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>新增附件</translation>
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
        <translation>為什麼：%1？</translation>
    </message>
    <message>
        <source>Why did it happen: %1?</source>
        <translation>為什麼會發生：%1？</translation>
    </message>
    <message>
        <source>Why was it not found: %1?</source>
        <translation>為什麼沒有檢出：%1？</translation>
    </message>
    <message>
        <source>Why did our system let it happen: %1?</source>
        <translation>體系為什麼允許它發生：%1？</translation>
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
        <translation>請先開啟 8D 報告所針對的案件，再執行此命令。</translation>
    </message>
    <message>
        <source>New 8D report</source>
        <translation>新增 8D 報告</translation>
    </message>
    <message>
        <source>New 8D report for the open ticket</source>
        <translation>為目前案件新增 8D 報告</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>登記新案件</translation>
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
        <translation>總分</translation>
    </message>
    <message>
        <source>a must is not met</source>
        <translation>必要條件未滿足</translation>
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
        <translation>%1，未評完</translation>
    </message>
    <message>
        <source>A further way to remove the cause</source>
        <translation>另一個消除原因的辦法</translation>
    </message>
    <message>
        <source>Choose an alternative</source>
        <translation>選定方案</translation>
    </message>
    <message>
        <source>Take a choice back</source>
        <translation>撤回選定</translation>
    </message>
    <message>
        <source>Remove alternatives</source>
        <translation>刪除方案</translation>
    </message>
    <message>
        <source>Move an alternative</source>
        <translation>移動方案</translation>
    </message>
</context>
<context>
    <name>kesu::ApprovalsPanel</name>
    <message>
        <source>○ not signed yet</source>
        <translation>○ 尚未簽名</translation>
    </message>
    <message>
        <source>○ if wanted</source>
        <translation>○ 可選</translation>
    </message>
    <message>
        <source>Customer signs…</source>
        <translation>客戶簽名…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>簽名…</translation>
    </message>
    <message>
        <source>%1: sign</source>
        <comment>what is signed</comment>
        <translation>%1：簽名</translation>
    </message>
</context>
<context>
    <name>kesu::ApprovalsSection</name>
    <message>
        <source>Signatures</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Each stands for the report as it was then</source>
        <translation>每個簽名只對簽時的內容有效</translation>
    </message>
</context>
<context>
    <name>kesu::AttachmentStrip</name>
    <message>
        <source>Picture %1</source>
        <translation>圖片%1</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>加入檔案</translation>
    </message>
    <message>
        <source>Put &quot;%1&quot; back</source>
        <translation>復原「%1」</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <source>or drag them here, or paste a picture with Ctrl+V</source>
        <translation>也可以拖到這裡，或按 Ctrl+V 貼上圖片</translation>
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
            <numerusform>已儲存 %n 個機構。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other branches</source>
        <translation>其他分支機構</translation>
    </message>
    <message>
        <source>Code and name, a line for each</source>
        <translation>每行一個：代碼 名稱</translation>
    </message>
    <message>
        <source>Tickets can be transferred to them. For example: BJ01 Beijing</source>
        <translation>案件可移送到這些機構。例如：BJ01 北京</translation>
    </message>
    <message>
        <source>Save branches</source>
        <translation>儲存機構</translation>
    </message>
</context>
<context>
    <name>kesu::CalendarsSection</name>
    <message>
        <source>Work calendars</source>
        <translation>工作日曆</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>holidays known until %1</source>
        <translation>節假日已知至 %1</translation>
    </message>
    <message>
        <source>Import a work calendar</source>
        <translation>匯入工作日曆</translation>
    </message>
    <message>
        <source>Calendar (*.json)</source>
        <translation>日曆檔案 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>The calendar %1 is imported.</source>
        <translation>已匯入日曆「%1」。</translation>
    </message>
    <message>
        <source>The calendar is saved. Due times of open tickets follow it at once.</source>
        <translation>日曆已儲存，未結案件的到期時間隨即更新。</translation>
    </message>
    <message>
        <source>Opening times of the week</source>
        <translation>每週工作時間</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>This day is</source>
        <translation>這一天</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開放時間</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>as its weekday</source>
        <translation>依星期幾</translation>
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
        <translation>其他時間開放</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>儲存為新版本</translation>
    </message>
    <message>
        <source>Back to the saved calendar</source>
        <translation>復原已儲存的日曆</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>匯入檔案…</translation>
    </message>
</context>
<context>
    <name>kesu::CarForm</name>
    <message>
        <source>Meanwhile somebody else wrote: %1</source>
        <translation>其間別人寫了：%1</translation>
    </message>
    <message>
        <source>This is not understood. Please choose or type it again.</source>
        <translation>無法辨識，請重新選擇或輸入。</translation>
    </message>
</context>
<context>
    <name>kesu::CarPage</name>
    <message>
        <source>Not stored yet, kept as a draft</source>
        <translation>尚未儲存，已留作草稿</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>8D report %1</source>
        <translation>8D 報告 %1</translation>
    </message>
    <message>
        <source>Take %1 up again</source>
        <translation>重新處理 %1</translation>
    </message>
    <message>
        <source>What did not work? The unit answers once more, and it is verified again.</source>
        <translation>哪裡沒有奏效？責任單位須再次回覆，並重新驗證。</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>Why is it no longer needed?</source>
        <translation>為什麼不再需要？</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Take it up again…</source>
        <translation>重新處理…</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>關聯</translation>
    </message>
</context>
<context>
    <name>kesu::CareSection</name>
    <message>
        <source>Verifying the store …</source>
        <translation>正在核驗資料…</translation>
    </message>
    <message>
        <source>All is well: the records, their history and the files are as they were written.</source>
        <translation>一切正常：記錄、歷程與檔案均與寫入時一致。</translation>
    </message>
    <message>
        <source>Examining …</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>Nothing stands in the way of working.</source>
        <translation>沒有發現影響工作的問題。</translation>
    </message>
    <message>
        <source>Backup and care</source>
        <translation>備份與維護</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>備份到</translation>
    </message>
    <message>
        <source>KesuDesk backup (*.kesubackup)</source>
        <translation>客訴台備份 (*.kesubackup)</translation>
    </message>
    <message>
        <source>Backing up to %1 …</source>
        <translation>正在備份到 %1 …</translation>
    </message>
    <message>
        <source>Stopped. There is no new backup.</source>
        <translation>已停止，沒有產生新的備份。</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>已備份到 %1。</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>從備份還原</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>還原這個備份？</translation>
    </message>
    <message>
        <source>The present store is put aside and the program starts again with the backup.</source>
        <translation>現有資料會另存保留，程式將以備份重新啟動。</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>繼續工作</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>已中途停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>有 %n 項需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>Verify the store</source>
        <translation>核驗資料</translation>
    </message>
    <message>
        <source>Examine this computer</source>
        <translation>檢查本機</translation>
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
        <translation>分類、等級與清單</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新項目</translation>
    </message>
    <message>
        <source>The choice of schemes is saved.</source>
        <translation>分類方案的選擇已儲存。</translation>
    </message>
    <message>
        <source>%1 is saved as version %2.</source>
        <translation>%1 已儲存為第 %2 版。</translation>
    </message>
    <message>
        <source>Offered at intake</source>
        <translation>登記時可選</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Entries; Enter edits</source>
        <translation>項目；按 Enter 編輯</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>新增項目</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>儲存為新版本</translation>
    </message>
    <message>
        <source>Back to the saved list</source>
        <translation>復原已儲存的清單</translation>
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
        <translation>其他人同時改了同一處。保留哪一個？</translation>
    </message>
    <message>
        <source>%1: yours “%2”, theirs “%3”</source>
        <comment>field and two values</comment>
        <translation>%1：您寫的「%2」，對方寫的「%3」</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>採用對方的</translation>
    </message>
</context>
<context>
    <name>kesu::ClockHint</name>
    <message numerus="yes">
        <source>%n time limit(s) need attention</source>
        <translation>
            <numerusform>%n 個時限需要關注</numerusform>
        </translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>開啟案件</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部檢視</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
</context>
<context>
    <name>kesu::ClocksPanel</name>
    <message>
        <source>This ticket has no time limit.</source>
        <translation>本案件沒有時限。</translation>
    </message>
    <message>
        <source>%1, starts later</source>
        <comment>amount of time</comment>
        <translation>%1，尚未開始計時</translation>
    </message>
    <message>
        <source>Aim, never counted overdue</source>
        <translation>努力目標，不計逾時</translation>
    </message>
    <message>
        <source>Aim: %1</source>
        <comment>due time</comment>
        <translation>努力目標：%1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>due time</comment>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Opens the ledger of this time limit</source>
        <translation>檢視這一時限的計時明細</translation>
    </message>
</context>
<context>
    <name>kesu::ClocksSection</name>
    <message>
        <source>Time limits</source>
        <translation>時限</translation>
    </message>
</context>
<context>
    <name>kesu::ClosingSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Closure checklist</source>
        <translation>結案檢查表</translation>
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
        <translation>找不到「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 件案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Do something, or go to a page, ticket or customer</source>
        <translation>輸入指令，或要前往的頁面、案件、顧客</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>相符的指令</translation>
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
        <translation>處理前顯示此值</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>採用我方</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>採用此值</translation>
    </message>
</context>
<context>
    <name>kesu::ConflictsView</name>
    <message>
        <source>One deleted this record while another, who did not know of it, went on working on it. It is hidden from the lists until it is decided.</source>
        <translation>一人刪除了該紀錄，另一人在不知情的情況下繼續修改。決定之前，該紀錄不在清單中顯示。</translation>
    </message>
    <message>
        <source>%1: set by several people who did not know of each other&apos;s change. Nothing is lost; choose what holds.</source>
        <translation>%1：有多人在互不知情的情況下作了修改。所有值都已保留，請選擇以哪個為準。</translation>
    </message>
    <message>
        <source>%1: what is typed there is not a value of this field.</source>
        <translation>%1：輸入的內容不是該欄位的有效值。</translation>
    </message>
    <message>
        <source>Settled. The decision goes to the others with the next exchange.</source>
        <translation>已處理。下次同步時傳送給其他人。</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>沒有衝突</translation>
    </message>
    <message>
        <source>When two people change the same field without knowing of each other, both values are kept and wait here for a decision.</source>
        <translation>兩人在互不知情的情況下修改同一欄位時，兩個值都會保留，在此等待處理。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Write another value</source>
        <translation>填寫其他值</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>Save this value</source>
        <translation>儲存此值</translation>
    </message>
</context>
<context>
    <name>kesu::ContactForm</name>
    <message>
        <source>Contact with the customer</source>
        <translation>客戶溝通紀錄</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>溝通目的</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who turned to whom</source>
        <translation>聯絡方向</translation>
    </message>
    <message>
        <source>We contacted the customer</source>
        <translation>我方聯絡客戶</translation>
    </message>
    <message>
        <source>The customer contacted us</source>
        <translation>客戶聯絡我方</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>是否聯絡上</translation>
    </message>
    <message>
        <source>Now, if left empty.</source>
        <translation>留空即為現在。</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>儲存溝通紀錄</translation>
    </message>
</context>
<context>
    <name>kesu::ContrastSection</name>
    <message>
        <source>What sets the place of the defect apart points to its cause.</source>
        <translation>缺陷出現之處的不同點會指向原因。</translation>
    </message>
    <message>
        <source>Lay out the classic questions</source>
        <translation>列出經典問題</translation>
    </message>
    <message>
        <source>All of the classic questions are there.</source>
        <translation>經典問題都已列出。</translation>
    </message>
</context>
<context>
    <name>kesu::ContrastSheet</name>
    <message>
        <source>Which object has the defect?</source>
        <translation>哪個物件有缺陷？</translation>
    </message>
    <message>
        <source>What exactly is the defect?</source>
        <translation>缺陷具體是什麼？</translation>
    </message>
    <message>
        <source>Where, geographically, is it seen?</source>
        <translation>在哪個地點發現？</translation>
    </message>
    <message>
        <source>Where on the object is it?</source>
        <translation>在物件的哪個部位？</translation>
    </message>
    <message>
        <source>When was it first seen?</source>
        <translation>第一次是什麼時候發現的？</translation>
    </message>
    <message>
        <source>When has it been seen since, in which pattern?</source>
        <translation>此後什麼時候又出現，有什麼規律？</translation>
    </message>
    <message>
        <source>At which step of its life is it seen?</source>
        <translation>在生命週期的哪個階段出現？</translation>
    </message>
    <message>
        <source>How many objects have it?</source>
        <translation>有多少物件有此缺陷？</translation>
    </message>
    <message>
        <source>How large is one defect, how many are on an object?</source>
        <translation>一個缺陷有多大，一個物件上有幾處？</translation>
    </message>
    <message>
        <source>What is the trend?</source>
        <translation>趨勢如何？</translation>
    </message>
    <message>
        <source>Classic questions</source>
        <translation>經典問題</translation>
    </message>
    <message>
        <source>Where the defect is</source>
        <translation>缺陷出現在</translation>
    </message>
    <message>
        <source>Where it could be, but is not</source>
        <translation>本可能出現卻沒有出現</translation>
    </message>
    <message>
        <source>What sets the two apart?</source>
        <translation>兩者有什麼不同？</translation>
    </message>
    <message>
        <source>What changed about that, and when?</source>
        <translation>這方面何時有過什麼變化？</translation>
    </message>
</context>
<context>
    <name>kesu::CustomerForm</name>
    <message>
        <source>Name</source>
        <translation>姓名/名稱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>備用電話</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>The change shows on every ticket of this customer.</source>
        <translation>修改後，該客戶的所有案件都會顯示新資料。</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>儲存客戶資料</translation>
    </message>
</context>
<context>
    <name>kesu::CustomerSection</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 件案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 件未結</numerusform>
        </translation>
    </message>
    <message>
        <source>Known customer %1; what you change here is changed for them.</source>
        <translation>已有客戶 %1；在此的修改會寫入客戶資料。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名/名稱</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>or name or pinyin initials, to find them</source>
        <translation>也可輸入姓名或拼音首字母查找</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>換一位客戶</translation>
    </message>
</context>
<context>
    <name>kesu::DecisionSection</name>
    <message>
        <source>A must that is not met crosses an alternative out; wants are weighed and scored 0 to 10.</source>
        <translation>必要條件未滿足的方案被劃去；期望條件加權，按 0–10 評分。</translation>
    </message>
    <message>
        <source>What is chosen becomes a corrective action.</source>
        <translation>選定的方案成為永久矯正措施。</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>原因(&amp;C)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選定 / 撤回</translation>
    </message>
    <message>
        <source>for no cause in particular</source>
        <translation>不針對特定原因</translation>
    </message>
</context>
<context>
    <name>kesu::DemandSection</name>
    <message>
        <source>What the customer asks for</source>
        <translation>客戶訴求</translation>
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
        <translation>從未</translation>
    </message>
    <message>
        <source>replaced by its restored copy</source>
        <translation>已由還原後的副本接替</translation>
    </message>
    <message>
        <source>shut out since %1</source>
        <translation>%1 起停用</translation>
    </message>
    <message>
        <source>Rename a computer</source>
        <translation>重新命名電腦</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>電腦名稱</translation>
    </message>
    <message>
        <source>Shut this computer out?</source>
        <translation>停用這台電腦？</translation>
    </message>
    <message>
        <source>It can no longer exchange anything with the hub. What lies on it stays there; what it has already sent stays on the hub. To come back it needs a new code.</source>
        <translation>停用後它不能再與中心同步。它上面的資料仍留在那裡，已傳送的資料仍在中心。要恢復須使用新的加入碼。</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Good until %1 and for one computer. It is shown only this once.</source>
        <translation>%1 前有效，只能用於一台電腦。僅顯示這一次。</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>電腦</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>機位字母</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支機構</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近連線</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更數</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Code for a new computer</source>
        <translation>新電腦的加入碼</translation>
    </message>
    <message>
        <source>What may be done on the computer by people the hub does not know yet</source>
        <translation>中心尚不認識的人員在該電腦上可以做什麼</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>產生加入碼</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性加入碼</translation>
    </message>
</context>
<context>
    <name>kesu::DisciplineList</name>
    <message>
        <source>Overdue since %1</source>
        <comment>time</comment>
        <translation>已逾時，應於 %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>time</comment>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>報告各頁</translation>
    </message>
</context>
<context>
    <name>kesu::DocumentWindow</name>
    <message>
        <source>Back to the main window</source>
        <translation>回到主視窗</translation>
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
        <translation>刪除：%1</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>移動：%1</translation>
    </message>
</context>
<context>
    <name>kesu::EightDHeader</name>
    <message>
        <source>Without a title</source>
        <translation>未填標題</translation>
    </message>
    <message>
        <source>revision %1 sent</source>
        <translation>已送出第 %1 版</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未能儲存：%1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft; saving is tried again with the next change.</source>
        <translation>所寫內容已留作草稿；下次修改時會再次嘗試儲存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>複製編號</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>開啟案件</translation>
    </message>
    <message>
        <source>Print or export…</source>
        <translation>列印或匯出…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Show or hide the findings beside the report</source>
        <translation>顯示或隱藏報告旁邊的檢查項</translation>
    </message>
    <message>
        <source>Review (%1)</source>
        <comment>number of findings</comment>
        <translation>檢查（%1）</translation>
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
            <numerusform>有 %n 件品質事項等您處理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份報告</numerusform>
        </translation>
    </message>
    <message>
        <source>No 8D report of yours</source>
        <translation>沒有您的 8D 報告</translation>
    </message>
    <message>
        <source>Reports you answer for or belong to the team of are listed here.</source>
        <translation>這裡列出由您負責或您在小組中的報告。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>No 8D report matches</source>
        <translation>沒有符合的 8D 報告</translation>
    </message>
    <message>
        <source>Look for fewer words, or among all reports.</source>
        <translation>請減少查找的字詞，或在全部報告中查找。</translation>
    </message>
    <message>
        <source>Prepared by %1, %2 · %3</source>
        <comment>name, time, title</comment>
        <translation>%1 編製，%2 · %3</translation>
    </message>
    <message>
        <source>Type the number of the ticket the 8D is about.</source>
        <translation>請輸入 8D 所屬案件的案號。</translation>
    </message>
    <message>
        <source>New 8D</source>
        <translation>新增 8D</translation>
    </message>
    <message>
        <source>%1 has the 8D report %2.</source>
        <translation>%1 已有 8D 報告 %2。</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>另建一份</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>8D reports and CARs</source>
        <translation>8D 報告與 CAR</translation>
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
        <translation>進行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>不限狀態</translation>
    </message>
    <message>
        <source>Product, failure, customer, number …</source>
        <translation>產品、失效、客戶、編號……</translation>
    </message>
    <message>
        <source>Look for words in 8D reports</source>
        <translation>在 8D 報告中查找</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>案號</translation>
    </message>
    <message>
        <source>Number of the ticket a new 8D is about</source>
        <translation>新 8D 所屬案件的案號</translation>
    </message>
    <message>
        <source>8D reports</source>
        <translation>8D 報告</translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>我的措施</translation>
    </message>
    <message>
        <source>Nothing is to be done by you.</source>
        <translation>沒有待您完成的措施。</translation>
    </message>
    <message>
        <source>Waiting for my signature</source>
        <translation>待我簽名</translation>
    </message>
    <message>
        <source>No signature is waited for.</source>
        <translation>沒有待簽的內容。</translation>
    </message>
    <message>
        <source>CARs on their way</source>
        <translation>進行中的 CAR</translation>
    </message>
    <message>
        <source>No CAR is open.</source>
        <translation>沒有未結案的 CAR。</translation>
    </message>
</context>
<context>
    <name>kesu::EightDPage</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Interim reply</source>
        <translation>期中回覆</translation>
    </message>
    <message>
        <source>8D report</source>
        <translation>8D 報告</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>Customer&apos;s date</source>
        <translation>客戶要求日期</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>kesu::EscalationBell</name>
    <message>
        <source>Reminders</source>
        <translation>時限提醒</translation>
    </message>
    <message>
        <source>Time limits that run out or have run out: nothing new</source>
        <translation>即將到期或已到期的時限：沒有新的提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n new reminder(s) about time limits</source>
        <translation>
            <numerusform>%n 則新的時限提醒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::EscalationList</name>
    <message>
        <source>Reminders about time limits</source>
        <translation>時限提醒</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a reminder</comment>
        <translation>新 · %1</translation>
    </message>
    <message>
        <source>No time limit of yours runs out soon, and none is escalated to you.</source>
        <translation>您負責的時限沒有即將到期的，也沒有升級到您的案件。</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the list of tickets has them all.</source>
        <translation>
            <numerusform>另有 %n 則，請在案件清單中檢視。</numerusform>
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
        <translation>%1 %2（裝置 %3）</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>原為：%1</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>捨棄修改</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>儲存修改</translation>
    </message>
    <message>
        <source>This is not understood. Please choose or type it again.</source>
        <translation>無法辨識所填內容，請重新選擇或填寫。</translation>
    </message>
    <message>
        <source>%1 (not settled)</source>
        <comment>value of a field</comment>
        <translation>%1（有衝突，待處理）</translation>
    </message>
    <message>
        <source>%1 was set to “%2” by somebody else meanwhile. Save again to replace it.</source>
        <comment>field, value</comment>
        <translation>%1已被他人改為「%2」。再次儲存可取代該值。</translation>
    </message>
    <message>
        <source>Nothing recorded yet: %1 …</source>
        <comment>some fields</comment>
        <translation>尚未填寫：%1……</translation>
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
        <translation>無法重新統計案件：%1</translation>
    </message>
    <message>
        <source>Counted from tickets; it is not known when.</source>
        <translation>由案件統計，統計時間不明。</translation>
    </message>
    <message>
        <source>Counted from tickets on %1. The tickets have changed since.</source>
        <translation>由案件統計於 %1，此後案件有變化。</translation>
    </message>
    <message>
        <source>Counted from tickets on %1. The tickets still say the same.</source>
        <translation>由案件統計於 %1，案件資料至今未變。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新統計</translation>
    </message>
</context>
<context>
    <name>kesu::FiguresSection</name>
    <message>
        <source>Insert a chart …</source>
        <translation>插入圖表 …</translation>
    </message>
    <message>
        <source>The picture is not on this device.</source>
        <translation>圖片不在此裝置上。</translation>
    </message>
    <message>
        <source>Change the chart …</source>
        <translation>修改圖表 …</translation>
    </message>
    <message>
        <source>To another discipline</source>
        <translation>移到其他步驟</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>新增圖片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 pictures added.</source>
        <translation>已新增 %1 張圖片。</translation>
    </message>
    <message>
        <source>Adding pictures: %1 of %2</source>
        <translation>正在新增圖片：%1/%2</translation>
    </message>
    <message>
        <source>Only pictures can stand in a report.</source>
        <translation>報告中只能放圖片。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新統計</translation>
    </message>
    <message>
        <source>Charts whose tickets have changed since they were counted: %1</source>
        <translation>統計後案件有變化的圖：%1 張</translation>
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
        <translation>新增附件</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>無法開啟這個檔案。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存複本</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>新增附件…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存複本…</translation>
    </message>
    <message>
        <source>Or drag files here, or paste a picture with Ctrl+V.</source>
        <translation>也可以把檔案拖到這裡，或按 Ctrl+V 貼上圖片。</translation>
    </message>
    <message>
        <source>Files of this ticket</source>
        <translation>本案件的附件</translation>
    </message>
</context>
<context>
    <name>kesu::FilesSection</name>
    <message>
        <source>Files and pictures</source>
        <translation>檔案與圖片</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>給同事的備註</translation>
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
        <translation>沒有可選項目</translation>
    </message>
    <message>
        <source>First and last day, as %1; either may be left out</source>
        <translation>起訖日期，格式如 %1，可只填一端</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>加入篩選</translation>
    </message>
    <message>
        <source>No filter is kept yet</source>
        <translation>尚無保留的篩選</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>保留此篩選…</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>保留此篩選</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>篩選名稱</translation>
    </message>
    <message>
        <source>Remove a kept filter</source>
        <translation>刪除已保留的篩選</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>已存篩選</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>依文字篩選</translation>
    </message>
    <message>
        <source>Filter by words; Backspace removes the last filter</source>
        <translation>依文字篩選；退格鍵移除最後一個條件</translation>
    </message>
</context>
<context>
    <name>kesu::FilterChip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>移除篩選：%1</translation>
    </message>
</context>
<context>
    <name>kesu::FishboneSection</name>
    <message>
        <source>Fishbone (6M)</source>
        <translation>魚骨圖（人機料法環測）</translation>
    </message>
    <message>
        <source>Enter adds a cause beside, Insert one below, F2 writes; causes can be dragged.</source>
        <translation>Enter 新增並列原因，Insert 新增下級原因，F2 編輯；可拖曳。</translation>
    </message>
    <message>
        <source>All legs</source>
        <translation>全部分支</translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation>新增原因</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>符合寬度</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>複製為圖片</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>fishbone</source>
        <translation>魚骨圖</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>儲存圖形</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png)</source>
        <translation>PDF (*.pdf);;圖片 (*.png)</translation>
    </message>
</context>
<context>
    <name>kesu::FishboneView</name>
    <message>
        <source>Move a cause</source>
        <translation>移動原因</translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation>新增原因</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Add a cause beside</source>
        <translation>新增並列原因</translation>
    </message>
    <message>
        <source>Add a cause below</source>
        <translation>新增下級原因</translation>
    </message>
    <message>
        <source>Take out with its branch</source>
        <translation>連同分支一起刪除</translation>
    </message>
    <message>
        <source>Remove causes</source>
        <translation>刪除原因</translation>
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
        <translation>請先選擇分類，再定等級。</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>依據：%1</translation>
    </message>
    <message>
        <source>Category and level</source>
        <translation>分類與等級</translation>
    </message>
    <message>
        <source>Category scheme</source>
        <translation>分類方案</translation>
    </message>
    <message>
        <source>Proposed from the text:</source>
        <translation>依內容建議：</translation>
    </message>
</context>
<context>
    <name>kesu::HelpWindow</name>
    <message>
        <source>Help and keys</source>
        <translation>說明與快速鍵</translation>
    </message>
</context>
<context>
    <name>kesu::HubView</name>
    <message>
        <source>Who works in the branch is kept in the settings and reaches the hub by itself.</source>
        <translation>人員在「設定」中維護，會自動同步到中心。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>Leave the hub?</source>
        <translation>退出中心？</translation>
    </message>
    <message>
        <source>Everything stays on this computer. What has not been sent yet waits here and reaches no one until this computer joins a hub again.</source>
        <translation>所有資料仍在本機。尚未傳送的變更留在本機，重新加入中心之前不會傳給任何人。</translation>
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
        <translation>人員</translation>
    </message>
    <message>
        <source>People the hub knows</source>
        <translation>中心登記的人員</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支機構</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
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
        <translation>草稿已儲存 %1</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Discard this registration?</source>
        <translation>放棄這份登記？</translation>
    </message>
    <message>
        <source>What was typed and attached is gone then.</source>
        <translation>已填寫的內容與附件將被刪除。</translation>
    </message>
    <message>
        <source>Discard the registration</source>
        <translation>放棄登記</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>繼續填寫</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 已登記</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save and print slip</source>
        <translation>儲存並列印受理單</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Park it, take another</source>
        <translation>先擱置，登記下一位</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>放棄…</translation>
    </message>
</context>
<context>
    <name>kesu::IntakeProblems</name>
    <message>
        <source>Not saved yet. What you typed is kept.</source>
        <translation>尚未儲存。填寫的內容仍在，請補充以下內容：</translation>
    </message>
    <message>
        <source>Not saved. What you typed is kept.</source>
        <translation>未能儲存。填寫的內容仍在。</translation>
    </message>
</context>
<context>
    <name>kesu::IntakeSidePanel</name>
    <message>
        <source>no limit set</source>
        <translation>未設時限</translation>
    </message>
    <message>
        <source>about %1, as the calendar ends before</source>
        <translation>約 %1（工作日曆到此之前為止）</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>starts later</source>
        <translation>稍後開始</translation>
    </message>
    <message>
        <source>satisfaction: %1</source>
        <translation>滿意度：%1</translation>
    </message>
    <message>
        <source>Time limits saving will start</source>
        <translation>儲存後開始的時限</translation>
    </message>
    <message>
        <source>None: this nature or policy starts no time limit.</source>
        <translation>沒有：此性質或方案不啟動時限。</translation>
    </message>
    <message>
        <source>Earlier tickets of this customer</source>
        <translation>該客戶先前的案件</translation>
    </message>
    <message>
        <source>Already open and similar</source>
        <translation>已有相似的未結案件</translation>
    </message>
    <message>
        <source>Worked on before, in an 8D report</source>
        <translation>以前的 8D 報告處理過</translation>
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
            <numerusform>還有 %n 項變更待接收。</numerusform>
        </translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>加入中心</translation>
    </message>
    <message>
        <source>Receiving what the branch has written so far …</source>
        <translation>正在接收本分支機構已有的紀錄…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Who works at this computer?</source>
        <translation>誰在這台電腦上工作？</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>開始使用</translation>
    </message>
</context>
<context>
    <name>kesu::JoinForm</name>
    <message>
        <source>Certificate of the authority</source>
        <translation>憑證授權單位的憑證</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>憑證 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <comment>name of a field</comment>
        <translation>請填寫%1。</translation>
    </message>
    <message>
        <source>This computer has joined the hub.</source>
        <translation>本機已加入中心。</translation>
    </message>
    <message>
        <source>Is this the hub?</source>
        <translation>這是您的中心嗎？</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody this computer knows. Compare the fingerprint with the one the administrator reads out; if they are the same, nobody stands in between.</source>
        <translation>其憑證並非由本機信任的機構簽發。請與管理員核對指紋；如果一致，表示連線未被他人攔截。</translation>
    </message>
    <message>
        <source>The fingerprints are the same</source>
        <translation>指紋一致</translation>
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
        <translation>加入後，本機的紀錄會自動與本分支機構的其他電腦同步。</translation>
    </message>
    <message>
        <source>Own certificate authority, proxy</source>
        <translation>自有憑證授權單位、代理伺服器</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>中心位址</translation>
    </message>
    <message>
        <source>As the administrator gives it, such as https://hub.example.com</source>
        <translation>由管理員提供，例如 https://hub.example.com</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性加入碼</translation>
    </message>
    <message>
        <source>Good for 15 minutes and for one computer</source>
        <translation>15 分鐘內有效，只能用於一台電腦</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>本機名稱</translation>
    </message>
    <message>
        <source>Others see it beside what is written here</source>
        <translation>他人會在本機的紀錄旁看到此名稱</translation>
    </message>
    <message>
        <source>Certificate of the authority (PEM file)</source>
        <translation>憑證授權單位的憑證（PEM 檔案）</translation>
    </message>
    <message>
        <source>Only for hubs with a certificate of the organisation&apos;s own</source>
        <translation>僅當中心使用本單位自簽憑證時需要</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理伺服器</translation>
    </message>
    <message>
        <source>Empty: as the system is set. http://host:port, socks5://host:port or none</source>
        <translation>留空：使用系統設定。可填 http://主機:連接埠、socks5://主機:連接埠 或 none</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>選擇檔案…</translation>
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
        <translation>%1，依據 %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>計時明細：%1</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>尚未開始計時。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
</context>
<context>
    <name>kesu::LessonsList</name>
    <message>
        <source>A failure like this was worked on before</source>
        <translation>以前處理過類似的問題</translation>
    </message>
    <message>
        <source>Open this report</source>
        <translation>開啟這份報告</translation>
    </message>
    <message>
        <source>This failure came back…</source>
        <translation>問題再次發生…</translation>
    </message>
</context>
<context>
    <name>kesu::LessonsSection</name>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Has this failure been here before?</source>
        <translation>以前發生過這個問題嗎？</translation>
    </message>
    <message>
        <source>The failure came back</source>
        <translation>問題再次發生</translation>
    </message>
    <message>
        <source>Is this the failure of %1?</source>
        <comment>an earlier report</comment>
        <translation>這是 %1 的同一個問題嗎？</translation>
    </message>
    <message>
        <source>If it is closed, that report is marked ineffective: what was done then did not last.</source>
        <translation>如果那份報告已結案，它會標記為無效：當時的措施沒有持久。</translation>
    </message>
    <message>
        <source>Yes, it came back</source>
        <translation>是，再次發生</translation>
    </message>
    <message>
        <source>No, leave both as they are</source>
        <translation>不是，都保持不變</translation>
    </message>
</context>
<context>
    <name>kesu::LoginCard</name>
    <message>
        <source>One moment …</source>
        <translation>請稍候……</translation>
    </message>
    <message>
        <source>%1 has a password and can sign.</source>
        <translation>%1 已有密碼，可以簽名。</translation>
    </message>
    <message>
        <source>%1 has no password yet and cannot sign.</source>
        <translation>%1 還沒有密碼，不能簽名。</translation>
    </message>
    <message>
        <source>Only an administrator can change this.</source>
        <translation>只有管理員可以變更。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
    <message>
        <source>Login of %1 saved.</source>
        <translation>已儲存 %1 的登入名稱和密碼。</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>登入名稱和密碼</translation>
    </message>
    <message>
        <source>Asked for when something is signed</source>
        <translation>簽名時要用</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登入名稱</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Empty: it stays as it is</source>
        <translation>留空表示不變更</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>您本人的密碼</translation>
    </message>
    <message>
        <source>Save login</source>
        <translation>儲存登入資訊</translation>
    </message>
</context>
<context>
    <name>kesu::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>語言與外觀</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
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
        <translation>登記</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>依角色</translation>
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
        <translation>KesuDesk 客訴台</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Commands  Ctrl+K</source>
        <translation>指令  Ctrl+K</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>搜尋案件</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>關閉分頁</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切換淺色與深色</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>說明與快速鍵</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Print an empty form</source>
        <translation>列印空白表單</translation>
    </message>
    <message>
        <source>Check a printed page</source>
        <translation>核驗列印件</translation>
    </message>
    <message>
        <source>Move tab to a window of its own</source>
        <translation>將分頁移到單獨視窗</translation>
    </message>
</context>
<context>
    <name>kesu::MatterSection</name>
    <message>
        <source>What happened</source>
        <translation>事情經過</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words. Shift+Enter starts a new line.</source>
        <translation>依客戶原話記錄。Shift+Enter 換行。</translation>
    </message>
    <message>
        <source>yesterday 10:00, 1 hour ago</source>
        <translation>昨天 10點、1小時前</translation>
    </message>
</context>
<context>
    <name>kesu::MoreSection</name>
    <message>
        <source>More, when needed</source>
        <translation>更多資訊（需要時填寫）</translation>
    </message>
</context>
<context>
    <name>kesu::NotAcceptedView</name>
    <message>
        <source>%1 The hub said: %2</source>
        <translation>%1 中心說明：%2</translation>
    </message>
    <message>
        <source>Written by %1, refused %2.</source>
        <translation>由 %1 填寫，%2 被拒絕。</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>填寫的原因：%1</translation>
    </message>
    <message>
        <source>%1: what is typed there is not a value of this field.</source>
        <translation>%1：輸入的內容不是該欄位的有效值。</translation>
    </message>
    <message>
        <source>It is sent again with the next exchange.</source>
        <translation>下次同步時重新傳送。</translation>
    </message>
    <message>
        <source>Export the change</source>
        <translation>匯出該變更</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 檔案 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已匯出到 %1。</translation>
    </message>
    <message>
        <source>Give up this change</source>
        <translation>放棄該變更</translation>
    </message>
    <message>
        <source>Why is it given up? It stays in the history of this computer.</source>
        <translation>為什麼放棄？該變更會保留在本機的歷史紀錄中。</translation>
    </message>
    <message>
        <source>The change is given up.</source>
        <translation>已放棄該變更。</translation>
    </message>
    <message>
        <source>Everything was accepted</source>
        <translation>全部已被接受</translation>
    </message>
    <message>
        <source>What the hub cannot accept, for want of rights or because it no longer fits, is kept here with the reason until somebody decides.</source>
        <translation>因權限不足或已不適用而未被中心接受的變更，會連同原因保留在此，直到有人處理。</translation>
    </message>
    <message>
        <source>Changes not accepted</source>
        <translation>未被接受的變更</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>It can be corrected before it is sent again.</source>
        <translation>可以先更正，再重新傳送。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新傳送</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>放棄…</translation>
    </message>
</context>
<context>
    <name>kesu::OrganisationSection</name>
    <message>
        <source>Organisation and branch</source>
        <translation>組織與據點</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未儲存。</translation>
    </message>
    <message>
        <source>Could not be saved. What you typed is kept.</source>
        <translation>未能儲存。填寫的內容仍在。</translation>
    </message>
    <message>
        <source>The organisation is saved.</source>
        <translation>組織資訊已儲存。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>This branch and this computer</source>
        <translation>本據點與本機</translation>
    </message>
    <message>
        <source>Numbers and forms</source>
        <translation>編號與表單</translation>
    </message>
    <message>
        <source>Save organisation</source>
        <translation>儲存組織資訊</translation>
    </message>
    <message>
        <source>Run the assistant again …</source>
        <translation>重新執行設定精靈…</translation>
    </message>
</context>
<context>
    <name>kesu::OriginSection</name>
    <message>
        <source>How it came</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>now, 0930, 1 hour ago</source>
        <translation>剛才、0930、1小時前</translation>
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
        <translation>%1：尚未儲存，已保留為草稿</translation>
    </message>
    <message>
        <source>Move to a window of its own</source>
        <translation>移至獨立視窗</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>關閉分頁</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>關閉其他分頁</translation>
    </message>
    <message>
        <source>Open tickets and reports</source>
        <translation>開啟的案件和報告</translation>
    </message>
</context>
<context>
    <name>kesu::PaperCheckDialog</name>
    <message>
        <source>Check a printed page</source>
        <translation>核驗列印件</translation>
    </message>
    <message>
        <source>Every printed page carries a verification code at its foot. It tells whether the page was printed from this store, and how the ticket stood then.</source>
        <translation>每頁列印件頁尾都有核驗碼，可據此確認該頁是否由本機資料列印，以及列印時案件的版本。</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>案號</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>核驗碼</translation>
    </message>
    <message>
        <source>Check the page</source>
        <translation>核驗</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>核驗結果</translation>
    </message>
</context>
<context>
    <name>kesu::PaperSection</name>
    <message>
        <source>Printed forms</source>
        <translation>列印表單</translation>
    </message>
    <message>
        <source>Leave this layout?</source>
        <translation>離開此版面？</translation>
    </message>
    <message>
        <source>What you changed in it is not saved.</source>
        <translation>所作修改尚未儲存。</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>已修改，未儲存</translation>
    </message>
    <message>
        <source>Your own layout</source>
        <translation>本單位的版面</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>程式內附的版面</translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>The layout is saved and printed from now on.</source>
        <translation>版面已儲存，今後依此列印。</translation>
    </message>
    <message>
        <source>Print the shipped layout again?</source>
        <translation>恢復程式內附的版面？</translation>
    </message>
    <message>
        <source>Your own layout of this form is removed.</source>
        <translation>將移除本單位對此表單的版面。</translation>
    </message>
    <message>
        <source>Remove the own layout</source>
        <translation>移除本單位的版面</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>預覽語言</translation>
    </message>
    <message>
        <source>Layout as JSON</source>
        <translation>版面（JSON）</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>儲存版面</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>Back to the shipped layout</source>
        <translation>恢復內附版面</translation>
    </message>
</context>
<context>
    <name>kesu::ParkedDrafts</name>
    <message numerus="yes">
        <source>%n registration(s) not finished yet</source>
        <translation>
            <numerusform>%n 份登記尚未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing typed is lost; go on with one of them at any time.</source>
        <translation>填寫的內容都在，隨時可以繼續。</translation>
    </message>
    <message>
        <source>no subject yet</source>
        <translation>尚無主旨</translation>
    </message>
    <message>
        <source>Go on: %1 (%2)</source>
        <translation>繼續：%1（%2）</translation>
    </message>
</context>
<context>
    <name>kesu::PartSheet</name>
    <message>
        <source>Remove: %1</source>
        <translation>刪除：%1</translation>
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
        <translation>第 %1 部分：標題</translation>
    </message>
    <message>
        <source>What this part is about</source>
        <translation>這一部分的內容</translation>
    </message>
    <message>
        <source>Part %1: description</source>
        <translation>第 %1 部分：內容</translation>
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
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>頁寬</translation>
    </message>
</context>
<context>
    <name>kesu::PeopleSection</name>
    <message>
        <source>Who works here</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>Now working: %1</source>
        <translation>目前值班：%1</translation>
    </message>
    <message>
        <source>Work as …</source>
        <translation>切換為…</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>切換為 %1</translation>
    </message>
    <message>
        <source>Somebody needs a name.</source>
        <translation>請填寫姓名。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) saved.</source>
        <translation>
            <numerusform>已儲存 %n 個部門。</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>人員資料</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名/名稱</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>儲存人員</translation>
    </message>
    <message>
        <source>Save departments</source>
        <translation>儲存部門</translation>
    </message>
</context>
<context>
    <name>kesu::PoliciesSection</name>
    <message>
        <source>Handling policies</source>
        <translation>處理時限方案</translation>
    </message>
    <message>
        <source>added policy</source>
        <translation>疊加方案</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>可選</translation>
    </message>
    <message>
        <source>default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>always added</source>
        <translation>一律疊加</translation>
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
        <translation>出處：%1</translation>
    </message>
    <message>
        <source>Default of this organisation</source>
        <translation>本組織預設</translation>
    </message>
    <message>
        <source>Always added</source>
        <translation>一律疊加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The choice of policies is saved.</source>
        <translation>方案的選擇已儲存。</translation>
    </message>
    <message>
        <source>%1 is saved as version %2. Tickets keep the version they run under.</source>
        <translation>%1 已儲存為第 %2 版。既有案件仍依原版本計算。</translation>
    </message>
    <message>
        <source>Offered at intake</source>
        <translation>登記時可選</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>申訴等級</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>時限值</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出處編號</translation>
    </message>
    <message>
        <source>Sentence it comes from</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Time limits of the policy; Enter edits an amount</source>
        <translation>方案的時限；按 Enter 修改時限值</translation>
    </message>
    <message>
        <source>Amounts: 30s, 15m, 4h, 90bm, 2bh, 7wd, 3d, 3mo, none. bm and bh count opening time, wd working days.</source>
        <translation>時限值：30s、15m、4h、90bm、2bh、7wd、3d、3mo、none。bm、bh 依工作時間計，wd 依工作日計。</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>儲存為新版本</translation>
    </message>
    <message>
        <source>Back to the saved amounts</source>
        <translation>復原已儲存的時限</translation>
    </message>
</context>
<context>
    <name>kesu::PolicySection</name>
    <message>
        <source>chosen by hand</source>
        <translation>手動選擇</translation>
    </message>
    <message>
        <source>proposed by rule; you can change it</source>
        <translation>依規則建議，可以更改</translation>
    </message>
    <message>
        <source>Handling policy</source>
        <translation>處理時限方案</translation>
    </message>
    <message>
        <source>Added policies</source>
        <translation>疊加方案</translation>
    </message>
    <message>
        <source>tomorrow, 11-28 17:00</source>
        <translation>明天、11-28 17:00</translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation>恢復建議</translation>
    </message>
</context>
<context>
    <name>kesu::PrintPreview</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>預覽列印</translation>
    </message>
    <message>
        <source>Registration and handling report</source>
        <translation>顧客投訴登記及處理報告</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>申訴受理單</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Pages of the form</source>
        <translation>表單頁面</translation>
    </message>
    <message>
        <source>Time limit explained</source>
        <translation>時限說明</translation>
    </message>
</context>
<context>
    <name>kesu::ProductSection</name>
    <message>
        <source>Product and defect</source>
        <translation>產品與缺陷</translation>
    </message>
</context>
<context>
    <name>kesu::QcDataForm</name>
    <message>
        <source>Western Electric 1–4</source>
        <translation>西方電氣準則 1–4</translation>
    </message>
    <message>
        <source>Nelson 1–8 (GB/T 4091)</source>
        <translation>尼爾森準則 1–8（GB/T 4091）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不檢驗</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>貼上資料</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>統計案件</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Lower specification limit</source>
        <translation>規格下限</translation>
    </message>
    <message>
        <source>Upper specification limit</source>
        <translation>規格上限</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>判異準則</translation>
    </message>
    <message>
        <source>Columns pasted from a spreadsheet</source>
        <translation>從試算表貼上的各欄</translation>
    </message>
    <message>
        <source>Never below 0 (times, counts)</source>
        <translation>不會小於 0（時間、次數）</translation>
    </message>
</context>
<context>
    <name>kesu::QcWindow</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>Paste columns of a spreadsheet at the left, open a file, or count tickets.</source>
        <translation>請在左側貼上試算表資料、開啟檔案，或統計案件。</translation>
    </message>
    <message>
        <source>Open columns</source>
        <translation>開啟資料檔</translation>
    </message>
    <message>
        <source>Columns (*.csv *.tsv *.txt)</source>
        <translation>試算表資料 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>檔案無法讀取：%1</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>儲存圖形</translation>
    </message>
    <message>
        <source>The seven QC tools</source>
        <translation>QC 七大手法</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>另存為圖片…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>圖形</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Place in the report</source>
        <translation>放入報告</translation>
    </message>
    <message>
        <source>Counting tickets …</source>
        <translation>正在統計案件…</translation>
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
        <translation>沒有待處理的變更。</translation>
    </message>
    <message>
        <source>Throw this change out?</source>
        <translation>駁回該變更？</translation>
    </message>
    <message>
        <source>Its author finds it in the list of changes not accepted.</source>
        <translation>作者會在「未被接受」清單中看到它。</translation>
    </message>
    <message>
        <source>Throw it out</source>
        <translation>駁回</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Held back by the hub</source>
        <translation>中心暫扣的變更</translation>
    </message>
    <message>
        <source>Changes of any computer of the branch that the hub did not accept</source>
        <translation>本分支機構各電腦未被中心接受的變更</translation>
    </message>
    <message>
        <source>Changes held back by the hub</source>
        <translation>中心暫扣的變更</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
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
        <translation>駁回…</translation>
    </message>
</context>
<context>
    <name>kesu::Rail</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
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
        <translation>下一筆</translation>
    </message>
    <message>
        <source>Adds one behind this (Ctrl+Enter)</source>
        <translation>在其後新增一筆（Ctrl+Enter）</translation>
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
        <translation>開啟案件</translation>
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
        <translation>序號</translation>
    </message>
    <message numerus="yes">
        <source>■ %1 · %n day(s) late</source>
        <translation>
            <numerusform>■ %1 · 逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
</context>
<context>
    <name>kesu::RecordsSection</name>
    <message>
        <source>Ctrl+Enter in the list</source>
        <translation>在清單中按 Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%1, of these %n overdue</source>
        <translation>
            <numerusform>%1 項，其中逾期 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::RegisteredPanel</name>
    <message>
        <source>Registered</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>Next complaint</source>
        <translation>登記下一件</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>複製編號</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>開啟案件</translation>
    </message>
    <message>
        <source>Print acceptance slip</source>
        <translation>列印受理單</translation>
    </message>
</context>
<context>
    <name>kesu::RegradeHint</name>
    <message>
        <source>Change the level…</source>
        <translation>調整等級…</translation>
    </message>
    <message>
        <source>Keep the level…</source>
        <translation>不調整…</translation>
    </message>
</context>
<context>
    <name>kesu::RelatedPanel</name>
    <message>
        <source>Related tickets</source>
        <translation>相關案件</translation>
    </message>
</context>
<context>
    <name>kesu::ReportPreview</name>
    <message>
        <source>Save report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>報告的語言</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>目前內容</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>PDF document …</source>
        <translation>PDF 文件…</translation>
    </message>
    <message>
        <source>Word document …</source>
        <translation>Word 文件…</translation>
    </message>
    <message>
        <source>OpenDocument text …</source>
        <translation>OpenDocument 文字文件…</translation>
    </message>
    <message>
        <source>Excel workbook …</source>
        <translation>Excel 活頁簿…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存新檔</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>報告各頁</translation>
    </message>
</context>
<context>
    <name>kesu::ReportsPanel</name>
    <message>
        <source>8D report %1</source>
        <translation>8D 報告 %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>8D reports and CARs</source>
        <translation>8D 報告與 CAR</translation>
    </message>
    <message>
        <source>There are none on this ticket.</source>
        <translation>本案件還沒有。</translation>
    </message>
    <message>
        <source>New 8D report</source>
        <translation>新增 8D 報告</translation>
    </message>
    <message>
        <source>New CAR</source>
        <translation>新增 CAR</translation>
    </message>
    <message>
        <source>Signatures of the complaint report</source>
        <translation>申訴登記及處理報告的簽名</translation>
    </message>
    <message>
        <source>Customers sign here by hand; their name stands on the printed report as long as what they have signed is unchanged.</source>
        <translation>客戶在這裡手寫簽名；只要所簽內容沒有變更，簽名就會印在報告上。</translation>
    </message>
</context>
<context>
    <name>kesu::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Review (%1)</source>
        <comment>number of findings</comment>
        <translation>檢查（%1）</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>結案前</translation>
    </message>
    <message>
        <source>Nothing stands against closing this report.</source>
        <translation>沒有妨礙結案的事項。</translation>
    </message>
    <message>
        <source>The review has nothing to say against this report as it is.</source>
        <translation>報告目前沒有檢查項。</translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <comment>who, when, reason</comment>
        <translation>%1 於 %2 接受：%3</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>撤回接受</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>說明理由並接受…</translation>
    </message>
    <message>
        <source>Accept the finding</source>
        <translation>接受檢查項</translation>
    </message>
    <message>
        <source>Why can the report stand as it is here?</source>
        <translation>為什麼此處可以保持現狀？</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查項</translation>
    </message>
</context>
<context>
    <name>kesu::RevisionDifferences</name>
    <message>
        <source>Differences between versions of %1</source>
        <comment>report number</comment>
        <translation>%1 各版本的差異</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>起始版本</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>目標版本</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>number and kind</comment>
        <translation>第 %1 版，%2</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>目前內容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>These two versions are the same.</source>
        <translation>這兩個版本沒有差異。</translation>
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
        <translation>尚未送出。送出時依目前內容凍結並編號。</translation>
    </message>
    <message>
        <source>Send interim report…</source>
        <translation>送出期中報告…</translation>
    </message>
    <message>
        <source>Send final report…</source>
        <translation>送出最終報告…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較差異…</translation>
    </message>
    <message>
        <source>Print or export…</source>
        <translation>列印或匯出…</translation>
    </message>
    <message>
        <source>The customer accepts…</source>
        <translation>客戶接受…</translation>
    </message>
    <message>
        <source>The customer rejects…</source>
        <translation>客戶退回…</translation>
    </message>
    <message>
        <source>Versions sent</source>
        <translation>已送出的版本</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送出時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>送出人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>說明</translation>
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
        <translation>送出最終報告</translation>
    </message>
    <message>
        <source>Send interim report</source>
        <translation>送出期中報告</translation>
    </message>
    <message numerus="yes">
        <source>The review still has %n error(s) in this report.</source>
        <translation>
            <numerusform>檢查發現此報告還有 %n 個錯誤。</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer may send it back because of them.</source>
        <translation>客戶可能因此退回報告。</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>仍然送出</translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>先查看</translation>
    </message>
    <message>
        <source>What does this version bring? (may stay empty)</source>
        <translation>這一版有什麼變化？（可不填）</translation>
    </message>
    <message>
        <source>The customer accepts</source>
        <translation>客戶接受</translation>
    </message>
    <message>
        <source>The customer rejects</source>
        <translation>客戶退回</translation>
    </message>
    <message>
        <source>What did the customer say? (may stay empty)</source>
        <translation>客戶怎麼說？（可不填）</translation>
    </message>
    <message>
        <source>Why does the customer reject it?</source>
        <translation>客戶為什麼退回？</translation>
    </message>
</context>
<context>
    <name>kesu::SearchField</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>找不到「%1」</translation>
    </message>
    <message>
        <source>Searched: number, title, what happened, notes, product and batch.</source>
        <translation>已搜尋：編號、標題、經過、備註、產品與批號。</translation>
    </message>
    <message>
        <source>Show all results (over 1000)</source>
        <translation>顯示全部結果（超過 1000 筆）</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n result(s)</source>
        <translation>
            <numerusform>顯示全部 %n 筆結果</numerusform>
        </translation>
    </message>
    <message>
        <source>Search tickets: number, words, product, batch   Ctrl+F</source>
        <translation>搜尋案件：編號、文字、產品、批號   Ctrl+F</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>搜尋案件</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>kesu::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定分類</translation>
    </message>
</context>
<context>
    <name>kesu::SetupAssistant</name>
    <message>
        <source>Some things are still needed.</source>
        <translation>還需要補充以下內容。</translation>
    </message>
    <message>
        <source>Could not be saved. What you typed is kept.</source>
        <translation>未能儲存。填寫的內容仍在。</translation>
    </message>
    <message>
        <source>Set up KesuDesk</source>
        <translation>設定客訴台</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation>語言與字體大小</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>您的組織</translation>
    </message>
    <message>
        <source>The type decides what is proposed; everything can be changed later.</source>
        <translation>類型決定預設建議，日後都可以更改。</translation>
    </message>
    <message>
        <source>This branch and this computer</source>
        <translation>本據點與本機</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您本人</translation>
    </message>
    <message>
        <source>A different letter on every computer of the branch, so that numbers never collide.</source>
        <translation>同一據點每台電腦使用不同字母，編號就不會重複。</translation>
    </message>
    <message>
        <source>Letters and digits; part of every ticket number.</source>
        <translation>字母和數字，會出現在每個案件編號中。</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>開始使用</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>My branch already works with a hub …</source>
        <translation>本分支機構已有中心…</translation>
    </message>
    <message>
        <source>Organisation, people and tickets come from there; nothing needs to be set up here.</source>
        <translation>單位、人員和案件都從中心取得，無需在此設定。</translation>
    </message>
</context>
<context>
    <name>kesu::SheetBar</name>
    <message numerus="yes">
        <source>%n cells were left out: they do not fit here or could not be understood.</source>
        <translation>
            <numerusform>%n 個儲存格未貼上：放不下或無法辨識。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::SheetModel</name>
    <message>
        <source>Add a line</source>
        <translation>新增一列</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>清空儲存格</translation>
    </message>
</context>
<context>
    <name>kesu::SheetView</name>
    <message>
        <source>Add a line</source>
        <translation>新增一列</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>刪除此列</translation>
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
        <translation>無法辨識所填內容，請重新選擇或填寫。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>請填寫此項。</translation>
    </message>
</context>
<context>
    <name>kesu::SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>客戶姓名</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>簽名人</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Signature by hand</source>
        <translation>手寫簽名</translation>
    </message>
    <message>
        <source>Take back a stroke</source>
        <translation>收回一筆</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>清除簽名</translation>
    </message>
    <message>
        <source>Witnessed by %1</source>
        <translation>見證人：%1</translation>
    </message>
    <message>
        <source>Checking the password …</source>
        <translation>正在核對密碼……</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>請填寫。</translation>
    </message>
</context>
<context>
    <name>kesu::SignaturePad</name>
    <message>
        <source>Sign here with a pen or the mouse</source>
        <translation>請用筆或滑鼠在此簽名</translation>
    </message>
    <message>
        <source>Area for signing by hand</source>
        <translation>手寫簽名區</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last stroke back, Del all of them.</source>
        <translation>Ctrl+Z 收回上一筆，Del 全部清除。</translation>
    </message>
</context>
<context>
    <name>kesu::StampsSection</name>
    <message>
        <source>In place and verified</source>
        <translation>實施與確認時間</translation>
    </message>
    <message>
        <source>The first starts the time limit for verification, the second ends it.</source>
        <translation>前者開始確認的時限，後者結束。</translation>
    </message>
    <message>
        <source>The permanent action is in place since</source>
        <translation>永久措施實施時間</translation>
    </message>
    <message>
        <source>Its implementation was verified on</source>
        <translation>實施狀況確認時間</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>This is not understood as a time. Examples: today 14:30, 2026-11-21 09:00.</source>
        <translation>看不懂這個時間。例如：今天 14:30、2026-11-21 09:00。</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>這個時間還沒有到。</translation>
    </message>
    <message>
        <source>Recorded as in place: %1</source>
        <comment>time</comment>
        <translation>已記錄實施：%1</translation>
    </message>
    <message>
        <source>Recorded as verified: %1</source>
        <comment>time</comment>
        <translation>已記錄確認：%1</translation>
    </message>
</context>
<context>
    <name>kesu::StandingSection</name>
    <message>
        <source>Close the report</source>
        <translation>報告結案</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新開啟…</translation>
    </message>
    <message>
        <source>The failure came back…</source>
        <translation>問題再次發生…</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Reopen the report</source>
        <translation>重新開啟報告</translation>
    </message>
    <message>
        <source>Why is it taken up again?</source>
        <translation>為什麼要重新開啟？</translation>
    </message>
    <message>
        <source>Mark the report ineffective</source>
        <translation>標記報告為無效</translation>
    </message>
    <message>
        <source>How did the failure show itself again?</source>
        <translation>問題是怎樣再次出現的？</translation>
    </message>
    <message>
        <source>The report is open. It can be closed when its effect is shown and everybody has signed.</source>
        <translation>報告處理中。證實有效並全部簽字後可以結案。</translation>
    </message>
    <message>
        <source>The failure came back: %1</source>
        <comment>reason</comment>
        <translation>問題再次發生：%1</translation>
    </message>
    <message>
        <source>Closed on %1. Nothing can be written in it.</source>
        <comment>date</comment>
        <translation>已於 %1 結案，不能再修改。</translation>
    </message>
</context>
<context>
    <name>kesu::StatusLine</name>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Who is working now</source>
        <translation>目前使用者</translation>
    </message>
    <message>
        <source>The branch in ticket numbers</source>
        <translation>案件編號中的據點</translation>
    </message>
</context>
<context>
    <name>kesu::StepForm</name>
    <message>
        <source>Now, if left empty.</source>
        <translation>留空即為現在。</translation>
    </message>
    <message>
        <source>Suspend, time limits run on</source>
        <translation>暫停辦理，時限繼續計算</translation>
    </message>
</context>
<context>
    <name>kesu::StepsPanel</name>
    <message>
        <source>No step is open to you here.</source>
        <translation>目前沒有您可以執行的步驟。</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>暫時無法執行</translation>
    </message>
    <message>
        <source>Your role does not allow it.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: why not</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>更多步驟</translation>
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
            <numerusform>%n 處衝突待處理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not accepted</source>
        <translation>
            <numerusform>%n 項變更未被接受</numerusform>
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
        <translation>衝突</translation>
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
        <translation>本機：%1</translation>
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
        <translation>已查核</translation>
    </message>
</context>
<context>
    <name>kesu::TestSection</name>
    <message>
        <source>Write Is/Is-Not lines in D2 and causes above: each cause is then held against each line.</source>
        <translation>先在 D2 填寫「是/不是」，在上面填寫原因；然後逐條比對。</translation>
    </message>
    <message>
        <source>Causes against Is/Is-Not</source>
        <translation>原因與「是/不是」比對</translation>
    </message>
    <message>
        <source>+ explains both, o only the Is, − contradicts; Enter says why.</source>
        <translation>+ 兩者都能解釋，o 只解釋「是」，− 相矛盾；Enter 填寫說明。</translation>
    </message>
    <message>
        <source>Show excluded causes</source>
        <translation>顯示已排除的原因</translation>
    </message>
    <message>
        <source>If “%1” is the cause: why is it here (%2), and why not there (%3)?</source>
        <translation>如果原因是「%1」：為什麼出現在這裡（%2），而那裡沒有（%3）？</translation>
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
差異：%3
變化：%4</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未比對</translation>
    </message>
</context>
<context>
    <name>kesu::TicketDataForm</name>
    <message>
        <source>Tickets: %1</source>
        <translation>案件：%1 件</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>不再細分</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>依時段</translation>
    </message>
    <message>
        <source>Number of tickets</source>
        <translation>案件件數</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Every single ticket</source>
        <translation>每一件案件</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets in a row</source>
        <translation>
            <numerusform>連續 %n 件案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>接獲日期</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>結案日期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Quantity along the bottom</source>
        <translation>橫軸的量</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>依此欄位統計</translation>
    </message>
    <message>
        <source>Counts as nonconforming</source>
        <translation>算作不良的值</translation>
    </message>
    <message>
        <source>Part by</source>
        <translation>分層依據</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>再分層</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>Date of a ticket</source>
        <translation>案件日期</translation>
    </message>
    <message>
        <source>Tickets: %1; left out: %2</source>
        <translation>案件：%1 件；未計入：%2 件</translation>
    </message>
</context>
<context>
    <name>kesu::TicketFactsSection</name>
    <message>
        <source>From the ticket</source>
        <translation>案件上的資訊</translation>
    </message>
    <message>
        <source>The customer&apos;s words and what was taken down with them.</source>
        <translation>客戶原話與登記時記錄的內容。</translation>
    </message>
    <message>
        <source>as in the report</source>
        <translation>與報告一致</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
</context>
<context>
    <name>kesu::TicketHeader</name>
    <message>
        <source>round %1</source>
        <translation>第 %1 輪</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>time</comment>
        <translation>%1 接獲</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>who handles it</comment>
        <translation>承辦 %1</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>複製編號</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>溝通紀錄</translation>
    </message>
    <message>
        <source>Write down a contact with the customer</source>
        <translation>記錄一次與客戶的溝通</translation>
    </message>
    <message>
        <source>Registration and handling report</source>
        <translation>顧客投訴登記及處理報告</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>申訴受理單</translation>
    </message>
</context>
<context>
    <name>kesu::TicketListPage</name>
    <message>
        <source>Tickets</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>No ticket matches</source>
        <translation>沒有符合條件的案件</translation>
    </message>
    <message>
        <source>Take a filter away with a click or Backspace, or show everything.</source>
        <translation>點選或按退格鍵移除條件，或顯示全部。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>檔案室沒有案件</translation>
    </message>
    <message>
        <source>Closed tickets are listed here.</source>
        <translation>結案後的案件會列在這裡。</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>尚無案件</translation>
    </message>
    <message>
        <source>New complaints are taken under Intake.</source>
        <translation>新的申訴請至「登記」輸入。</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>登記新案件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>辦理中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>歸檔案件</translation>
    </message>
    <message>
        <source>Classification list …</source>
        <translation>客訴分類清單…</translation>
    </message>
    <message>
        <source>The tickets shown here by grade and category, to print or to save as a file</source>
        <translation>把這裡顯示的案件按等級和類別列出，可列印或儲存成檔案</translation>
    </message>
</context>
<context>
    <name>kesu::TicketPage</name>
    <message>
        <source>%1 saved.</source>
        <comment>ticket number</comment>
        <translation>%1 已儲存。</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>案件資訊</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
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
        <translation>不調整等級</translation>
    </message>
    <message>
        <source>Why does the level stay as it is?</source>
        <translation>請說明不調整等級的原因</translation>
    </message>
    <message>
        <source>Level kept: %1</source>
        <comment>reason</comment>
        <translation>不調整等級：%1</translation>
    </message>
</context>
<context>
    <name>kesu::TicketPreview</name>
    <message>
        <source>Preview of the chosen ticket</source>
        <translation>所選案件預覽</translation>
    </message>
    <message>
        <source>Choose a ticket in the list to see it here.</source>
        <translation>在清單中選擇一件案件，即可在此檢視。</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>What can be done next</source>
        <translation>接下來可以做的</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>開啟案件</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>kesu::TicketSyncBanner</name>
    <message>
        <source>Set differently by several people and not settled: %1.</source>
        <translation>多人填寫不一致，尚未處理：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made here were not accepted by the hub.</source>
        <translation>
            <numerusform>本機有 %n 項變更未被中心接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>檢視…</translation>
    </message>
    <message>
        <source>Settle …</source>
        <translation>處理…</translation>
    </message>
</context>
<context>
    <name>kesu::TicketTableModel</name>
    <message numerus="yes">
        <source>More than %n ticket(s)</source>
        <translation>
            <numerusform>超過 %n 件案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 件案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>類別</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column</comment>
        <translation>等級</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>管道</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>column</comment>
        <translation>產品</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column</comment>
        <translation>結案時間</translation>
    </message>
</context>
<context>
    <name>kesu::TimelinePanel</name>
    <message>
        <source>Note for colleagues (Ctrl+Enter adds it)</source>
        <translation>給同事的備註（Ctrl+Enter 新增）</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>給同事的備註</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>時間軸顯示內容</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>溝通</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
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
            <numerusform>另有 %n 件案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n ticket(s)</source>
        <extracomment>Heading of a group in the list: its name, then how many tickets it has</extracomment>
        <translation>
            <numerusform>%1 · %n 件案件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::TodayPage</name>
    <message numerus="yes">
        <source>%n overdue ticket(s)</source>
        <translation>
            <numerusform>%n 件案件已逾時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n 件辦理中案件</numerusform>
        </translation>
    </message>
    <message>
        <source>No open ticket matches these filters</source>
        <translation>沒有符合篩選條件的辦理中案件</translation>
    </message>
    <message>
        <source>Take a filter away with a click or Backspace, or show everything.</source>
        <translation>點選或按退格鍵移除條件，或顯示全部。</translation>
    </message>
    <message>
        <source>Show all open tickets</source>
        <translation>顯示全部辦理中案件</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>沒有辦理中案件</translation>
    </message>
    <message>
        <source>Every ticket is finished. New complaints are taken under Intake.</source>
        <translation>所有案件都已辦結。新的申訴請至「登記」輸入。</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>登記新案件</translation>
    </message>
    <message>
        <source>Open tickets by when they are due</source>
        <translation>依到期時間排列的辦理中案件</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Only my tickets</source>
        <translation>只看我的案件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everybody&apos;s tickets</source>
        <translation>所有人的案件</translation>
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
        <translation>從根本原因到有效性證明</translation>
    </message>
    <message>
        <source>No cause is called a root cause yet.</source>
        <translation>還沒有確定根本原因。</translation>
    </message>
</context>
<context>
    <name>kesu::UpgradeWindow</name>
    <message>
        <source>Updating the data</source>
        <translation>正在更新資料</translation>
    </message>
    <message>
        <source>The data was written by an older version of the program. A copy of it is kept. This may take a few minutes; please leave the computer on.</source>
        <translation>資料由舊版程式寫入，已保留一份副本。更新可能需要幾分鐘，請不要關閉電腦。</translation>
    </message>
    <message>
        <source>Updating the data … %1 of %2</source>
        <translation>正在更新資料… 第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>kesu::WhySection</name>
    <message>
        <source>Enter asks the next why, Tab changes the level, Insert adds a branch.</source>
        <translation>Enter 追問下一個為什麼，Tab 改變層級，Insert 增加分支。</translation>
    </message>
    <message>
        <source>Read backwards – does each sentence hold?</source>
        <translation>倒過來讀——每句話都成立嗎？</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>kesu::WhySheet</name>
    <message>
        <source>Because …</source>
        <translation>因為……</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1，未驗證</translation>
    </message>
    <message>
        <source>%1, verified: %2</source>
        <translation>%1，已驗證：%2</translation>
    </message>
    <message>
        <source>The first answer</source>
        <translation>第一個回答</translation>
    </message>
    <message>
        <source>A further first answer</source>
        <translation>另一個第一層回答</translation>
    </message>
    <message>
        <source>Space: make it a cause</source>
        <translation>按空白鍵轉為原因</translation>
    </message>
    <message>
        <source>Add a why</source>
        <translation>新增一個為什麼</translation>
    </message>
    <message>
        <source>A level down</source>
        <translation>降一級</translation>
    </message>
    <message>
        <source>A level up</source>
        <translation>升一級</translation>
    </message>
    <message>
        <source>Move a why</source>
        <translation>移動一個為什麼</translation>
    </message>
    <message>
        <source>Remove a branch</source>
        <translation>刪除分支</translation>
    </message>
    <message>
        <source>Make it a cause</source>
        <translation>轉為原因</translation>
    </message>
</context>
<context>
    <name>kesu::WhyView</name>
    <message>
        <source>Make it a cause</source>
        <translation>轉為原因</translation>
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
        <translation>已列印到 %1。</translation>
    </message>
    <message>
        <source>The store in %1 is ready.</source>
        <translation>%1 中的資料庫已就緒。</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>已備份到 %1。</translation>
    </message>
    <message>
        <source>Restored into %1.</source>
        <translation>已還原到 %1。</translation>
    </message>
    <message>
        <source>No ticket fits.</source>
        <translation>沒有符合條件的案件。</translation>
    </message>
    <message>
        <source>More than 1000 tickets fit.</source>
        <translation>符合條件的案件超過 1000 件。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) fit.</source>
        <translation>
            <numerusform>%n 件案件符合條件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Uncertain: the calendar does not know all of this time.</source>
        <translation>不確定：行事曆未涵蓋全部時間。</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>通過 %1，失敗 %2</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>所有命令通用：</translation>
    </message>
    <message>
        <source>the folder of the store</source>
        <translation>資料所在的資料夾</translation>
    </message>
    <message>
        <source>one JSON document as the answer</source>
        <translation>以一份 JSON 回答</translation>
    </message>
    <message>
        <source>who acts, by name</source>
        <translation>以誰的身分操作（姓名）</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>顯示本說明</translation>
    </message>
    <message>
        <source>%1 See kesuctl %2 --help.</source>
        <translation>%1用法見 kesuctl %2 --help。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>多餘的參數「%1」。</translation>
    </message>
    <message>
        <source>kesuctl COMMAND --help explains one command.</source>
        <translation>kesuctl 命令 --help 說明某一命令的用法。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or findings, 2 wrong usage, 3 store not usable.</source>
        <translation>結束狀態：0 完成，1 被拒絕或發現問題，2 用法錯誤，3 資料無法使用。</translation>
    </message>
    <message>
        <source>full text, as the search field takes it</source>
        <translation>全文搜尋，與搜尋欄相同</translation>
    </message>
    <message>
        <source>open tickets only, what is due next first</source>
        <translation>僅未結案件，最先到期的在前</translation>
    </message>
    <message>
        <source>tickets with a time limit that has run out</source>
        <translation>有時限已逾時的案件</translation>
    </message>
    <message>
        <source>closed and archived tickets only</source>
        <translation>僅已結案和已歸檔的案件</translation>
    </message>
    <message>
        <source>in this state; may be repeated</source>
        <translation>處於該狀態，可重複給出</translation>
    </message>
    <message>
        <source>handled or first received by this person</source>
        <translation>由此人處理或首問的</translation>
    </message>
    <message>
        <source>of this category</source>
        <translation>屬於該類別</translation>
    </message>
    <message>
        <source>of this level</source>
        <translation>屬於該等級</translation>
    </message>
    <message>
        <source>come in through this channel</source>
        <translation>來自該管道</translation>
    </message>
    <message>
        <source>about this product</source>
        <translation>涉及該產品</translation>
    </message>
    <message>
        <source>about this batch</source>
        <translation>涉及該批號</translation>
    </message>
    <message>
        <source>of this branch</source>
        <translation>屬於該機構</translation>
    </message>
    <message>
        <source>received on or after this day or time</source>
        <translation>該日或該時刻起收到的</translation>
    </message>
    <message>
        <source>received on or before this day, or before this time</source>
        <translation>該日止（含）或該時刻之前收到的</translation>
    </message>
    <message>
        <source>at most so many; 200 unless given</source>
        <translation>最多列出多少筆，預設 200</translation>
    </message>
    <message>
        <source>leave out the first so many</source>
        <translation>略過前多少筆</translation>
    </message>
    <message>
        <source>a work calendar by its id, or a calendar file</source>
        <translation>工作日曆的代號，或日曆檔案</translation>
    </message>
    <message>
        <source>when the clock starts</source>
        <translation>開始計時的時刻</translation>
    </message>
    <message>
        <source>30s 15m 4h 90bm 2bh 7wd 3d 3mo none</source>
        <translation>30s 15m 4h 90bm 2bh 7wd 3d 3mo none</translation>
    </message>
    <message>
        <source>working days end at the start&apos;s time of day</source>
        <translation>工作日按起始時刻的鐘點截止</translation>
    </message>
    <message>
        <source>a last day that is a day off moves to the next working day</source>
        <translation>最後一天為休息日時順延至下一工作日</translation>
    </message>
    <message>
        <source>the clock stands still; may be repeated</source>
        <translation>暫停計時的時段，可重複給出</translation>
    </message>
    <message>
        <source>the moment elapsed and remaining time are told for</source>
        <translation>按該時刻計算已用和剩餘時間</translation>
    </message>
    <message>
        <source>create a store in which tickets can be registered at once</source>
        <translation>建立可立即登記案件的資料</translation>
    </message>
    <message>
        <source>the branch&apos;s code in ticket numbers; 01 unless given</source>
        <translation>案號中的機構代碼，預設 01</translation>
    </message>
    <message>
        <source>fill it with so many sample tickets</source>
        <translation>填入多少件範例案件</translation>
    </message>
    <message>
        <source>register a ticket</source>
        <translation>登記案件</translation>
    </message>
    <message>
        <source>its fields as JSON; - for standard input</source>
        <translation>案件欄位的 JSON 檔案，- 表示標準輸入</translation>
    </message>
    <message>
        <source>one ticket with all that hangs on it</source>
        <translation>一件案件及其全部內容</translation>
    </message>
    <message>
        <source>tickets that fit all filters</source>
        <translation>符合全部條件的案件</translation>
    </message>
    <message>
        <source>take a ticket one step on</source>
        <translation>辦理案件的一個步驟</translation>
    </message>
    <message>
        <source>what the step asks for as JSON; - for standard input</source>
        <translation>步驟所需內容的 JSON 檔案，- 表示標準輸入</translation>
    </message>
    <message>
        <source>the time limits of a ticket with their ledgers</source>
        <translation>案件的各時限及其明細</translation>
    </message>
    <message>
        <source>as they stand at this moment; now unless given</source>
        <translation>按該時刻計算，預設為現在</translation>
    </message>
    <message>
        <source>tickets that contain a text</source>
        <translation>含有某段文字的案件</translation>
    </message>
    <message>
        <source>at most so many; 50 unless given</source>
        <translation>最多列出多少筆，預設 50</translation>
    </message>
    <message>
        <source>categories that fit a text, and similar tickets</source>
        <translation>與文字相符的類別和相似案件</translation>
    </message>
    <message>
        <source>the category scheme; the organisation&apos;s unless given</source>
        <translation>分類方案，預設為本組織的方案</translation>
    </message>
    <message>
        <source>a due time with its ledger</source>
        <translation>到期時間及其明細</translation>
    </message>
    <message>
        <source>run deadline cases</source>
        <translation>執行時限案例</translation>
    </message>
    <message>
        <source>all handling policies</source>
        <translation>全部處理時限方案</translation>
    </message>
    <message>
        <source>one handling policy as JSON</source>
        <translation>以 JSON 顯示一個處理時限方案</translation>
    </message>
    <message>
        <source>all work calendars</source>
        <translation>全部工作日曆</translation>
    </message>
    <message>
        <source>one work calendar as JSON</source>
        <translation>以 JSON 顯示一個工作日曆</translation>
    </message>
    <message>
        <source>everything into one file</source>
        <translation>將全部資料備份到一個檔案</translation>
    </message>
    <message>
        <source>a backup into the empty folder of --data</source>
        <translation>將備份還原到 --data 指定的空資料夾</translation>
    </message>
    <message>
        <source>check the audit chain and every row, of the store or of a backup</source>
        <translation>核驗目前資料或備份的稽核鏈和每筆紀錄</translation>
    </message>
    <message>
        <source>check the code printed on a paper of this ticket instead</source>
        <translation>改為核驗該案件列印件上的核驗碼</translation>
    </message>
    <message>
        <source>check the surroundings of the store</source>
        <translation>檢查資料的執行環境</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一個值。</translation>
    </message>
    <message>
        <source>A command is missing. See kesuctl --help.</source>
        <translation>缺少命令。用法見 kesuctl --help。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See kesuctl --help.</source>
        <translation>沒有命令「%1」。用法見 kesuctl --help。</translation>
    </message>
    <message>
        <source>“%1” needs more; there are: %2.</source>
        <translation>「%1」不完整，可用的有：%2。</translation>
    </message>
    <message>
        <source>--lang takes zh_CN, zh_TW or en.</source>
        <translation>--lang 只接受 zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>count this field of the tickets that fit the filters instead</source>
        <translation>改為統計符合篩選條件的案件的這個欄位</translation>
    </message>
    <message>
        <source>the value of the field that counts as nonconforming; may be repeated</source>
        <translation>該欄位中算作不良的值；可重複</translation>
    </message>
    <message>
        <source>Pareto analysis: the vital few</source>
        <translation>柏拉圖分析：重要少數</translation>
    </message>
    <message>
        <source>tally of items by columns</source>
        <translation>按欄統計各項目</translation>
    </message>
    <message>
        <source>values kept apart by factors, with analysis of variance</source>
        <translation>按因素層別的數值，附變異數分析</translation>
    </message>
    <message>
        <source>classes of a distribution, capability with limits</source>
        <translation>分配的分組；給出規格界限時附製程能力</translation>
    </message>
    <message>
        <source>Cp, Cpk, Cpm, Pp, Ppk and expected ppm</source>
        <translation>Cp、Cpk、Cpm、Pp、Ppk 與預期 ppm</translation>
    </message>
    <message>
        <source>correlation and regression line</source>
        <translation>相關係數與迴歸直線</translation>
    </message>
    <message>
        <source>control chart of means and ranges</source>
        <translation>平均值－全距管制圖</translation>
    </message>
    <message>
        <source>control chart of means and standard deviations</source>
        <translation>平均值－標準差管制圖</translation>
    </message>
    <message>
        <source>control chart of individuals and moving ranges</source>
        <translation>個別值－移動全距管制圖</translation>
    </message>
    <message>
        <source>control chart of the proportion nonconforming</source>
        <translation>不良率管制圖</translation>
    </message>
    <message>
        <source>control chart of the number nonconforming</source>
        <translation>不良數管制圖</translation>
    </message>
    <message>
        <source>control chart of nonconformities in equal samples</source>
        <translation>等量樣本的缺點數管制圖</translation>
    </message>
    <message>
        <source>control chart of nonconformities per unit</source>
        <translation>單位缺點數管制圖</translation>
    </message>
    <message>
        <source>a drawing, besides the figures</source>
        <translation>除資料外另存圖形</translation>
    </message>
    <message>
        <source>draw light on dark</source>
        <translation>以深色背景繪圖</translation>
    </message>
    <message>
        <source>where the hub is, https://…</source>
        <translation>中心位址，https://…</translation>
    </message>
    <message>
        <source>the authority that signed the hub&apos;s certificate</source>
        <translation>簽發中心憑證的機構憑證</translation>
    </message>
    <message>
        <source>the hub&apos;s own certificate; no other is believed</source>
        <translation>中心自身的憑證；不信任其他憑證</translation>
    </message>
    <message>
        <source>instead of the system&apos;s proxy; none for none</source>
        <translation>代替系統代理；none 表示不用代理</translation>
    </message>
    <message>
        <source>exchange with the hub until stopped</source>
        <translation>與中心同步，直到停止</translation>
    </message>
    <message>
        <source>end when everything has been sent and received</source>
        <translation>全部傳送和接收後結束</translation>
    </message>
    <message>
        <source>also fetch large files</source>
        <translation>同時下載大型檔案</translation>
    </message>
    <message>
        <source>with --once: give up then; 600 unless given</source>
        <translation>配合 --once：逾時放棄的秒數，預設 600</translation>
    </message>
    <message>
        <source>join a hub</source>
        <translation>加入中心</translation>
    </message>
    <message>
        <source>the one-time code of an administrator</source>
        <translation>管理員提供的一次性加入碼</translation>
    </message>
    <message>
        <source>what people call this machine; its host name unless given</source>
        <translation>本機的稱呼，預設為主機名稱</translation>
    </message>
    <message>
        <source>who this device is to the hub, and what waits</source>
        <translation>本機在中心的身分，以及等待同步的內容</translation>
    </message>
    <message>
        <source>forget the hub; everything stays here</source>
        <translation>退出中心；資料全部保留在本機</translation>
    </message>
    <message>
        <source>what several people set without knowing of each other</source>
        <translation>多人互不知情時設定的不同值</translation>
    </message>
    <message>
        <source>settle a conflict everywhere</source>
        <translation>解決一處衝突，在各處生效</translation>
    </message>
    <message>
        <source>with one of its values</source>
        <translation>採用其中一個值</translation>
    </message>
    <message>
        <source>with other values, by field as JSON; - for standard input</source>
        <translation>改用其他值，按欄位寫成 JSON；- 表示標準輸入</translation>
    </message>
    <message>
        <source>changes made here that the hub did not accept</source>
        <translation>本機未被中心接受的變更</translation>
    </message>
    <message>
        <source>send one of them once more</source>
        <translation>重新傳送其中一項</translation>
    </message>
    <message>
        <source>give one of them up</source>
        <translation>放棄其中一項</translation>
    </message>
    <message>
        <source>why; kept with it</source>
        <translation>原因，隨該變更保留</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1 · sent, not yet confirmed: %2 · not accepted: %3 · conflicts: %4</source>
        <translation>等待傳送：%1 · 已傳送未確認：%2 · 未被接受：%3 · 衝突：%4</translation>
    </message>
    <message>
        <source>%1 (%2) · branch %3 · letter %4 · hub %5</source>
        <translation>%1（%2）· 分支機構 %3 · 字母 %4 · 中心 %5</translation>
    </message>
    <message>
        <source>This device has left the hub. Everything stays here.</source>
        <translation>本機已退出中心，資料全部保留。</translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation>沒有衝突。</translation>
    </message>
    <message>
        <source>Give either --take or --file.</source>
        <translation>請給出 --take 或 --file 之一。</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>已解決。</translation>
    </message>
    <message>
        <source>Everything was accepted.</source>
        <translation>全部變更均已被接受。</translation>
    </message>
    <message>
        <source>It is sent once more.</source>
        <translation>將重新傳送。</translation>
    </message>
    <message>
        <source>Given up; it stays in the history.</source>
        <translation>已放棄；歷史紀錄中仍保留。</translation>
    </message>
    <message>
        <source>the data as JSON, - for standard input, or columns of a spreadsheet</source>
        <translation>JSON 資料（- 表示標準輸入），或試算表的各欄</translation>
    </message>
    <message>
        <source>lower specification limit</source>
        <translation>規格下限</translation>
    </message>
    <message>
        <source>upper specification limit</source>
        <translation>規格上限</translation>
    </message>
    <message>
        <source>target value</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>western-electric (usual), nelson, none, or one rule</source>
        <translation>western-electric（預設）、nelson、none 或單項準則</translation>
    </message>
    <message>
        <source>A file, for example: %1</source>
        <translation>檔案範例：%1</translation>
    </message>
    <message>
        <source>A CAR takes advance, reopen or cancel, not “%1”.</source>
        <translation>CAR 只接受 advance、reopen 或 cancel，不接受「%1」。</translation>
    </message>
    <message>
        <source>There are no CARs.</source>
        <translation>沒有 CAR。</translation>
    </message>
    <message>
        <source>an 8D report on a ticket</source>
        <translation>為案件新建 8D 報告</translation>
    </message>
    <message>
        <source>an 8D report, by its number or the ticket&apos;s</source>
        <translation>顯示 8D 報告（按其編號或案件編號）</translation>
    </message>
    <message>
        <source>as it was frozen; as it stands unless given</source>
        <translation>已凍結的版本，預設為目前內容</translation>
    </message>
    <message>
        <source>make an 8D report what the file says; records are known by their id</source>
        <translation>使 8D 報告與檔案一致，紀錄按 id 識別</translation>
    </message>
    <message>
        <source>all 8D reports, newest first</source>
        <translation>全部 8D 報告，最新在前</translation>
    </message>
    <message>
        <source>why an 8D report would be sent back</source>
        <translation>檢查 8D 報告會因何被退回</translation>
    </message>
    <message>
        <source>what speaks against closing it instead</source>
        <translation>改為檢查還不能結案的原因</translation>
    </message>
    <message>
        <source>answer for a finding</source>
        <translation>接受一個檢查項並說明理由</translation>
    </message>
    <message>
        <source>the identity that check tells</source>
        <translation>check 給出的識別碼</translation>
    </message>
    <message>
        <source>why it may stand</source>
        <translation>可以接受的理由</translation>
    </message>
    <message>
        <source>keep it as the next revision, as sent</source>
        <translation>凍結為下一版本（已送出）</translation>
    </message>
    <message>
        <source>interim or final</source>
        <translation>interim（期中）或 final（最終）</translation>
    </message>
    <message>
        <source>what is new in it</source>
        <translation>本版說明</translation>
    </message>
    <message>
        <source>what differs between two revisions</source>
        <translation>兩個版本之間的差異</translation>
    </message>
    <message>
        <source>the earlier revision</source>
        <translation>較早的版本</translation>
    </message>
    <message>
        <source>the later one; as it stands unless given</source>
        <translation>較晚的版本，預設為目前內容</translation>
    </message>
    <message>
        <source>what the customer decided</source>
        <translation>客戶的結論</translation>
    </message>
    <message>
        <source>who decided at the customer&apos;s</source>
        <translation>客戶方決定人</translation>
    </message>
    <message>
        <source>why; needed for a rejection</source>
        <translation>理由，退回時必填</translation>
    </message>
    <message>
        <source>close it, when nothing speaks against it</source>
        <translation>無阻礙時將報告結案</translation>
    </message>
    <message>
        <source>closed 8D reports about a failure like this</source>
        <translation>類似失效的已結案 8D 報告</translation>
    </message>
    <message>
        <source>a corrective action report on a ticket</source>
        <translation>為案件新建矯正及預防措施報告</translation>
    </message>
    <message>
        <source>a CAR, by its number or the ticket&apos;s</source>
        <translation>顯示 CAR（按其編號或案件編號）</translation>
    </message>
    <message>
        <source>change the fields of a CAR that the file names</source>
        <translation>修改檔案中給出的 CAR 欄位</translation>
    </message>
    <message>
        <source>take a CAR one step on, up again, or out</source>
        <translation>CAR 前進一步、重新開啟或取消</translation>
    </message>
    <message>
        <source>why; needed to reopen or cancel</source>
        <translation>理由，重新開啟或取消時必填</translation>
    </message>
    <message>
        <source>all CARs, newest first</source>
        <translation>全部 CAR，最新在前</translation>
    </message>
    <message>
        <source>of this ticket only</source>
        <translation>僅該案件的</translation>
    </message>
    <message>
        <source>complaint-report, acceptance, 8d or car</source>
        <translation>complaint-report、acceptance、8d 或 car</translation>
    </message>
    <message>
        <source>There are no 8D reports.</source>
        <translation>沒有 8D 報告。</translation>
    </message>
    <message>
        <source>Revision %1 of %2.</source>
        <translation>%2 的版本 %1。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>沒有差異。</translation>
    </message>
    <message>
        <source>The decision is accepted or rejected, not “%1”.</source>
        <translation>結論只能是 accepted 或 rejected，不能是「%1」。</translation>
    </message>
    <message>
        <source>No closed 8D report is about a failure like this.</source>
        <translation>沒有類似失效的已結案 8D 報告。</translation>
    </message>
    <message>
        <source>the hub&apos;s other past was looked into: say no more of it</source>
        <translation>中心歷史不符一事已查核，不再提示</translation>
    </message>
    <message>
        <source>a form of a ticket as a file, or the empty form</source>
        <translation>把案件的表單寫成檔案，或輸出空白表單</translation>
    </message>
    <message>
        <source>where it is written: .pdf, .docx, .odt or .xlsx</source>
        <translation>寫到哪裡：.pdf、.docx、.odt 或 .xlsx</translation>
    </message>
    <message>
        <source>the form&apos;s words in two languages, zh_CN+en for instance</source>
        <translation>表單文字用兩種語言，例如 zh_TW+en</translation>
    </message>
    <message>
        <source>of an 8D report, as it was frozen</source>
        <translation>8D 報告凍結時的版本</translation>
    </message>
    <message>
        <source>the tickets that fit all filters by grade and category</source>
        <translation>按等級和類別列出符合所有條件的案件</translation>
    </message>
    <message>
        <source>8d, car or complaint-report</source>
        <translation>8d、car 或 complaint-report</translation>
    </message>
    <message>
        <source>the login name; of one person only</source>
        <translation>登入名稱，每人各不相同</translation>
    </message>
    <message>
        <source>the people who work here</source>
        <translation>在這裡工作的人</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>counter, handler, supervisor, quality, manager, administrator; by commas</source>
        <translation>counter、handler、supervisor、quality、manager、administrator，用逗號分開</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>所在部門</translation>
    </message>
    <message>
        <source>set a password, asked for or from KESUDESK_NEW_PASSWORD; the own unless named</source>
        <translation>設定密碼：當場輸入或取自 KESUDESK_NEW_PASSWORD；不寫姓名即本人</translation>
    </message>
    <message>
        <source>put the name of --user under a form</source>
        <translation>以 --user 的名義在表單上簽名</translation>
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
        <translation>簽名人的說明</translation>
    </message>
    <message>
        <source>who has signed a form, and whether it still counts</source>
        <translation>誰在表單上簽了名，是否仍然有效</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密碼：</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>尚未簽名</translation>
    </message>
    <message>
        <source>Nobody signs there; there are: %1.</source>
        <translation>那裡沒有簽名處，可用的有：%1。</translation>
    </message>
    <message>
        <source>has a password</source>
        <translation>有密碼</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>無密碼</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>%1 的新密碼：</translation>
    </message>
    <message>
        <source>what tickets can be counted by and measured in</source>
        <translation>案件可依哪些欄位統計、可量測哪些量</translation>
    </message>
    <message>
        <source>closed on or after this day or time</source>
        <translation>在此日或此時之後結案</translation>
    </message>
    <message>
        <source>closed on or before this day, or before this time</source>
        <translation>在此日或之前、或此時之前結案</translation>
    </message>
    <message>
        <source>take this quantity of the tickets that fit the filters; qc keys lists them</source>
        <translation>改取符合篩選條件的案件的這個量；qc keys 列出可用的量</translation>
    </message>
    <message>
        <source>add up this quantity instead of counting</source>
        <translation>累加這個量，而不是計數</translation>
    </message>
    <message>
        <source>the quantity along the bottom</source>
        <translation>橫軸的量</translation>
    </message>
    <message>
        <source>the field that parts the values; may be repeated</source>
        <translation>用來分層的欄位，可重複</translation>
    </message>
    <message>
        <source>the field across, in place of periods</source>
        <translation>橫向的欄位，代替時段</translation>
    </message>
    <message>
        <source>day, week or month, or so many tickets in a row; month unless given</source>
        <translation>day、week、month，或連續若干件案件；不給則為 month</translation>
    </message>
    <message>
        <source>by the day of closing, not of receipt</source>
        <translation>依結案日期，而不是接獲日期</translation>
    </message>
</context>
<context>
    <name>kesuhub</name>
    <message>
        <source>revoked %1</source>
        <translation>已於 %1 撤銷</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最近來訪 %1</translation>
    </message>
    <message>
        <source>No workstation is enrolled.</source>
        <translation>尚未登錄任何工作站。</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Restored from a backup (times)</source>
        <translation>從備份還原（次）</translation>
    </message>
    <message>
        <source>Workstations</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日誌行數</translation>
    </message>
    <message>
        <source>Not accepted, waiting for a supervisor</source>
        <translation>未接受、待主管處理</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Bytes of attachments</source>
        <translation>附件位元組數</translation>
    </message>
    <message>
        <source>There is a hub already: %1, key %2.</source>
        <translation>中心已存在：%1，金鑰 %2。</translation>
    </message>
    <message>
        <source>Made the hub %1, key %2.</source>
        <translation>已建立中心 %1，金鑰 %2。</translation>
    </message>
    <message>
        <source>%1
Good once, until %2.</source>
        <translation>%1
僅可使用一次，有效期至 %2。</translation>
    </message>
    <message>
        <source>%1 is refused from its next request on.</source>
        <translation>%1 從下一次請求起將被拒絕。</translation>
    </message>
    <message>
        <source>%1 has another name now.</source>
        <translation>%1 已改名。</translation>
    </message>
    <message>
        <source>sqlite:FILE or postgresql://…</source>
        <translation>sqlite:檔案 或 postgresql://…</translation>
    </message>
    <message>
        <source>the folder of attachments, shared by all hubs on one database</source>
        <translation>附件資料夾，由同一資料庫的所有中心共用</translation>
    </message>
    <message>
        <source>where to listen; 127.0.0.1:8080 unless given</source>
        <translation>監聽位址；預設為 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>certificate chain (PEM); read again on SIGHUP</source>
        <translation>憑證鏈（PEM）；收到 SIGHUP 時重新讀取</translation>
    </message>
    <message>
        <source>its key (PEM)</source>
        <translation>憑證的金鑰（PEM）</translation>
    </message>
    <message>
        <source>a proxy that speaks TLS for this hub and names the caller</source>
        <translation>為本中心提供 TLS 並註明來訪者的代理</translation>
    </message>
    <message>
        <source>who may read the figures; this machine unless given</source>
        <translation>誰可以讀取指標；預設僅本機</translation>
    </message>
    <message>
        <source>threads that answer requests</source>
        <translation>處理請求的執行緒數</translation>
    </message>
    <message>
        <source>how long headers may take</source>
        <translation>請求標頭的時限</translation>
    </message>
    <message>
        <source>how long a body may take</source>
        <translation>請求主體的時限</translation>
    </message>
    <message>
        <source>how long a connection may be idle</source>
        <translation>連線可閒置的時間</translation>
    </message>
    <message>
        <source>how long requests in flight have when the hub stops</source>
        <translation>停止時留給進行中請求的時間</translation>
    </message>
    <message>
        <source>connections in total</source>
        <translation>連線總數上限</translation>
    </message>
    <message>
        <source>connections of one address</source>
        <translation>單一位址的連線數上限</translation>
    </message>
    <message>
        <source>make a hub&apos;s database</source>
        <translation>建立中心的資料庫</translation>
    </message>
    <message>
        <source>serve workstations until SIGTERM</source>
        <translation>為工作站提供服務，直到收到 SIGTERM</translation>
    </message>
    <message>
        <source>make a code that enrols one workstation</source>
        <translation>產生用於登錄一台工作站的代碼</translation>
    </message>
    <message>
        <source>the branch it will belong to; * is the head office</source>
        <translation>工作站所屬據點；* 為總部</translation>
    </message>
    <message>
        <source>role codes, joined by commas</source>
        <translation>角色代碼，以逗號分隔</translation>
    </message>
    <message>
        <source>list the workstations</source>
        <translation>列出工作站</translation>
    </message>
    <message>
        <source>refuse a workstation from now on</source>
        <translation>從現在起拒絕某台工作站</translation>
    </message>
    <message>
        <source>give a workstation another name</source>
        <translation>給工作站改名</translation>
    </message>
    <message>
        <source>tell what the hub holds</source>
        <translation>說明中心的資料概況</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>所有命令皆可使用：</translation>
    </message>
    <message>
        <source>one JSON document as the answer</source>
        <translation>以一個 JSON 文件作答</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>本說明</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>「%1」是多餘的。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 給了兩次。</translation>
    </message>
    <message>
        <source>The database is given as sqlite:FILE or postgresql://….</source>
        <translation>資料庫寫作 sqlite:檔案 或 postgresql://…。</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; make one with kesuhub init.</source>
        <translation>%1 中還沒有中心；請用 kesuhub init 建立。</translation>
    </message>
    <message>
        <source>The database is busy; try again.</source>
        <translation>資料庫忙碌中，請再試一次。</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>資料庫沒有回應。</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program.</source>
        <translation>該資料庫由本程式的較新版本寫成。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>資料庫已損壞。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>Another hub is using this database.</source>
        <translation>另一個中心正在使用該資料庫。</translation>
    </message>
    <message>
        <source>Another hub is using this database, and does not answer at %1.</source>
        <translation>另一個中心正在使用該資料庫，且在 %1 沒有回應。</translation>
    </message>
    <message>
        <source>There is no role “%1”; there are: %2.</source>
        <translation>沒有角色「%1」；可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be the code of a branch.</source>
        <translation>「%1」不能作為據點代碼。</translation>
    </message>
    <message>
        <source>There is no device “%1”.</source>
        <translation>沒有裝置「%1」。</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used: %1</source>
        <translation>憑證或其金鑰無法使用：%1</translation>
    </message>
    <message>
        <source>Another program is listening at this address.</source>
        <translation>另一個程式正在監聽此位址。</translation>
    </message>
    <message>
        <source>The hub cannot listen at this address: %1</source>
        <translation>中心無法監聽此位址：%1</translation>
    </message>
    <message>
        <source>%1 exists already; it is not overwritten.</source>
        <translation>%1 已存在，不會覆寫。</translation>
    </message>
    <message>
        <source>%1 is not a backup of a hub.</source>
        <translation>%1 不是中心的備份。</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>未能完成：%1。</translation>
    </message>
    <message>
        <source>A command is missing. See kesuhub --help.</source>
        <translation>缺少命令。請見 kesuhub --help。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See kesuhub --help.</source>
        <translation>沒有命令「%1」。請見 kesuhub --help。</translation>
    </message>
    <message>
        <source>%1 See kesuhub %2 --help.</source>
        <translation>%1 請見 kesuhub %2 --help。</translation>
    </message>
    <message>
        <source>--lang takes zh_CN, zh_TW or en.</source>
        <translation>--lang 取 zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>With PostgreSQL the folder of attachments has to be named: --blobs DIR.</source>
        <translation>使用 PostgreSQL 時必須指定附件資料夾：--blobs DIR。</translation>
    </message>
    <message>
        <source>“%1” is no address to listen at.</source>
        <translation>「%1」不是可監聽的位址。</translation>
    </message>
    <message>
        <source>%1 takes another number.</source>
        <translation>%1 的數值不可用。</translation>
    </message>
    <message>
        <source>A certificate needs its key, and a key its certificate.</source>
        <translation>憑證與金鑰必須同時給出。</translation>
    </message>
    <message>
        <source>Without a certificate the hub listens on this machine only, or behind a proxy that is named.</source>
        <translation>沒有憑證時，中心只在本機監聽，或位於指明的代理之後。</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>正在監聽 %1。</translation>
    </message>
    <message>
        <source>a line is missing</source>
        <translation>缺少一行</translation>
    </message>
    <message>
        <source>a line was changed or moved</source>
        <translation>有一行被變更或移動</translation>
    </message>
    <message>
        <source>the log does not end where it should</source>
        <translation>日誌的結尾不對</translation>
    </message>
    <message>
        <source>the log is not the one that was signed</source>
        <translation>日誌與簽章時不一致</translation>
    </message>
    <message>
        <source>a signature is not the hub&apos;s</source>
        <translation>簽章不是本中心的</translation>
    </message>
    <message>
        <source>a record is not what its operations make of it</source>
        <translation>記錄與其操作的結果不一致</translation>
    </message>
    <message>
        <source>a record is missing</source>
        <translation>缺少一筆記錄</translation>
    </message>
    <message>
        <source>The backup is in %1. Attachments are files of their own: copy their folder too.</source>
        <translation>備份在 %1。附件是獨立的檔案：請一併複製其資料夾。</translation>
    </message>
    <message>
        <source>Restored. Workstations will send again what the backup does not have.</source>
        <translation>已還原。備份中沒有的內容，工作站會重新傳送。</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>原有內容在 %1。</translation>
    </message>
    <message>
        <source>Everything is in the new database now. Serve that one, and put the old one away.</source>
        <translation>全部內容已在新資料庫中。請改用新資料庫，並妥善收存舊的。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>make a consistent copy while the hub runs</source>
        <translation>在中心執行時做一份一致的副本</translation>
    </message>
    <message>
        <source>put a backup in the database&apos;s place and raise the epoch</source>
        <translation>用備份替換資料庫並提高還原次數</translation>
    </message>
    <message>
        <source>check the log&apos;s chains, sequences and signatures</source>
        <translation>檢查日誌的鏈、序號與簽章</translation>
    </message>
    <message>
        <source>copy a stopped hub to another, empty database as it is</source>
        <translation>把已停止的中心原樣複製到另一個空資料庫</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>沒有檔案 %1。</translation>
    </message>
    <message>
        <source>The database to fill is not empty.</source>
        <translation>要填入的資料庫不是空的。</translation>
    </message>
    <message>
        <source>it takes the place of a hub that was lost without a backup</source>
        <translation>用於取代沒有備份而遺失的中心</translation>
    </message>
    <message>
        <source>“%1” is not the name of a hub.</source>
        <translation>「%1」不是中心的名稱。</translation>
    </message>
</context>
</TS>
