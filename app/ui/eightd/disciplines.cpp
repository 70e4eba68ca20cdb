#include "eightd/disciplines.h"

#include <array>

#include "eightd/approvalssection.h"
#include "eightd/clockssection.h"
#include "eightd/closingsection.h"
#include "eightd/contrastsection.h"
#include "eightd/decisionsection.h"
#include "eightd/eightdcodes.h"
#include "eightd/fieldsection.h"
#include "eightd/figuressection.h"
#include "eightd/fishbonesection.h"
#include "eightd/lessonssection.h"
#include "eightd/recorddeeds.h"
#include "eightd/recordssection.h"
#include "eightd/revisionssection.h"
#include "eightd/stampssection.h"
#include "eightd/standingsection.h"
#include "eightd/testsection.h"
#include "eightd/ticketfactssection.h"
#include "eightd/trailsection.h"
#include "eightd/whysection.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Cards of single fields, by their names in fieldcards.cpp.
EightDSectionFactory fields(const QStringList &cards)
{
    return [cards](EightDEditing &editing, const EightDDeps &deps, QWidget *parent) -> EightDSection * {
        return new FieldSection(cards, editing, deps, parent);
    };
}

// A list of records, by its name in eightd/recordspecs.h.
EightDSectionFactory records(const QString &name)
{
    return [name](EightDEditing &editing, const EightDDeps &deps, QWidget *parent) -> EightDSection * {
        auto *section = new RecordsSection(recordspecs::of(name), editing, deps, parent);
        addRecordDeeds(*section);
        return section;
    };
}

// A section of a class of its own: section<TeamTable>().
template<typename Section>
EightDSectionFactory section()
{
    return [](EightDEditing &editing, const EightDDeps &deps, QWidget *parent) -> EightDSection * {
        return new Section(editing, deps, parent);
    };
}

using Page = QList<EightDSectionFactory>;

EightDSectionFactory figures(int discipline)
{
    return [discipline](EightDEditing &editing, const EightDDeps &deps, QWidget *parent) -> EightDSection * {
        return new FiguresSection(discipline, editing, deps, parent);
    };
}

std::array<Page, 1 + disciplineCount> makePages()
{
    std::array<Page, 1 + disciplineCount> table{
        Page{section<ClocksSection>(), fields({u"report"_s, u"customer"_s, u"part"_s, u"dates"_s}),
             section<ApprovalsSection>(), section<RevisionsSection>()},                         // the report as a whole
        Page{fields({u"symptom"_s, u"need"_s}), records(u"emergency"_s), fields({u"d0"_s})},    // D0
        Page{records(u"team"_s), records(u"meetings"_s), fields({u"d1"_s})},                    // D1
        Page{section<TicketFactsSection>(), fields({u"statement"_s, u"problem"_s}), section<LessonsSection>(),
             fields({u"questions"_s, u"quantities"_s, u"detection"_s, u"effects"_s, u"specification"_s, u"risks"_s}),
             section<ContrastSection>(), fields({u"d2"_s})},                                    // D2
        Page{records(u"containment"_s), records(u"stocks"_s), fields({u"d3"_s})},               // D3
        Page{section<WhySection>(), section<FishboneSection>(), records(u"causes"_s), section<TestSection>(),
             section<TrailSection>(), fields({u"analysis"_s, u"d4"_s})},                        // D4
        Page{section<DecisionSection>(), records(u"corrective"_s), fields({u"d5"_s})},          // D5
        Page{records(u"implementation"_s), section<StampsSection>(), records(u"validations"_s),
             fields({u"release"_s, u"d6"_s})},                                                  // D6
        Page{records(u"documents"_s), records(u"preventive"_s), records(u"deployment"_s),
             fields({u"lessons"_s, u"d7"_s})},                                                  // D7
        Page{section<ClosingSection>(), section<ApprovalsSection>(), section<StandingSection>(),
             fields({u"waiver"_s}), records(u"remaining"_s), records(u"costs"_s),
             fields({u"recognition"_s, u"d8"_s})},                                              // D8
    };
    for (int discipline = 0; discipline < disciplineCount; ++discipline) { // before what finishes it
        Page &page = table.at(size_t(discipline + 1));
        page.insert(page.size() - 1, figures(discipline));
    }
    return table;
}

} // namespace

const QList<EightDSectionFactory> &sectionsOf(int place)
{
    static const auto pages = makePages();
    return pages.at(size_t(place + 1));
}

} // namespace kesu
