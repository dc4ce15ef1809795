package org.sitrep.extract.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.language.DataFile;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;

/**
 * Tells how surely a sentence states a harm, by the words that stand before it in its clause, read
 * from {@code harm-certainty.tsv}.
 */
final class HarmCertainty {
  private static final int REACH = 6;

  /** Before "killing nine" only a verb or preposition right there governs it: "tried killing". */
  private static final int PARTICIPLE_REACH = 2;

  /** "Did" stands so near behind "like" or "as": "as the world did". */
  private static final int DID = 3;

  private final Set<String> hypothetical = new HashSet<>();
  private final Set<String> planned = new HashSet<>();
  private final Set<String> denied = new HashSet<>();
  private final Set<String> alleged = new HashSet<>();

  private final Rumours rumours;

  private HarmCertainty(Rumours rumours) {
    this.rumours = rumours;
  }

  static HarmCertainty load(String language, WordClasses classes) {
    HarmCertainty read = new HarmCertainty(new Rumours(classes));
    DataFile file = DataFile.load(language, "harm-certainty.tsv");
    for (DataFile.Line line : file.lines()) {
      String[] cells = line.text().split("\t", -1);
      if (cells.length != 2) {
        throw file.fault(line, "a certainty and words are wanted, parted by a tab");
      }
      Set<String> words = read.words(Certainty.valueOf(cells[0].toUpperCase(Locale.ROOT)));
      for (String word : cells[1].split(",", -1)) {
        words.add(word.strip());
      }
    }
    return read;
  }

  private Set<String> words(Certainty certainty) {
    return switch (certainty) {
      case HYPOTHETICAL -> hypothetical;
      case PLANNED -> planned;
      case DENIED -> denied;
      case ALLEGED -> alleged;
      case ASSERTED -> throw new IllegalArgumentException("no word makes a clause asserted");
    };
  }

  /** "Life-threatening": what threatens lives has happened. */
  private static boolean isOfLife(Parse parse, int i) {
    int before = i - 1;
    while (before >= 0 && parse.text(before).equals("-")) {
      before--;
    }
    return parse.lower(i).equals("threatening")
        && before >= 0
        && parse.lower(before).endsWith("life");
  }

  /** "Charged with attempted murder after he shot two": the charge is told of, not of the harm. */
  private static boolean isCharge(Parse parse, int i, int first) {
    return i + 1 < first
        && (parse.lower(i).equals("attempted") || parse.lower(i).equals("attempt"))
        && parse.tag(i + 1).startsWith("NN");
  }

  /** The month of May makes nothing possible. */
  private static boolean isInTime(Read sentence, int token) {
    return sentence.times().stream()
        .anyMatch(time -> time.firstToken() <= token && token <= time.lastToken());
  }

  /** "Watched as they did in the famine, when a million died": an example, no news. */
  private static boolean isCompared(Parse parse, int harm) {
    for (int i = 0; i < harm - DID; i++) {
      if (parse.lower(i).equals("like") || parse.lower(i).equals("as")) {
        for (int did = i + 1; did <= i + DID; did++) {
          if (parse.lower(did).equals("did")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** How surely the words from one token to another are stated. */
  Certainty of(Read sentence, int first, int last) {
    Parse parse = sentence.parse();
    if (isCompared(parse, last) || rumours.tell(parse, last)) {
      return Certainty.HYPOTHETICAL;
    }
    Certainty found = Certainty.ASSERTED;
    int reach = parse.tag(first).equals("VBG") ? PARTICIPLE_REACH : REACH;
    for (int i = Math.max(0, first - reach); i <= last; i++) {
      String lower = parse.lower(i);
      boolean inside = i >= first;
      if (isInTime(sentence, i)) {
        continue;
      }
      if (!inside && (",;:\"".contains(parse.text(i)) || lower.equals("that"))) {
        found = Certainty.ASSERTED;
      } else if (hypothetical.contains(lower)
          && !isOfLife(parse, i)
          && !isCharge(parse, i, first)) {
        found = Certainty.HYPOTHETICAL;
      } else if (planned.contains(lower) && found == Certainty.ASSERTED) {
        found = Certainty.PLANNED;
      } else if (denied.contains(lower) && (inside || i >= first - 3)) {
        found = Certainty.DENIED;
      } else if (alleged.contains(lower) && found == Certainty.ASSERTED) {
        found = Certainty.ALLEGED;
      }
    }
    return found;
  }
}
