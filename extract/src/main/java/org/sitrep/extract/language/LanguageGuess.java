package org.sitrep.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells texts that are not English: by their script, and in Latin script by the share of their
 * words that are the commonest of a language (Ingle 1976; Dunning, "Statistical Identification of
 * Language", 1994, section 2.2). Says nothing of short texts, lists and tables.
 */
public final class LanguageGuess {
  /** Fewer words than this prove nothing. */
  private static final int LEAST_WORDS = 30;

  /** The beginning of an article is enough. */
  private static final int MOST_WORDS = 3000;

  /** A third of running English is function words, a tenth of a list of names. */
  private static final double ENGLISH = 0.15;

  /** How much more of another language's words there must be than of English ones. */
  private static final double CLEARLY = 1.5;

  /** Letters below are Latin. */
  private static final int ASCII = 0x80;

  private final List<Profile> profiles;

  private LanguageGuess(List<Profile> profiles) {
    this.profiles = profiles;
  }

  /** A language and its commonest words. */
  private record Profile(String name, Set<String> words) {
    double share(Map<String, Integer> counts, int total) {
      int known = words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
      return (double) known / total;
    }
  }

  /** The name of the language, or script, where a text is plainly not English. */
  public static Optional<String> foreign(CharSequence text) {
    List<String> words = words(text);
    if (words.size() < LEAST_WORDS) {
      return Optional.empty();
    }
    return foreignScript(words).or(() -> Known.LANGUAGES.foreign(words));
  }

  /** The languages, read when the first text asks for them. */
  private static final class Known {
    static final LanguageGuess LANGUAGES = load();
  }

  private Optional<String> foreign(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    double english = profiles.get(0).share(counts, words.size());
    if (english >= ENGLISH) {
      return Optional.empty();
    }
    Profile nearest = profiles.get(0);
    double most = english;
    for (Profile profile : profiles) {
      double share = profile.share(counts, words.size());
      if (share > most) {
        nearest = profile;
        most = share;
      }
    }
    boolean plainly = most >= ENGLISH && most >= CLEARLY * english;
    return plainly ? Optional.of(nearest.name()) : Optional.empty();
  }

  /** The script of most words, where it is not Latin. */
  private static Optional<String> foreignScript(List<String> words) {
    long plain = words.stream().filter(word -> word.charAt(0) < ASCII).count();
    if (plain * 2 >= words.size()) {
      return Optional.empty();
    }
    Map<UnicodeScript, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(UnicodeScript.of(word.codePointAt(0)), 1, Integer::sum));
    for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
      if (count.getKey() != UnicodeScript.LATIN && count.getValue() * 2 > words.size()) {
        String name = count.getKey().name();
        return Optional.of(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " script");
      }
    }
    return Optional.empty();
  }

  private static List<String> words(CharSequence text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.subSequence(start, i).toString().toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  private static LanguageGuess load() {
    try (InputStream in = LanguageGuess.class.getResourceAsStream("function-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("function-words.txt is missing from the program");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new LanguageGuess(
          DataFile.of("function-words.txt", text).lines().stream()
              .map(line -> profile(line.text()))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Profile profile(String line) {
    int colon = line.indexOf(':');
    return new Profile(
        line.substring(0, colon),
        Set.copyOf(Arrays.asList(line.substring(colon + 1).strip().split(" ", -1))));
  }
}
