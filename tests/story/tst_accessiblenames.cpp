#include <QAccessible>
#include <QAccessibleInterface>
#include <QMenu>

#include "branch.h"
#include "desk.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using namespace kesu::test;

namespace {

// What a person works with must be named; panes and pictures need not.
bool needsAName(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> working{
        QAccessible::PushButton, QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::CheckBox,
        QAccessible::RadioButton, QAccessible::EditableText, QAccessible::ComboBox, QAccessible::SpinBox,
        QAccessible::List, QAccessible::Table, QAccessible::Tree, QAccessible::Slider, QAccessible::Link,
        QAccessible::PageTab, QAccessible::ListItem,
    };
    return working.contains(role);
}

// Qt's own inside: the list behind a combo box, the viewport's bars.
bool isInside(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    for (const char *owner : {"QTabBar", "QComboBox", "QAbstractScrollArea", "QScrollBar"}) {
        if (parent && parent->inherits(owner) && !widget->inherits("QAbstractItemView"))
            return true;
    }
    return parent && parent->inherits("QComboBoxPrivateContainer");
}

QStringList unnamed(QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || isInside(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const bool card = widget->inherits("kesu::FactCard"); // takes the keyboard as a whole
        if (!interface || !(card || needsAName(interface->role())))
            continue;
        if (interface->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    found.removeDuplicates();
    return found;
}

} // namespace

// What a screen reader is told of every page (ui-guide: the screen reader's tree).
class AccessibleNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>(m_folder.path());
        m_desk->start([this](Workspace &work) {
            setUpBranch(work);
            Registration registration;
            registration.ticket.title = u"宽带中断"_s;
            registration.ticket.narrative = u"昨晚起无法上网"_s;
            registration.ticket.channel = u"phone"_s;
            registration.customer.name = u"李女士"_s;
            registration.attachments = {{{}, "text", u"经过.txt"_s, {}, u"evidence"_s, {}}};
            m_ticket = TestWorkspace::must(work.tickets().registerTicket(registration)).facts.ticket.id;
        });
        Actor boss = m_desk->workspace().actor();
        boss.roles = {u"supervisor"_s, u"manager"_s, u"administrator"_s, u"handler"_s};
        m_desk->workspace().setActor(boss);
    }

    void everyPageNamesWhatOneWorksWith_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"today", "intake", "tickets", "sync", "settings"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void everyPageNamesWhatOneWorksWith()
    {
        QFETCH(QString, page);
        m_desk->window().openPage(page);
        QTest::qWait(50); // side panels and previews
        const QStringList found = unnamed(&m_desk->window());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
    }

    void everySectionOfTheSettings_data()
    {
        QTest::addColumn<QString>("section");
        for (const char *section :
             {"look", "people", "organisation", "policies", "calendars", "catalogs", "paper", "care"})
            QTest::newRow(section) << QString::fromLatin1(section);
    }

    void everySectionOfTheSettings()
    {
        QFETCH(QString, section);
        m_desk->window().openPage(u"settings"_s, section);
        const QStringList found = unnamed(&m_desk->window());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
    }

    void theTicketPageAndItsForms_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"", "accept", "settle", "suspend", "merge", "split", "transfer", "correct"})
            QTest::newRow(*step ? step : "facts") << QString::fromLatin1(step);
    }

    void theTicketPageAndItsForms()
    {
        QFETCH(QString, step);
        m_desk->window().openTicketAt(m_ticket, step.isEmpty() ? step : u"step:"_s + step);
        const QStringList found = unnamed(&m_desk->window());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
    }

    void cleanupTestCase() { m_desk.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    TicketId m_ticket;
};

QTEST_MAIN(AccessibleNamesTest)
#include "tst_accessiblenames.moc"
