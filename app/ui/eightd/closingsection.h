#pragma once

#include "eightd/closingchecklist.h"
#include "eightd/eightdsection.h"

class QListWidget;

namespace kesu {

class FormCard;

// D8: what a report is looked through for before it is closed, computed while it is written; each line leads to its
// place.
class ClosingSection : public EightDSection
{
    Q_OBJECT

public:
    ClosingSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void fit();
    void go();

    FormCard *m_card;
    QListWidget *m_list;
    QList<ClosingLine> m_lines;
};

} // namespace kesu
