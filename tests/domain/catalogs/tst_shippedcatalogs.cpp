#include <QtTest/QtTest>

#include "catalogs/catalog.h"
#include "shippeddata.h"
#include "tickets/ticket.h"
#include "tickets/ticketevent.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// Every catalog that comes with the program is whole, and says what the requirements say.
class ShippedCatalogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &path : shipped::files(u"catalogs"_s)) {
            const auto catalog = parseCatalog(shipped::bytes(path));
            if (!catalog) {
                const Error &error = catalog.error();
                QFAIL(qPrintable(u"%1: %2 at %3"_s.arg(path, error.code, error.where)));
            }
            QVERIFY2(path.endsWith(u"/%1.json"_s.arg(catalog->id.toLower())), qPrintable(path));
            m_catalogs.insert(catalog->id, *catalog);
        }
    }

    void allSchemesAreThere()
    {
        for (int i = 1; i <= 25; ++i) {
            const QString id = u"TX-%1"_s.arg(i, 2, 10, QChar(u'0'));
            QVERIFY2(m_catalogs.contains(id), qPrintable(id));
            QCOMPARE(m_catalogs.value(id).type, CatalogType::CategoryScheme);
            QCOMPARE(m_catalogs.value(id).source, u"R-0%1"_s.arg(55 + i));
        }
        for (int i = 1; i <= 15; ++i) {
            const QString id = u"SV-%1"_s.arg(i, 2, 10, QChar(u'0'));
            QVERIFY2(m_catalogs.contains(id), qPrintable(id));
            QCOMPARE(m_catalogs.value(id).type, CatalogType::LevelScheme);
        }
    }

    void everySchemeHasTheEntriesOfItsSource_data()
    {
        QTest::addColumn<QString>("codes");
        // Top-level codes; a level scheme from the most severe down.
        const std::initializer_list<std::pair<const char *, const char *>> rows{
            {"TX-01", "service_quality service_process product_use service_guarantee other"},
            {"TX-02", "service technical business other"},
            {"TX-03", "service_problem network_problem billing_problem"},
            {"TX-04", "network_service data_service voice customer_service"},
            {"TX-05", "network_service payment_service customer_service"},
            {"TX-06", "enquiry consultation fault complaint"},
            {"TX-07", "provincial group"},
            {"TX-08", "valid invalid"},
            {"TX-09", "product service_quality price other"},
            {"TX-10", "product_quality after_sales order_handling complaint_late"},
            {"TX-11", "product_quality service_attitude logistics"},
            {"TX-12", "product_quality customer_service logistics"},
            {"TX-13", "product_quality after_sales logistics"},
            {"TX-14", "service product process system environment"},
            {"TX-15", "fault_repair consultation complaint application handling"},
            {"TX-16", "voice data broadband mobile_terminal iot"},
            {"TX-17", "product service process"},
            {"TX-18", "engineering design"},
            {"TX-19", "inspection_lax after_sales_process training_insufficient communication_poor "
                      "mechanism_incomplete"},
            {"TX-20", "quality_control_lax service_training logistics_chain"},
            {"TX-21", "company_at_fault unclear company_not_at_fault"},
            {"TX-22", "marketing quality technical manufacturing material_control"},
            {"TX-23", "quality_inspector team_leader operator"},
            {"TX-24", "escalated_complaint customer_complaint system_fault product_problem service_interruption "
                      "malicious_complaint security_incident"},
            {"TX-25", "rules training technology feedback_mechanism"},
            {"SV-01", "urgent major general"},
            {"SV-02", "level1 level2 level3 level4"},
            {"SV-03", "urgent major general"},
            {"SV-04", "major urgent ordinary"},
            {"SV-05", "serious general"},
            {"SV-06", "major ordinary"},
            {"SV-07", "level3 level2 level1"},
            {"SV-08", "major important general"},
            {"SV-09", "level1 level2 level3"},
            {"SV-10", "difficult complex ordinary"},
            {"SV-11", "level1 level2 level3 level4"},
            {"SV-12", "urgent key general"},
            {"SV-13", "complex ordinary"},
            {"SV-14", "major urgent general"},
            {"SV-15", "sensitive complex multi_department"},
        };
        for (const auto &[id, codes] : rows)
            QTest::newRow(id) << QString::fromLatin1(codes);
    }

    void everySchemeHasTheEntriesOfItsSource()
    {
        QFETCH(QString, codes);
        QStringList actual;
        int rank = 0;
        for (const CatalogEntry &entry : m_catalogs.value(QString::fromLatin1(QTest::currentDataTag())).entries) {
            actual.append(entry.code);
            QVERIFY2(entry.rank >= rank, qPrintable(entry.code));
            rank = entry.rank;
        }
        QCOMPARE(actual.join(u' '), codes);
    }

    void telecomKeepsItsTenSubclasses()
    {
        QStringList names;
        for (const CatalogEntry &entry : m_catalogs.value(u"TX-02"_s).entries) {
            for (const CatalogEntry &child : entry.children)
                names.append(child.name.zhCn);
        }
        QCOMPARE(names.join(u'、'), u"服务态度投诉、服务效率投诉、服务内容投诉、网络质量投诉、设备故障投诉、系统问题投诉、"
                                    "套餐变更投诉、资费调整投诉、业务办理投诉、投诉处理流程投诉、投诉反馈投诉、其他问题投诉"_s);
    }

    void everyChannelOfTheRequirementsIsThere()
    {
        const QStringList codes = m_catalogs.value(u"channels"_s).codes();
        const QString wanted = u"phone sms wechat hotline_10000 hotline_4008810000 hotline_10010 hotline_95598 "
                               "website mobile_app mini_program enterprise_messaging online_service online_platform "
                               "official_account web_hall mobile_hall wenba business_hall service_centre outlet store "
                               "on_site visit self_service gov_12345 consumer_12315 social_media weibo online_media "
                               "email letter fax verbal media newspaper magazine television radio network relay "
                               "customer_centre_system other"_s;
        for (const QString &code : wanted.split(u' '))
            QVERIFY2(codes.contains(code), qPrintable(code));
    }

    void everyChannelKnowsItsTierAndPlatformsAskForTheirNumber()
    {
        const Catalog channels = m_catalogs.value(u"channels"_s);
        for (const QString &code : channels.codes()) {
            const QJsonObject attributes = channels.find(code)->attributes;
            const QString tier = attributes.value("tier"_L1).toString();
            QVERIFY2(tier == u"provincial" || tier == u"group", qPrintable(code));
            QCOMPARE(attributes.value("needs_reference"_L1).toBool(),
                     attributes.value("group"_L1).toString() == u"third_party");
        }
    }

    void invalidGroundsAreTheFourOfTheSource()
    {
        QCOMPARE(m_catalogs.value(u"invalid_grounds"_s).entries.size(), 4);
        QCOMPARE(m_catalogs.value(u"invalid_grounds"_s).codes(),
                 m_catalogs.value(u"TX-08"_s).codes().mid(2));
    }

    void kindsAreThoseOfTheProgram()
    {
        for (const QString &code : m_catalogs.value(u"kinds"_s).codes())
            QVERIFY2(ticketKindFromCode(code), qPrintable(code));
        QCOMPARE(m_catalogs.value(u"kinds"_s).entries.size(), 4);
    }

    void eventsRecordedByHandAreEventsOfTheProgram()
    {
        for (const QString &code : m_catalogs.value(u"recordable_events"_s).codes())
            QVERIFY2(eventTypeFromCode(code), qPrintable(code));
    }

    void satisfactionIsAskedOnThreeScales()
    {
        const Catalog scales = m_catalogs.value(u"satisfaction_scales"_s);
        QCOMPARE(scales.entries.size(), 3);
        QCOMPARE(scales.find(u"likert5")->children.size(), 5);
        QCOMPARE(scales.find(u"score5")->attributes.value("target"_L1).toDouble(), 4.5);
        QCOMPARE(scales.find(u"score100")->attributes.value("band_high"_L1).toInt(), 90);
        QCOMPARE(scales.find(u"score100")->attributes.value("band_low"_L1).toInt(), 70);
    }

    void everyMajorCriterionLeadsToALevelOfItsScheme()
    {
        const Catalog criteria = m_catalogs.value(u"major_criteria"_s);
        for (const CatalogEntry &entry : criteria.entries) {
            const Catalog scheme = m_catalogs.value(entry.attributes.value("scheme"_L1).toString());
            QVERIFY2(scheme.find(entry.attributes.value("level"_L1).toString()), qPrintable(entry.code));
        }
        for (const QString &id : {u"SV-06"_s, u"SV-08"_s}) {
            const Catalog scheme = m_catalogs.value(id);
            const QJsonArray named = scheme.find(u"major")->attributes.value("criteria"_L1).toArray();
            QCOMPARE(named.size(), id == u"SV-06" ? 10 : 5);
            for (const QJsonValue &code : named)
                QVERIFY2(criteria.find(code.toString()), qPrintable(code.toString()));
        }
    }

    void auditLogsAreKeptHalfAYear()
    {
        const QJsonObject rule = m_catalogs.value(u"retention"_s).find(u"audit_logs")->attributes;
        QCOMPARE(rule.value("source"_L1).toString(), u"R-220"_s);
        QCOMPARE(rule.value("policy"_L1).toString(), u"CALL-6"_s);
        QCOMPARE(rule.value("keep"_L1).toString(), u"6mo"_s);
    }

    void categoriesGoToDepartmentsThatExist()
    {
        for (const Catalog &scheme : std::as_const(m_catalogs)) {
            for (const QString &code : scheme.codes()) {
                const QString department = scheme.find(code)->attributes.value("department"_L1).toString();
                QVERIFY2(department.isEmpty() || m_catalogs.value(u"role_sets"_s).find(department),
                         qPrintable(scheme.id + u' ' + code));
            }
        }
        const auto departmentOf = [this](const QString &scheme, QStringView code) {
            return m_catalogs.value(scheme).find(code)->attributes.value("department"_L1).toString();
        };
        QCOMPARE(departmentOf(u"TX-04"_s, u"network_service"), u"tel_network"_s);
        QCOMPARE(departmentOf(u"TX-01"_s, u"product_use"), u"tel_product"_s);
        QCOMPARE(departmentOf(u"TX-02"_s, u"technical"), u"tel_technical"_s);
    }

    void organisationTypesChooseWhatExists()
    {
        for (const CatalogEntry &type : m_catalogs.value(u"organisation_types"_s).entries) {
            const auto chosen = [&type](QLatin1String key) { return type.attributes.value(key).toString(); };
            QVERIFY2(m_catalogs.contains(chosen("category_scheme"_L1)), qPrintable(type.code));
            QVERIFY2(m_catalogs.contains(chosen("level_scheme"_L1)), qPrintable(type.code));
            QVERIFY2(m_catalogs.value(u"role_sets"_s).find(chosen("role_set"_L1)), qPrintable(type.code));
            QVERIFY2(m_catalogs.value(u"satisfaction_scales"_s).find(chosen("satisfaction_scale"_L1)),
                     qPrintable(type.code));
        }
    }

    void namesForTaiwanAreWrittenAsInTaiwan()
    {
        QCOMPARE(shipped::mainlandCharacters(u"申訴處理時限，臺灣與台北"_s), QString());
        QCOMPARE(shipped::mainlandCharacters(u"申诉机构"_s), u"诉机构"_s);
        QStringList wrong;
        for (const QString &path : shipped::files(u"catalogs"_s))
            shipped::collectMainlandNames(QJsonDocument::fromJson(shipped::bytes(path)).object(), path, wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    QHash<QString, Catalog> m_catalogs;
};

QTEST_GUILESS_MAIN(ShippedCatalogsTest)
#include "tst_shippedcatalogs.moc"
