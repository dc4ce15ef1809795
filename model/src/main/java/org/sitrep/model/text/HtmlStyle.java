package org.sitrep.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Palette;
import org.sitrep.model.theme.Theme;
import org.sitrep.model.theme.TypeRole;

/** The style sheet of a document: the theme as variables, and the rules that use them. */
final class HtmlStyle {
  /** What a browser takes where it lacks the theme's own family. */
  private static final String FALLBACK = "system-ui, \"Segoe UI\", Roboto, Arial, sans-serif";

  private HtmlStyle() {}

  static String of(Outline.Properties properties, Theme theme) {
    return variables(theme) + page(properties, theme) + rules();
  }

  private static String family(Theme theme) {
    String name = theme.typefaces().text().replaceAll("[^\\p{L}\\p{N} _-]", "");
    return "\"" + name + "\", " + FALLBACK;
  }

  private static String variables(Theme theme) {
    Palette palette = theme.palette();
    StringBuilder css = new StringBuilder(":root {\n");
    colour(css, "ink", palette.ink());
    colour(css, "soft", palette.soft());
    colour(css, "rule", palette.rule());
    colour(css, "tint", palette.tint());
    colour(css, "first", palette.first());
    colour(css, "second", palette.second());
    colour(css, "third", palette.third());
    colour(css, "neutral", palette.neutral());
    colour(css, "flag", palette.flag());
    colour(css, "flag-tint", palette.flagTint());
    double body = theme.type().of(TypeRole.BODY).size();
    for (TypeRole role : TypeRole.values()) {
      String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
      css.append("  --").append(name).append(": ");
      css.append(ratio(theme.type().of(role).size() / body)).append("rem;\n");
    }
    css.append("  --body-points: ").append(body).append("pt;\n");
    css.append("  --family: ").append(family(theme)).append(";\n");
    return css.append("}\n").toString();
  }

  /** The page of a print: its size, and the marks that stand on each. */
  private static String page(Outline.Properties properties, Theme theme) {
    String mark = properties.handling();
    return "@page {\n  size: "
        + theme.paper().width()
        + "pt "
        + theme.paper().height()
        + "pt;\n  margin: "
        + theme.spacing().top()
        + "pt "
        + theme.spacing().side()
        + "pt "
        + theme.spacing().bottom()
        + "pt;\n"
        + corner("top-left", properties.header(), "")
        + corner("top-right", mark, "font: bold 12pt sans-serif; color: #000; ")
        + corner("bottom-left", properties.footer(), "")
        + corner("bottom-right", mark, "font: bold 12pt sans-serif; color: #000; ")
        + "  @bottom-center { content: counter(page) \" / \" counter(pages); }\n}\n";
  }

  private static String corner(String where, @Nullable String words, String style) {
    if (words == null || words.isEmpty()) {
      return "";
    }
    String safe = words.replaceAll("[\\\\\"<\\p{Cntrl}]", " ");
    return "  @" + where + " { " + style + "content: \"" + safe + "\"; }\n";
  }

  private static void colour(StringBuilder css, String name, int rgb) {
    String digits = Integer.toHexString(0x1000000 | rgb).substring(1);
    css.append("  --").append(name).append(": #").append(digits).append(";\n");
  }

  private static String ratio(double value) {
    long thousandths = Math.round(value * 1000);
    String rest = String.valueOf(1000 + thousandths % 1000).substring(1);
    return thousandths / 1000 + "." + rest;
  }

  private static String rules() {
    try (InputStream css = HtmlStyle.class.getResourceAsStream("report.css")) {
      if (css == null) {
        throw new IllegalStateException("report.css is missing from the program");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("report.css is unreadable", e);
    }
  }
}
