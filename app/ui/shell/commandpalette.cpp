#include "shell/commandpalette.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include "base/commandmatch.h"
#include "customers/customerservice.h"
#include "search/searchservice.h"
#include "shell/actions.h"
#include "shell/finder.h"
#include "shell/navigator.h"
#include "theme/metrics.h"
#include "tickets/tickettexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr int wide = 640;
constexpr int visibleRows = 10;
constexpr int shownTickets = 6;
constexpr int shownCustomers = 4;
} // namespace

CommandPalette::CommandPalette(const SearchService &search, const CustomerService &customers, Navigator &navigator,
                               Actions actions, QWidget *window)
    : QFrame(window), m_search(search), m_customers(customers), m_navigator(navigator), m_actions(std::move(actions)),
      m_edit(new QLineEdit(this)), m_view(new FinderView(this))
{
    setObjectName(u"commandPalette"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_edit->setObjectName(u"commandEdit"_s);
    m_view->setObjectName(u"commandList"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    layout->addWidget(m_edit);
    layout->addWidget(m_view);
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_view, &FinderView::aboutToRun, this, &QWidget::hide);
    retranslate();
    hide();
}

void CommandPalette::open()
{
    m_edit->clear();
    refill();
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Escape) {
            hide();
            return true;
        }
        return m_view->handleKey(key);
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        hide();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::refill()
{
    const QString typed = m_edit->text().trimmed();
    QList<FinderItem> items = actionItems(typed);
    if (!typed.isEmpty())
        items += ticketItems(typed) + customerItems(typed);
    if (items.isEmpty())
        items.append({u"search"_s, tr("Nothing found for “%1”").arg(typed), {}, {}, {}, {}});
    m_view->setItems(std::move(items));
    place();
}

QList<FinderItem> CommandPalette::actionItems(const QString &typed) const
{
    QList<FinderItem> items;
    for (QAction *action : m_actions()) {
        if (!action->isEnabled() || action->text().isEmpty())
            continue;
        const QString words = plainText(*action);
        if (!commandMatches(typed, words, englishText(*action)))
            continue;
        items.append({action->icon().name(), words, {}, {}, action->shortcut().toString(QKeySequence::NativeText),
                      [safe = QPointer(action)] {
                          if (safe)
                              safe->trigger();
                      }});
    }
    return items;
}

QList<FinderItem> CommandPalette::ticketItems(const QString &typed) const
{
    QList<FinderItem> items;
    for (const SearchHit &hit : m_search.search(typed, shownTickets).hits) {
        items.append({u"ticket"_s, u"%1  %2"_s.arg(hit.row.number, hit.row.title), {}, {},
                      tickettexts::state(hit.row.state), [this, id = hit.row.id] { m_navigator.openTicket(id); }});
    }
    return items;
}

QList<FinderItem> CommandPalette::customerItems(const QString &typed) const
{
    QList<FinderItem> items;
    for (const CustomerMatch &match : m_customers.find(typed, shownCustomers)) {
        items.append({u"person"_s, match.customer.name, {}, {}, tr("%n ticket(s)", nullptr, match.ticketCount),
                      [this, id = match.customer.id] {
                          m_navigator.openPage(u"tickets"_s, u"customer:"_s + id.text());
                      }});
    }
    return items;
}

void CommandPalette::place()
{
    const QWidget *host = parentWidget();
    const int width = std::min(std::max(wide, fontMetrics().averageCharWidth() * 70),
                               host->width() - 2 * metrics::pageMargin);
    const int height = m_edit->sizeHint().height() + m_view->heightForRows(visibleRows) + 4 * metrics::gap;
    setGeometry((host->width() - width) / 2, metrics::pageMargin * 2, width,
                std::min(height, host->height() - 3 * metrics::pageMargin));
}

void CommandPalette::retranslate()
{
    m_edit->setPlaceholderText(tr("Do something, or go to a page, ticket or customer"));
    m_edit->setAccessibleName(tr("Command"));
    m_view->setAccessibleName(tr("Matching commands"));
}

} // namespace kesu
