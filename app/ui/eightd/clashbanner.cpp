#include "eightd/clashbanner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "deadlines/timetexts.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdspecs.h"
#include "eightd/eightdterms.h"
#include "eightd/eightdtexts.h"
#include "reference/referenceservice.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "theme/panel.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr qsizetype longest = 160; // of a value in the line
}

ClashBanner::ClashBanner(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : QFrame(parent)
    , m_editing(editing)
    , m_deps(deps)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"clashBanner"_s);
    m_column->setContentsMargins(metrics::groupGap, metrics::gap, metrics::groupGap, metrics::gap);
    connect(&editing, &EightDEditing::clashesChanged, this, &ClashBanner::refresh);
    refresh();
}

QString ClashBanner::valueWords(const QString &list, const QString &key, const QVariant &value) const
{
    const RecordFieldInfo *field = eightdspecs::info(list, key);
    const QString words = field ? eightdtexts::value(list, *field, value, timetexts::branchZone(m_deps.reference))
                                : value.toString();
    if (words.isEmpty())
        return tr("(empty)");
    return words.size() <= longest ? words : words.first(longest) + u'…';
}

void ClashBanner::refresh()
{
    delete m_body;
    m_body = new QWidget(this);
    m_column->addWidget(m_body);
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *head = new QLabel(tr("Somebody else has written the same meanwhile. Which is to stay?"), m_body);
    head->setFont(emphasised(font()));
    head->setWordWrap(true);
    rows->addWidget(head);
    for (const EightDEditing::Clash &clash : m_editing.clashes()) {
        const QString label = eightdspecs::label(clash.list, clash.key);
        const QString place = clash.list.isEmpty() ? label
                                                   : u"%1 · %2"_s.arg(eightdterms::listName(clash.list), label);
        auto *words = new TonedLabel(nullptr, m_body);
        words->setText(tr("%1: yours “%2”, theirs “%3”", "field and two values")
                           .arg(place, valueWords(clash.list, clash.key, clash.ours),
                                valueWords(clash.list, clash.key, clash.theirs)));
        auto *mine = new QPushButton(tr("Keep mine"), m_body);
        mine->setObjectName(u"keepMineButton"_s);
        auto *theirs = new QPushButton(tr("Take theirs"), m_body);
        theirs->setObjectName(u"takeTheirsButton"_s);
        auto *row = new QHBoxLayout;
        row->addWidget(words, 1);
        row->addWidget(mine, 0, Qt::AlignTop);
        row->addWidget(theirs, 0, Qt::AlignTop);
        rows->addLayout(row);
        // Later: the answer takes these buttons away.
        connect(mine, &QPushButton::clicked, &m_editing, [this, clash] { m_editing.settle(clash, true); },
                Qt::QueuedConnection);
        connect(theirs, &QPushButton::clicked, &m_editing, [this, clash] { m_editing.settle(clash, false); },
                Qt::QueuedConnection);
    }
    setVisible(!m_editing.clashes().isEmpty());
}

void ClashBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void ClashBanner::paintEvent(QPaintEvent *)
{
    paintPanel(this, clockTone(ClockPhase::Warning, false, palette()));
}

} // namespace kesu
