#pragma once

#include <QWidget>

#include "forms/choicelist.h"

class QCheckBox;

namespace kesu {

class FlowLayout;

// Any number of a closed list, all of it in sight as tick boxes.
class CheckGroup : public QWidget {
    Q_OBJECT

public:
    explicit CheckGroup(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices); // keeps the ticked codes
    QStringList codes() const { return m_codes; }  // in the order of the list; unknown ones last
    void setCodes(const QStringList &codes);

Q_SIGNALS:
    void codesChanged(const QStringList &codes);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void tick(const QString &code, bool on);
    void showCodes();

    QList<Choice> m_choices;
    QStringList m_codes;
    QList<QCheckBox *> m_boxes;
    FlowLayout *m_flow;
};

} // namespace kesu
