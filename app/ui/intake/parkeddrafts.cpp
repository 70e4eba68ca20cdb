#include "intake/parkeddrafts.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "forms/flowlayout.h"
#include "forms/textwidth.h"

using namespace Qt::StringLiterals;

namespace kesu {

ParkedDrafts::ParkedDrafts(const QTimeZone &zone, QWidget *parent)
    : FormCard(u"parkedDrafts"_s, parent), m_zone(zone), m_flow(new FlowLayout)
{
    column()->addLayout(m_flow);
    hide();
}

void ParkedDrafts::setDrafts(const QList<Draft> &drafts, const QString &current, Instant now)
{
    m_drafts.clear();
    for (const Draft &draft : drafts) {
        if (draft.id != current)
            m_drafts.append(draft);
    }
    m_now = now;
    rebuild();
}

void ParkedDrafts::rebuild()
{
    for (QWidget *button : std::as_const(m_buttons)) {
        m_flow->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    m_buttons.clear();
    setTitle(tr("%n registration(s) not finished yet", nullptr, static_cast<int>(m_drafts.size())));
    setNote(tr("Nothing typed is lost; go on with one of them at any time."));
    for (const Draft &draft : std::as_const(m_drafts)) {
        const QString when = timetexts::prose(draft.savedAt, m_zone, m_now);
        const QString what = draft.title.isEmpty() ? tr("no subject yet") : draft.title;
        const QString shortly = fontMetrics().elidedText(what, Qt::ElideRight, textWidth(fontMetrics(), 40));
        auto *button = new QPushButton(tr("Go on: %1 (%2)").arg(shortly, when));
        button->setObjectName(u"draft_"_s + draft.id);
        connect(button, &QPushButton::clicked, this, [this, id = draft.id] { Q_EMIT chosen(id); });
        m_flow->addWidget(button);
        m_buttons.append(button);
    }
    setVisible(!m_drafts.isEmpty());
}

void ParkedDrafts::changeEvent(QEvent *event)
{
    FormCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace kesu
