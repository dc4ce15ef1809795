package org.sitrep.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.extract.gazetteer.Gazetteer;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;

/** Finds the runs of tokens of a sentence that are written as names. */
final class NameRuns {
  /** Small words inside names of persons and groups. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ur", "bin", "ibn", "bint", "abu", "van", "von", "der", "den", "de",
          "da", "das", "do", "dos", "di", "del", "della", "la", "le", "du", "e", "y");

  private final WordClasses words;
  private final Gazetteer gazetteer;

  NameRuns(WordClasses words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** A run of tokens, both ends inclusive. */
  record Run(int first, int last) {}

  List<Run> find(Parse parse) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < parse.size()) {
      if (!opens(parse, i)) {
        i++;
        continue;
      }
      int last = i;
      int next = i + 1;
      while (next < parse.size()) {
        if (isPart(parse, next)) {
          last = next;
          next++;
        } else if (joins(parse, i, next) && next + 1 < parse.size() && isPart(parse, next + 1)) {
          next++;
        } else {
          break;
        }
      }
      runs.add(new Run(i, last));
      i = last + 1;
    }
    return runs;
  }

  /** A small particle, or "of" and "for" inside the name of a body. */
  private boolean joins(Parse parse, int first, int i) {
    String word = parse.lower(i);
    if (PARTICLES.contains(word)) {
      return true;
    }
    if (word.equals("of") && isTitle(parse, i)) {
      return true;
    }
    boolean link =
        word.equals("of") || word.equals("for") || (word.equals("and") && ofBody(parse, i));
    return (link && isBody(parse.lower(i - 1)) && isPart(parse, i - 1))
        || (word.equals("and") && modifiesBody(parse, first, i));
  }

  private boolean isBody(String word) {
    return words.has("BODY", word) || words.has("ARMED_GROUP", word);
  }

  /** "Secretary of State": a title with an "of" inside. */
  private boolean isTitle(Parse parse, int i) {
    return i + 1 < parse.size() && words.has("TITLE", Phrases.join(parse, i - 1, i + 1));
  }

  /**
   * "Trade and Fisheries Board": an "and" between capitals before a body's head, where the parse
   * says so or an abbreviation of the sentence counts both.
   */
  private boolean modifiesBody(Parse parse, int first, int i) {
    int head = i + 1;
    while (head < parse.size() && isPart(parse, head) && !words.has("BODY", parse.lower(head))) {
      head++;
    }
    return head > i + 1
        && head < parse.size()
        && isPart(parse, head)
        && parse.tag(i - 1).equals("NNP")
        && (parse.head(i - 1) == head || isAbbreviated(parse, first, head));
  }

  private static boolean isAbbreviated(Parse parse, int first, int last) {
    String initials = Spelling.initials(Phrases.text(parse, first, last));
    for (int i = last + 1; i < parse.size(); i++) {
      if (Spelling.isAcronym(parse.text(i)) && parse.text(i).equals(initials)) {
        return true;
      }
    }
    return false;
  }

  /** "Ministry of Energy and Mines": an "and" between capitals after a body's "of". */
  private boolean ofBody(Parse parse, int i) {
    return i >= 3 && parse.lower(i - 2).equals("of") && words.has("BODY", parse.lower(i - 3));
  }

  private boolean opens(Parse parse, int i) {
    if (!isCapital(parse, i) || (i == 0 && parse.tag(i).equals("CD"))) {
      return false;
    }
    if (i > 0 && !startsQuote(parse, i)) {
      return isPart(parse, i);
    }
    // The first word of a sentence has a capital anyway: the tagger decides.
    return parse.tag(i).startsWith("NNP")
        || (parse.tag(i).startsWith("N") && (hasInnerCapital(parse.text(i)) || acts(parse, i)))
        || (isCapital(parse, Math.min(i + 1, parse.size() - 1))
            && isPart(parse, i)
            && parse.size() > 1)
        || parse.tag(i).equals("JJ");
  }

  /** The name of a country that is a subject, whatever the tagger makes of it. */
  private boolean acts(Parse parse, int i) {
    return parse.label(i).startsWith("nsubj") && gazetteer.country(parse.text(i)).isPresent();
  }

  /** "Port-Louis": a capital that no beginning of a sentence asks for. */
  private static boolean hasInnerCapital(String text) {
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen + 2 < text.length()
        && Character.isUpperCase(text.charAt(hyphen + 1))
        && Character.isLowerCase(text.charAt(hyphen + 2));
  }

  private static boolean startsQuote(Parse parse, int i) {
    String before = parse.text(i - 1);
    return before.equals("\"") || before.equals("``") || before.equals(":") || before.equals("'");
  }

  private boolean isPart(Parse parse, int i) {
    String tag = parse.tag(i);
    String lower = parse.lower(i);
    boolean bracketed = i > 0 && parse.text(i - 1).equals("(") && Spelling.isAcronym(parse.text(i));
    return bracketed || isWord(parse, i, tag, lower);
  }

  private boolean isWord(Parse parse, int i, String tag, String lower) {
    return isCapital(parse, i)
        && !isCompound(parse, i)
        && !isCount(parse, i)
        && !words.has("FUNCTION", lower)
        && !words.has("CALENDAR", withoutStop(lower))
        && (tag.startsWith("N")
            || tag.startsWith("J")
            || (tag.startsWith("V") && i > 0)
            || tag.equals("FW")
            || (tag.equals("CD") && !Character.isDigit(lower.charAt(0))));
  }

  /** "TAMALE Nine clerks were hurt": behind the town of a dispatch its text begins. */
  private static boolean isCount(Parse parse, int i) {
    return i > 0
        && i + 1 < parse.size()
        && parse.tag(i).equals("CD")
        && parse.tag(i + 1).equals("NNS")
        && parse.text(i - 1).length() > 2
        && parse.text(i - 1).equals(parse.text(i - 1).toUpperCase(Locale.ROOT));
  }

  /** "Name-held", "Name-backed": an adjective that holds a name is none. */
  private static boolean isCompound(Parse parse, int i) {
    String text = parse.text(i);
    int hyphen = text.lastIndexOf('-');
    return parse.tag(i).startsWith("J")
        && hyphen > 0
        && hyphen + 1 < text.length()
        && Character.isLowerCase(text.charAt(hyphen + 1));
  }

  private static String withoutStop(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** A capital at the front, or behind an article that is tied on: "al-Name". */
  static boolean isCapital(Parse parse, int i) {
    String text = parse.token(i).text();
    if (Character.isUpperCase(text.charAt(0))) {
      return true;
    }
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < text.length()
        && Character.isUpperCase(text.charAt(hyphen + 1))
        && PARTICLES.contains(text.substring(0, hyphen));
  }
}
