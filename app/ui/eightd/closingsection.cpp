#include "eightd/closingsection.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include "eightd/eightdediting.h"
#include "forms/formcard.h"
#include "shell/navigator.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int mostSentences = 3; // the first ones say enough; the rest is in the tool tip

QString wordsOf(const ClosingLine &line)
{
    if (line.isDone())
        return u"✓  "_s + line.words;
    QStringList said = line.open.mid(0, mostSentences);
    if (line.open.size() > mostSentences)
        said.append(ClosingSection::tr("and %n more", nullptr, static_cast<int>(line.open.size()) - mostSentences));
    return u"■  %1\n     %2"_s.arg(line.words, said.join(u"\n     "_s));
}

} // namespace

ClosingSection::ClosingSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_card(new FormCard(u"closing"_s, this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"closingSection"_s);
    m_card->setTitle(tr("Closure checklist"));
    m_list->setObjectName(u"closingList"_s);
    m_list->setAccessibleName(tr("Closure checklist"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_card->column()->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_list, &QListWidget::itemClicked, this, &ClosingSection::go);
    connect(&editing, &EightDEditing::reviewed, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

void ClosingSection::refresh()
{
    const QList<ClosingLine> lines = closingChecklist(deps().reports.closingFindings(editing().report()));
    if (lines == m_lines)
        return;
    m_lines = lines;
    const int row = m_list->currentRow();
    m_list->clear();
    qsizetype done = 0;
    for (const ClosingLine &line : std::as_const(m_lines)) {
        auto *item = new QListWidgetItem(wordsOf(line), m_list);
        item->setToolTip(line.open.join(u'\n'));
        item->setForeground(line.isDone() ? successTone(palette()) : palette().color(QPalette::Text));
        done += line.isDone() ? 1 : 0;
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    m_card->setNote(tr("%1 of %2 done").arg(done).arg(m_lines.size()));
    fit();
}

// All of it in sight; the page scrolls.
void ClosingSection::fit()
{
    m_list->doItemsLayout();
    int height = metrics::gap;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->visualItemRect(m_list->item(row)).height();
    m_list->setFixedHeight(height);
}

void ClosingSection::go()
{
    const ClosingLine line = m_lines.value(m_list->currentRow());
    if (!line.where.isEmpty())
        deps().navigator.openDocument(u"eightd:"_s + editing().report().id.text(), line.where);
}

bool ClosingSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        fit();
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            go();
            return true;
        }
    }
    return EightDSection::eventFilter(watched, event);
}

void ClosingSection::showEvent(QShowEvent *event)
{
    EightDSection::showEvent(event);
    refresh();
}

} // namespace kesu
