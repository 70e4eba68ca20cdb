#include "forms/findingslist.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

FindingsList::FindingsList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"findingsList"_s);
    m_column->setContentsMargins(metrics::groupGap, metrics::gap, metrics::groupGap, metrics::gap);
    m_column->setSpacing(metrics::tightGap);
    hide();
}

void FindingsList::setRemarks(const QString &heading, const QList<FormRemark> &remarks)
{
    m_remarks = remarks;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!remarks.isEmpty());
    if (remarks.isEmpty())
        return;
    auto *title = new QLabel(heading, this);
    title->setFont(emphasised(font()));
    title->setWordWrap(true);
    m_column->addWidget(title);
    QString spoken = heading;
    for (const FormRemark &remark : remarks) {
        auto *line = new QLabel(this);
        line->setWordWrap(true);
        line->setTextFormat(Qt::RichText);
        const QString mark = remark.blocking ? u"■"_s : u"▲"_s;
        line->setText(remark.where.isEmpty()
                          ? u"%1 %2"_s.arg(mark, remark.text.toHtmlEscaped())
                          : u"%1 <a href=\"%2\">%3</a>"_s.arg(mark, remark.where, remark.text.toHtmlEscaped()));
        line->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(line, &QLabel::linkActivated, this, &FindingsList::chosen);
        m_column->addWidget(line);
        spoken += u'\n' + remark.text;
    }
    setAccessibleName(spoken);
}

void FindingsList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = errorTone(palette());
    painter.setPen(tone);
    painter.setBrush(mixed(palette().color(QPalette::Base), tone, 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

} // namespace kesu
