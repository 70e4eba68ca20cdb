#include <QtTest/QtTest>

#include "policies/policycheck.h"
#include "shippeddata.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

// Every time limit of the source documents: requirement, policy, kind, level ("*": all), limit ("-": no number given).
// Written from the documents, not from the policy files.
constexpr const char *timeLimits = R"(
R-110 TEL-1.1 deadline urgent 2h
R-111 TEL-1.1 deadline urgent 48h
R-112 TEL-1.3 deadline general 2h
R-113 TEL-1.3 deadline general 48h
R-114 TEL-1.3 deadline urgent 2h
R-115 TEL-1.3 deadline urgent 12h
R-116 TEL-1.3 deadline major 2h
R-117 TEL-1.3 deadline major 24h
R-118 TEL-2.1 deadline * 24h
R-119 TEL-2.1 average * 48h
R-120 TEL-2.1 deadline major 72h
R-121 TEL-2.1 deadline * -
R-122 TEL-3 deadline * 7wd
R-123 TEL-3 deadline * -
R-124 TEL-3 deadline * 24h
R-125 TEL-3 deadline major 48h
R-126 TEL-4 deadline level1 2h
R-127 TEL-4 deadline level2 -
R-128 TEL-4 deadline level3 24h
R-129 TEL-4 deadline level4 48h
R-130 TEL-4 deadline * 24h
R-131 TEL-5 deadline * 24h
R-132 TEL-5 deadline * 48h
R-133 TEL-5 periodic * -
R-134 MFG-8D deadline * 4h
R-135 MFG-8D deadline * 1wd
R-136 MFG-8D deadline * 7wd
R-137 MFG-8D deadline * 48h
R-138 MFG-8D deadline * customer_due
R-139 MFG-8D deadline * -
R-140 MFG-8D deadline * -
R-141 CCS-24-48-72 deadline * 24h
R-142 CCS-24-48-72 deadline * 48h
R-143 CCS-24-48-72 deadline * 72h
R-144 CCS-24-48-72 deadline * agreed_due
R-145 CCS-24-48-72 deadline major -
R-146 FOOD-ISO deadline * 48h
R-147 FOOD-ISO aim * 0d
R-148 FOOD-ISO periodic * 1d
R-149 FOOD-ISO periodic * 1d
R-150 FOOD-ISO periodic * 1d
R-151 FOOD-ISO periodic * 1d
R-152 ESTATE deadline * 30m
R-153 ESTATE deadline major 24h
R-154 ESTATE threshold * 3mo
R-155 ESTATE threshold * -
R-156 CT-2019 deadline * -
R-157 CT-2021 deadline * -
R-158 TRI-LEVEL deadline level3 -
R-159 SUZUKI deadline major -
R-160 STEPS deadline * -
R-161 SVC-1.2 deadline * 30s
R-162 SVC-1.2 deadline * 15m
R-163 SVC-1.2 deadline * 2h
R-164 SVC-1.2 deadline * 48h
R-165 SVC-2 deadline * now
R-166 SVC-2 deadline * 24h
R-167 SVC-2 deadline * 7wd
R-168 SVC-2 deadline * 15wd
R-169 SVC-2 deadline * 24h
R-170 SVC-2 retention * 36mo
R-171 SVC-3.1 deadline level1 48h
R-172 SVC-3.1 deadline level1 72h
R-173 SVC-3.1 deadline level2 24h
R-174 SVC-3.1 deadline level2 36h
R-175 SVC-3.1 deadline level3 12h
R-176 SVC-3.1 deadline level3 24h
R-177 SVC-3.1 deadline * 24h
R-178 SVC-3.1 statistic * 48h
R-178 SVC-3.1 statistic level1 72h
R-178 SVC-3.1 statistic level2 36h
R-178 SVC-3.1 statistic level3 24h
R-179 SVC-3.2 deadline * 1h
R-180 SVC-3.2 deadline * 24h
R-181 SVC-3.2 deadline * 24h
R-182 SVC-3.2 deadline * 48h
R-183 SVC-3.2 deadline * 24h
R-184 SVC-3.2 deadline * 24h
R-185 SVC-3.2 deadline * 24h
R-186 SVC-3.2 deadline * 72h
R-187 SVC-3.2 deadline * 72h
R-188 SVC-4 deadline * 30m
R-189 SVC-4 periodic * 3mo
R-190 SVC-4 periodic * 6mo
R-190 SVC-4 periodic * 12mo
R-191 SVC-4 periodic * -
R-192 SVC-5 deadline * 2h
R-193 SVC-5 deadline * 48h
R-194 SVC-5 retention * 36mo
R-195 SVC-5 periodic * -
R-196 SVC-7 deadline * 24h
R-197 SVC-7 deadline * 48h
R-198 SVC-7 deadline * 2h
R-199 SVC-7 deadline * 48h
R-200 SVC-7 deadline * 10m
R-201 SVC-7 deadline * 2h
R-202 SVC-7 periodic * 12mo
R-203 CALL-2.4 deadline * 15m
R-204 CALL-2.4 deadline * 2h
R-205 CALL-2.4 deadline * 48h
R-206 CALL-3 statistic * 20m
R-207 CALL-3 statistic * 15m
R-208 CALL-3 statistic * 45m
R-209 CALL-3 deadline * 24h
R-210 CALL-5.1 deadline * 30s
R-211 CALL-5.1 deadline * 1m
R-212 CALL-5.1 deadline ordinary 24h
R-213 CALL-5.1 deadline complex 48h
R-214 CALL-5.3 deadline * now
R-215 CALL-5.3 deadline * now
R-216 CALL-5.3 deadline general -
R-216 CALL-5.3 deadline key -
R-216 CALL-5.3 deadline urgent -
R-217 CALL-5.3 statistic * 3.2wd
R-217 CALL-5.3 statistic urgent 1.5wd
R-218 CALL-5.3 statistic * 22s
R-218 CALL-5.3 statistic * 2.5wd
R-219 CALL-8.1 deadline * 15m
R-221 PLAN-004 deadline general 2h
R-222 PLAN-004 deadline urgent 30m
R-223 PLAN-004 deadline major now
R-224 PLAN-004 deadline * 24h
R-225 PLAN-004 deadline * 72h
R-226 PLAN-004 deadline * -
)";

QString kindCode(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Deadline: return u"deadline"_s;
    case ClockKind::Aim: return u"aim"_s;
    case ClockKind::Average: return u"average"_s;
    case ClockKind::Statistic: return u"statistic"_s;
    case ClockKind::Periodic: return u"periodic"_s;
    case ClockKind::Threshold: return u"threshold"_s;
    case ClockKind::Retention: return u"retention"_s;
    }
    return {};
}

QString limitOf(const PolicyClock &clock, const QString &level)
{
    if (!clock.manualDue.isEmpty())
        return clock.manualDue;
    if (!clock.runsOnTickets())
        return clock.figures.isEmpty() ? u"-"_s : textFor(clock.figures, level);
    QString limit = u"no row"_s;
    for (const LevelAmount &entry : clock.amounts) {
        if (entry.level == level || (entry.level == u"*" && limit == u"no row"))
            limit = entry.amount.isNone() ? u"-"_s : entry.amount.toString();
    }
    return limit;
}

// The levels a clock speaks of, from its amounts, figures and sources.
QStringList levelsOf(const PolicyClock &clock)
{
    QSet<QString> levels;
    for (const LevelAmount &entry : clock.amounts)
        levels.insert(entry.level);
    for (const LevelTexts &texts : {clock.figures, clock.sources, clock.quotes}) {
        for (const QString &level : texts.keys())
            levels.insert(level);
    }
    levels.remove(u"*"_s);
    return levels.values();
}

// What the file says, as rows of the table above.
QStringList rowsOf(const Policy &policy)
{
    QStringList rows;
    for (const PolicyClock &clock : policy.clocks) {
        QStringList levels = levelsOf(clock);
        if (levels.isEmpty() || (clock.figures.contains(u"*"_s)))
            levels.append(u"*"_s);
        for (const QString &level : levels) {
            rows.append(QStringList{clock.sourceFor(level), policy.id, kindCode(clock.kind), level,
                                    limitOf(clock, level)}.join(u' '));
        }
    }
    return rows;
}

} // namespace

// Every handling policy that comes with the program is whole, fits to its catalogs and says what the documents say.
class ShippedPoliciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &path : shipped::files(u"policies"_s)) {
            const auto policy = parsePolicy(shipped::bytes(path));
            if (!policy) {
                const Error &error = policy.error();
                QFAIL(qPrintable(u"%1: %2 at %3 (%4)"_s.arg(path, error.code, error.where, error.args.join(u' '))));
            }
            QVERIFY2(path.endsWith(u"/%1.json"_s.arg(policy->id.toLower())), qPrintable(path));
            m_policies.insert(policy->id, *policy);
        }
        for (const QString &path : shipped::files(u"catalogs"_s)) {
            const auto catalog = parseCatalog(shipped::bytes(path));
            QVERIFY2(catalog, qPrintable(path));
            m_catalogs.insert(catalog->id, *catalog);
        }
    }

    void allProfilesAreThere()
    {
        const QString wanted = u"CALL-2.4 CALL-3 CALL-5.1 CALL-5.3 CALL-8.1 CCS-24-48-72 CT-2019 CT-2021 ESTATE "
                               "FOOD-ISO MFG-8D PLAN-004 STEPS SUZUKI SVC-1.2 SVC-2 SVC-3.1 SVC-3.2 SVC-4 SVC-5 SVC-7 "
                               "TEL-1.1 TEL-1.3 TEL-2.1 TEL-3 TEL-4 TEL-5 TRI-LEVEL"_s;
        QCOMPARE(m_policies.keys().join(u' '), wanted);
        QCOMPARE(m_policies.size(), 28);
    }

    void everyTimeLimitOfTheDocumentsIsThereOnce()
    {
        QStringList wanted = QString::fromLatin1(timeLimits).split(u'\n', Qt::SkipEmptyParts);
        QStringList actual;
        for (const Policy &policy : std::as_const(m_policies))
            actual += rowsOf(policy);
        wanted.sort();
        actual.sort();
        const QSet<QString> wantedSet(wanted.begin(), wanted.end());
        const QSet<QString> actualSet(actual.begin(), actual.end());
        const QStringList missing = (wantedSet - actualSet).values();
        const QStringList extra = (actualSet - wantedSet).values();
        const QString difference = u"missing:\n%1\nnot in the documents:\n%2"_s.arg(missing.join(u'\n'),
                                                                                  extra.join(u'\n'));
        QVERIFY2(missing.isEmpty() && extra.isEmpty(), qPrintable(difference));
        QCOMPARE(actual.size(), wanted.size());
    }

    void everyClockQuotesItsSource()
    {
        for (const Policy &policy : std::as_const(m_policies)) {
            for (const PolicyClock &clock : policy.clocks) {
                const QString place = policy.id + u'.' + clock.code;
                QVERIFY2(!clock.quotes.isEmpty(), qPrintable(place));
                for (const QString &quote : clock.quotes)
                    QVERIFY2(quote.size() >= 4 && !quote.contains(u'「'), qPrintable(place));
                QVERIFY2(clock.sources.keys() == clock.quotes.keys(), qPrintable(place));
            }
        }
    }

    void everySchemeLevelAndCodeExists()
    {
        for (const Policy &policy : std::as_const(m_policies)) {
            const auto checked = checkPolicy(policy, lookup());
            QVERIFY2(checked, qPrintable(policy.id + u' ' + (checked ? QString() : checked.error().where)));
        }
    }

    void aCodeThatDoesNotExistIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QString &id, const QByteArray &was, const QByteArray &is,
                            const QString &where) { QTest::newRow(name) << id << was << is << where; };
        row("level scheme", u"tel-1.3"_s, "SV-01", "SV-99", u"level_scheme"_s);
        row("a category scheme for levels", u"tel-1.3"_s, "SV-01", "TX-01", u"level_scheme"_s);
        row("level of an amount", u"tel-1.3"_s, "\"urgent\": \"12h\"", "\"urgnt\": \"12h\"",
            u"clocks[1].amount.urgnt"_s);
        row("level of a source", u"tel-1.3"_s, "\"urgent\": \"R-115\"", "\"urgnt\": \"R-115\"",
            u"clocks[1].source.urgnt"_s);
        row("organisation", u"tel-1.3"_s, "\"telecom\"", "\"telecon\"", u"applies.organisations"_s);
        row("ground", u"svc-3.1"_s, "\"system_fault\"", "\"bad_weather\"", u"extension.grounds"_s);
        row("channel", u"svc-7"_s, "\"hotline_10010\"", "\"hotline_1001\"", u"clocks[4].when.channel"_s);
        row("regraded level", u"estate"_s, "\"to\": \"important\"", "\"to\": \"grave\"", u"regrade[6].to"_s);
        row("criterion", u"estate"_s, "\"brand_harm\"", "\"brand_ham\"", u"regrade[4].when.major_criteria"_s);
    }

    void aCodeThatDoesNotExistIsNamedWithItsPlace()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QByteArray json = shipped::bytes(shipped::files(u"policies"_s).filter(u'/' + id + u".json"_s).value(0));
        QVERIFY(json.contains(was));
        const auto policy = parsePolicy(json.replace(was, is));
        QVERIFY(policy);
        const auto checked = checkPolicy(*policy, lookup());
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, u"unknown-value"_s);
        QTEST(checked.error().where, "where");
    }

    // Its events are stamped by a step, made from the ticket's fields or recorded by hand.
    void everyClockCanStartAndStop()
    {
        QSet<QString> known{u"extended"_s, u"extension_notified"_s, u"customer_due_set"_s, u"graded"_s};
        for (const QString &code : m_catalogs.value(u"recordable_events"_s).codes())
            known.insert(code);
        for (const QString &path : shipped::files(u"workflows"_s)) {
            const QJsonObject workflow = QJsonDocument::fromJson(shipped::bytes(path)).object();
            for (const QJsonValue &step : workflow.value("transitions"_L1).toArray()) {
                for (const QJsonValue &stamp : step.toObject().value("stamps"_L1).toArray())
                    known.insert(stamp.toString());
            }
        }
        for (const Policy &policy : std::as_const(m_policies)) {
            for (const PolicyClock &clock : policy.clocks) {
                if (!clock.runsOnTickets())
                    continue;
                for (const EventType type : QList<EventType>{*clock.start} + clock.stop)
                    QVERIFY2(known.contains(toCode(type)), qPrintable(policy.id + u' ' + toCode(type)));
            }
        }
    }

    void eventsRecordedByHandNameThePoliciesThatUseThem()
    {
        for (const CatalogEntry &event : m_catalogs.value(u"recordable_events"_s).entries) {
            for (const QJsonValue &id : event.attributes.value("policies"_L1).toArray()) {
                const QList<PolicyClock> clocks = m_policies.value(id.toString()).clocks;
                const auto uses = [&event](const PolicyClock &clock) {
                    const auto type = eventTypeFromCode(event.code);
                    return clock.start == type || clock.stop.contains(*type);
                };
                QVERIFY2(std::any_of(clocks.begin(), clocks.end(), uses),
                         qPrintable(event.code + u' ' + id.toString()));
            }
        }
    }

    void everyOrganisationTypeStartsWithABasePolicyMeantForIt()
    {
        for (const CatalogEntry &type : m_catalogs.value(u"organisation_types"_s).entries) {
            const Policy policy = m_policies.value(type.attributes.value("policy"_L1).toString());
            QVERIFY2(!policy.id.isEmpty() && policy.base, qPrintable(type.code));
            QVERIFY2(policy.applies.organisations.contains(type.code), qPrintable(type.code));
            QCOMPARE(policy.levelScheme, type.attributes.value("level_scheme"_L1).toString());
            QCOMPARE(policy.categoryScheme, type.attributes.value("category_scheme"_L1).toString());
            for (const QJsonValue &overlay : type.attributes.value("overlays"_L1).toArray()) {
                QVERIFY2(m_policies.contains(overlay.toString()), qPrintable(overlay.toString()));
                QVERIFY2(!m_policies.value(overlay.toString()).base, qPrintable(overlay.toString()));
            }
        }
    }

    void everyBasePolicyAsksForTheMinimumRecord() // R-044
    {
        for (const Policy &policy : std::as_const(m_policies)) {
            for (const QString &key : {u"channel"_s, u"received_at"_s, u"customer_id"_s, u"narrative"_s})
                QVERIFY2(policy.required.contains(key) == policy.base, qPrintable(policy.id + u' ' + key));
        }
    }

    void manufacturingAsksForEveryFieldOfItsReport() // R-321
    {
        const QStringList required = m_policies.value(u"MFG-8D"_s).required;
        for (const QString &key : {u"defect"_s, u"occurred_at"_s, u"place"_s, u"quantity"_s, u"batch"_s,
                                   u"shipping_date"_s, u"returned"_s})
            QVERIFY2(required.contains(key), qPrintable(key));
    }

    void noPolicyStopsItsClocksByItself() // A-39
    {
        for (const Policy &policy : std::as_const(m_policies))
            QVERIFY2(!policy.pausing.allowed, qPrintable(policy.id));
    }

    void onlyTwoPoliciesCanBeExtended() // A-40
    {
        QStringList extendable;
        for (const Policy &policy : std::as_const(m_policies)) {
            if (policy.extension.allowed)
                extendable.append(policy.id);
            for (const QString &ground : policy.extension.grounds)
                QVERIFY2(m_catalogs.value(u"extension_grounds"_s).find(ground), qPrintable(ground));
        }
        QCOMPARE(extendable, (QStringList{u"SVC-3.1"_s, u"SVC-4"_s}));
        QCOMPARE(m_policies.value(u"SVC-3.1"_s).extension.grounds.size(), 3);
    }

    void estateRegradesByHouseholdsClaimAgeAndRepetition() // R-089, R-090, A-35, A-36
    {
        const Policy &estate = m_policies[u"ESTATE"_s];
        Ticket ticket;
        ticket.level = u"general"_s;
        const auto proposed = [&](const Measures &measures) {
            const auto rule = proposedRegrade(estate, ticket, measures);
            return rule ? rule->to : QString();
        };
        ticket.households = 9;
        ticket.claimAmount = 9'999'999;
        QCOMPARE(proposed({{u"statements"_s, 1}, {u"talks"_s, 2}, {u"months_since_received"_s, 2}}), QString());
        QCOMPARE(proposed({{u"statements"_s, 2}}), u"important"_s);
        QCOMPARE(proposed({{u"talks"_s, 3}}), u"important"_s);
        QCOMPARE(proposed({{u"months_since_received"_s, 3}, {u"talks"_s, 3}}), u"major"_s);
        ticket.households = 10;
        QCOMPARE(proposed({}), u"major"_s);
        ticket.households = 1;
        ticket.claimAmount = 10'000'000; // fen: CNY 100 000
        QCOMPARE(proposed({}), u"major"_s);
        ticket.level = u"major"_s;
        QCOMPARE(proposed({{u"talks"_s, 5}}), QString());
    }

    void anyOfTheTenCriteriaMakesACarComplaintMajor() // R-354 … R-364
    {
        const Policy &suzuki = m_policies[u"SUZUKI"_s];
        int criteria = 0;
        for (const CatalogEntry &entry : m_catalogs.value(u"major_criteria"_s).entries) {
            if (entry.attributes.value("scheme"_L1).toString() != u"SV-06")
                continue;
            Ticket ticket;
            ticket.level = u"ordinary"_s;
            ticket.majorCriteria = {entry.code};
            QVERIFY2(proposedRegrade(suzuki, ticket, {}), qPrintable(entry.code));
            ++criteria;
        }
        QCOMPARE(criteria, 10);
    }

    void coordinationStartsForAnyOfThreeFlags() // R-123
    {
        const PolicyClock *clock = m_policies[u"TEL-3"_s].clock(u"coordinate");
        QVERIFY(clock);
        Ticket ticket;
        QVERIFY(!matchesAll(clock->when, ticket));
        ticket.sensitive = true;
        QVERIFY(matchesAll(clock->when, ticket));
    }

    void aPolicySurvivesWritingAndReading()
    {
        for (const Policy &policy : std::as_const(m_policies)) {
            const QJsonObject json = toJson(policy);
            const auto again = parsePolicy(json);
            QVERIFY2(again, qPrintable(policy.id));
            QCOMPARE(toJson(*again), json);
        }
    }

    void namesForTaiwanAreWrittenAsInTaiwan()
    {
        QStringList wrong;
        for (const QString &path : shipped::files(u"policies"_s))
            shipped::collectMainlandNames(QJsonDocument::fromJson(shipped::bytes(path)).object(), path, wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    CatalogLookup lookup() const
    {
        return [this](const QString &id) {
            const auto found = m_catalogs.find(id);
            return found == m_catalogs.end() ? nullptr : &*found;
        };
    }

    QMap<QString, Policy> m_policies;
    QHash<QString, Catalog> m_catalogs;
};

QTEST_GUILESS_MAIN(ShippedPoliciesTest)
#include "tst_shippedpolicies.moc"
