package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Reading;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.mention.EntityResolver.Located;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.mention.Spelling;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Entity.Kind;

/**
 * The mentions of a reading, each with its place in the text and the name it is another name of.
 */
final class Mentions {
  /** A wider place stands so many words behind a place. */
  private static final int WITHIN = 7;

  private static final Set<String> IN = Set.of("in", "of");

  private static final Set<String> DESCRIBING =
      Set.of("DT", "JJ", "NN", "NNS", "NNP", "POS", "PRP$", "VBN");

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
                named(read.parse(), before, mention),
                within(read, mention)));
        if (mention.form() == Mention.Form.NAME) {
          before.add(mention);
        }
      }
    }
    return located;
  }

  /**
   * "Tarsk in the northern Lowa district", "Tarsk camp of Norland's Lowa region": the place behind
   * a place, with a preposition, a comma and words that describe the two in between.
   */
  private static @Nullable Mention within(Read read, Mention inner) {
    Parse parse = read.parse();
    if (inner.kind() != Kind.PLACE) {
      return null;
    }
    boolean linked = false;
    for (int i = inner.last() + 1; i <= Math.min(parse.size() - 1, inner.last() + WITHIN); i++) {
      int at = i;
      Mention outer =
          read.mentions().stream().filter(m -> m.first() == at).findFirst().orElse(null);
      if (outer != null && outer.kind() == Kind.PLACE) {
        return linked ? outer : null;
      }
      linked |= parse.text(i).equals(",") || IN.contains(parse.lower(i));
      boolean describes =
          outer != null
              || parse.text(i).equals(",")
              || IN.contains(parse.lower(i))
              || DESCRIBING.contains(parse.tag(i));
      if (!describes) {
        return null;
      }
    }
    return null;
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
