#pragma once

#include <QAbstractButton>

namespace kesu {

// One condition of a filter; pressing it (mouse, Space, Enter, Delete) takes it away.
class FilterChip : public QAbstractButton {
    Q_OBJECT

public:
    FilterChip(const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace kesu
