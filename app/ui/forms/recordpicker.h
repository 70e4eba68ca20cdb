#pragma once

#include <functional>

#include "forms/lookupedit.h"

namespace kesu {

// A line that stands for one record: what is typed finds it, the one taken is shown by its label. Down lists likely ones
// before anything is typed.
class RecordPicker : public LookupEdit {
    Q_OBJECT

public:
    explicit RecordPicker(Find find, QWidget *parent = nullptr);

    // The code of the record taken, else what is typed.
    QString code() const;
    bool isTaken() const { return !m_code.isEmpty(); }
    void setCode(const QString &code, const QString &label);

Q_SIGNALS:
    void codeChanged();

private:
    QList<Choice> find(const QString &typed);

    Find m_search;
    QList<Choice> m_found;
    QString m_code;
};

} // namespace kesu
