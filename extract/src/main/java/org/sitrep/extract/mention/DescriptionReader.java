package org.sitrep.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Mention.Form;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Entity.Kind;

/**
 * Finds offices without a name and unnamed people: "the foreign minister", "unidentified gunmen".
 */
final class DescriptionReader {
  private final WordClasses words;

  DescriptionReader(WordClasses words) {
    this.words = words;
  }

  /** The descriptions of a sentence whose heads no name covers. */
  List<Mention> read(int sentence, Parse parse, List<Mention> names) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      if (parse.tag(i).startsWith("NN") && !covered(names, i) && !namesHolder(parse, i, names)) {
        int head = i;
        office(sentence, parse, head, names)
            .or(() -> people(sentence, parse, head, names))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The word is the title of the person named next: "foreign minister X". */
  private boolean namesHolder(Parse parse, int head, List<Mention> names) {
    return Phrases.endingAt(parse, head, words.words("TITLE")) > 0 && namedNext(head, parse, names);
  }

  private Optional<Mention> office(int sentence, Parse parse, int head, List<Mention> names) {
    int length = Phrases.endingAt(parse, head, words.words("OFFICE"));
    if (length == 0) {
      return Optional.empty();
    }
    int first = head - length + 1;
    String office = Phrases.join(parse, first, head);
    return Optional.of(
        new Mention(
            sentence,
            first,
            head,
            Form.OFFICE,
            Kind.PERSON,
            office,
            office,
            country(parse, head, first, names),
            null));
  }

  private Optional<Mention> people(int sentence, Parse parse, int head, List<Mention> names) {
    boolean people =
        Phrases.endingAt(parse, head, words.words("ARMED_PEOPLE")) > 0
            || Phrases.endingAt(parse, head, words.words("PEOPLE")) > 0;
    if (!people || parse.label(head).equals("compound")) {
      return Optional.empty();
    }
    int first = head;
    while (first > 0 && isModifier(parse, first - 1) && parse.dominates(head, first - 1)) {
      first--;
    }
    first = owner(parse, first, names);
    return Optional.of(
        new Mention(
            sentence,
            first,
            head,
            Form.DESCRIPTION,
            Kind.GROUP,
            Phrases.text(parse, first, head),
            null,
            country(parse, head, first + 1, names),
            null));
  }

  /** "Norland's police": the first word of the country that they are of, else what was given. */
  private static int owner(Parse parse, int first, List<Mention> names) {
    boolean owned = first > 1 && parse.tag(first - 1).equals("POS");
    return owned
        ? names.stream()
            .filter(name -> name.kind() == Kind.COUNTRY && name.last() == first - 2)
            .mapToInt(Mention::first)
            .findFirst()
            .orElse(first)
        : first;
  }

  private boolean isModifier(Parse parse, int i) {
    String tag = parse.tag(i);
    return tag.startsWith("JJ")
        || tag.startsWith("NN")
        || tag.equals("FW")
        || (tag.equals("VBN") && words.has("STATE", parse.lower(i)));
  }

  private static boolean covered(List<Mention> names, int token) {
    return names.stream().anyMatch(name -> name.covers(token));
  }

  /** The office is the title of the name that follows, and so no mention of its own. */
  private static boolean namedNext(int head, Parse parse, List<Mention> names) {
    int next = head + 1;
    while (next < parse.size() && (parse.text(next).equals(",") || parse.text(next).equals("\""))) {
      next++;
    }
    int at = next;
    return names.stream().anyMatch(name -> name.first() == at && name.kind() == Kind.PERSON);
  }

  private static @Nullable String country(Parse parse, int head, int first, List<Mention> names) {
    return names.stream()
        .filter(name -> name.kind() == Kind.COUNTRY)
        .filter(
            name ->
                (name.last() < first
                        && first - name.last() <= 4
                        && parse.dominates(head, name.last()))
                    || ofCountry(parse, head, name))
        .map(Mention::country)
        .reduce((farther, nearer) -> nearer)
        .orElse(null);
  }

  /** "the foreign minister of X". */
  private static boolean ofCountry(Parse parse, int head, Mention name) {
    return name.first() >= head + 2
        && name.first() <= head + 3
        && parse.lower(head + 1).equals("of");
  }
}
