#include "forms/choicelist.h"

#include <algorithm>

#include "text/pinyin.h"
#include "text/textfolder.h"

using namespace Qt::StringLiterals;

namespace kesu {

void ChoiceList::setChoices(const QList<Choice> &choices)
{
    const auto foldForSearch = [](const QString &text) { return TextFolder::instance().fold(text); };
    m_choices = choices;
    m_keys.clear();
    m_keys.reserve(choices.size());
    for (const Choice &choice : choices) {
        m_keys.append({foldForSearch(choice.code), foldForSearch(choice.label), pinyinInitials(choice.label),
                       foldForSearch(choice.terms.join(u'\n') + u'\n' + choice.path)});
    }
}

const Choice *ChoiceList::find(const QString &code) const
{
    const auto found = std::ranges::find(m_choices, code, &Choice::code);
    return found == m_choices.end() ? nullptr : &*found;
}

int ChoiceList::score(const Keys &keys, const QString &typed)
{
    if (keys.code == typed || keys.label == typed)
        return 0;
    if (keys.label.startsWith(typed))
        return 1;
    if (keys.code.startsWith(typed))
        return 2;
    if (keys.initials.startsWith(typed))
        return 3;
    if (keys.label.contains(typed))
        return 4;
    if (typed.size() > 1 && keys.initials.contains(typed))
        return 5;
    return keys.rest.contains(typed) ? 6 : -1;
}

QList<int> ChoiceList::matches(const QString &typed, const QStringList &recent) const
{
    QList<int> found;
    const QString wanted = TextFolder::instance().fold(typed).trimmed();
    if (wanted.isEmpty()) {
        for (const QString &code : recent) {
            const auto it = std::ranges::find(m_choices, code, &Choice::code);
            if (it != m_choices.end() && it->selectable)
                found.append(static_cast<int>(it - m_choices.begin()));
        }
        for (int i = 0; i < m_choices.size(); ++i) {
            if (!found.contains(i))
                found.append(i);
        }
        return found;
    }
    QList<std::pair<int, int>> scored;
    for (int i = 0; i < m_choices.size(); ++i) {
        const int rank = m_choices.at(i).selectable ? score(m_keys.at(i), wanted) : -1;
        if (rank >= 0)
            scored.append({rank * 2 + (recent.contains(m_choices.at(i).code) ? 0 : 1), i});
    }
    std::ranges::stable_sort(scored, {}, &std::pair<int, int>::first);
    for (const auto &[rank, position] : scored)
        found.append(position);
    return found;
}

} // namespace kesu
