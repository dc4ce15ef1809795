package org.sitrep.extract.claim;

import java.util.List;
import org.sitrep.extract.language.WordClasses;

/** What the finder finds in invented sentences. */
final class Casualties {
  static final CasualtyFinder FINDER = new CasualtyFinder("en", WordClasses.load("en"));

  private Casualties() {}

  static List<CasualtyClaim> in(String text) {
    return FINDER.find(Sentences.reading(text));
  }

  /** Each claim as "killed 9", "injured 14+", "missing 2-5", in the order of the text. */
  static List<String> shortly(String text) {
    return in(text).stream().map(Casualties::shortly).toList();
  }

  private static String shortly(CasualtyClaim claim) {
    Integer high = claim.count().high();
    int low = claim.count().low();
    String number = high == null ? low + "+" : high == low ? "" + low : low + "-" + high;
    return claim.measure().code() + " " + number;
  }
}
