// Copies an 8D report into the editor as somebody does who has it on paper: page by page, by keys, and by mouse where a
// hand would reach for it.
#pragma once

#include <QComboBox>
#include <QListWidget>
#include <QTabBar>
#include <QTableView>

#include "eightd/eightdediting.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdpage.h"
#include "eightd/eightdspecs.h"
#include "eightd/recordform.h"
#include "eightd/recordspecs.h"
#include "eightd/sheetmodel.h"
#include "eightd/sheetview.h"
#include "forms/fieldeditor.h"
#include "hand.h"

namespace kesu::test {

class ReportTypist
{
public:
    ReportTypist(Hand &hand, EightDPage &page) : m_hand(hand), m_page(page) { }

    // Whatever a discipline's page has, then the next one. `after` hears of each page that is done.
    void type(const EightD &wanted, const std::function<void(int place)> &after = {})
    {
        for (int place = -1; place < disciplineCount && !Hand::stopped(); ++place) {
            go(place);
            typeFields(wanted, place);
            if (place == 2)
                typeContrasts(wanted);
            if (place == 4)
                typeWhys(wanted);
            for (const RecordsSpec &spec : recordspecs::all()) {
                if (spec.discipline == place)
                    typeRecords(wanted, spec);
            }
            if (place == 4)
                typeTests(wanted);
            if (after && !Hand::stopped())
                after(place);
        }
    }
    void go(int place)
    {
        auto *list = m_page.findChild<QListWidget *>(QStringLiteral("disciplineList"));
        Hand::need(list, QStringLiteral("no list of disciplines"));
        if (Hand::stopped())
            return;
        clickIn(list, list->visualItemRect(list->item(place + 1)));
        Hand::need(m_page.place() == place, QStringLiteral("D%1 is not shown").arg(place));
    }
    int clicks() const { return m_clicks; }

protected:
    EightDEditing &editing() const { return m_page.editing(); }
    const EightD &report() const { return editing().report(); }
    template<typename T>
    T *inPlace(const QString &name) const
    {
        for (T *each : m_page.findChildren<T *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void click(QWidget *widget)
    {
        ++m_clicks;
        m_hand.click(widget);
    }
    void clickIn(QAbstractItemView *view, const QRect &rect)
    {
        ++m_clicks;
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
    }

    Hand &hand() const { return m_hand; }
    SheetView *sheet(const char *name)
    {
        auto *view = inPlace<SheetView>(QLatin1String(name));
        Hand::need(view, QStringLiteral("no sheet %1").arg(QLatin1String(name)));
        return view;
    }
    void cell(SheetView &view, int row, int column)
    {
        m_hand.show(view);
        clickIn(&view, view.visualRect(view.model()->index(row, column)));
    }
    void typeRecordField(const RecordsSpec &spec, const QString &id, const RecordFieldInfo &field, const QVariant &value)
    {
        if (Hand::stopped() || editing().value(spec.list, id, field.key) == value)
            return;
        m_hand.enterTo(field.key.toLatin1().constData());
        const auto *form = inPlace<RecordForm>(spec.name + QLatin1String("RecordForm"));
        Hand::need(form, QStringLiteral("no form of %1").arg(spec.name));
        if (auto *shown = form ? form->findChild<FormField *>(field.key + QLatin1String("Field")) : nullptr)
            enter(*shown, field, value);
        Hand::need(editing().value(spec.list, id, field.key) == value,
                   QStringLiteral("%1.%2 is %3 and not %4").arg(spec.name, field.key,
                       editing().value(spec.list, id, field.key).toString(), value.toString()));
    }

private:
    // Records go by other names in the store than on the paper.
    QVariant inStore(const RecordFieldInfo &field, const QVariant &value) const
    {
        if (field.kind == RecordFieldKind::Reference)
            return value.isValid() ? QVariant(m_ids.value(value.toString(), value.toString())) : value;
        if (field.kind != RecordFieldKind::References)
            return value;
        QStringList ids;
        for (const QString &id : value.toStringList())
            ids.append(m_ids.value(id, id));
        return value.isValid() ? QVariant(ids) : value;
    }

    void typeFields(const EightD &wanted, int place)
    {
        for (const RecordField<EightD> &field : eightDFields()) {
            const QVariant value = field.get(wanted);
            if (value.isValid() && disciplineOfField(field.key) == place)
                unfold(field.key + QLatin1String("Field"));
            auto *shown = inPlace<FormField>(field.key + QLatin1String("Field"));
            if (disciplineOfField(field.key) != place || !shown || !value.isValid() || field.get(report()) == value)
                continue;
            ++m_clicks;
            m_hand.goTo(field.key.toLatin1().constData());
            enter(*shown, field, value);
        }
    }

    // A card that is folded opens by its arrow.
    void unfold(const QString &field)
    {
        for (const auto *hidden : m_page.findChildren<FormField *>(field)) {
            for (QWidget *up = hidden->parentWidget(); up && !hidden->isVisible(); up = up->parentWidget()) {
                const QString card = up->objectName();
                auto *arrow = card.endsWith(QLatin1String("Card"))
                                  ? inPlace<QWidget>(card.chopped(4) + QLatin1String("FoldButton")) : nullptr;
                if (arrow)
                    click(arrow);
            }
        }
    }

    // The editor has the keyboard.
    void enter(FormField &field, const RecordFieldInfo &info, const QVariant &value)
    {
        const auto *editor = field.findChild<FieldEditor *>();
        if (Hand::stopped() || !editor)
            return;
        using Kind = EditorSpec::Kind;
        const EditorSpec &spec = editor->spec();
        if (spec.kind == Kind::Options || spec.kind == Kind::Checks) {
            tick(field, spec, value);
            return;
        }
        if (editor->value().isValid()) {
            m_hand.press(Qt::Key_A, Qt::ControlModifier);
            if (!value.isValid())
                m_hand.press(Qt::Key_Delete);
        }
        if (info.kind == RecordFieldKind::Money)
            m_hand.write(QString::number(value.toLongLong() / 100));
        else if (spec.kind == Kind::Choice) {
            m_hand.write(wordsFor(spec, value.toString()));
            if (!spec.freeText)
                m_hand.press(Qt::Key_Return); // takes what is marked, and goes on
        } else if (value.isValid())
            m_hand.write(value.toString());
    }
    void tick(FormField &field, const EditorSpec &spec, const QVariant &value)
    {
        const QStringList codes = value.typeId() == QMetaType::Bool
                                      ? QStringList{value.toBool() ? QStringLiteral("yes") : QStringLiteral("no")}
                                      : value.toStringList();
        for (auto *button : field.findChildren<QAbstractButton *>()) {
            for (const Choice &choice : spec.choices) {
                if (button->text() == choice.label && codes.contains(choice.code) != button->isChecked())
                    click(button);
            }
        }
    }
    // Of a choice its first letters, as many as tell it from the others; free words as they are.
    static QString wordsFor(const EditorSpec &spec, const QString &code)
    {
        const auto chosen = std::find_if(spec.choices.cbegin(), spec.choices.cend(),
                                         [&code](const Choice &choice) { return choice.code == code; });
        if (chosen == spec.choices.cend())
            return code;
        for (qsizetype length = 1; length < chosen->label.size() && !spec.freeText; ++length) {
            const QString begun = chosen->label.left(length);
            const auto fits = [&begun](const Choice &each) { return each.label.contains(begun, Qt::CaseInsensitive); };
            if (std::count_if(spec.choices.cbegin(), spec.choices.cend(), fits) == 1)
                return begun;
        }
        return chosen->label;
    }

    template<typename Visitor>
    void visitWanted(const EightD &wanted, const RecordsSpec &spec, const Visitor &visit)
    {
        const QStringList ids = recordspecs::ids(spec, wanted);
        forEachPartList(wanted, [&](const auto &parts, const auto &type) {
            for (const QString &id : ids) {
                if (const auto *part = type.list == spec.list ? partById(parts, id) : nullptr; part && !Hand::stopped())
                    visit(*part, type);
            }
        });
    }

    void typeRecords(const EightD &wanted, const RecordsSpec &spec)
    {
        bool first = true;
        visitWanted(wanted, spec, [&](const auto &part, const auto &type) {
            const qsizetype before = recordspecs::ids(spec, report()).size();
            if (first)
                click(inPlace<QWidget>(spec.name + QLatin1String("AddButton")));
            else
                m_hand.press(Qt::Key_Return, Qt::ControlModifier);
            first = false;
            const QStringList ids = recordspecs::ids(spec, report());
            Hand::need(ids.size() == before + 1, QStringLiteral("%1: none was added").arg(spec.name));
            if (Hand::stopped())
                return;
            m_ids.insert(part.id, ids.last());
            for (const QString &key : spec.fields) {
                for (const auto &field : type.fields) {
                    if (field.key == key)
                        typeRecordField(spec, ids.last(), field, inStore(field, field.get(part)));
                }
            }
        });
        if (!first)
            m_hand.press(Qt::Key_Escape);
    }

    // Line by line: the dimension by Space, the rest by Tab from cell to cell.
    void typeContrasts(const EightD &wanted)
    {
        static const QStringList dimensions{QStringLiteral("what"), QStringLiteral("where"), QStringLiteral("when"),
                                            QStringLiteral("extent")};
        for (qsizetype i = 0; i < wanted.contrasts.size() && !Hand::stopped(); ++i) {
            SheetView *view = sheet("contrastSheet");
            if (!view)
                return;
            const Contrast &line = wanted.contrasts.at(i);
            cell(*view, int(i), 0);
            for (qsizetype presses = dimensions.indexOf(line.dimension); presses >= 0; --presses)
                m_hand.press(Qt::Key_Space);
            for (const QString &words : {line.question, line.is, line.isNot, line.distinction, line.change}) {
                m_hand.press(Qt::Key_Tab);
                m_hand.write(words);
            }
            m_hand.press(Qt::Key_Return);
            Hand::need(report().contrasts.size() == i + 1, QStringLiteral("line %1 of Is/Is-Not was not taken").arg(i));
            if (!Hand::stopped())
                m_ids.insert(line.id, report().contrasts.at(i).id);
        }
    }

    // One chain for each leg: Enter asks the next why. Questions and evidence are written beside it afterwards.
    void typeWhys(const EightD &wanted)
    {
        int leg = 0;
        for (const auto &[value, code] : legCodes) {
            QList<WhyNode> chain;
            for (const WhyNode &node : wanted.whys) {
                if (node.leg == value)
                    chain.append(node);
            }
            if (!chain.isEmpty())
                typeChain(chain, leg, (code.toString() + QLatin1String("WhySheet")).toLatin1());
            ++leg;
        }
    }
    void typeChain(const QList<WhyNode> &chain, int leg, const QByteArray &name)
    {
        auto *tabs = inPlace<QTabBar>(QStringLiteral("legTabs"));
        Hand::need(tabs, QStringLiteral("no tabs of legs"));
        if (Hand::stopped())
            return;
        ++m_clicks;
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(leg).center());
        SheetView *view = sheet(name.constData());
        if (!view)
            return;
        cell(*view, 0, 0);
        for (const WhyNode &node : chain) {
            m_hand.press(Qt::Key_Return);
            m_hand.write(node.answer);
            Hand::need(report().whys.last().answer == node.answer, QStringLiteral("%1 was not taken").arg(node.answer));
            if (!Hand::stopped())
                m_ids.insert(node.id, report().whys.last().id);
        }
        m_hand.press(Qt::Key_Tab);
        for (int row = 0; row < chain.size() && !Hand::stopped(); ++row) {
            for (int column : {1, 2}) {
                const QString words = column == 1 ? chain.at(row).question : chain.at(row).evidence;
                if (words.isEmpty())
                    continue;
                cell(*view, row, column);
                m_hand.write(words);
                m_hand.press(Qt::Key_Tab);
            }
        }
    }

    // One key is a verdict; Enter says why.
    void typeTests(const EightD &wanted)
    {
        for (const CauseTest &test : wanted.causeTests) {
            SheetView *view = Hand::stopped() ? nullptr : sheet("testSheet");
            if (!view)
                return;
            auto &model = static_cast<SheetModel &>(*view->model());
            int line = -1;
            for (qsizetype i = 0; i < report().contrasts.size(); ++i)
                line = report().contrasts.at(i).id == m_ids.value(test.contrast) ? int(i) : line;
            cell(*view, model.rowOf(m_ids.value(test.cause)), line + 1);
            m_hand.press(test.verdict == TestVerdict::ExplainsBoth ? Qt::Key_Plus
                         : test.verdict == TestVerdict::OnlyIs     ? Qt::Key_O
                                                                   : Qt::Key_Minus);
            if (!test.explanation.isEmpty()) {
                m_hand.press(Qt::Key_Return);
                m_hand.write(test.explanation);
                m_hand.press(Qt::Key_Return);
            }
        }
    }

    Hand &m_hand;
    EightDPage &m_page;
    QHash<QString, QString> m_ids; // of records: on the paper → in the store
    int m_clicks = 0;
};

} // namespace kesu::test
