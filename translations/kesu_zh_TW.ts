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
    <name>kesu::HelpWindow</name>
    <message>
        <source>Help and keys</source>
        <translation>說明與快速鍵</translation>
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
        <source>Move ticket to a window of its own</source>
        <translation>將案件移至獨立視窗</translation>
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
</context>
<context>
    <name>kesu::PageTabs</name>
    <message>
        <source>Open tickets</source>
        <translation>開啟的案件</translation>
    </message>
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
    <name>kesu::StatusLine</name>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>On this machine only</source>
        <translation>僅本機</translation>
    </message>
    <message>
        <source>Every save is written to this machine&apos;s disk at once. Nothing is sent anywhere.</source>
        <translation>每次儲存都立即寫入本機磁碟，不會傳送到任何地方。</translation>
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
    <name>kesu::TicketWindow</name>
    <message>
        <source>Back to the main window</source>
        <translation>回到主視窗</translation>
    </message>
</context>
</TS>
