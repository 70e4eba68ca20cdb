#include <QJsonArray>
#include <QJsonDocument>
#include <QMouseEvent>

#include <cmath>

#include "branch.h"
#include "cutoff.h"
#include "desk.h"
#include "eightd/eightdjson.h"
#include "eightd/eightdservice.h"
#include "eightdsamples.h"
#include "signatures.h"
#include "thinkingtypist.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using namespace kesu::test;

// The published 8D reports, completed, copied from paper into the real window, sent, accepted, signed by three people,
// closed, and printed in every language. Part of the tour: with KESU_TOUR it leaves pictures of all pages and the papers.
class WritingReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportGoesWhollyThroughTheWindow_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<bool>("waived"); // closed without waiting for its effect
        QTest::addColumn<bool>("thoughtOut"); // with fishbone, decision and picture
        QTest::newRow("connector housing, in English") << u"sound-housing"_s << false << false;
        QTest::newRow("car door") << u"sound-door"_s << false << true;
        QTest::newRow("engine bracket") << u"sound-bracket"_s << true << false;
    }
    void aReportGoesWhollyThroughTheWindow()
    {
        QFETCH(QString, sample);
        QFETCH(bool, waived);
        QFETCH(bool, thoughtOut);
        EightD paper = sampleEightD(sample);
        if (waived) {
            paper.validations.first().result = ValidationResult::Open;
            paper.effectivenessWaiver = u"该产品已停产，无后续批次可供统计。"_s;
        }
        if (thoughtOut)
            think(paper);
        QTemporaryDir folder;
        Desk desk(folder.filePath(u"store"_s));
        desk.time.set(SystemTime().now());
        desk.start([this](Workspace &workspace) { setUp(workspace); });

        // From the ticket's number to the report.
        desk.window().openPage(u"eightd"_s);
        const QString ticket = registered(desk.workspace());
        desk.hand.click("newEightDTicketEdit");
        desk.hand.write(ticket);
        desk.hand.press(Qt::Key_Return);
        auto *page = desk.window().findChild<EightDPage *>();
        QVERIFY(page);

        ThinkingTypist typist(desk.hand, *page);
        desk.hand.countFromHere();
        typist.type(withoutThoughts(paper), [&](int place) {
            if (thoughtOut && place == 2)
                typist.addPicture(desk, paper.figures.first());
            if (thoughtOut && place == 4)
                typist.drawExcluded(paper.causes.last());
            if (thoughtOut && place == 5)
                typist.decide(paper);
            see(desk, sample + (place < 0 ? u"-report"_s : u"-d%1"_s.arg(place)));
        });
        qInfo("%s: %d keys and %d clicks beside %d letters", qPrintable(sample), desk.hand.moves(), typist.clicks(),
              desk.hand.letters());
        if (QTest::currentTestFailed())
            return;
        QVERIFY(page->editing().save());
        compare(paper, desk.workspace().eightDs().load(page->editing().report().id)->report);

        typist.go(8);
        for (const auto &[role, who] : std::initializer_list<std::pair<const char *, int>>{
                 {"prepared", 0}, {"reviewed", 1}, {"approved", 2}})
            sign(desk, "report_"_ba + role + "SignButton", m_people.at(who));
        if (waived)
            sign(desk, "effectiveness_waiver_approvedSignButton", m_people.at(2));
        customerSigns(desk);
        see(desk, sample + u"-signed"_s);
        typist.go(-1);
        desk.hand.inBox("reportPreview", [&] { desk.hand.click("sendFinalButton"); }, [] {});
        desk.hand.click("customerAcceptsButton");
        see(desk, sample + u"-sent"_s);
        typist.go(8);
        desk.hand.click("closeReportButton");
        const auto *problem = desk.hand.find<QLabel>("standingProblemLabel");
        QVERIFY2(problem && problem->text().isEmpty(), problem ? qPrintable(problem->text()) : "");
        QTRY_VERIFY_WITH_TIMEOUT(page->editing().report().state == EightDState::Closed, 5000);
        see(desk, sample + u"-closed"_s);
        print(desk, *page, sample);
        QCOMPARE(desk.workspace().verify(), Findings());
        QVERIFY2(m_cutOff.isEmpty(), qPrintable(m_cutOff.join(u'\n')));
    }

private:
    void setUp(Workspace &workspace)
    {
        setUpBranchOf(workspace, {u"quality"_s});
        const Actor author = workspace.actor();
        m_people = {author.name, u"孙岩"_s, u"赵敏"_s};
        for (const auto &[name, roles] : std::initializer_list<std::pair<QString, QStringList>>{
                 {m_people.at(1), {u"quality"_s, u"supervisor"_s}}, {m_people.at(2), {u"manager"_s, u"administrator"_s}}}) {
            StaffMember member;
            member.name = name;
            member.roles = roles;
            member.branch = u"SH01"_s;
            TestWorkspace::must(workspace.reference().saveStaff(member));
        }
        workspace.settings().setValue(setting::passwordCost, u"interactive"_s);
        Actor administrator = author;
        administrator.roles = {u"administrator"_s};
        workspace.setActor(administrator);
        for (const QString &name : m_people) { // the administrator last
            for (const StaffMember &member : workspace.reference().staff()) {
                if (member.name == name)
                    TestWorkspace::must(workspace.passwords().setPassword(member.id, everybodysPassword));
            }
        }
        workspace.setActor(author);
    }
    static QString registered(Workspace &workspace)
    {
        Registration registration;
        Ticket &ticket = registration.ticket;
        ticket.title = u"客户退件"_s;
        ticket.narrative = u"见 8D 报告。"_s;
        ticket.channel = u"phone"_s;
        ticket.policyId = u"TEL-1.3"_s;
        ticket.categoryScheme = u"TX-01"_s;
        ticket.category = u"service_guarantee"_s;
        ticket.levelScheme = u"SV-01"_s;
        ticket.level = u"urgent"_s;
        registration.customer.name = u"张伟"_s;
        registration.customer.phone = u"13800138000"_s;
        return TestWorkspace::must(workspace.tickets().registerTicket(registration)).facts.ticket.number;
    }

    // A cause that was only drawn, a choice with a must and a want, and a picture.
    static void think(EightD &report)
    {
        Cause handover;
        handover.id = u"drawn"_s;
        handover.category = u"man"_s;
        handover.state = CauseState::Excluded;
        handover.text = u"换线交接记录缺失"_s;
        report.causes.append(handover);
        Criterion force;
        force.id = u"force"_s;
        force.text = u"密封力不变"_s;
        force.must = true;
        Criterion cost;
        cost.id = u"cost"_s;
        cost.text = u"成本低"_s;
        cost.weight = 8;
        report.criteria = {force, cost};
        const std::tuple<QString, bool, qint64> ways[] = {{u"修模并重新验证"_s, true, 9}, {u"加厚密封条"_s, false, 4}};
        for (const auto &[text, keepsForce, points] : ways) {
            Alternative way;
            way.id = text;
            way.cause = report.causes.first().id;
            way.text = text;
            way.type = ActionType::Eliminate;
            report.alternatives.append(way);
            Score must;
            must.alternative = text;
            must.criterion = force.id;
            must.met = keepsForce;
            Score want;
            want.alternative = text;
            want.criterion = cost.id;
            want.score = points;
            report.scores += {must, want};
        }
        Figure section;
        section.discipline = 2;
        section.caption = u"图 1 密封条截面"_s;
        section.width = 50; // as pictures come
        report.figures = {section};
    }
    // What a ReportTypist copies by itself.
    static EightD withoutThoughts(EightD report)
    {
        report.causes.removeIf([](const Cause &cause) { return cause.id == "drawn"_L1; });
        report.criteria.clear();
        report.alternatives.clear();
        report.scores.clear();
        report.figures.clear();
        return report;
    }

    // Every page whole, however long it is.
    void see(Desk &desk, const QString &name)
    {
        QTest::qWait(500); // the review reads along
        for (const QString &words : cutOff(desk.hand.surface()))
            m_cutOff.append(name + u": "_s + words);
        desk.show(name.toLatin1().constData());
        if (desk.album.folder().isEmpty())
            return;
        for (auto *area : desk.hand.surface()->findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->objectName().startsWith(u"disciplineScroll"_s))
                area->widget()->grab().save(u"%1/%2.whole.png"_s.arg(desk.album.folder(), name));
        }
    }

    static void sign(Desk &desk, const QByteArray &button, const QString &name)
    {
        desk.hand.inBox("signDialog", [&] { desk.hand.click(button.constData()); }, [&] {
            auto *person = desk.hand.find<QComboBox>("signPersonCombo");
            Hand::need(person && person->findText(name) >= 0, name + u" is not offered"_s);
            person->setCurrentText(name);
            desk.hand.click("signPasswordEdit");
            desk.hand.write(everybodysPassword);
            const QPointer<QWidget> box = QApplication::activeModalWidget();
            desk.hand.press(Qt::Key_Return);
            Hand::until([&] { return !box || !box->isVisible(); }, u"not signed"_s);
        });
    }

    // By hand on the pad, before a witness.
    static void customerSigns(Desk &desk)
    {
        desk.hand.inBox("signDialog", [&] { desk.hand.click("report_customerSignButton"); }, [&] {
            desk.hand.click(desk.hand.find<QWidget>("signNameEdit"));
            desk.hand.write(u"周女士"_s);
            auto *pad = desk.hand.find<QWidget>("signaturePad");
            const QPointer<QWidget> box = QApplication::activeModalWidget();
            const auto stroke = [pad](const QList<QPointF> &points) {
                QTest::mousePress(pad, Qt::LeftButton, {}, points.first().toPoint());
                for (const QPointF &point : points) {
                    QMouseEvent move(QEvent::MouseMove, point, pad->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
                    QApplication::sendEvent(pad, &move);
                }
                QTest::mouseRelease(pad, Qt::LeftButton, {}, points.last().toPoint());
            };
            if (!pad)
                return;
            for (int line = 0; line < 2; ++line) {
                QList<QPointF> points;
                for (int i = 0; i <= 40; ++i)
                    points.append({pad->width() * (0.2 + i * 0.014),
                                   pad->height() * (0.4 + 0.2 * line + 0.12 * std::sin(i * 0.5))});
                stroke(points);
            }
            desk.show("customer-signs");
            desk.hand.click("signButton");
            Hand::until([&] { return !box || !box->isVisible(); }, u"not signed"_s);
        });
    }

    // In every language as a PDF, and once as each kind of file.
    static void print(Desk &desk, EightDPage &page, const QString &sample)
    {
        const QString folder = desk.album.folder();
        desk.hand.inBox("reportPreview", [&] { desk.hand.click("printButton"); }, [&] {
            auto *language = desk.hand.find<QComboBox>("reportLanguageCombo");
            for (int i = 0; language && i < 4; ++i) {
                language->setCurrentIndex(i);
                desk.show(u"%1-preview%2"_s.arg(sample).arg(i).toLatin1().constData());
                if (folder.isEmpty())
                    continue;
                for (const char *format : {"pdf", "docx", "xlsx", "odt"}) {
                    desk.prompts.saveTo = u"%1/%2-%3.%4"_s.arg(folder, sample).arg(i).arg(QLatin1String(format));
                    desk.hand.find<QAction>((QByteArray("saveAs_") + format).constData())->trigger();
                }
            }
            const auto *problem = desk.hand.find<QLabel>("reportProblemLabel");
            Hand::need(problem && problem->text().isEmpty(), u"it cannot be printed"_s);
        });
        Q_UNUSED(page)
    }

    static QJsonArray sortedNames(const QJsonArray &names)
    {
        QStringList sorted = QVariant(names.toVariantList()).toStringList();
        sorted.sort();
        return QJsonArray::fromStringList(sorted);
    }
    // What the paper says is what was typed; beside it stands only what came from the ticket.
    static void compare(const EightD &paper, const EightD &typed)
    {
        const auto normal = [](const EightD &report) {
            int count = 0;
            EightD sorted = report;
            std::stable_sort(sorted.actions.begin(), sorted.actions.end(), [](const Action &one, const Action &other) {
                return one.kind < other.kind; // written discipline by discipline
            });
            QJsonObject json = eightdjson::contentOf(withFreshIds(sorted, [&count] { return QString::number(++count); }));
            for (auto it = json.begin(); it != json.end(); ++it) {
                if (!it->isArray())
                    continue;
                QJsonArray records;
                for (const QJsonValue &each : it->toArray()) {
                    QJsonObject record = each.toObject();
                    record.remove("staff"_L1); // found by the name
                    record.remove("attachment"_L1); // a picture's place in the store
                    for (auto field = record.begin(); field != record.end(); ++field) {
                        if (field->isArray()) // what a record names is a set
                            *field = sortedNames(field->toArray());
                    }
                    records.append(record);
                }
                *it = records;
            }
            return json;
        };
        const QJsonObject wanted = normal(paper);
        const QJsonObject got = normal(typed);
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            const auto lines = [&](const QJsonValue &value) {
                return QJsonDocument(QJsonObject{{it.key(), value}}).toJson().split('\n');
            };
            const QList<QByteArray> there = lines(got.value(it.key()));
            const QList<QByteArray> here = lines(*it);
            for (qsizetype i = 0; i < here.size(); ++i)
                QVERIFY2(there.value(i) == here.at(i), there.value(i) + " is not " + here.at(i) + " in " + it.key().toUtf8());
            QCOMPARE(there.size(), here.size());
        }
    }

    QStringList m_people; // prepares, reviews, approves
    QStringList m_cutOff;
};

QTEST_MAIN(WritingReportsTest)
#include "tst_writingreports.moc"
