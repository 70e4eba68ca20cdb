#include <QtTest/QtTest>

#include "workflow/guards.h"

using namespace Qt::StringLiterals;
using namespace kesu;

namespace {

QString sourceFile(const QString &path)
{
    return qEnvironmentVariable("KESU_SOURCE_DIR") + u'/' + path;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList kinds{u"complaint"_s, u"consultation"_s, u"enquiry"_s, u"fault"_s};

Result<Workflow> shipped(const QString &kind)
{
    return Workflow::parse(contents(sourceFile(u"resources/workflows/%1.json"_s.arg(kind))));
}

} // namespace

// The transition tables as data: what is shipped, and what is refused.
class WorkflowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A change of the process is a visible change of tests/domain/workflow/steps.txt.
    void everyStateAndStepIsAsInTheReference()
    {
        QString table;
        for (const QString &kind : kinds) {
            const auto workflow = shipped(kind);
            QVERIFY2(workflow, workflow ? "" : qPrintable(workflow.error().code + u' ' + workflow.error().where));
            for (int i = 0; i <= static_cast<int>(TicketState::Transferred); ++i) {
                const auto state = static_cast<TicketState>(i);
                for (const Transition &step : workflow->leaving(state)) {
                    const QString stays = step.code == u"resume"_s ? u"back"_s : u"stays"_s;
                    table += u"%1  %2  %3  %4\n"_s.arg(kind, -12).arg(toCode(state), -13).arg(step.code, -13)
                                 .arg(step.to ? toCode(*step.to) : stays);
                }
            }
        }
        const QString reference = sourceFile(u"tests/domain/workflow/steps.txt"_s);
        if (qEnvironmentVariableIsSet("KESU_UPDATE_REFERENCES")) {
            QFile file(reference);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(table.toUtf8());
        }
        const QStringList expected = QString::fromUtf8(contents(reference)).split(u'\n');
        const QStringList actual = table.split(u'\n');
        for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i)
            QCOMPARE(actual.value(i), expected.value(i));
    }

    void everyGuardIsUsedBySomeStep()
    {
        QSet<QString> used;
        for (const QString &kind : kinds) {
            const auto workflow = shipped(kind);
            for (const Transition &step : workflow->transitions())
                used.unite(QSet<QString>(step.guards.cbegin(), step.guards.cend()));
        }
        for (const QString &code : guardCodes())
            QVERIFY2(used.contains(code), qPrintable(code));
    }

    void everyTicketCanGetToItsEnd_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : kinds)
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void everyTicketCanGetToItsEnd()
    {
        QFETCH(QString, kind);
        const auto workflow = shipped(kind);
        for (int i = 0; i <= static_cast<int>(TicketState::Transferred); ++i) {
            const auto start = static_cast<TicketState>(i);
            const bool reachable = std::any_of(workflow->transitions().cbegin(), workflow->transitions().cend(),
                                               [start](const Transition &t) { return t.to == start; });
            if (!reachable || isFinished(start))
                continue;
            QSet<int> seen{i};
            QList<TicketState> open{start};
            bool closes = false;
            while (!open.isEmpty() && !closes) {
                for (const Transition &step : workflow->leaving(open.takeFirst())) {
                    closes = closes || step.to == TicketState::Closed || step.code == u"resume"_s;
                    if (step.to && !seen.contains(static_cast<int>(*step.to))) {
                        seen.insert(static_cast<int>(*step.to));
                        open.append(*step.to);
                    }
                }
            }
            QVERIFY2(closes, qPrintable(toCode(start)));
        }
    }

    void aBrokenTableIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        const QByteArray name = R"("name":{"zh_CN":"a","zh_TW":"b","en":"c"})";
        QTest::newRow("no JSON") << QByteArray("{") << u"json-broken"_s << u"1"_s;
        QTest::newRow("empty") << QByteArray("{}") << u"workflow-empty"_s << QString();
        QTest::newRow("nameless") << QByteArray(R"({"transitions":[{"code":"x","from":["draft"]}]})")
                                  << u"workflow-name-incomplete"_s << u"x"_s;
        QTest::newRow("unknown state") << QByteArray(R"({"transitions":[{"code":"x",)") + name
                                              + R"(,"from":["nowhere"]}]})" << u"workflow-unknown-state"_s << u"x"_s;
        QTest::newRow("unknown guard") << QByteArray(R"({"transitions":[{"code":"x",)") + name
                                              + R"(,"from":["draft"],"guards":["dog"]}]})"
                                       << u"workflow-unknown-guard"_s << u"x"_s;
        QTest::newRow("unknown event") << QByteArray(R"({"transitions":[{"code":"x",)") + name
                                              + R"(,"from":["draft"],"stamps":["rain"]}]})"
                                       << u"workflow-unknown-event"_s << u"x"_s;
        QTest::newRow("requires what it does not ask")
            << QByteArray(R"({"transitions":[{"code":"x",)") + name + R"(,"from":["draft"],"requires":["reason"]}]})"
            << u"workflow-requires-unasked"_s << u"x"_s;
    }

    void aBrokenTableIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        QFETCH(QString, where);
        const auto workflow = Workflow::parse(json);
        QVERIFY(!workflow);
        QCOMPARE(workflow.error().code, code);
        QCOMPARE(workflow.error().where, where);
    }
};

QTEST_GUILESS_MAIN(WorkflowTest)
#include "tst_workflow.moc"
