#pragma once

#include <QTimer>
#include <QWidget>

#include "tickets/ticketlistservice.h"

class QLineEdit;
class QMenu;
class QToolButton;

namespace kesu {

class FilterChip;
class FlowLayout;
class Prompts;
class ReferenceService;

// The conditions of a list: words that filter while they are typed, and chips added from a menu, removed by mouse or
// Backspace; the whole filter can be named and kept.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(TicketListService &lists, const ReferenceService &reference, Prompts &prompts, QWidget *parent = nullptr);

    void setQuery(const TicketQuery &query);
    const TicketQuery &query() const { return m_query; }
    bool hasConditions() const;    // words count too
    void clearConditions();
    void focusInput();

Q_SIGNALS:
    void queryChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &condition);
    void remove(const QString &condition);
    void removeLast();
    void take(const TicketQuery &query);
    void rebuildChips();
    void fillAddMenu();
    void fillKindMenu(QMenu *menu, const QString &kind);
    void takeWords();
    void askFor(const QString &kind, const QString &words);
    void fillSavedMenu();
    void retranslate();

    TicketListService &m_lists;
    const ReferenceService &m_reference;
    Prompts &m_prompts;
    TicketQuery m_query;
    FlowLayout *m_layout;
    QToolButton *m_add;
    QToolButton *m_saved;
    QLineEdit *m_input;
    QTimer m_pause; // after the last key, before the words are taken
    QList<FilterChip *> m_chips;
};

} // namespace kesu
