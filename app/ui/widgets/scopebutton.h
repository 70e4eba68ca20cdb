#pragma once

#include <QAbstractButton>
#include <QButtonGroup>

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

// The views that a list offers; exactly one is chosen. idClicked() tells that a person chose another.
class ScopeGroup : public QButtonGroup {
    Q_OBJECT

public:
    // Buttons become children of `page`.
    explicit ScopeGroup(QWidget *page);

    ScopeButton *add(int id, const QString &objectName);
    void setWords(int id, const QString &words, const QString &accessibleName = {});
    void choose(int id) { button(id)->setChecked(true); }

private:
    QWidget *m_page;
};

} // namespace kesu
