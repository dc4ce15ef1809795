package org.sitrep.render.pdf.draw;

/**
 * What a link says of its target. A document has hundreds of them, so that they are kept short, and
 * in ASCII where only quotation marks and dashes stand against it: a file spells out such a text in
 * half the room. The whole words stand in the evidence annex.
 */
final class Tooltip {
  private static final int LONGEST = 60;
  private static final String PRINTED = "\u201C\u201D\u2018\u2019\u2013\u2014\u00A0";
  private static final String TYPED = "\"\"''-- ";

  private Tooltip() {}

  static String of(String words) {
    return typed(words.length() <= LONGEST ? words : cut(words));
  }

  private static String cut(String words) {
    int space = words.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    if (Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end) + " ...";
  }

  private static String typed(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      int at = PRINTED.indexOf(words.charAt(i));
      out.append(at < 0 ? words.charAt(i) : TYPED.charAt(at));
    }
    return out.toString().replace("\u2026", "...");
  }
}
