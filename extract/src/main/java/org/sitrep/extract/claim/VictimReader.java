package org.sitrep.extract.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.PeopleWords.Noun;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Casualty;

/** Tells who victims were, from the words for them. */
final class VictimReader {
  private static final Set<String> LEADING =
      Set.of("of", "the", "other", "more", "another", "a", "an");

  private static final Map<String, String> PRONOUNS =
      Map.of(
          "he", "male", "him", "male", "himself", "male", "she", "female", "her", "female",
          "herself", "female");

  private final PeopleWords words;

  VictimReader(PeopleWords words) {
    this.words = words;
  }

  /** The victims that the words name; those of an earlier claim lend a bare number their noun. */
  Casualty.Victims read(Read sentence, @Nullable People people, @Nullable People earlier) {
    if (people == null || people.isBare()) {
      return earlier == null
          ? new Casualty.Victims("people", null, null, null, null)
          : read(sentence, earlier, null);
    }
    Parse parse = sentence.parse();
    int first = Math.max(people.first(), people.quantity().last() + 1);
    first = Math.min(first, people.head());
    while (first < people.head() && LEADING.contains(parse.lower(first))) {
      first++;
    }
    Optional<Noun> noun = words.noun(parse.lower(people.head()));
    String pronoun = PRONOUNS.get(parse.lower(people.head()));
    return new Casualty.Victims(
        text(parse, first, Math.max(people.last(), first)),
        noun.map(Noun::status).filter(status -> !status.equals("count")).orElse(null),
        noun.map(Noun::sex).orElse(pronoun),
        noun.map(Noun::ages).orElse(null),
        nationality(sentence, people));
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
