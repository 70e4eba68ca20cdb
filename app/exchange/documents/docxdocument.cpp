#include "documents/docxdocument.h"

#include "documents/documentfonts.h"
#include "documents/docxbody.h"
#include "files/zippackage.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QString wordSpace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
const QString relationSpace = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
const QString relationTypes = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString wordTypes = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

QByteArray contentTypes()
{
    XmlWriter xml;
    xml.open("Types"_L1, {{"xmlns"_L1, u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
    const auto usual = [&xml](const QString &suffix, const QString &type) {
        xml.leaf("Default"_L1, {{"Extension"_L1, suffix}, {"ContentType"_L1, type}});
    };
    usual(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    usual(u"xml"_s, u"application/xml"_s);
    usual(u"png"_s, u"image/png"_s);
    usual(u"jpg"_s, u"image/jpeg"_s);
    const auto part = [&xml](const QString &path, const QString &type) {
        xml.leaf("Override"_L1, {{"PartName"_L1, path}, {"ContentType"_L1, type}});
    };
    part(u"/word/document.xml"_s, wordTypes + u"document.main+xml"_s);
    part(u"/word/styles.xml"_s, wordTypes + u"styles+xml"_s);
    part(u"/word/settings.xml"_s, wordTypes + u"settings+xml"_s);
    for (const QString &name : {u"header"_s, u"firstheader"_s})
        part(u"/word/%1.xml"_s.arg(name), wordTypes + u"header+xml"_s);
    part(u"/word/footer.xml"_s, wordTypes + u"footer+xml"_s);
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    xml.close();
    return xml.take();
}

struct Relation {
    QString id;
    QString type;
    QString target;
};

QByteArray relations(const QList<Relation> &list)
{
    XmlWriter xml;
    xml.open("Relationships"_L1, {{"xmlns"_L1, relationSpace}});
    for (const Relation &relation : list) {
        xml.leaf("Relationship"_L1, {{"Id"_L1, relation.id}, {"Type"_L1, relation.type},
                                     {"Target"_L1, relation.target}});
    }
    xml.close();
    return xml.take();
}

QByteArray properties(const FilledForm &form, Instant time)
{
    XmlWriter xml;
    xml.open("cp:coreProperties"_L1,
             {{"xmlns:cp"_L1, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
              {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s},
              {"xmlns:dcterms"_L1, u"http://purl.org/dc/terms/"_s},
              {"xmlns:xsi"_L1, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    xml.element("dc:title"_L1, form.name);
    xml.element("dc:creator"_L1, u"KesuDesk"_s);
    xml.element("dcterms:created"_L1, time.toUtc().toString(Qt::ISODate), {{"xsi:type"_L1, u"dcterms:W3CDTF"_s}});
    xml.close();
    return xml.take();
}

// A paragraph style: its size in points, its own paragraph and character properties.
struct Style {
    QString id;
    QString name;
    qreal size = 0;
    bool bold = false;
    bool centred = false;
    bool isHeading = false;
    int line = 0; // exact line height in twips; 0: the font's
};

void writeStyle(XmlWriter &xml, const Style &style)
{
    xml.open("w:style"_L1, {{"w:type"_L1, u"paragraph"_s}, {"w:styleId"_L1, style.id}});
    xml.leaf("w:name"_L1, {{"w:val"_L1, style.name}});
    xml.leaf("w:basedOn"_L1, {{"w:val"_L1, u"Normal"_s}});
    xml.leaf("w:qFormat"_L1);
    xml.open("w:pPr"_L1);
    if (style.isHeading) {
        xml.leaf("w:keepNext"_L1);
        xml.leaf("w:shd"_L1, {{"w:val"_L1, u"clear"_s}, {"w:color"_L1, u"auto"_s}, {"w:fill"_L1, u"F0F0F0"_s}});
        xml.leaf("w:spacing"_L1, {{"w:before"_L1, u"120"_s}, {"w:after"_L1, u"40"_s}});
    } else if (style.line > 0) {
        xml.leaf("w:spacing"_L1, {{"w:line"_L1, QString::number(style.line)}, {"w:lineRule"_L1, u"exact"_s}});
    }
    if (style.centred)
        xml.leaf("w:jc"_L1, {{"w:val"_L1, u"center"_s}});
    if (style.isHeading)
        xml.leaf("w:outlineLvl"_L1, {{"w:val"_L1, u"0"_s}});
    xml.close();
    xml.open("w:rPr"_L1);
    if (style.bold)
        xml.leaf("w:b"_L1);
    xml.leaf("w:sz"_L1, {{"w:val"_L1, QString::number(qRound(style.size * 2))}});
    xml.close();
    xml.close();
}

QByteArray styles(const FilledForm &form)
{
    const DocumentFonts fonts = documentFonts(form.languages.first);
    const FormSizes &sizes = form.sizes;
    XmlWriter xml;
    xml.open("w:styles"_L1, {{"xmlns:w"_L1, wordSpace}});
    xml.open("w:docDefaults"_L1);
    xml.open("w:rPrDefault"_L1);
    xml.open("w:rPr"_L1);
    xml.leaf("w:rFonts"_L1, {{"w:ascii"_L1, fonts.latin}, {"w:hAnsi"_L1, fonts.latin},
                             {"w:eastAsia"_L1, fonts.chinese}, {"w:cs"_L1, fonts.latin}});
    xml.leaf("w:sz"_L1, {{"w:val"_L1, QString::number(qRound(sizes.body * 2))}});
    xml.leaf("w:lang"_L1, {{"w:val"_L1, u"en-GB"_s}, {"w:eastAsia"_L1, fonts.chineseLanguage}});
    xml.close();
    xml.close();
    xml.close();
    xml.open("w:style"_L1, {{"w:type"_L1, u"paragraph"_s}, {"w:default"_L1, u"1"_s}, {"w:styleId"_L1, u"Normal"_s}});
    xml.leaf("w:name"_L1, {{"w:val"_L1, u"Normal"_s}});
    xml.leaf("w:qFormat"_L1);
    xml.close();
    writeStyle(xml, {u"Title"_s, u"Title"_s, sizes.title, true, true});
    writeStyle(xml, {u"Heading1"_s, u"heading 1"_s, sizes.section, true, true, true});
    writeStyle(xml, {u"Label"_s, u"Label"_s, sizes.label, false, true});
    writeStyle(xml, {u"Small"_s, u"Small"_s, sizes.small});
    writeStyle(xml, {u"Between"_s, u"Between"_s, 1, false, false, false, 20});
    xml.close();
    return xml.take();
}

// The rules of Word 2013 and later: a table begins at the margin, not a cell's padding beside it.
QByteArray settings()
{
    XmlWriter xml;
    xml.open("w:settings"_L1, {{"xmlns:w"_L1, wordSpace}});
    xml.open("w:compat"_L1);
    xml.leaf("w:compatSetting"_L1, {{"w:name"_L1, u"compatibilityMode"_s},
                                    {"w:uri"_L1, u"http://schemas.microsoft.com/office/word"_s},
                                    {"w:val"_L1, u"15"_s}});
    xml.close();
    xml.close();
    return xml.take();
}

void writeField(XmlWriter &xml, const QString &instruction)
{
    xml.open("w:fldSimple"_L1, {{"w:instr"_L1, instruction}});
    xml.open("w:r"_L1);
    xml.element("w:t"_L1, u"1"_s);
    xml.close();
    xml.close();
}

// Words, and fields where the marks of page number and count stand.
void writeMarked(XmlWriter &xml, const QString &text)
{
    QString words;
    const auto flush = [&] {
        if (words.isEmpty())
            return;
        xml.open("w:r"_L1);
        xml.element("w:t"_L1, words, {{"xml:space"_L1, u"preserve"_s}});
        xml.close();
        words.clear();
    };
    for (const QChar c : text) {
        if (c != pageNumberMark && c != pageCountMark) {
            words.append(c);
            continue;
        }
        flush();
        writeField(xml, c == pageNumberMark ? u"PAGE"_s : u"NUMPAGES"_s);
    }
    flush();
}

// Left, centre and right on one line.
QByteArray marginPart(QLatin1String element, const FilledMargin &margin, qreal width)
{
    XmlWriter xml;
    xml.open(element, {{"xmlns:w"_L1, wordSpace}});
    xml.open("w:p"_L1);
    xml.open("w:pPr"_L1);
    xml.leaf("w:pStyle"_L1, {{"w:val"_L1, u"Small"_s}});
    xml.open("w:tabs"_L1);
    xml.leaf("w:tab"_L1, {{"w:val"_L1, u"center"_s}, {"w:pos"_L1, QString::number(twips(width / 2))}});
    xml.leaf("w:tab"_L1, {{"w:val"_L1, u"right"_s}, {"w:pos"_L1, QString::number(twips(width))}});
    xml.close();
    xml.close();
    bool first = true;
    for (const QString &text : {margin.left, margin.centre, margin.right}) {
        if (!std::exchange(first, false)) {
            xml.open("w:r"_L1);
            xml.leaf("w:tab"_L1);
            xml.close();
        }
        writeMarked(xml, text);
    }
    xml.close();
    xml.close();
    return xml.take();
}

} // namespace

Result<QByteArray> docxDocument(const FilledForm &form, Instant revisionTime)
{
    const DocxBody body = docxBody(form);
    const qreal width = form.page.size.width() - form.page.left - form.page.right;
    QList<Relation> parts{{u"rIdStyles"_s, relationTypes + u"styles"_s, u"styles.xml"_s},
                          {u"rIdSettings"_s, relationTypes + u"settings"_s, u"settings.xml"_s},
                          {QString(docxrelation::runningHead), relationTypes + u"header"_s, u"header.xml"_s},
                          {QString(docxrelation::firstHead), relationTypes + u"header"_s, u"firstheader.xml"_s},
                          {QString(docxrelation::foot), relationTypes + u"footer"_s, u"footer.xml"_s}};
    QList<PackagePart> package{
        {u"[Content_Types].xml"_s, contentTypes()},
        {u"_rels/.rels"_s,
         relations({{u"rId1"_s, relationTypes + u"officeDocument"_s, u"word/document.xml"_s},
                    {u"rId2"_s,
                     u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                     u"docProps/core.xml"_s}})},
        {u"docProps/core.xml"_s, properties(form, revisionTime)},
        {u"word/document.xml"_s, body.xml},
        {u"word/styles.xml"_s, styles(form)},
        {u"word/settings.xml"_s, settings()},
        {u"word/header.xml"_s, marginPart("w:hdr"_L1, form.running, width)},
        {u"word/firstheader.xml"_s, marginPart("w:hdr"_L1, {}, width)},
        {u"word/footer.xml"_s, marginPart("w:ftr"_L1, form.footer, width)}};
    for (qsizetype i = 0; i < body.pictures.size(); ++i) {
        const QString target = u"media/picture%1.%2"_s.arg(QString::number(i + 1), body.pictures.at(i).suffix);
        parts.append({docxrelation::picture(i + 1), relationTypes + u"image"_s, target});
        package.append({u"word/"_s + target, body.pictures.at(i).bytes, true});
    }
    package.append({u"word/_rels/document.xml.rels"_s, relations(parts)});
    return zipPackage(package, revisionTime);
}

} // namespace kesu
