#include "layout/filledform.h"

#include "plan/printtext.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qreal highestSignature = 9; // mm
constexpr QStringView besideEachOther = u" / ";

class FormFiller {
public:
    FormFiller(const FormLayout &layout, const FormScope &scope) : m_layout(layout), m_scope(scope) {}

    QList<FilledBlock> blocks() const
    {
        QList<FilledBlock> result;
        for (const FormBlock &block : m_layout.blocks) {
            if (!block.when.holds(m_scope))
                continue;
            FilledBlock filled;
            filled.section = printable(block.section.fill(m_scope, besideEachOther));
            filled.gap = block.gap;
            filled.keepTogether = block.keepTogether;
            filled.header = rows(block.header, m_scope);
            for (const FormScope &scope : itemsOf(block))
                filled.rows.append(rows(block.rows, scope));
            if (!filled.rows.isEmpty())
                result.append(filled);
        }
        return result;
    }

private:
    QList<FormScope> itemsOf(const FormBlock &block) const
    {
        if (block.repeat.isEmpty())
            return {m_scope};
        const QJsonArray array = m_scope.at(block.repeat).toArray();
        const qsizetype count = m_scope.isBlank() ? qMax<qsizetype>(array.size(), block.blankItems) : array.size();
        QList<FormScope> items;
        for (qsizetype i = 0; i < count; ++i)
            items.append(m_scope.withItem(array.at(i), i));
        return items;
    }

    QList<FilledRow> rows(const QList<FormRow> &source, const FormScope &scope) const
    {
        QList<FormRow> visible;
        QList<qsizetype> places; // of the visible ones among all
        for (qsizetype i = 0; i < source.size(); ++i) {
            if (source.at(i).when.holds(scope)) {
                visible.append(source.at(i));
                places.append(i);
            }
        }
        QList<FilledRow> result(visible.size());
        QList<QList<bool>> covered(visible.size(), QList<bool>(m_layout.page.columns, false));
        for (qsizetype i = 0; i < visible.size(); ++i) {
            const FormRow &row = visible.at(i);
            result[i].minHeight = qMax(row.minHeight, scope.isBlank() ? row.blankHeight : 0);
            for (const FormCell &cell : row.cells) {
                qsizetype end = i + 1;
                while (end < visible.size() && places.at(end) < places.at(i) + cell.rowSpan)
                    ++end;
                result[i].cells.append(filled(cell, scope, static_cast<int>(end - i)));
                for (qsizetype k = i; k < end; ++k)
                    std::fill_n(covered[k].begin() + cell.column, cell.span, true);
                for (qsizetype k = i + 1; k < end; ++k)
                    result[k].cells.append(continued(cell.column, cell.span));
            }
        }
        for (qsizetype i = 0; i < result.size(); ++i)
            fillHoles(result[i], covered.at(i));
        return result;
    }

    static FilledCell continued(int column, int span)
    {
        FilledCell cell;
        cell.column = column;
        cell.span = span;
        cell.continued = true;
        return cell;
    }

    // What the owner of a place has left uncovered is an empty cell.
    static void fillHoles(FilledRow &row, const QList<bool> &covered)
    {
        for (int column = 0; column < covered.size(); ++column) {
            const int first = column;
            while (column < covered.size() && !covered.at(column))
                ++column;
            if (column == first)
                continue;
            FilledCell hole = continued(first, column - first);
            hole.continued = false;
            row.cells.append(hole);
        }
        std::sort(row.cells.begin(), row.cells.end(),
                  [](const FilledCell &a, const FilledCell &b) { return a.column < b.column; });
    }

    FilledCell filled(const FormCell &cell, const FormScope &scope, int reach) const
    {
        FilledCell result;
        result.column = cell.column;
        result.span = cell.span;
        result.rowSpan = reach;
        result.isLabel = cell.isLabel;
        result.align = cell.align;
        result.valign = cell.valign;
        result.bold = cell.bold;
        const FormSizes &sizes = m_layout.sizes;
        result.size = cell.size > 0 ? cell.size : cell.isLabel ? sizes.label : sizes.body;
        result.caption = printable(cell.caption.fill(scope));
        for (const FormCheck &check : cell.checks) {
            result.checks.append({printable(check.text.fill(scope, u" ")),
                                  !check.ticked.isEmpty() && check.ticked.holds(scope)});
        }
        result.text = printable(cell.text.fill(scope));
        if (cell.code) {
            result.code = cell.code->text.fill(scope);
            result.codeSize = cell.code->size;
        }
        if (cell.photos) {
            result.photos = FilledPhotos{scope.at(cell.photos->path).toArray(), cell.photos->columns,
                                         cell.photos->maxHeight, printable(cell.photos->unreadable.fill(scope))};
        }
        if (cell.signature) {
            result.signature = FilledSignature{printable(cell.signature->title.fill(scope)),
                                               printable(cell.signature->name.fill(scope)),
                                               printable(cell.signature->date.fill(scope)), {}};
            const QJsonValue drawing = cell.signature->drawing.isEmpty() ? QJsonValue()
                                                                         : scope.at(cell.signature->drawing);
            if (drawing.isObject())
                result.signature->drawing = FilledPhotos{{drawing}, 1, highestSignature, {}};
        }
        return result;
    }

    const FormLayout &m_layout;
    const FormScope &m_scope;
};

FilledMargin filledMargin(const FormMargin &margin, const FormScope &scope)
{
    const auto line = [&scope](const FormText &text) {
        return printable(text.fill(scope, besideEachOther)).replace(u'\n', u' ');
    };
    return {line(margin.left), line(margin.centre), line(margin.right)};
}

} // namespace

FilledForm fillForm(const FormLayout &layout, const FormContent &content)
{
    const FormScope scope = scopeOf(layout, content);
    FilledForm form;
    form.languages = content.languages;
    form.title = scope.words(layout.title);
    form.name = titleOf(layout, scope);
    form.aboveTitle = printable(layout.masthead.aboveTitle.fill(scope));
    form.underTitle = printable(layout.masthead.underTitle.fill(scope));
    form.code = layout.masthead.code.text.fill(scope);
    form.underCode = printable(layout.masthead.underCode.fill(scope));
    for (const FormText &text : layout.masthead.right) {
        if (const QString line = printable(text.fill(scope)); !line.isEmpty())
            form.right.append(line);
    }
    const FormScope pages = scope.withPage(QString(pageNumberMark), QString(pageCountMark));
    form.running = filledMargin(layout.running, pages);
    form.footer = filledMargin(layout.footer, pages);
    form.page = layout.page;
    form.sizes = layout.sizes;
    form.blocks = FormFiller(layout, scope).blocks();
    form.art = content.art;
    return form;
}

FormScope scopeOf(const FormLayout &layout, const FormContent &content)
{
    FormContent whole = content;
    QJsonObject form = whole.data.value("form"_L1).toObject();
    for (const auto &[key, fallback] : {std::pair{"number"_L1, layout.number}, {"version"_L1, layout.version}}) {
        if (!form.contains(key))
            form.insert(key, fallback);
    }
    whole.data.insert("form"_L1, form);
    return FormScope(whole);
}

QString titleOf(const FormLayout &layout, const FormScope &scope)
{
    const QString number = scope.text(u"ticket.number");
    return scope.words(layout.title, besideEachOther) + (number.isEmpty() ? QString() : u' ' + printable(number));
}

} // namespace kesu
