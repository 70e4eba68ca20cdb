#pragma once

#include <QWidget>

#include <functional>

#include "signing/signingdeps.h"
#include "signing/signingservice.h"

namespace kesu {

class ProblemLabel;

// The signatures of a form: which are needed, who has given them and whether they still count, and a button for each
// that is open; those nobody is asked for any more only where somebody has signed. Reads itself again when somebody
// signs; refresh() after the content was saved. Made for EightDId, CarId and TicketId alike:
//     new ApprovalsPanel(deps, report.id)
class ApprovalsPanel : public QWidget {
    Q_OBJECT

public:
    ApprovalsPanel(const SigningDeps &deps, const SignedDocument &document, QWidget *parent = nullptr);

    // Only these subjects ("interim"; "d3" for one discipline's sign-off) instead of all the form has.
    void setSubjects(const QStringList &subjects);
    // What must be done before somebody signs, such as saving what is typed. False: nobody signs now.
    void setBeforeSigning(std::function<bool()> before);

    void refresh();
    const SignatureSheet &sheet() const { return m_sheet; }

Q_SIGNALS:
    void signaturesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showRows();
    void addRow(int row, const SignatureSlot &slot);
    void ask(const SignaturePlace &place);

    SigningDeps m_deps;
    SignedDocument m_document;
    QStringList m_subjects;
    std::function<bool()> m_before;
    SignatureSheet m_sheet;
    QWidget *m_rows = nullptr;
    ProblemLabel *m_problem;
};

} // namespace kesu
