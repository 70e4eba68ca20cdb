#include "eightd/recorddeeds.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

#include "base/actor.h"
#include "deadlines/timetexts.h"
#include "eightd/carservice.h"
#include "eightd/causetree.h"
#include "eightd/eightddeeds.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdsums.h"
#include "eightd/eightdterms.h"
#include "eightd/recordform.h"
#include "eightd/recordssection.h"
#include "forms/moneytext.h"
#include "reference/referenceservice.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "theme/icons.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RecordDeeds)
};

QPushButton *button(const QString &name, const QString &words, const QString &iconName, QWidget *parent)
{
    auto *made = new QPushButton(words, parent);
    made->setObjectName(name);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    return made;
}

QDate today(const RecordsSection &section)
{
    const EightDDeps &deps = section.services();
    return deps.time.now().toUtc().toTimeZone(timetexts::branchZone(deps.reference)).date();
}

const Action *actionOf(const RecordsSection &section, const QString &id)
{
    return partById(section.report().report().actions, id);
}

// "Sorted 500 · OK 488 · NOK 12 (2.4 %)"
QString sortingWords(const SortingSum &sum, bool withSuspect)
{
    if (sum == SortingSum{})
        return {};
    const auto rate = sum.nokRate();
    QStringList words;
    if (withSuspect)
        words.append(Tr::tr("Suspect %1").arg(sum.suspect));
    words += {Tr::tr("Sorted %1").arg(sum.sorted), Tr::tr("OK %1").arg(sum.ok),
              rate ? Tr::tr("NOK %1 (%2 %)").arg(sum.nok).arg(*rate, 0, 'f', 2) : Tr::tr("NOK %1").arg(sum.nok)};
    QString text = Tr::tr("Total: %1").arg(words.join(u" · "_s));
    if (withSuspect && sum.suspect > sum.sorted)
        text += u" · "_s + Tr::tr("still to be sorted %1").arg(sum.suspect - sum.sorted);
    return text;
}

QString costWords(const QList<Cost> &costs)
{
    QStringList words;
    const auto totals = costTotals(costs);
    for (auto total = totals.cbegin(); total != totals.cend(); ++total)
        words.append(u"%1 %2"_s.arg(total.key(), moneyText(total.value())).trimmed());
    return words.isEmpty() ? QString() : Tr::tr("Total: %1").arg(words.join(u" · "_s));
}

// "Contribution: Occurrence 100 % · Escape 60 %"
QString contributionWords(const EightD &report)
{
    QStringList legs;
    for (const auto &[leg, code] : legCodes) {
        if (const auto sum = causetree::contribution(report, leg))
            legs.append(u"%1 %2 %"_s.arg(eightdterms::code(u"leg", code), QString::number(*sum)));
    }
    return legs.isEmpty() ? QString() : Tr::tr("Contribution: %1").arg(legs.join(u" · "_s));
}

void addTotals(RecordsSection &section)
{
    const RecordsSpec &spec = section.spec();
    if (spec.name == u"containment"_s) {
        section.setTotals([&section] {
            return sortingWords(sortingSum(section.report().report().actions, ActionKind::Containment), false);
        });
    } else if (spec.name == u"stocks"_s) {
        section.setTotals([&section] { return sortingWords(sortingSum(section.report().report().stocks), true); });
    } else if (spec.name == u"causes"_s) {
        section.setTotals([&section] { return contributionWords(section.report().report()); });
    } else if (spec.name == u"costs"_s) {
        section.setTotals([&section] { return costWords(section.report().report().costs); });
    }
}

ActionState nextState(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return ActionState::InProgress;
    case ActionState::InProgress:
        return ActionState::Done;
    case ActionState::Done:
        return ActionState::Verified;
    case ActionState::Verified:
    case ActionState::Cancelled:
        break;
    }
    return ActionState::Open;
}

void giveOut(RecordsSection &section, const QString &id)
{
    const EightDDeps &deps = section.services();
    const Action *action = actionOf(section, id);
    if (!action)
        return;
    if (!action->car.isEmpty()) {
        const auto known = deps.cars.find(action->car);
        if (known)
            deps.navigator.openDocument(u"car:"_s + known->text());
        else
            deps.navigator.showMessage(Tr::tr("There is no CAR %1 here.").arg(action->car));
        return;
    }
    const EightD &report = section.report().report();
    const auto made = deps.cars.create(TicketId(report.ticket), eightddeeds::carFor(report, *action));
    if (!made) {
        deps.navigator.showMessage(Tr::tr("The CAR could not be made; the action stays as it is."));
        return;
    }
    section.report().setValue(u"actions"_s, id, u"car"_s, made->car.number);
    section.report().save();
    deps.navigator.openDocument(u"car:"_s + made->car.id.text());
}

void implement(RecordsSection &section, const QString &id)
{
    if (!eightddeeds::implement(section.report(), id).isEmpty())
        section.services().navigator.showMessage(Tr::tr("The action stands in D6 to be carried out."));
}

void deploy(RecordsSection &section, const QString &id)
{
    const auto typed = section.services().prompts.askText(
        &section, Tr::tr("Deploy elsewhere"), Tr::tr("Products, lines, plants or suppliers, parted by semicolons"));
    const int count = typed ? eightddeeds::deploy(section.report(), id, eightddeeds::placesIn(*typed)) : 0;
    if (count > 0)
        section.services().navigator.showMessage(Tr::tr("%n place(s) added to the horizontal deployment.", nullptr,
                                                        count));
}

// Keys work in the rows as well as in the form.
void onKey(RecordsSection &section, const QKeySequence &key, const std::function<void(const QString &id)> &deed)
{
    auto *shortcut = new QShortcut(key, &section, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, &section, [&section, deed] {
        if (const QString id = section.currentRecord(); !id.isEmpty() && section.report().isWritable())
            deed(id);
    });
}

void addActionDeeds(RecordsSection &section)
{
    const auto advance = [&section](const QString &id) {
        if (const Action *action = actionOf(section, id))
            eightddeeds::setState(section.report(), id, nextState(action->state), today(section));
    };
    const bool isChosen = section.spec().name == u"corrective"_s;
    const bool spreads = section.spec().name == u"deployment"_s || section.spec().name == u"preventive"_s;
    onKey(section, Qt::CTRL | Qt::Key_D, advance);
    if (isChosen)
        onKey(section, Qt::CTRL | Qt::Key_I, [&section](const QString &id) { implement(section, id); });
    section.setRecordDeeds([&section, advance, isChosen, spreads](RecordForm &form, const QString &id) {
        QPushButton *state = button(u"advanceStateButton"_s, Tr::tr("Next state"), u"check"_s, &form);
        state->setToolTip(Tr::tr("Open, in progress, done, verified (Ctrl+D)"));
        QObject::connect(state, &QPushButton::clicked, &section, [advance, id] { advance(id); });
        QList<QPushButton *> buttons{state};
        if (isChosen) {
            buttons.append(button(u"implementButton"_s, Tr::tr("Carry out in D6"), u"chevron-right"_s, &form));
            buttons.last()->setToolTip(Tr::tr("Ctrl+I"));
            QObject::connect(buttons.last(), &QPushButton::clicked, &section,
                             [&section, id] { implement(section, id); });
        }
        if (spreads) {
            buttons.append(button(u"deployButton"_s, Tr::tr("Deploy elsewhere …"), u"branch"_s, &form));
            QObject::connect(buttons.last(), &QPushButton::clicked, &section, [&section, id] { deploy(section, id); });
        }
        const Action *action = actionOf(section, id);
        const bool isOut = action && !action->car.isEmpty();
        const QString words = isOut ? Tr::tr("Open CAR %1").arg(action->car) : Tr::tr("Give out as CAR");
        QPushButton *car = button(u"carButton"_s, words, u"send"_s, &form);
        QObject::connect(car, &QPushButton::clicked, &section, [&section, id] { giveOut(section, id); });
        QObject::connect(&section.report(), &EightDEditing::changed, car, [&section, id, car] {
            const Action *now = actionOf(section, id);
            if (now && !now->car.isEmpty())
                car->setText(Tr::tr("Open CAR %1").arg(now->car));
        });
        for (QPushButton *each : std::as_const(buttons)) {
            each->setEnabled(section.report().isWritable());
            form.addDeed(each);
        }
        car->setEnabled(isOut || section.report().isWritable());
        form.addDeed(car);
    });
}

// The staff who are not in the team yet.
void offerStaff(RecordsSection &section, QMenu &menu)
{
    menu.clear();
    QStringList names;
    for (const TeamMember &member : section.report().report().team)
        names.append(member.name);
    for (const StaffMember &member : section.services().reference.staff()) {
        if (names.contains(member.name))
            continue;
        const QString words = member.department.isEmpty() ? member.name
                                                          : u"%1 · %2"_s.arg(member.name, member.department);
        menu.addAction(words, &section, [&section, member] {
            section.add({{u"name"_s, member.name}, {u"staff"_s, member.id.text()},
                         {u"department"_s, member.department}});
        });
    }
    menu.setEnabled(!menu.isEmpty());
}

} // namespace

void addRecordDeeds(RecordsSection &section)
{
    addTotals(section);
    const RecordsSpec &spec = section.spec();
    if (spec.list == u"actions"_s)
        addActionDeeds(section);
    if (spec.name == u"stocks"_s) {
        section.addListDeed(u"allPlacesButton"_s, Tr::tr("Add all seven places"),
                            [&section] { eightddeeds::addAllPlaces(section.report()); });
    }
    if (spec.name == u"implementation"_s) {
        section.addListDeed(u"implementAllButton"_s, Tr::tr("Carry out the chosen actions of D5"),
                            [&section] { eightddeeds::implementAll(section.report()); });
    }
    if (spec.name == u"team"_s) {
        QPushButton *staff = section.addListDeed(u"addStaffButton"_s, Tr::tr("From the staff"), {});
        auto *menu = new QMenu(staff);
        QObject::connect(menu, &QMenu::aboutToShow, &section, [&section, menu] { offerStaff(section, *menu); });
        staff->setMenu(menu);
    }
}

} // namespace kesu
