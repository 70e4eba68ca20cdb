#include <QJsonDocument>
#include <QTest>

#include "forms/intakedraft.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class TestIntakeDraft : public QObject {
    Q_OBJECT

private:
    static IntakeDraft full()
    {
        IntakeDraft draft;
        draft.ticket.title = u"鞋底开胶"_s;
        draft.ticket.narrative = u"穿了三天\n左脚开胶"_s;
        draft.ticket.claimAmount = 125450;
        draft.ticket.remedies = {u"refund"_s, u"apology"_s};
        draft.ticket.receivedAt = Instant::fromIso(u"2026-11-21T07:05:00.000Z"_s);
        draft.ticket.shippingDate = QDate(2026, 11, 1);
        draft.ticket.anonymous = true;
        draft.customer.id = CustomerId(u"c1"_s);
        draft.customer.name = u"马先生"_s;
        draft.customer.phone = u"13800138000"_s;
        draft.note = u"请尽快"_s;
        draft.unread.insert(u"occurred_at"_s, u"大概上个月"_s);
        draft.policyByHand = true;
        NewAttachment file;
        file.path = u"/tmp/a.wav"_s;
        file.name = u"a.wav"_s;
        file.role = u"evidence"_s;
        file.mediaType = u"audio/x-wav"_s;
        draft.attachments = {file};
        return draft;
    }

private Q_SLOTS:
    void everythingTypedSurvivesAsText()
    {
        const IntakeDraft draft = full();
        const QByteArray text = QJsonDocument(draft.toJson()).toJson();
        const IntakeDraft back = IntakeDraft::fromJson(QJsonDocument::fromJson(text).object());
        QCOMPARE(back.ticket, draft.ticket);
        QCOMPARE(back.customer, draft.customer);
        QCOMPARE(back.note, draft.note);
        QCOMPARE(back.unread, draft.unread);
        QVERIFY(back.policyByHand);
        QCOMPARE(back.attachments.size(), 1);
        QCOMPARE(back.attachments.first().path, draft.attachments.first().path);
        QCOMPARE(back.attachments.first().mediaType, draft.attachments.first().mediaType);
    }

    void picturesAreNamedByTheirBytesAndNotRepeatedInTheText()
    {
        IntakeDraft draft;
        NewAttachment picture;
        picture.bytes = "not really a picture";
        picture.name = u"1.png"_s;
        draft.attachments = {picture};
        const QByteArray text = QJsonDocument(draft.toJson()).toJson();
        QVERIFY(text.contains(blobName(picture.bytes).toLatin1()));
        QVERIFY(!text.contains(picture.bytes.toBase64()));
        QVERIFY(blobName("a") != blobName("b"));
    }

    void whatTheProgramFillsInByItselfIsNoDraft()
    {
        IntakeDraft draft;
        QVERIFY(draft.isEmpty());
        draft.ticket.channel = u"phone"_s;
        draft.ticket.policyId = u"TEL-1.3"_s;
        draft.ticket.receivedAt = Instant{1};
        QVERIFY(draft.isEmpty());
        draft.ticket.title = u"x"_s;
        QVERIFY(!draft.isEmpty());
        QVERIFY(!full().isEmpty());
    }

    void damagedTextGivesAnEmptyDraftAndNoCrash()
    {
        QVERIFY(IntakeDraft::fromJson(QJsonObject{{u"ticket"_s, 5}, {u"attachments"_s, u"x"_s}}).isEmpty());
    }

    void isCalledByWhoAndWhat()
    {
        QCOMPARE(full().title(), u"马先生 · 鞋底开胶"_s);
        IntakeDraft draft;
        draft.customer.phone = u"138"_s;
        draft.ticket.narrative = u"第一行\n第二行"_s;
        QCOMPARE(draft.title(), u"138 · 第一行"_s);
    }
};

QTEST_GUILESS_MAIN(TestIntakeDraft)
#include "tst_intakedraft.moc"
