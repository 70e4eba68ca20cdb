#include "documents/odtdocument.h"

#include "documents/documentfonts.h"
#include "documents/odtbody.h"
#include "files/zippackage.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QString mediaType = u"application/vnd.oasis.opendocument.text"_s;

QByteArray manifest(const QList<PackagePart> &parts)
{
    const auto typeOf = [](const QString &path) {
        if (path.endsWith(u".png"_s))
            return u"image/png"_s;
        return path.endsWith(u".jpg"_s) ? u"image/jpeg"_s : u"text/xml"_s;
    };
    XmlWriter xml;
    xml.open("manifest:manifest"_L1, {{"xmlns:manifest"_L1, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
                                      {"manifest:version"_L1, u"1.2"_s}});
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.leaf("manifest:file-entry"_L1, {{"manifest:full-path"_L1, path}, {"manifest:media-type"_L1, type}});
    };
    entry(u"/"_s, mediaType);
    for (const PackagePart &part : parts) {
        if (part.path != "mimetype"_L1)
            entry(part.path, typeOf(part.path));
    }
    xml.close();
    return xml.take();
}

QByteArray meta(const FilledForm &form, Instant time)
{
    XmlWriter xml;
    odtnames::openRoot(xml, "office:document-meta"_L1);
    xml.open("office:meta"_L1);
    xml.element("meta:generator"_L1, u"KesuDesk"_s);
    xml.element("dc:title"_L1, form.name);
    xml.element("meta:creation-date"_L1, time.toUtc().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    xml.close();
    xml.close();
    return xml.take();
}

void writeText(XmlWriter &xml, const DocumentFonts &fonts, qreal size, bool bold)
{
    const QString weight = bold ? u"bold"_s : u"normal"_s;
    xml.leaf("style:text-properties"_L1,
             {{"style:font-name"_L1, fonts.latin}, {"style:font-name-asian"_L1, fonts.chinese},
              {"fo:font-size"_L1, odtnames::points(size)}, {"style:font-size-asian"_L1, odtnames::points(size)},
              {"fo:font-weight"_L1, weight}, {"style:font-weight-asian"_L1, weight},
              {"style:language-asian"_L1, u"zh"_s}, {"style:country-asian"_L1, fonts.chineseLanguage.right(2)}});
}

void writeParagraphStyle(XmlWriter &xml, const QString &name, qreal size, bool bold, XmlWriter::Attributes paragraph,
                         const DocumentFonts &fonts)
{
    xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"paragraph"_s}});
    xml.leaf("style:paragraph-properties"_L1, paragraph);
    writeText(xml, fonts, size, bold);
    xml.close();
}

// Words, and fields where the marks of page number and count stand.
void writeMarked(XmlWriter &xml, const QString &text)
{
    QString words;
    for (const QChar c : text) {
        if (c != pageNumberMark && c != pageCountMark) {
            words.append(c);
            continue;
        }
        xml.text(std::exchange(words, {}));
        if (c == pageNumberMark)
            xml.element("text:page-number"_L1, u"1"_s, {{"text:select-page"_L1, u"current"_s}});
        else
            xml.element("text:page-count"_L1, u"1"_s);
    }
    xml.text(words);
}

void writeMargin(XmlWriter &xml, QLatin1String element, const FilledMargin &margin)
{
    xml.open(element);
    xml.open("text:p"_L1, {{"text:style-name"_L1, u"Margin"_s}});
    writeMarked(xml, margin.left);
    xml.leaf("text:tab"_L1);
    writeMarked(xml, margin.centre);
    xml.leaf("text:tab"_L1);
    writeMarked(xml, margin.right);
    xml.close();
    xml.close();
}

void writePageLayout(XmlWriter &xml, const FormPage &page)
{
    constexpr qreal marginLine = 6; // mm, of head and foot
    xml.open("style:page-layout"_L1, {{"style:name"_L1, u"Page"_s}});
    xml.leaf("style:page-layout-properties"_L1,
             {{"fo:page-width"_L1, odtnames::mm(page.size.width())},
              {"fo:page-height"_L1, odtnames::mm(page.size.height())},
              {"fo:margin-top"_L1, odtnames::mm(qMax(0.0, page.top - marginLine))},
              {"fo:margin-bottom"_L1, odtnames::mm(qMax(0.0, page.bottom - marginLine))},
              {"fo:margin-left"_L1, odtnames::mm(page.left)}, {"fo:margin-right"_L1, odtnames::mm(page.right)},
              {"style:print-orientation"_L1, page.size.width() > page.size.height() ? u"landscape"_s : u"portrait"_s}});
    for (const auto &[style, side] : {std::pair{"style:header-style"_L1, "fo:margin-bottom"_L1},
                                      {"style:footer-style"_L1, "fo:margin-top"_L1}}) {
        xml.open(style);
        xml.leaf("style:header-footer-properties"_L1, {{"fo:min-height"_L1, odtnames::mm(marginLine)},
                                                       {side, u"1mm"_s}});
        xml.close();
    }
    xml.close();
}

QByteArray styles(const FilledForm &form)
{
    const DocumentFonts fonts = documentFonts(form.languages.first);
    const FormSizes &sizes = form.sizes;
    const qreal width = form.page.size.width() - form.page.left - form.page.right;
    XmlWriter xml;
    odtnames::openRoot(xml, "office:document-styles"_L1);
    xml.open("office:font-face-decls"_L1);
    for (const QString &font : {fonts.latin, fonts.chinese, u"Segoe UI Symbol"_s}) {
        xml.leaf("style:font-face"_L1, {{"style:name"_L1, font}, {"svg:font-family"_L1, u"'%1'"_s.arg(font)}});
    }
    xml.close();
    xml.open("office:styles"_L1);
    writeParagraphStyle(xml, u"Standard"_s, sizes.body, false, {}, fonts);
    writeParagraphStyle(xml, u"Title"_s, sizes.title, true, {{"fo:text-align"_L1, u"center"_s}}, fonts);
    writeParagraphStyle(xml, u"Heading_20_1"_s, sizes.section, true,
                        {{"fo:text-align"_L1, u"center"_s}, {"fo:background-color"_L1, u"#f0f0f0"_s},
                         {"fo:margin-top"_L1, u"2mm"_s}, {"fo:margin-bottom"_L1, u"0.7mm"_s},
                         {"fo:keep-with-next"_L1, u"always"_s}}, fonts);
    writeParagraphStyle(xml, u"Label"_s, sizes.label, false, {{"fo:text-align"_L1, u"center"_s}}, fonts);
    writeParagraphStyle(xml, u"Small"_s, sizes.small, false, {}, fonts);
    writeParagraphStyle(xml, u"Between"_s, 1, false, {{"fo:line-height"_L1, u"0.4mm"_s}}, fonts);
    xml.open("style:style"_L1, {{"style:name"_L1, u"Margin"_s}, {"style:family"_L1, u"paragraph"_s},
                                {"style:parent-style-name"_L1, u"Small"_s}});
    xml.open("style:paragraph-properties"_L1);
    xml.open("style:tab-stops"_L1);
    xml.leaf("style:tab-stop"_L1, {{"style:position"_L1, odtnames::mm(width / 2)}, {"style:type"_L1, u"center"_s}});
    xml.leaf("style:tab-stop"_L1, {{"style:position"_L1, odtnames::mm(width)}, {"style:type"_L1, u"right"_s}});
    for (int level = 0; level < 4; ++level) // stops, paragraph, style, styles
        xml.close();
    xml.open("office:automatic-styles"_L1);
    writePageLayout(xml, form.page);
    xml.close();
    xml.open("office:master-styles"_L1);
    xml.open("style:master-page"_L1, {{"style:name"_L1, u"Standard"_s}, {"style:page-layout-name"_L1, u"Page"_s}});
    writeMargin(xml, "style:header"_L1, form.running);
    writeMargin(xml, "style:footer"_L1, form.footer);
    for (int level = 0; level < 3; ++level)
        xml.close();
    return xml.take();
}

} // namespace

Result<QByteArray> odtDocument(const FilledForm &form, Instant revisionTime)
{
    const OdtBody body = odtBody(form);
    QList<PackagePart> package{{u"mimetype"_s, mediaType.toLatin1(), true}, // first and as it is, so that it is found
                               {u"content.xml"_s, body.xml},
                               {u"styles.xml"_s, styles(form)},
                               {u"meta.xml"_s, meta(form, revisionTime)}};
    for (qsizetype i = 0; i < body.pictures.size(); ++i) {
        const DocumentPicture &picture = body.pictures.at(i);
        package.append({odtnames::picture(i + 1, picture.suffix), picture.bytes, true});
    }
    package.append({u"META-INF/manifest.xml"_s, manifest(package)});
    return zipPackage(package, revisionTime);
}

} // namespace kesu
