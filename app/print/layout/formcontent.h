#pragma once

#include <QJsonObject>
#include <QPicture>

#include <functional>

namespace kesu {

// The language of a form's own words, and for forms in two languages the one that stands below it.
struct FormLanguages {
    QString first;
    QString second; // empty: one language

    bool operator==(const FormLanguages &) const = default;
};

// What the photos of a form name instead of carrying it: {"picture": name}, {"drawing": name}.
struct FormArt {
    std::function<QByteArray(const QString &name)> picture; // an image file; empty when it cannot be had
    std::function<QPicture(const QString &name)> drawing;   // in vectors; null when there is nothing to draw
};

// Everything that is written into a layout. The shape of `data`: resources/paper/README.md.
struct FormContent {
    QJsonObject data;
    FormLanguages languages;
    FormArt art;
};

} // namespace kesu
