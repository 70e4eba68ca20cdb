#include "shell/searchfield.h"

#include <QAction>
#include <QFocusEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "search/searchservice.h"
#include "shell/finder.h"
#include "shell/navigator.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "tickets/tickettexts.h"
#include "widgets/clearbutton.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr int pauseMilliseconds = 120; // after the last key, before asking the store
constexpr int shownHits = 20;
constexpr int visibleRows = 9;
} // namespace

SearchField::SearchField(const SearchService &search, Navigator &navigator, QWidget *parent)
    : QLineEdit(parent), m_search(search), m_navigator(navigator)
{
    setObjectName(u"searchField"_s);
    m_lens = addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_popup = new QFrame(window());
    m_popup->setObjectName(u"searchPopup"_s);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->setBackgroundRole(QPalette::Base);
    m_popup->hide();
    m_view = new FinderView(m_popup);
    m_view->setObjectName(u"searchResultsList"_s);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            hidePopup();
    });
    connect(m_view, &FinderView::aboutToRun, this, &SearchField::hidePopup);
    retranslate();
}

SearchField::~SearchField() = default;

bool SearchField::isPopupVisible() const
{
    return m_popup->isVisible();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (m_pause.isActive() || !isPopupVisible()))
        search(); // typed faster than the list came
    if (event->key() == Qt::Key_Escape) {
        if (isPopupVisible())
            hidePopup();
        else
            clear();
        return;
    }
    if (isPopupVisible() && m_view->handleKey(*event))
        return;
    if (event->key() == Qt::Key_Down && !text().trimmed().isEmpty()) {
        search();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        hidePopup();
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (isPopupVisible())
        showPopup();
}

void SearchField::search()
{
    m_pause.stop();
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        hidePopup();
        return;
    }
    const SearchResult result = m_search.search(typed, shownHits);
    QList<FinderItem> items;
    for (const SearchHit &hit : result.hits) {
        items.append({u"ticket"_s, u"%1  %2"_s.arg(hit.row.number, hit.row.title), hit.snippet, hit.marks,
                      tickettexts::state(hit.row.state), [this, id = hit.row.id] { m_navigator.openTicket(id); }});
    }
    const auto showAll = [this, typed] { m_navigator.openPage(u"tickets"_s, u"search:"_s + typed); };
    if (items.isEmpty()) {
        items.append({u"search"_s, tr("Nothing found for “%1”").arg(typed),
                      tr("Searched: number, title, what happened, notes, product and batch."), {}, {}, {}});
    } else if (result.total > items.size() || result.more) {
        const QString words = result.more ? tr("Show all results (over 1000)")
                                          : tr("Show all %n result(s)", nullptr, result.total);
        items.append({u"tickets"_s, words, {}, {}, {}, showAll});
    }
    m_view->setItems(std::move(items));
    showPopup();
}

void SearchField::showPopup()
{
    QWidget *host = window();
    if (m_popup->parentWidget() != host)
        m_popup->setParent(host);
    const QPoint corner = mapTo(host, QPoint(0, height() + 2));
    const int height = std::min(m_view->heightForRows(visibleRows) + 2, host->height() - corner.y() - metrics::gap);
    m_popup->setGeometry(QRect(corner, QSize(width(), height)));
    m_popup->show();
    m_popup->raise();
}

void SearchField::hidePopup()
{
    m_popup->hide();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search tickets: number, words, product, batch   Ctrl+F"));
    setAccessibleName(tr("Search tickets"));
    m_lens->setText(tr("Search tickets"));
    offerClearing(this);
    m_view->setAccessibleName(tr("Search results"));
}

} // namespace kesu
