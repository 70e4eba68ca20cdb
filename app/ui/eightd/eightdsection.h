#pragma once

#include <QWidget>

#include "eightd/eightddeps.h"

class QMimeData;

namespace kesu {

class EightDEditing;

// A block on a page of the 8D editor: a card of fields, a table of records, a diagram. Pages are made when first shown,
// and anew when the language changes, so a section says its words once, in its constructor.
class EightDSection : public QWidget {
    Q_OBJECT

public:
    EightDSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

    // Brings a field of the report (by key), a record (by id) or a list in which something is missing (by name, "causes")
    // into view and puts the keyboard there; called when a finding is clicked. False: it is not in this section.
    virtual bool showPlace(const QString &place);
    // Something that is no text was pasted on the page. True: this section has taken it.
    virtual bool takePasted(const QMimeData &pasted);

Q_SIGNALS:
    // Somewhere else in the report, as showPlace() of another section takes it.
    void placeWanted(int discipline, const QString &place);

protected:
    EightDEditing &editing() const { return m_editing; }
    const EightDDeps &deps() const { return m_deps; }

private:
    EightDEditing &m_editing;
    EightDDeps m_deps;
};

} // namespace kesu
