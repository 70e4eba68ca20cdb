#pragma once

#include <QAbstractButton>

namespace kesu {

// One of a few views of the same list ("All", "Mine"). The chosen one is filled with the accent and bold, so that it is
// told apart in both palettes.
class ScopeButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ScopeButton(const QString &objectName, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kesu
