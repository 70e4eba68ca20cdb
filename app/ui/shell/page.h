#pragma once

#include <QWidget>

#include "base/id.h"

namespace kesu {

// One thing the shell can show: a page of the rail or a ticket in a tab. The shell knows no page by name; it asks these
// questions and listens to these signals. A page re-reads its texts on QEvent::LanguageChange and says titleChanged().
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Stable and unique in the window: "today", "intake", "ticket:<id>". Tabs are restored by it.
    virtual QString pageId() const = 0;
    // One or two words, in the current language: the rail's word, the tab's label.
    virtual QString title() const = 0;
    virtual QString iconName() const = 0; // of resources/icons, without ".svg"
    // Number of things that need someone; 0 shows nothing. Rail pages only.
    virtual int badgeCount() const { return 0; }
    // What badgeCount() counts, with its noun ("3 overdue tickets"): tooltip and accessible description.
    virtual QString badgeText() const { return {}; }

    virtual bool hasUnsavedChanges() const { return false; }
    // Shows one of the page's own things: a ticket id, a settings section, "" for something new. False: not known here.
    virtual bool openItem(const QString &id) { Q_UNUSED(id) return false; }
    // Puts the keyboard where work starts.
    virtual void focusFirst() { setFocus(Qt::OtherFocusReason); }
    // The page goes away (tab closed, program ends): keep what was typed as a draft at once; nothing may be asked here.
    virtual void aboutToClose() {}

Q_SIGNALS:
    void titleChanged();
    void badgeChanged();
    void unsavedChanged();
};

} // namespace kesu
