#pragma once

#include "eightd/eightdsection.h"

class QLabel;

namespace kesu {

class FormCard;

// D4: how far each root cause has been followed: 5-Why, test, verification, action, validation; a step leads to where it
// is done.
class TrailSection : public EightDSection
{
    Q_OBJECT

public:
    TrailSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    FormCard *m_card;
    QLabel *m_trails;
};

} // namespace kesu
