#include "forms/findingslist.h"

#include <QLabel>
#include <QVBoxLayout>

#include "forms/flowlayout.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "theme/panel.h"

using namespace Qt::StringLiterals;

namespace kesu {

FindingsList::FindingsList(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel), m_flow(new FlowLayout)
{
    setObjectName(u"findingsList"_s);
    m_heading->setWordWrap(true);
    // Side by side: twelve missing fields must not cover the form they are missing in.
    m_flow->setSpacing(metrics::groupGap);
    m_flow->setLineSpacing(metrics::tightGap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::groupGap, metrics::gap, metrics::groupGap, metrics::gap);
    column->setSpacing(metrics::tightGap);
    column->addWidget(m_heading);
    column->addLayout(m_flow);
    hide();
}

void FindingsList::setRemarks(const QString &heading, const QList<FormRemark> &remarks)
{
    m_remarks = remarks;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the link that was followed
        delete item;
    }
    setVisible(!remarks.isEmpty());
    m_heading->setText(heading);
    m_heading->setFont(emphasised(font()));
    QString spoken = heading;
    for (const FormRemark &remark : remarks) {
        auto *line = new QLabel(this);
        line->setTextFormat(Qt::RichText);
        const QString mark = remark.blocking ? u"■"_s : u"▲"_s;
        line->setText(remark.where.isEmpty()
                          ? u"%1 %2"_s.arg(mark, remark.text.toHtmlEscaped())
                          : u"%1 <a href=\"%2\">%3</a>"_s.arg(mark, remark.where, remark.text.toHtmlEscaped()));
        line->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(line, &QLabel::linkActivated, this, &FindingsList::chosen);
        m_flow->addWidget(line);
        line->show();
        spoken += u'\n' + remark.text;
    }
    setAccessibleName(spoken);
}

void FindingsList::paintEvent(QPaintEvent *)
{
    paintPanel(this, errorTone(palette()));
}

} // namespace kesu
