#pragma once

#include <QWidget>

#include "forms/draftkeeper.h"
#include "ticket/ticketdeps.h"
#include "tickets/timeline.h"

class QListView;
class QLabel;
class QPushButton;

namespace kesu {

class LongTextEdit;
class OptionRow;
class ProblemLabel;
class TimelineDelegate;

// What happened to the ticket, with a line to write a note for colleagues. A note half written is kept as a draft.
class TimelinePanel : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePanel(const TicketDeps &deps, QWidget *parent = nullptr);

    void show(const TicketView &view);
    void keepDraft() { m_keeper.keepNow(); }
    bool hasUnsavedNote() const;
    void focusNote();

Q_SIGNALS:
    void noteAdded();
    void unsavedChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addNote();
    void retranslate();

    TicketDeps m_deps;
    TicketId m_ticket;
    TimelineModel m_model;
    TimelineFilter m_proxy;
    DraftKeeper m_keeper;
    OptionRow *m_filter;
    QListView *m_list;
    TimelineDelegate *m_delegate;
    LongTextEdit *m_note;
    QPushButton *m_add;
    ProblemLabel *m_problem;
};

} // namespace kesu
