#pragma once

#include <QString>
#include <QVariant>

#include <functional>

#include "forms/choicelist.h"

namespace kesu {

// What an editor for one field of a ticket or report, or one input of a step, has to be; without any widget.
struct EditorSpec {
    enum class Kind { Line, Long, Choice, Options, Checks, Moment, Money, Date, Number, Record, Parts };

    QString key;
    QString label;
    QString hint;
    Kind kind = Kind::Line;
    QList<Choice> choices;
    bool freeText = false; // a Choice that takes other words too
    bool wide = false;
    QVariant initial;      // of an input that is no field
    std::function<QList<Choice>(const QString &typed)> find = {}; // of a Record, with the words for one chosen
    std::function<QString(const QString &code)> labelOf = {};
    bool endOfDay = false; // a Moment without a time of day means the day's end
};

} // namespace kesu
