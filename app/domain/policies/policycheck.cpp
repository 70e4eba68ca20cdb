#include "policies/policycheck.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Keeps the first thing that does not exist.
class PolicyCheck
{
public:
    PolicyCheck(const Policy &policy, const CatalogLookup &catalog) : m_policy(policy), m_catalog(catalog) {}

    Result<void> run()
    {
        checkScheme(u"level_scheme"_s, m_policy.levelScheme, CatalogType::LevelScheme);
        checkScheme(u"category_scheme"_s, m_policy.categoryScheme, CatalogType::CategoryScheme);
        checkCodes(u"applies.channels"_s, u"channels"_s, m_policy.applies.channels);
        checkCodes(u"applies.kinds"_s, u"kinds"_s, m_policy.applies.kinds);
        checkCodes(u"applies.organisations"_s, u"organisation_types"_s, m_policy.applies.organisations);
        checkCodes(u"extension.grounds"_s, u"extension_grounds"_s, m_policy.extension.grounds);
        for (qsizetype i = 0; i < m_policy.clocks.size(); ++i)
            checkClock(u"clocks[%1]"_s.arg(i), m_policy.clocks.at(i));
        for (qsizetype i = 0; i < m_policy.regrade.size(); ++i) {
            const QString place = u"regrade[%1]"_s.arg(i);
            checkLevel(place + u".to"_s, m_policy.regrade.at(i).to);
            checkConditions(place, m_policy.regrade.at(i).when);
        }
        return m_error ? Result<void>(*m_error) : Result<void>();
    }

private:
    void refuse(const QString &place, const QString &value)
    {
        if (!m_error)
            m_error = Error{ErrorKind::BadInput, u"unknown-value"_s, place, {value}};
    }

    void checkScheme(const QString &place, const QString &id, CatalogType type)
    {
        const Catalog *scheme = id.isEmpty() ? nullptr : m_catalog(id);
        if (!id.isEmpty() && (!scheme || scheme->type != type))
            refuse(place, id);
    }

    void checkCodes(const QString &place, const QString &list, const QStringList &codes)
    {
        const Catalog *catalog = m_catalog(list);
        for (const QString &code : codes) {
            if (!catalog || !catalog->find(code))
                refuse(place, code);
        }
    }

    // Levels are of the policy's scheme, or say how difficult a matter or how grave an emergency is.
    void checkLevel(const QString &place, const QString &level)
    {
        if (level == u"*")
            return;
        for (const QString &id : {m_policy.levelScheme, u"SV-10"_s, u"SV-11"_s, u"SV-13"_s}) {
            const Catalog *scheme = m_catalog(id);
            if (scheme && scheme->find(level))
                return;
        }
        refuse(place, level);
    }

    void checkClock(const QString &place, const PolicyClock &clock)
    {
        for (const LevelAmount &entry : clock.amounts)
            checkLevel(place + u".amount."_s + entry.level, entry.level);
        for (const QString &level : clock.figures.keys())
            checkLevel(place + u".amount."_s + level, level);
        for (const QString &level : clock.sources.keys())
            checkLevel(place + u".source."_s + level, level);
        for (const QString &level : clock.quotes.keys())
            checkLevel(place + u".quote."_s + level, level);
        checkConditions(place, clock.when);
    }

    void checkConditions(const QString &place, const Conditions &conditions)
    {
        static const QHash<QString, QString> lists{
            {u"channel"_s, u"channels"_s}, {u"kind"_s, u"kinds"_s}, {u"major_criteria"_s, u"major_criteria"_s},
            {u"responsible_party"_s, u"responsible_parties"_s}, {u"returned"_s, u"returned"_s},
            {u"object_type"_s, u"object_types"_s}, {u"information_source"_s, u"information_sources"_s},
            {u"remedies"_s, u"remedies"_s},
        };
        for (const Condition &condition : conditions) {
            const auto list = lists.find(condition.name);
            for (const QVariant &value : condition.values) {
                const QString below = place + u".when."_s + condition.name;
                if (condition.name == u"level")
                    checkLevel(below, value.toString());
                else if (list != lists.end())
                    checkCodes(below, *list, {value.toString()});
            }
        }
    }

    const Policy &m_policy;
    const CatalogLookup &m_catalog;
    std::optional<Error> m_error;
};

} // namespace

Result<void> checkPolicy(const Policy &policy, const CatalogLookup &catalog)
{
    return PolicyCheck(policy, catalog).run();
}

} // namespace kesu
