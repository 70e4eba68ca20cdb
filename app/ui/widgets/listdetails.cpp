#include "widgets/listdetails.h"

#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>

#include "widgets/emptystate.h"
#include "widgets/scrolled.h"

namespace kesu {

ListDetails::ListDetails(const QString &objectName, QWidget *parent)
    : QStackedWidget(parent), m_empty(new EmptyState), m_list(new QListWidget), m_splitter(new QSplitter)
{
    m_list->setObjectName(objectName);
    m_list->setWordWrap(true);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    addWidget(m_empty);
    addWidget(m_splitter);
    connect(m_list, &QListWidget::currentRowChanged, this, &ListDetails::rowChosen);
}

void ListDetails::setDetails(QWidget *details)
{
    m_splitter->addWidget(scrolled(details));
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({1000, 2000});
}

void ListDetails::setEntries(const QStringList &entries, int row)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItems(entries);
    m_list->setCurrentRow(row);
    setCurrentIndex(entries.isEmpty() ? 0 : 1);
}

int ListDetails::row() const
{
    return m_list->currentRow();
}

} // namespace kesu
