package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Reading;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.mention.EntityResolver.Located;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.syntax.Parse;

/**
 * The mentions of a reading, each with its place in the text and the name it is another name of.
 */
final class Mentions {
  private Mentions() {}

  static List<Located> of(Reading reading) {
    List<Located> located = new ArrayList<>();
    for (Read read : reading.sentences()) {
      @Nullable Mention before = null;
      for (Mention mention : read.mentions()) {
        boolean alias = before != null && isBracketed(read.parse(), before, mention);
        located.add(
            new Located(
                mention, read.span(mention.first(), mention.last()), alias ? before : null));
        before = mention.form() == Mention.Form.NAME ? mention : before;
      }
    }
    return located;
  }

  /** "Name (Other Name)", "Name (the Other Name)". */
  private static boolean isBracketed(Parse parse, Mention name, Mention other) {
    int open = name.last() + 1;
    int close = other.last() + 1;
    int gap = other.first() - open;
    return other.form() == Mention.Form.NAME
        && (gap == 1 || gap == 2)
        && parse.text(open).equals("(")
        && close < parse.size()
        && parse.text(close).equals(")");
  }
}
