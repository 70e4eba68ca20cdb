#include "eightd/lessonslist.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "eightd/lessontexts.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "theme/panel.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

LessonsList::LessonsList(bool offersRepeat, QWidget *parent)
    : QWidget(parent)
    , m_offersRepeat(offersRepeat)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"lessonsList"_s);
    m_column->setContentsMargins(metrics::groupGap, metrics::gap, metrics::groupGap, metrics::gap);
    hide();
}

void LessonsList::show(const QList<Lesson> &lessons)
{
    const auto ids = [](const QList<Lesson> &list) {
        QStringList all;
        for (const Lesson &lesson : list)
            all.append(lesson.id.text());
        return all;
    };
    const bool same = ids(lessons) == ids(m_lessons);
    m_lessons = lessons;
    if (!same)
        build();
    setVisible(!m_lessons.isEmpty());
}

void LessonsList::build()
{
    if (m_body)
        m_body->deleteLater(); // a button of it may be what was pressed
    m_body = new QWidget;
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::gap);
    auto *head = new QLabel(tr("A failure like this was worked on before"), m_body);
    head->setFont(emphasised(font()));
    rows->addWidget(head);
    for (const Lesson &lesson : std::as_const(m_lessons))
        addRow(lesson);
    m_column->addWidget(m_body);
}

void LessonsList::addRow(const Lesson &lesson)
{
    auto *title = new QPushButton(lessontexts::title(lesson), m_body);
    title->setObjectName(u"openLessonButton"_s);
    title->setToolTip(tr("Open this report"));
    auto *words = new QuietLabel(lessontexts::facts(lesson), m_body);
    words->setObjectName(u"lessonFactsLabel"_s);
    auto *rows = static_cast<QVBoxLayout *>(m_body->layout());
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(title);
    connect(title, &QPushButton::clicked, this, [this, id = lesson.id] { Q_EMIT openWanted(id); });
    if (m_offersRepeat) {
        auto *again = new QPushButton(tr("This failure came back…"), m_body);
        again->setObjectName(u"cameBackButton"_s);
        deeds->addWidget(again);
        connect(again, &QPushButton::clicked, this, [this, id = lesson.id] { Q_EMIT cameBack(id); });
    }
    deeds->addStretch();
    rows->addLayout(deeds);
    rows->addWidget(words);
}

void LessonsList::paintEvent(QPaintEvent *)
{
    paintPanel(this, palette().color(QPalette::Highlight));
}

void LessonsList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_body)
        build();
    QWidget::changeEvent(event);
}

} // namespace kesu
