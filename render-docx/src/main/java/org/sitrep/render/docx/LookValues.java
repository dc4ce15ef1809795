package org.sitrep.render.docx;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Palette;
import org.sitrep.model.theme.Theme;
import org.sitrep.model.theme.TypeRole;
import org.sitrep.model.theme.TypeStyle;
import org.sitrep.render.docx.part.Xml;

/** What the ready-made parts (styles, numbering, settings, theme) leave open. */
final class LookValues {
  /** Word's types of size are half points. */
  private static final double HALVES = 2;

  private final Map<String, String> values = new TreeMap<>();

  private LookValues() {}

  static Map<String, String> of(
      Outline.Properties properties, Theme theme, Palette palette, PageFrame page) {
    LookValues looks = new LookValues();
    looks.colours(palette);
    for (TypeRole role : TypeRole.values()) {
      looks.type(role, theme.type().of(role), palette);
    }
    String language = Xml.escape(properties.language());
    looks.values.put("language", language);
    boolean turned = Direction.of(properties.language()) == Direction.RIGHT_TO_LEFT;
    looks.values.put("bidi", turned ? language : "ar-SA");
    looks.values.put("text", Xml.escape(theme.typefaces().word()));
    looks.values.put("standIn", theme.typefaces().word().equals("Arial") ? "Helvetica" : "Arial");
    looks.values.put("complex", Xml.escape(complex(properties.language(), theme)));
    looks.values.put("width", Integer.toString(page.textWidth()));
    looks.values.put("centre", Integer.toString(page.textWidth() / 2));
    looks.values.put("turnedWidth", Integer.toString(page.turned().textWidth()));
    looks.values.put("turnedCentre", Integer.toString(page.turned().textWidth() / 2));
    return looks.values;
  }

  /** The family of complex scripts: Hebrew where the document is in one of its languages. */
  private static String complex(String language, Theme theme) {
    return language.startsWith("he") || language.startsWith("yi")
        ? theme.typefaces().hebrew()
        : theme.typefaces().arabic();
  }

  private void colours(Palette palette) {
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
  }

  /** The run properties of a role, and its size alone. */
  private void type(TypeRole role, TypeStyle style, Palette palette) {
    String key = role.name().toLowerCase(Locale.ROOT).replace('_', '.');
    String size = Long.toString(Math.round(style.size() * HALVES));
    String strong = style.strong() ? "<w:b/><w:bCs/>" : "";
    String slot =
        switch (style.ink()) {
          case PLAIN -> "text1";
          case SOFT -> "text2";
          case ACCENT -> "accent1";
        };
    String colour =
        "<w:color w:val=\"" + hex(palette.of(style.ink())) + "\" w:themeColor=\"" + slot + "\"/>";
    String sizes = "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>";
    values.put("type." + key, strong + colour + sizes);
    values.put("size." + key, size);
    values.put("line." + key, Long.toString(Math.round(style.leading() / style.size() * 200)));
  }

  private static String hex(int colour) {
    return HexFormat.of().withUpperCase().toHexDigits(colour, 6);
  }
}
