package org.sitrep.model.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.model.words.RunningNames;

/**
 * Titles that are a noun and no clause, "Earthquake in Loja": one of {@code sentence.nouns}, with
 * at most one word before it, and what a preposition joins to it.
 */
final class NounTitles {
  private final RunningNames names;
  private final List<String> nouns;
  private final List<String> empty;
  private final List<String> links;
  private final List<String> articles;
  private final String doer;

  NounTitles(Labels labels, RunningNames names) {
    this.names = names;
    this.nouns = labels.list("sentence.nouns");
    this.empty = labels.list("sentence.nouns.empty");
    this.links = labels.list("sentence.nouns.links");
    this.articles = labels.list("sentence.nouns.articles");
    this.doer = labels.get("sentence.nouns.doer");
  }

  boolean is(String title) {
    return noun(title).isPresent();
  }

  /** Tells whether a verb beside it stands in the plural. */
  boolean isPlural(String title) {
    return noun(title).filter(names::isPluralNoun).isPresent();
  }

  /** "an earthquake in Loja", "talks in Lima". */
  String indefinite(String title) {
    String lower = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    return isPlural(title) ? lower : names.indefinite(lower);
  }

  /** Tells whether it says no more than the kind and who: "Visit", "Statement by a minister". */
  boolean isBare(String title) {
    if (noun(title).filter(empty::contains).isPresent()) {
      return true;
    }
    Optional<String> rest = noun(title).map(noun -> title.substring(noun.length()).strip());
    return rest.filter(words -> words.isEmpty() || isDoer(words)).isPresent();
  }

  private boolean isDoer(String words) {
    return words.startsWith(doer + ' ')
        && links.stream()
            .filter(link -> !link.equals(doer))
            .noneMatch(link -> words.contains(' ' + link + ' '));
  }

  private Optional<String> noun(String title) {
    String words = title.toLowerCase(Locale.ROOT);
    int space = words.indexOf(' ');
    boolean article = space > 0 && articles.contains(words.substring(0, space));
    return nounAt(words, 0)
        .or(() -> space < 0 || article ? Optional.empty() : nounAt(words, space + 1));
  }

  /** The noun that stands there, with the word before it: "bridge collapse". */
  private Optional<String> nounAt(String words, int at) {
    String rest = words.substring(at) + ' ';
    return nouns.stream()
        .filter(noun -> rest.startsWith(noun + ' '))
        .filter(noun -> isLinked(rest.substring(noun.length()).strip()))
        .map(noun -> words.substring(0, at) + noun)
        .findFirst();
  }

  private boolean isLinked(String rest) {
    return rest.isEmpty() || links.contains(rest.split(" ", 2)[0]);
  }
}
