#pragma once

#include "eightd/partsheet.h"

namespace kesu {

// D4: the causes as a list; excluded ones are crossed out. Removing one takes its branch with it.
class CauseSheet : public PartSheet
{
    Q_OBJECT

public:
    explicit CauseSheet(EightDEditing &editing, QObject *parent = nullptr);

    void removeLines(const QStringList &ids) override;

protected:
    QVariant more(const QString &id, int column, int role) const override;
};

} // namespace kesu
