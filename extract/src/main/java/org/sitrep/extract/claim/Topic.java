package org.sitrep.extract.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.EventType.Group;

/**
 * Cuts out of a clause, in its own words, what is agreed, asked for, said or condemned: a noun, an
 * infinitive ("to …") or a clause ("that …"); of an event without a kind what was done, from its
 * verb on.
 */
final class Topic {
  /** Longer topics make no title. */
  private static final int LONGEST = 12;

  /** What is said may be longer: it is a clause of its own. */
  private static final int LONGEST_CLAUSE = 20;

  /** The kind of what has none: its deed stands for it. */
  private static final String OTHER = "other";

  private static final List<String> SLOTS = List.of("complement", "for", "object", "on", "of");

  /** What is set up, sent or condemned is a thing; what is agreed and asked for, an action. */
  private static final Set<String> OF_THINGS =
      Set.of(
          "mechanism",
          "condemnation",
          "denial",
          "aid",
          "deployment",
          "closure",
          "reopening",
          "evacuation");

  private static final List<String> THINGS_FIRST = List.of("object", "of", "complement");

  /** What reopens by itself is what is reopened: "the bridge reopened". */
  private static final Set<String> OF_SUBJECTS = Set.of("closure", "reopening");

  /** Auxiliaries before what was done. */
  private static final Set<String> PAST = Set.of("was", "were", "been");

  /** CAMEO: "accuse". */
  private static final String ACCUSE = "112";

  /** What somebody is accused of or blamed for stands behind these. */
  private static final List<String> CHARGES = List.of("of", "for");

  private static final Set<String> QUOTES = Set.of("\"", "``", "''", "'", "`");

  /** Words that carry a capital letter only where they open a sentence. */
  private static final Set<String> OPENERS = Set.of("DT", "PRP$", "IN", "TO", "CD", "JJ", "RB");

  private Topic() {}

  /** The words of the first slot that has some; {@code null} for incidents and where none fits. */
  static @Nullable String of(Read read, int trigger, Frame frame, EventRule rule) {
    EventType type = rule.type();
    if (type.group() == Group.INCIDENT) {
      return null;
    }
    if (rule.code().cameo().equals(ACCUSE) && !frame.fillers("object").isEmpty()) {
      return charge(read, frame);
    }
    if (type.name().equals(OTHER)) {
      return deed(read, trigger);
    }
    for (String slot : slots(frame, type)) {
      for (int head : frame.fillers(slot)) {
        String words = words(read, head);
        if (words != null) {
          return words;
        }
      }
    }
    return null;
  }

  /** "Of shelling the port": what the object of an accusation is said to have done. */
  private static @Nullable String charge(Read read, Frame frame) {
    Parse parse = read.parse();
    for (String preposition : CHARGES) {
      for (int head : frame.fillers(preposition)) {
        int first = parse.head(head);
        int last = last(read, first, parse.right(head));
        boolean whole = last >= head && last - first < LONGEST && !isOpen(parse.tag(last));
        boolean plan = last + 1 < parse.size() && parse.tag(last + 1).equals("TO");
        if (whole && !plan && parse.lower(first).equals(preposition)) {
          return join(read, first, last);
        }
      }
    }
    return null;
  }

  private static List<String> slots(Frame frame, EventType type) {
    boolean self = OF_SUBJECTS.contains(type.name()) && frame.fillers("object").isEmpty();
    return self ? List.of("subject") : OF_THINGS.contains(type.name()) ? THINGS_FIRST : SLOTS;
  }

  /** Where "to stop" begins, whoever is to stop; else where the clause does. */
  private static int infinitive(Parse parse, int verb) {
    for (int child : parse.children(verb)) {
      if (child < verb && parse.tag(child).equals("TO")) {
        return child;
      }
    }
    return parse.left(verb);
  }

  private static @Nullable String words(Read read, int head) {
    Parse parse = read.parse();
    boolean verb = parse.tag(head).startsWith("V");
    int first = verb ? infinitive(parse, head) : parse.left(head);
    boolean pronoun = parse.tag(head).startsWith("PRP") || parse.tag(head).startsWith("W");
    boolean quality = parse.tag(head).startsWith("JJ") && !parse.lower(first).equals("the");
    boolean clause = verb && !parse.lower(first).equals("to");
    if (pronoun || quality || isTime(read, first) || (clause && !isFinite(parse, head))) {
      return null;
    }
    int last = last(read, first, parse.right(head));
    int longest = clause ? LONGEST_CLAUSE : LONGEST;
    boolean open = isOpen(parse.tag(last)) && !(clause && parse.tag(last).equals("JJ"));
    if (last < head || last - first >= longest || open) {
      return null;
    }
    if (!verb && IntStream.rangeClosed(first, last).anyMatch(i -> parse.tag(i).equals("PRP"))) {
      return null;
    }
    boolean bare = clause && !parse.lower(first).equals("that");
    return (bare ? "that " : "") + join(read, first, last);
  }

  /**
   * "Resigned as interior minister": a verb in the past with what belongs to it; "to open the
   * canal": one of what is intended; "that the canal was opened": one that something is done to.
   */
  private static @Nullable String deed(Read read, int trigger) {
    Parse parse = read.parse();
    int last = last(read, trigger, parse.right(trigger));
    if (isOpen(parse.tag(last)) || !parse.tag(trigger).startsWith("V")) {
      return null;
    }
    int first = trigger > 0 && parse.lower(trigger - 1).equals("to") ? trigger - 1 : trigger;
    if (first == trigger && !isPast(parse, trigger)) {
      return done(read, trigger, last);
    }
    return last - first >= LONGEST ? null : join(read, first, last);
  }

  /** "Have been freed by the court" → "that the sailors were freed by the court". */
  private static @Nullable String done(Read read, int trigger, int last) {
    Parse parse = read.parse();
    int patient = -1;
    boolean passive = false;
    for (int child : parse.children(trigger)) {
      boolean real = !parse.label(child).equals("neg");
      boolean past = PAST.contains(parse.lower(child));
      passive |= parse.label(child).equals("auxpass") && past && real;
      patient = parse.label(child).equals("nsubjpass") && child < trigger ? child : patient;
    }
    if (!passive || patient < 0 || parse.tag(patient).startsWith("W")) {
      return null;
    }
    int first = parse.left(patient);
    int end = last(read, first, parse.right(patient));
    boolean cut = end < patient || isOpen(parse.tag(end)) || isPronoun(parse, patient);
    if (cut || end - first + last - trigger >= LONGEST_CLAUSE) {
      return null;
    }
    boolean several = parse.tag(patient).endsWith("S") || parse.tag(patient).equals("CD");
    return "that "
        + join(read, first, end)
        + (several ? " were " : " was ")
        + join(read, trigger, last);
  }

  private static boolean isPronoun(Parse parse, int i) {
    return parse.tag(i).startsWith("PRP") || parse.tag(i).equals("EX");
  }

  /** In the simple past, or behind "has" in a form that looks like it. */
  private static boolean isPast(Parse parse, int verb) {
    boolean has = false;
    for (int child : parse.children(verb)) {
      if (parse.label(child).equals("neg") || parse.label(child).equals("auxpass")) {
        return false;
      }
      has |= parse.lemma(child).equals("have") && parse.label(child).equals("aux");
    }
    return parse.tag(verb).equals("VBD")
        || (has && parse.tag(verb).equals("VBN") && parse.lower(verb).endsWith("ed"));
  }

  private static boolean isFinite(Parse parse, int verb) {
    for (int child : parse.children(verb)) {
      boolean auxiliary = parse.label(child).startsWith("aux");
      if (auxiliary && !parse.tag(child).equals("TO") && !parse.tag(child).equals("VBG")) {
        return hasSubject(parse, verb);
      }
    }
    return switch (parse.tag(verb)) {
      case "VBD", "VBZ", "VBP" -> hasSubject(parse, verb);
      case "VB" -> parse.lower(parse.left(verb)).equals("that") && hasSubject(parse, verb);
      default -> false;
    };
  }

  private static boolean hasSubject(Parse parse, int verb) {
    for (int child : parse.children(verb)) {
      if (parse.label(child).startsWith("nsubj") && child < verb) {
        return !parse.tag(child).startsWith("W");
      }
    }
    return false;
  }

  /** The last word before something else begins. */
  private static int last(Read read, int first, int right) {
    int last = first;
    while (last < right && !isBorder(read.parse(), last + 1) && !isTime(read, last + 1)) {
      last++;
    }
    return last;
  }

  /** Words that something must follow. */
  private static boolean isOpen(String tag) {
    return switch (tag) {
      case "DT", "IN", "TO", "CC", "PRP$", "CD", "JJ" -> true;
      default -> false;
    };
  }

  /** When it was agreed is no part of what was. */
  private static boolean isTime(Read read, int i) {
    int first = read.parse().tag(i).equals("IN") ? i + 1 : i;
    return read.times().stream().anyMatch(time -> time.firstToken() == first);
  }

  /** A comma, a bracket or a relative clause ends a topic; quotation marks are passed over. */
  private static boolean isBorder(Parse parse, int i) {
    boolean mark = !Character.isLetterOrDigit(parse.text(i).charAt(0)) && !isTied(parse, i);
    return mark || parse.tag(i).startsWith("W") || parse.label(i).equals("mark");
  }

  /** It has its capital from the beginning of the sentence alone. */
  private static boolean isSmall(Read read, int i) {
    String tag = read.parse().tag(i);
    boolean noun = tag.equals("NN") || tag.equals("NNS");
    return OPENERS.contains(tag)
        || (noun
            && read.mentions().stream()
                .noneMatch(m -> m.covers(i) && m.form() != Mention.Form.DESCRIPTION));
  }

  private static boolean isTied(Parse parse, int i) {
    return isQuote(parse, i) || parse.tag(i).equals("POS") || isContracted(parse, i);
  }

  private static boolean isContracted(Parse parse, int i) {
    return parse.text(i).startsWith("'") && parse.text(i).length() > 1;
  }

  private static boolean isQuote(Parse parse, int i) {
    return QUOTES.contains(parse.text(i));
  }

  /** The words, with the quotation marks of the source where both of a pair stand among them. */
  private static String join(Read read, int first, int last) {
    Parse parse = read.parse();
    long quotes = IntStream.rangeClosed(first, last).filter(i -> isQuote(parse, i)).count();
    StringBuilder text = new StringBuilder();
    boolean open = false;
    for (int i = first; i <= last; i++) {
      if (isQuote(parse, i)) {
        open = !open;
        if (quotes % 2 == 0) {
          text.append(open && !text.isEmpty() ? " " : "").append(open ? "“" : "”");
        }
        continue;
      }
      boolean opened = !text.isEmpty() && text.charAt(text.length() - 1) == '“';
      boolean tied = text.isEmpty() || opened || isTied(parse, i);
      boolean small = i == first && isSmall(read, i);
      text.append(tied ? "" : " ").append(small ? parse.lower(i) : parse.token(i).text());
    }
    return text.toString();
  }
}
