#include "setup/upgradewindow.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qint64 patienceMs = 400;     // what takes no longer needs no words
constexpr qint64 betweenDrawingMs = 40;
constexpr int widthInLetters = 46;

} // namespace

UpgradeWindow::UpgradeWindow(QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::CustomizeWindowHint | Qt::WindowTitleHint)
{
    setObjectName(u"upgradeWindow"_s);
    setWindowTitle(u"KesuDesk"_s);
    setFixedWidth(fontMetrics().averageCharWidth() * widthInLetters + 2 * fontMetrics().height());
    auto *layout = new QVBoxLayout(this);
    const int space = fontMetrics().height();
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space / 2);
    m_step = new QLabel(this);
    m_step->setObjectName(u"upgradeStepLabel"_s);
    QFont large = m_step->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_step->setFont(large);
    auto *bar = new QProgressBar(this);
    bar->setObjectName(u"upgradeProgressBar"_s);
    bar->setRange(0, 0); // how long a step takes nobody knows: the number of it is told in words
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Updating the data"));
    auto *words = new QLabel(tr("The data was written by an older version of the program. A copy of it is kept. This "
                                "may take a few minutes; please leave the computer on."), this);
    words->setWordWrap(true);
    layout->addWidget(m_step);
    layout->addWidget(bar);
    layout->addWidget(words);
}

void UpgradeWindow::tell(int step, int steps)
{
    if (!m_since.isValid())
        m_since.start();
    m_step->setText(tr("Updating the data … %1 of %2").arg(step).arg(steps));
    if (!isVisible()) {
        if (m_since.elapsed() < patienceMs)
            return;
        show();
    }
    if (m_drawn.isValid() && m_drawn.elapsed() < betweenDrawingMs)
        return;
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    m_drawn.start();
}

void UpgradeWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

} // namespace kesu
