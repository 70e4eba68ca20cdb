<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <translation>已分類定級</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已派案</translation>
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
        <source>Closed</source>
        <translation>非工作時間</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合併</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已轉辦</translation>
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
    <name>kesu::FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
</TS>
