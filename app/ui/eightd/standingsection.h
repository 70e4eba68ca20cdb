#pragma once

#include <functional>

#include "base/result.h"
#include "eightd/eightdsection.h"

class QPushButton;

namespace kesu {

class ProblemLabel;
class QuietLabel;

// How the report stands: open, closed, ineffective; closing it, taking it up again, saying that the failure came back.
class StandingSection : public EightDSection {
    Q_OBJECT

public:
    StandingSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

private:
    void refresh();
    void close();
    void withReason(const QString &title, const QString &question,
                    const std::function<Result<void>(const QString &)> &deed);

    QuietLabel *m_standing;
    ProblemLabel *m_problem;
    QPushButton *m_close;
    QPushButton *m_reopen;
    QPushButton *m_ineffective;
};

} // namespace kesu
