#pragma once

#include <QWidget>

namespace kesu {

// One page of the settings. It writes what it changes by itself, at once or by its own button.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString sectionId() const = 0; // "look", "people" …
    virtual QString title() const = 0;
    // Shown again, or the reference data has changed: read everything anew. What is being typed stays.
    virtual void refresh() = 0;

Q_SIGNALS:
    void said(const QString &sentence); // for the status line
};

} // namespace kesu
