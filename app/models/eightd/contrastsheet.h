#pragma once

#include "eightd/partsheet.h"

namespace kesu {

// D2: the Is/Is-Not matrix. The classic questions can be laid out at once; a line without a question says the one its
// dimension asks.
class ContrastSheet : public PartSheet
{
    Q_OBJECT

public:
    explicit ContrastSheet(EightDEditing &editing, QObject *parent = nullptr);

    // Adds those of the classic questions that no line asks yet, as one deed; answers how many.
    int layOutQuestions();

protected:
    QVariant more(const QString &id, int column, int role) const override;
};

} // namespace kesu
