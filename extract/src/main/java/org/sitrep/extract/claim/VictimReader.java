package org.sitrep.extract.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.PeopleWords.Noun;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Entity;

/** Tells who victims were, from the words for them. */
final class VictimReader {
  private static final Set<String> LEADING =
      Set.of(
          "of", "the", "other", "more", "another", "a", "an", "own", "injured", "wounded", "dead",
          "killed", "missing");

  private static final Map<String, String> PRONOUNS =
      Map.of(
          "he", "male", "him", "male", "himself", "male", "she", "female", "her", "female",
          "herself", "female");

  /** Who is not said to be anything else. */
  private static final String PEOPLE = "people";

  private final PeopleWords words;

  VictimReader(PeopleWords words) {
    this.words = words;
  }

  /** The victims that the words name; those of an earlier claim lend a bare number their noun. */
  Casualty.Victims read(Read sentence, @Nullable People people, @Nullable People earlier) {
    if (people == null || people.isBare()) {
      return earlier == null
          ? new Casualty.Victims(PEOPLE, null, null, null, null)
          : read(sentence, earlier, null);
    }
    Parse parse = sentence.parse();
    if (parse.tag(people.head()).equals("CD")) {
      return new Casualty.Victims(PEOPLE, null, null, null, null);
    }
    if (isSum(parse, people)) {
      String sex = commonSex(parse, people);
      return new Casualty.Victims(PEOPLE, null, sex, null, nationality(sentence, people));
    }
    int first = Math.max(people.first(), people.quantity().last() + 1);
    first = Math.min(first, people.head());
    boolean owned = false;
    while (first < people.head() && (isOwner(parse, first) || isLeading(parse, first))) {
      owned |= isOwner(parse, first);
      first++;
    }
    Optional<Noun> noun = words.noun(parse.lower(people.head()));
    String pronoun = PRONOUNS.get(parse.lower(people.head()));
    return new Casualty.Victims(
        text(parse, first, Math.max(people.last(), first)),
        noun.map(Noun::status).filter(status -> !status.equals("count")).orElse(null),
        noun.map(Noun::sex).orElse(pronoun),
        noun.map(Noun::ages).orElse(null),
        owned ? owner(sentence, people) : nationality(sentence, people));
  }

  /** "A teacher and two of her pupils": the last of several numbers does not name them all. */
  private static boolean isSum(Parse parse, People people) {
    return IntStream.rangeClosed(people.first(), people.quantity().last())
        .anyMatch(i -> parse.tag(i).equals("CC"));
  }

  /** The sex of all that are named: that of two sons and a husband, not of a man and a woman. */
  private @Nullable String commonSex(Parse parse, People people) {
    List<String> sexes =
        IntStream.rangeClosed(people.first(), people.head())
            .filter(i -> parse.tag(i).startsWith("NN"))
            .mapToObj(i -> words.noun(parse.lower(i)).map(Noun::sex).orElse(""))
            .distinct()
            .toList();
    return sexes.size() == 1 && !sexes.get(0).isEmpty() ? sexes.get(0) : null;
  }

  private static boolean isLeading(Parse parse, int token) {
    return LEADING.contains(parse.lower(token));
  }

  /** "Its", "their". */
  private static boolean isOwner(Parse parse, int token) {
    return parse.tag(token).equals("PRP$");
  }

  /**
   * "Norland said that three of its own soldiers": those of the state that is the subject before.
   */
  private static @Nullable String owner(Read sentence, People people) {
    Parse parse = sentence.parse();
    return sentence.mentions().stream()
        .filter(m -> m.last() < people.first() && parse.label(m.last()).startsWith("nsubj"))
        .filter(m -> m.kind() == Entity.Kind.COUNTRY)
        .reduce((before, nearer) -> nearer)
        .map(Mention::country)
        .orElse(null);
  }

  private static String text(Parse parse, int first, int last) {
    StringBuilder text = new StringBuilder(parse.text(first));
    for (int i = first + 1; i <= last; i++) {
      boolean gap = parse.token(i - 1).end() < parse.token(i).start();
      text.append(gap ? " " : "").append(parse.text(i));
    }
    return text.toString();
  }

  private static @Nullable String nationality(Read sentence, People people) {
    return sentence.mentions().stream()
        .filter(m -> m.form() == Mention.Form.DEMONYM && people.covers(m.first()))
        .map(Mention::country)
        .findFirst()
        .orElse(null);
  }
}
