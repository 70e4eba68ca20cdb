#pragma once

#include <QPushButton>

namespace kesu {

// The one deed a form is there for, in the accent colour.
class PrimaryButton : public QPushButton {
    Q_OBJECT

public:
    explicit PrimaryButton(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QPalette m_own;
};

} // namespace kesu
