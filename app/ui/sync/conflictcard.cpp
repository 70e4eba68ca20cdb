#include "sync/conflictcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "reference/referenceservice.h"
#include "sync/recordtexts.h"
#include "sync/syncdeps.h"
#include "sync/synctexts.h"
#include "text/textdifference.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "theme/panel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qsizetype worthComparing = 12; // shorter values are read at a glance

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

// `text`, with the parts that `other` has not marked by ground and underline.
QString marked(const QString &text, const QString &other, const QPalette &palette)
{
    if (qMax(text.size(), other.size()) < worthComparing)
        return escaped(text);
    const QString style = u"background-color:%1"_s.arg(
        mixed(palette.color(QPalette::Base), clockTone(ClockPhase::Warning, false, palette), 0.3).name());
    QString html;
    for (const DifferencePart &part : differenceOf(other, text)) {
        if (part.kind == DifferencePart::Kind::Same)
            html += escaped(part.text);
        else if (part.kind == DifferencePart::Kind::OnlyRight)
            html += u"<u style=\"%1\">%2</u>"_s.arg(style, escaped(part.text));
    }
    return html;
}

} // namespace

ConflictCard::ConflictCard(const SyncDeps &deps, const Conflict &conflict, const ConflictValue &value,
                           const ConflictValue &against, const Ticket &ticket, QWidget *parent)
    : QWidget(parent), m_uid(value.uid)
{
    setObjectName(u"conflictCard"_s);
    auto *who = new QLabel(this);
    who->setTextFormat(Qt::PlainText);
    who->setWordWrap(true);
    const QTimeZone zone = timetexts::branchZone(deps.reference);
    const QString author = value.isMine ? tr("Mine: %1").arg(value.staff) : value.staff;
    who->setText(QStringList{author, timetexts::dateTime(value.at, zone), synctexts::device(value)}.join(u"  ·  "_s));
    who->setFont(emphasised(font()));
    auto *shown = new QLabel(tr("Shown until it is settled"), this);
    shown->setVisible(value.isShown && !conflict.isDeleteEdit);
    shown->setFont(smaller(font()));

    auto *body = new QLabel(this);
    body->setObjectName(u"conflictValueLabel"_s);
    body->setTextFormat(Qt::RichText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QStringList lines;
    for (const QString &field : conflict.fields) {
        const QString mine = recordtexts::value(conflict.type, field, value.values.value(field), ticket, deps.reference);
        const QString other =
            recordtexts::value(conflict.type, field, against.values.value(field), ticket, deps.reference);
        const QString text = value.uid == against.uid ? escaped(mine) : marked(mine, other, palette());
        lines.append(conflict.fields.size() == 1
                         ? text
                         : u"<b>%1</b> %2"_s.arg(escaped(recordtexts::fieldLabel(conflict.type, field)), text));
    }
    body->setText(lines.join(u"<br>"_s));

    auto *take = new QPushButton(this);
    take->setObjectName(u"takeValueButton"_s);
    if (conflict.isDeleteEdit)
        take->setText(value.values.value(u"_deleted"_s).toLongLong() == 1 ? tr("Delete it") : tr("Keep it"));
    else
        take->setText(value.isMine ? tr("Take mine") : tr("Take this one"));
    take->setAccessibleDescription(who->text());
    connect(take, &QPushButton::clicked, this, [this] { Q_EMIT taken(m_uid); });

    auto *foot = new QHBoxLayout;
    foot->addWidget(shown);
    foot->addStretch();
    foot->addWidget(take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::groupGap, metrics::gap, metrics::groupGap, metrics::gap);
    layout->setSpacing(metrics::gap);
    layout->addWidget(who);
    layout->addWidget(body, 1, Qt::AlignTop);
    layout->addLayout(foot);
}

void ConflictCard::paintEvent(QPaintEvent *)
{
    paintPanel(this);
}

} // namespace kesu
