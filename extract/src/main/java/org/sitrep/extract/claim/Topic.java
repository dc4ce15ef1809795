package org.sitrep.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.EventType.Group;

/** Cuts out of a clause, in its own words, what is agreed, asked for or condemned. */
final class Topic {
  /** Longer topics make no title. */
  private static final int LONGEST = 12;

  private static final List<String> SLOTS = List.of("complement", "for", "object", "on", "of");

  /** What is set up, condemned or denied is a thing; what is agreed and asked for, an action. */
  private static final Set<String> OF_THINGS = Set.of("mechanism", "condemnation", "denial");

  private static final List<String> THINGS_FIRST = List.of("object", "of", "complement");

  private static final Set<String> QUOTES = Set.of("\"", "``", "''", "'", "`");

  private Topic() {}

  /** The words of the first slot that has some; {@code null} for incidents and where none fits. */
  static @Nullable String of(Read read, Frame frame, EventType type) {
    if (type.group() == Group.INCIDENT) {
      return null;
    }
    for (String slot : OF_THINGS.contains(type.name()) ? THINGS_FIRST : SLOTS) {
      for (int head : frame.fillers(slot)) {
        String words = words(read, head);
        if (words != null) {
          return words;
        }
      }
    }
    return null;
  }

  private static @Nullable String words(Read read, int head) {
    Parse parse = read.parse();
    int first = parse.left(head);
    int last = first;
    boolean verb = parse.tag(head).startsWith("V");
    boolean pronoun = parse.tag(head).startsWith("PRP") || parse.tag(head).startsWith("W");
    if (pronoun || (verb && !parse.lower(first).equals("to"))) {
      return null;
    }
    while (last < parse.right(head) && !isBorder(parse, last + 1) && !isTime(read, last + 1)) {
      last++;
    }
    boolean cut = last < head || last - first >= LONGEST || isOpen(parse.tag(last));
    return cut ? null : join(parse, first, last);
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

  private static boolean isTied(Parse parse, int i) {
    return isQuote(parse, i) || parse.tag(i).equals("POS") || isContracted(parse, i);
  }

  private static boolean isContracted(Parse parse, int i) {
    return parse.text(i).startsWith("'") && parse.text(i).length() > 1;
  }

  private static boolean isQuote(Parse parse, int i) {
    return QUOTES.contains(parse.text(i));
  }

  private static String join(Parse parse, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (isQuote(parse, i)) {
        continue;
      }
      boolean tied = text.isEmpty() || (isTied(parse, i) && !isQuote(parse, i - 1));
      text.append(tied ? "" : " ").append(parse.token(i).text());
    }
    return text.toString();
  }
}
