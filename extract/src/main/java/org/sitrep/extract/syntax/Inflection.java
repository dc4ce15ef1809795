package org.sitrep.extract.syntax;

/** Undoes the regular inflection of English words. */
final class Inflection {
  /** A plural or a verb's form in -s is longer than this. */
  private static final int SHORTEST_WITH_S = 3;

  private Inflection() {}

  static String undo(String word, String tag) {
    return switch (tag) {
      case "NNS" -> word.endsWith("men") ? cut(word, 2) + "an" : withoutS(word);
      case "VBZ" -> withoutS(word);
      case "VBD", "VBN" -> withoutEd(word);
      case "VBG" -> word.endsWith("ing") ? Stem.completed(word, cut(word, 3)) : word;
      case "JJR", "RBR" -> compared(word, "er");
      case "JJS", "RBS" -> compared(word, "est");
      default -> word; // base forms, modals and positives
    };
  }

  private static String withoutS(String word) {
    boolean decade = Character.isDigit(word.charAt(0));
    if (decade || word.length() <= SHORTEST_WITH_S || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zzes")
            || word.endsWith("oes");
    if (hissing) {
      return cut(word, 2);
    }
    return word.endsWith("us") || word.endsWith("is") ? word : cut(word, 1);
  }

  private static String withoutEd(String word) {
    if (!word.endsWith("ed") || word.length() < 4) {
      return word;
    }
    if (word.endsWith("ied")) {
      return cut(word, 3) + "y";
    }
    return word.endsWith("eed") ? cut(word, 1) : Stem.completed(word, cut(word, 2));
  }

  private static String compared(String word, String ending) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 3) {
      return word;
    }
    String stem = cut(word, ending.length());
    return stem.endsWith("i") ? cut(stem, 1) + "y" : Stem.completed(word, stem);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
