#pragma once

#include <QVariant>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kesu {

class LongTextEdit;

// The parts a ticket is split into: for each a subject and a description. The value is a list of maps of ticket fields.
class PartsEditor : public QWidget {
    Q_OBJECT

public:
    explicit PartsEditor(QWidget *parent = nullptr);

    QVariantList parts() const; // empty ones left out
    void setParts(const QVariantList &parts);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Part {
        QWidget *box;
        QLineEdit *title;
        LongTextEdit *narrative;
        QPushButton *remove;
    };
    void addPart(const QVariantMap &fields = {});
    void removePart(QWidget *box);
    void retranslate();

    QList<Part> m_parts;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace kesu
