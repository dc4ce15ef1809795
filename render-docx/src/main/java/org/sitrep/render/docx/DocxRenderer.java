package org.sitrep.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.outline.Renderer;
import org.sitrep.model.theme.Palette;
import org.sitrep.model.theme.Theme;

/**
 * Writes an outline as a Word document (ECMA-376 transitional, the layout of Word 2013 and later).
 *
 * <p>Everything is formatted by named styles, so that an office can dress it in its own; facts are
 * content controls tagged with their ids in {@code report.json}; Word lays out the pages.
 */
public final class DocxRenderer implements Renderer {
  private static final String DOCUMENT = "word/document.xml";

  @Override
  public void render(Outline outline, Theme theme, OutputStream out) throws IOException {
    PageFrame page = PageFrame.of(theme.paper());
    WordPackage word = new WordPackage();
    document(word, new BodyWriter(outline, theme, page));
    looks(word, values(outline.properties(), theme, page));
    RunningText running = new RunningText(outline.properties());
    attach(word, "rHeader", "header", "header1.xml", running.header());
    attach(word, "rFooter", "footer", "footer1.xml", running.footer());
    properties(word, outline.properties());
    word.write(out);
  }

  private static void document(WordPackage word, BodyWriter body) {
    word.part(DOCUMENT, Namespaces.WORD_TYPE + "document.main+xml", body.content());
    word.relate(WordPackage.ROOT, "rDocument", Namespaces.RELATION + "/officeDocument", DOCUMENT);
    body.links().addTo(word, DOCUMENT);
  }

  private static void looks(WordPackage word, Map<String, String> values) {
    attach(word, "rStyles", "styles", "styles.xml", PartTemplate.fill("styles.xml", values));
    attach(
        word,
        "rNumbering",
        "numbering",
        "numbering.xml",
        PartTemplate.fill("numbering.xml", values));
    attach(
        word, "rSettings", "settings", "settings.xml", PartTemplate.fill("settings.xml", values));
    String theme = "theme/theme1.xml";
    word.part(
        "word/" + theme,
        "application/vnd.openxmlformats-officedocument.theme+xml",
        PartTemplate.fill("theme1.xml", values));
    word.relate(DOCUMENT, "rTheme", Namespaces.RELATION + "/theme", theme);
  }

  private static void attach(
      WordPackage word, String id, String kind, String name, String content) {
    word.part("word/" + name, Namespaces.WORD_TYPE + kind + "+xml", content);
    word.relate(DOCUMENT, id, Namespaces.RELATION + "/" + kind, name);
  }

  private static void properties(WordPackage word, Outline.Properties properties) {
    word.part(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        DocumentProperties.core(properties));
    word.relate(
        WordPackage.ROOT,
        "rCore",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml");
    word.part(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        DocumentProperties.extended(properties));
    word.relate(
        WordPackage.ROOT,
        "rExtended",
        Namespaces.RELATION + "/extended-properties",
        "docProps/app.xml");
  }

  /** What the templates of styles, numbering, settings and theme leave open. */
  private static Map<String, String> values(
      Outline.Properties properties, Theme theme, PageFrame page) {
    Palette palette = theme.palette();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("ink", hex(palette.ink()));
    values.put("soft", hex(palette.soft()));
    values.put("rule", hex(palette.rule()));
    values.put("tint", hex(palette.tint()));
    values.put("first", hex(palette.first()));
    values.put("second", hex(palette.second()));
    values.put("third", hex(palette.third()));
    values.put("neutral", hex(palette.neutral()));
    values.put("flag", hex(palette.flag()));
    values.put("flagTint", hex(palette.flagTint()));
    values.put("language", properties.language());
    values.put("width", Integer.toString(page.textWidth()));
    values.put("centre", Integer.toString(page.textWidth() / 2));
    return values;
  }

  private static String hex(int colour) {
    return HexFormat.of().withUpperCase().toHexDigits(colour, 6);
  }
}
