#include "shell/documentwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QToolBar>

#include "shell/page.h"
#include "theme/icons.h"

using namespace Qt::StringLiterals;

namespace kesu {

DocumentWindow::DocumentWindow(Page *page, QWidget *parent)
    : QMainWindow(parent, Qt::Window), m_page(page), m_back(new QAction(icon(u"back"_s), QString(), this))
{
    setObjectName(u"documentWindow"_s);
    setCentralWidget(page);
    page->show();
    QToolBar *bar = addToolBar(QString());
    bar->setObjectName(u"documentWindowToolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(m_back);
    connect(m_back, &QAction::triggered, this, [this] { Q_EMIT backWanted(m_page); });
    connect(page, &Page::titleChanged, this, &DocumentWindow::retranslate);
    connect(page, &Page::unsavedChanged, this, &DocumentWindow::retranslate);
    retranslate();
}

Page *DocumentWindow::takePage()
{
    m_page->disconnect(this);
    takeCentralWidget();
    return std::exchange(m_page, nullptr);
}

void DocumentWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    if (m_page)
        Q_EMIT closed(m_page);
}

void DocumentWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void DocumentWindow::retranslate()
{
    if (!m_page)
        return;
    setWindowTitle(m_page->title() + u"[*]"_s);
    setWindowModified(m_page->hasUnsavedChanges());
    m_back->setText(tr("Back to the main window"));
}

} // namespace kesu
