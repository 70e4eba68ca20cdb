#include "eightd/trailsection.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "eightd/causetrail.h"
#include "eightd/eightdediting.h"
#include "forms/formcard.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Done or open by sign, weight and colour.
QString stepHtml(const causetrail::Step &step, const QPalette &palette)
{
    const QColor tone = step.done ? successTone(palette) : palette.color(QPalette::Text);
    const QString sign = step.done ? u"✓"_s : u"○"_s;
    const QString place = u"%1/%2"_s.arg(QString::number(step.discipline), step.place);
    return u"<a href=\"%1\" title=\"%2\" style=\"color:%3;text-decoration:none\">%4&nbsp;%5</a>"_s.arg(
        place.toHtmlEscaped(), step.detail.toHtmlEscaped(), tone.name(), sign, step.words.toHtmlEscaped());
}

} // namespace

TrailSection::TrailSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_card(new FormCard(u"trail"_s, this))
    , m_trails(new QLabel(this))
{
    setObjectName(u"trailSection"_s);
    m_card->setTitle(tr("From root cause to proof"));
    m_trails->setObjectName(u"trailLabel"_s);
    m_trails->setTextFormat(Qt::RichText);
    m_trails->setWordWrap(true);
    m_trails->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_card->column()->addWidget(m_trails);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_trails, &QLabel::linkActivated, this, [this](const QString &link) {
        Q_EMIT placeWanted(link.section(u'/', 0, 0).toInt(), link.section(u'/', 1));
    });
    connect(&editing, &EightDEditing::changed, this, &TrailSection::follow);
    follow();
}

void TrailSection::follow()
{
    const EightD &report = editing().report();
    QStringList trails;
    for (const Cause &cause : report.causes) {
        if (cause.state != CauseState::Root)
            continue;
        QStringList steps;
        for (const causetrail::Step &step : causetrail::of(report, cause))
            steps.append(stepHtml(step, palette()));
        trails.append(u"<p style=\"margin:0 0 8px 0\"><b>%1</b><br>%2</p>"_s.arg(cause.text.toHtmlEscaped(),
                                                                               steps.join(u" → "_s)));
    }
    m_trails->setText(trails.join(QString()));
    m_card->setNote(trails.isEmpty() ? tr("No cause is called a root cause yet.") : QString());
    m_trails->setVisible(!trails.isEmpty());
}

void TrailSection::changeEvent(QEvent *event)
{
    EightDSection::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow();
}

} // namespace kesu
