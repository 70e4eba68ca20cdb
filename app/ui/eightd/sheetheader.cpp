#include "eightd/sheetheader.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include "theme/fonts.h"
#include "theme/palettes.h"

namespace kesu {

namespace {
constexpr int padX = 6;
constexpr int padY = 4;
constexpr qsizetype mostLines = 4;
}

SheetHeader::SheetHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setHighlightSections(false);
    setSectionsClickable(false);
}

QString SheetHeader::words(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString() : QString();
}

QStringList SheetHeader::lines(int section, int width) const
{
    const QString text = words(section);
    const QFont font = emphasised(this->font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    QStringList found;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width - 2 * padX));
        if (found.size() + 1 == mostLines) {
            found.append(QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width - 2 * padX));
            break;
        }
        found.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return found;
}

QSize SheetHeader::sizeHint() const
{
    qsizetype most = 1;
    for (int section = 0; section < count(); ++section)
        most = qMax(most, lines(section, sectionSize(section)).size());
    const int line = QFontMetrics(emphasised(font())).lineSpacing();
    return {QHeaderView::sizeHint().width(), int(most) * line + 2 * padY + 1};
}

void SheetHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::AlternateBase));
    painter->setPen(lineTone(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(palette().color(QPalette::Text));
    painter->setFont(emphasised(font()));
    painter->drawText(rect.adjusted(padX, padY, -padX, -padY), Qt::AlignLeft | Qt::AlignTop,
                      lines(section, rect.width()).join(QLatin1Char('\n')));
    painter->restore();
}

bool SheetHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int section = logicalIndexAt(help->pos());
        const QString more = section < 0 ? QString()
                                         : model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(), more.isEmpty() && section >= 0 ? words(section) : more, this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace kesu
