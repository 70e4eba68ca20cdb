#pragma once

class QWidget;

namespace kesu {

struct PagePlan;
class Prompts;

// Asks for a printer and prints; says so in words where there is none. True when it was printed.
bool printPages(const PagePlan &plan, Prompts &prompts, QWidget *parent);

} // namespace kesu
