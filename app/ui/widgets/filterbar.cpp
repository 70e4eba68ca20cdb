#include "widgets/filterbar.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include "base/actor.h"
#include "forms/flowlayout.h"
#include "shell/prompts.h"
#include "theme/icons.h"
#include "ticketlist/ticketfilter.h"
#include "widgets/clearbutton.h"
#include "widgets/filterchip.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int pauseMilliseconds = 180;

QToolButton *menuButton(QWidget *parent, const QString &objectName, const QString &iconName)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

FilterBar::FilterBar(TicketListService &lists, const ReferenceService &reference, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_lists(lists), m_reference(reference), m_prompts(prompts),
      m_layout(new FlowLayout(this)), m_add(menuButton(this, u"addFilterButton"_s, u"filter"_s)),
      m_saved(menuButton(this, u"savedFiltersButton"_s, u"pin"_s)), m_input(new QLineEdit(this))
{
    setObjectName(u"filterBar"_s);
    m_input->setObjectName(u"filterEdit"_s);
    m_input->installEventFilter(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_input);
    m_layout->addWidget(m_add);
    m_layout->addWidget(m_saved);
    connect(m_add->menu(), &QMenu::aboutToShow, this, &FilterBar::fillAddMenu);
    connect(m_saved->menu(), &QMenu::aboutToShow, this, &FilterBar::fillSavedMenu);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::takeWords);
    connect(m_input, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_input, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_pause.start(); // the clear button
    });
    connect(m_input, &QLineEdit::returnPressed, this, &FilterBar::takeWords);
    retranslate();
}

void FilterBar::setQuery(const TicketQuery &query)
{
    m_query = query;
    if (m_input->text().trimmed() != query.text)
        m_input->setText(query.text);
    rebuildChips();
}

bool FilterBar::hasConditions() const
{
    return !m_chips.isEmpty() || !m_query.text.isEmpty();
}

void FilterBar::clearConditions()
{
    TicketQuery query = m_query;
    query.text.clear();
    for (const ticketfilter::Condition &condition : ticketfilter::conditions(m_query, m_reference))
        query = ticketfilter::without(query, condition.key);
    take(query);
}

void FilterBar::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace && m_input->text().isEmpty()) {
        removeLast();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::add(const QString &condition)
{
    take(ticketfilter::with(m_query, condition, m_reference));
}

void FilterBar::remove(const QString &condition)
{
    take(ticketfilter::without(m_query, condition));
    focusInput(); // the chip that had the keyboard is gone
}

void FilterBar::removeLast()
{
    const auto conditions = ticketfilter::conditions(m_query, m_reference);
    if (!conditions.isEmpty())
        remove(conditions.last().key);
}

void FilterBar::take(const TicketQuery &query)
{
    setQuery(query);
    Q_EMIT queryChanged();
}

void FilterBar::takeWords()
{
    m_pause.stop();
    const QString typed = m_input->text().trimmed();
    if (typed == m_query.text)
        return;
    m_query.text = typed;
    Q_EMIT queryChanged();
}

void FilterBar::rebuildChips()
{
    for (FilterChip *chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    // Chips stand before the input, so the fixed three are taken out and put back behind them.
    for (QWidget *widget : {static_cast<QWidget *>(m_input), static_cast<QWidget *>(m_add),
                            static_cast<QWidget *>(m_saved)})
        m_layout->removeWidget(widget);
    QWidget *before = nullptr;
    for (const ticketfilter::Condition &condition : ticketfilter::conditions(m_query, m_reference)) {
        auto *chip = new FilterChip(condition.words, this);
        chip->setObjectName(condition.key + "Chip"_L1);
        connect(chip, &QAbstractButton::clicked, this, [this, key = condition.key] { remove(key); });
        m_layout->addWidget(chip);
        chip->show();
        if (before)
            setTabOrder(before, chip);
        before = chip;
        m_chips.append(chip);
    }
    m_layout->addWidget(m_input);
    m_layout->addWidget(m_add);
    m_layout->addWidget(m_saved);
    if (before)
        setTabOrder(before, m_input);
    updateGeometry();
}

void FilterBar::fillAddMenu()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    for (const ticketfilter::Kind &kind : ticketfilter::kinds()) {
        if (kind.free) {
            menu->addAction(tr("%1…").arg(kind.words), this,
                            [this, code = kind.code, words = kind.words] { askFor(code, words); });
            continue;
        }
        QMenu *choices = menu->addMenu(kind.words);
        connect(choices, &QMenu::aboutToShow, this, [this, choices, code = kind.code] {
            if (choices->isEmpty())
                fillKindMenu(choices, code);
        });
    }
}

void FilterBar::fillKindMenu(QMenu *menu, const QString &kind)
{
    for (const ticketfilter::Condition &choice : ticketfilter::choices(kind, m_reference)) {
        QString words = choice.words;
        menu->addAction(words.replace(u'&', u"&&"_s), this, [this, key = choice.key] { add(key); });
    }
    if (kind == "received"_L1 || kind == "closed"_L1)
        menu->addAction(tr("From … to …"), this, [this, kind] { askFor(kind, u"2026-01-01..2026-01-31"_s); });
    if (menu->isEmpty())
        menu->addAction(tr("Nothing to choose from"))->setEnabled(false);
}

void FilterBar::askFor(const QString &kind, const QString &words)
{
    const bool span = kind == "received"_L1 || kind == "closed"_L1;
    const QString label = span ? tr("First and last day, as %1; either may be left out").arg(words) : words;
    const auto value = m_prompts.askText(this, tr("Add filter"), label, QString());
    if (value && !value->trimmed().isEmpty())
        add(u"%1:%2"_s.arg(kind, value->trimmed()));
}

void FilterBar::fillSavedMenu()
{
    QMenu *menu = m_saved->menu();
    menu->clear();
    const QMap<QString, TicketQuery> saved = m_lists.savedFilters();
    for (auto it = saved.cbegin(); it != saved.cend(); ++it) {
        const TicketQuery query = it.value();
        menu->addAction(icon(u"pin"_s), it.key(), this, [this, query] { take(query); });
    }
    if (saved.isEmpty())
        menu->addAction(tr("No filter is kept yet"))->setEnabled(false);
    menu->addSeparator();
    QAction *keep = menu->addAction(icon(u"save"_s), tr("Keep this filter…"), this, [this] {
        const auto name = m_prompts.askText(this, tr("Keep this filter"), tr("Name of the filter"), QString());
        if (name && !name->trimmed().isEmpty())
            m_lists.saveFilter(name->trimmed(), m_query);
    });
    keep->setEnabled(hasConditions());
    QMenu *drop = menu->addMenu(icon(u"trash"_s), tr("Remove a kept filter"));
    drop->setEnabled(!saved.isEmpty());
    for (const QString &name : saved.keys())
        drop->addAction(name, this, [this, name] { m_lists.removeFilter(name); });
}

void FilterBar::retranslate()
{
    offerClearing(m_input);
    setAccessibleName(tr("Filter"));
    m_add->setText(tr("Add filter"));
    m_add->setAccessibleName(m_add->text());
    m_saved->setText(tr("Kept filters"));
    m_saved->setAccessibleName(m_saved->text());
    m_input->setPlaceholderText(tr("Filter by words"));
    m_input->setAccessibleName(tr("Filter by words; Backspace removes the last filter"));
    m_input->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    rebuildChips();
}

} // namespace kesu
