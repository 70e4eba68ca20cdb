#pragma once

#include <QFrame>

#include "eightd/eightddeps.h"

class QVBoxLayout;

namespace kesu {

class EightDEditing;

// Fields that were written here and elsewhere at once: both values, and which is to stay. Hidden while there is none.
class ClashBanner : public QFrame {
    Q_OBJECT

public:
    ClashBanner(EightDEditing &editing, const EightDDeps &deps, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QString valueWords(const QString &list, const QString &key, const QVariant &value) const;

    EightDEditing &m_editing;
    EightDDeps m_deps;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};

} // namespace kesu
