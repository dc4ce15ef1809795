package org.sitrep.extract.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Entity.Kind;

/**
 * What an article has spoken of so far: whom "it", "he" and "both sides" mean. A pronoun takes the
 * last subject of its kind, else the last mention of its kind.
 */
final class Discourse {
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> FIRST = Set.of("i", "we", "our", "my");
  private static final Set<String> NEUTRAL = Set.of("it", "its");
  private static final Set<String> PLURAL = Set.of("they", "them", "their");
  private static final Set<String> PAIR =
      Set.of("both", "pair", "sides", "neighbours", "neighbors", "parties");

  private static final Set<String> TWO = Set.of("two", "both", "the", "these");

  private final WordClasses words;
  private final Attribution speakers;
  private final Deque<Mention> subjects = new ArrayDeque<>();
  private final Map<String, Mention> countries = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Discourse(WordClasses words) {
    this.words = words;
    this.speakers = new Attribution(words);
  }

  /** Tells whether a noun is one for those who speak for others. */
  boolean isSpokesman(String lemma) {
    return words.has("SPOKESMAN", lemma);
  }

  /** Tells whether a noun is one for those who act for a state. */
  boolean isOfficial(String lemma) {
    return words.has("OFFICIAL", lemma);
  }

  /** Takes in a sentence after its claims have been read. */
  void add(Read read) {
    for (Mention mention : read.mentions()) {
      if (mention.kind() == Kind.COUNTRY && mention.country() != null) {
        countries.remove(mention.country());
        countries.put(mention.country(), mention);
        counts.merge(mention.country(), 1, Integer::sum);
      }
    }
    Parse parse = read.parse();
    for (int i = 0; i < parse.size(); i++) {
      if (parse.label(i).startsWith("nsubj")) {
        List<Mention> meant = NEUTRAL.contains(parse.lower(i)) ? refer(read, i) : List.of();
        read.mentionAt(i)
            .or(() -> meant.stream().findFirst())
            .filter(Mention::isActor)
            .ifPresent(subjects::push);
      }
    }
  }

  /**
   * Whom a pronoun or a phrase such as "both sides" means; empty where the token is neither. Two
   * parties may be named only later in the sentence: "the neighbours ended the row between …".
   */
  List<Mention> refer(Read read, int token) {
    Parse parse = read.parse();
    List<Mention> before = read.mentions().stream().filter(m -> m.last() < token).toList();
    String word = parse.lower(token);
    if (FIRST.contains(word)) {
      return speakers.of(read, token);
    }
    if (PERSONAL.contains(word)) {
      Optional<Mention> subject =
          parse.label(token).startsWith("nsubj") ? subject(parse, before) : Optional.empty();
      return subject
          .or(() -> last(parse, before, Set.of(Kind.PERSON)))
          .map(List::of)
          .orElse(List.of());
    }
    if (NEUTRAL.contains(word)) {
      return last(parse, before, Set.of(Kind.COUNTRY, Kind.ORGANISATION, Kind.GROUP))
          .map(List::of)
          .orElse(List.of());
    }
    return PLURAL.contains(word) || isPair(parse, token) ? pair(read.mentions()) : List.of();
  }

  /** "both", "the pair", "the two chief diplomats": two parties that have been named. */
  private boolean isPair(Parse parse, int token) {
    if (PAIR.contains(parse.lower(token))) {
      return true;
    }
    boolean several = parse.tag(token).equals("NNS") && words.has("PARTY", parse.lemma(token));
    for (int i = token - 1; several && i >= Math.max(0, token - 3); i--) {
      if (TWO.contains(parse.lower(i))) {
        return true;
      }
      several =
          parse.tag(i).startsWith("JJ")
              || parse.tag(i).equals("CD")
              || parse.tag(i).startsWith("NN");
    }
    return false;
  }

  /**
   * Whom a pronoun that is a subject means: the person that was a subject before, in the sentence,
   * else in an earlier one, rather than one named in between (Grosz, Joshi and Weinstein,
   * "Centering", Computational Linguistics 21, 1995).
   */
  private Optional<Mention> subject(Parse parse, List<Mention> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention mention = before.get(i);
      if (mention.kind() == Kind.PERSON && parse.label(mention.last()).startsWith("nsubj")) {
        return Optional.of(mention);
      }
    }
    return subjects.stream().filter(subject -> subject.kind() == Kind.PERSON).findFirst();
  }

  /** A name before another noun: "on the Relay app" speaks of the app. */
  private static boolean isPart(Parse parse, Mention mention) {
    int head = parse.head(mention.last());
    return parse.label(mention.last()).equals("compound")
        && head >= 0
        && parse.tag(head).equals("NN");
  }

  private Optional<Mention> last(Parse parse, List<Mention> before, Set<Kind> kinds) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (kinds.contains(before.get(i).kind()) && !isPart(parse, before.get(i))) {
        return Optional.of(before.get(i));
      }
    }
    return subjects.stream().filter(subject -> kinds.contains(subject.kind())).findFirst();
  }

  /** The two countries spoken of most so far; of equals the one spoken of last. */
  private List<Mention> pair(List<Mention> here) {
    Map<String, Mention> known = new LinkedHashMap<>(countries);
    Map<String, Integer> times = new HashMap<>(counts);
    for (Mention mention : here) {
      if (mention.kind() == Kind.COUNTRY && mention.country() != null) {
        known.remove(mention.country());
        known.put(mention.country(), mention);
        times.merge(mention.country(), 1, Integer::sum);
      }
    }
    List<Mention> all = new ArrayList<>(known.values());
    Collections.reverse(all);
    all.sort(Comparator.comparingInt(mention -> -times.getOrDefault(mention.country(), 0)));
    return all.size() < 2 ? List.of() : List.copyOf(all.subList(0, 2));
  }
}
