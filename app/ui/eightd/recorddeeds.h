#pragma once

namespace kesu {

class RecordsSection;

// What the lists of an 8D report can do beyond adding and writing: sums below sorting counts and costs, the next state
// of an action at one key, steps made from chosen actions, one action deployed to many places, an action given out as a
// CAR. By the section's own name, so that the table of pages need not know.
void addRecordDeeds(RecordsSection &section);

} // namespace kesu
