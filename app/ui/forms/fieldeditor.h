#pragma once

#include <QTimeZone>
#include <QVariant>
#include <QWidget>

#include <functional>

#include "base/instant.h"
#include "forms/editorspec.h"

namespace kesu {

// One editor made to a spec, with one way to read and write its value in storable form (tickets/ticketfields.h).
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const EditorSpec &spec, std::function<Instant()> now, const QTimeZone &zone,
                QWidget *parent = nullptr);

    const EditorSpec &spec() const { return m_spec; }
    QVariant value() const { return m_read(); }       // invalid: not given
    void setValue(const QVariant &value);
    // Something is typed that means nothing; value() is then not given, what was typed stays.
    bool isUnknown() const { return m_unknown && m_unknown(); }
    void setChoices(const QList<Choice> &choices);

Q_SIGNALS:
    void changed();

private:
    QWidget *makeText();
    QWidget *makeChoice();
    QWidget *makeDay(std::function<Instant()> now, const QTimeZone &zone);
    QWidget *makeTime(std::function<Instant()> now, const QTimeZone &zone);
    QWidget *makeAmount();
    QWidget *makeRecord();
    QWidget *makeParts();

    EditorSpec m_spec;
    std::function<QVariant()> m_read;
    std::function<void(const QVariant &)> m_write;
    std::function<bool()> m_unknown;
    std::function<void(const QList<Choice> &)> m_offer;
};

} // namespace kesu
