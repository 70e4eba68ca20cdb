#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QWidget>

#include "base/finding.h"
#include "eightd/car.h"

namespace kesu {

class ClockTicker;
class FieldEditor;
class FormCard;
class FormField;
class ReferenceService;

// The fields of a CAR in cards, one for each of its steps. Holds what is typed over what is stored; the page decides when
// it is written.
class CarForm : public QWidget {
    Q_OBJECT

public:
    CarForm(const ReferenceService &reference, const ClockTicker &ticker, QWidget *parent = nullptr);

    // As stored. Fields somebody is typing in keep what is typed; where the stored value has changed as well, the field
    // says so.
    void show(const Car &stored);
    // What is stored with what is typed over it.
    Car edited() const;
    bool isChanged() const;
    void takeBack(); // what is typed goes

    QJsonObject typed() const;               // for a draft
    void restore(const QJsonObject &typed);

    // Below the fields they are about; false: nothing to complain of. The first one gets the keyboard when asked.
    bool complain(const Findings &findings, bool focus);
    void focusFirst();
    bool focusField(const QString &key);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addField(FormCard &card, const QString &key);
    void refresh(const QString &key);
    void onChanged(const QString &key);
    void retranslate();

    const ReferenceService &m_reference;
    const ClockTicker &m_ticker;
    Car m_stored;
    bool m_showing = false;
    QHash<QString, FormCard *> m_cards;
    QStringList m_keys; // in form order
    QHash<QString, FormField *> m_fields;
    QHash<QString, FieldEditor *> m_editors;
    QSet<QString> m_touched; // typed in and different from what is stored
};

} // namespace kesu
