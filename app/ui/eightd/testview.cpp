#include "eightd/testview.h"

#include <QKeyEvent>

#include "eightd/causetests.h"

using namespace Qt::StringLiterals;

namespace kesu {

TestView::TestView(TestSheet &model, QWidget *parent)
    : SheetView(model, u"testSheet"_s, parent)
    , m_tests(model)
{
    setColumns([&model](int column) {
        return column == 0 ? SheetColumn{16, 4}
                           : column == model.columnCount() - 1 ? SheetColumn{12, 2} : SheetColumn{8, 1};
    });
    for (QAction *deed : deeds())
        removeAction(deed); // causes and lines come and go elsewhere
}

void TestView::keyPressEvent(QKeyEvent *event)
{
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const QString typed = event->text();
    if (!command && event->key() != Qt::Key_Space && typed.size() == 1 && typed.at(0).isPrint()) {
        const auto verdict = causetests::fromSign(typed);
        if (verdict && m_tests.isWritable())
            m_tests.setVerdict(selectedIndexes(), *verdict);
        return;
    }
    if (!command && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT explainWanted();
        return;
    }
    SheetView::keyPressEvent(event);
}

} // namespace kesu
