#pragma once

#include <QWidget>

#include "service/refusedchanges.h"
#include "sync/syncdeps.h"

class QLabel;
class QPushButton;

namespace kesu {

class FormCard;
class ListDetails;
class ProblemLabel;
class RecordTitle;
class RecordValuesForm;

// What this computer sent and the hub did not accept: why, and what becomes of it. Nothing leaves the list by itself.
class NotAcceptedView : public QWidget {
    Q_OBJECT

public:
    explicit NotAcceptedView(const SyncDeps &deps, QWidget *parent = nullptr);

    int count() const;
    void focusFirst();

Q_SIGNALS:
    void countChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeDetails();
    void refresh();
    void show(int row);
    RefusedChange current() const;
    void resend();
    void exportAll();
    void discard();
    void tell(const Result<void> &done, const QString &sentence);
    void retranslate();

    SyncDeps m_deps;
    QList<RefusedChange> m_changes;
    ListDetails *m_frame;
    RecordTitle *m_record;
    QLabel *m_why;
    QLabel *m_author;
    FormCard *m_card;
    RecordValuesForm *m_form;
    ProblemLabel *m_problem;
    QPushButton *m_resend;
    QPushButton *m_export;
    QPushButton *m_discard;
};

} // namespace kesu
