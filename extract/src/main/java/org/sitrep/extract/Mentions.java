package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Reading;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.mention.EntityResolver.Located;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.mention.Spelling;
import org.sitrep.extract.syntax.Parse;

/**
 * The mentions of a reading, each with its place in the text and the name it is another name of.
 */
final class Mentions {
  private Mentions() {}

  static List<Located> of(Reading reading) {
    List<Located> located = new ArrayList<>();
    for (Read read : reading.sentences()) {
      List<Mention> before = new ArrayList<>();
      for (Mention mention : read.mentions()) {
        located.add(
            new Located(
                mention,
                read.span(mention.first(), mention.last()),
                named(read.parse(), before, mention)));
        if (mention.form() == Mention.Form.NAME) {
          before.add(mention);
        }
      }
    }
    return located;
  }

  /**
   * The name that a mention in brackets is another name of: before an abbreviation the nearest that
   * it abbreviates, else the one right before: "Name (Other Name)", "Name (the Other Name)".
   */
  private static @Nullable Mention named(Parse parse, List<Mention> before, Mention other) {
    boolean beside = isBracketed(parse, other) || isOr(parse, other);
    if (before.isEmpty() || other.form() != Mention.Form.NAME || !beside) {
      return null;
    }
    for (int i = before.size() - 1; i >= 0 && Spelling.isAcronym(other.name()); i--) {
      if (Spelling.initials(before.get(i).name()).startsWith(other.name().replace(".", ""))) {
        return before.get(i);
      }
    }
    Mention last = before.get(before.size() - 1);
    int gap = other.first() - last.last();
    return gap == 2 || gap == 3 ? last : null;
  }

  /** "The Northern Border Force, or NBF,": an abbreviation between commas. */
  private static boolean isOr(Parse parse, Mention other) {
    int or = other.first() - 1;
    return or > 0
        && Spelling.isAcronym(other.name())
        && parse.lower(or).equals("or")
        && parse.text(or - 1).equals(",");
  }

  private static boolean isBracketed(Parse parse, Mention other) {
    int close = other.last() + 1;
    boolean opened =
        (other.first() > 0 && parse.text(other.first() - 1).equals("("))
            || (other.first() > 1
                && parse.text(other.first() - 2).equals("(")
                && parse.lower(other.first() - 1).equals("the"));
    return opened && close < parse.size() && parse.text(close).equals(")");
  }
}
