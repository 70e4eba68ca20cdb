#pragma once

class QLineEdit;

namespace kesu {

// Gives a line the cross that empties it, and the cross a name for screen readers; again after a change of language.
void offerClearing(QLineEdit *line);

} // namespace kesu
