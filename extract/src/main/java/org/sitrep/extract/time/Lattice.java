package org.sitrep.extract.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.syntax.Parse;

/**
 * The words of a sentence as patterns see them: tokens, those with a hyphen parted, each with what
 * it can be, alone or as the beginning of a phrase.
 */
final class Lattice {
  private static final List<Entry> NOTHING = List.of();

  private final Parse parse;
  private final Lexicon lexicon;
  private final NumberWords numbers;
  private final TokenFormats formats;
  private final int content;
  private int size;
  private int[] tokens;
  private int[] starts;
  private String[] lowers;
  private @Nullable List<Entry>[] entries;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Lattice(Parse parse, Lexicon lexicon, NumberWords numbers, TokenFormats formats) {
    this.parse = parse;
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.formats = formats;
    this.content = lexicon.vocabulary().number("CONTENT");
    int room = parse.size() + 8;
    this.tokens = new int[room];
    this.starts = new int[room];
    this.lowers = new String[room];
    for (int i = 0; i < parse.size(); i++) {
      add(i);
    }
    this.entries = (List<Entry>[]) new List[size];
    for (int i = 0; i < size; i++) {
      entries[i] = find(i);
    }
  }

  Parse parse() {
    return parse;
  }

  int size() {
    return size;
  }

  /** The token of which the word is all or a part. */
  int token(int word) {
    return tokens[word];
  }

  /** Tells whether a quotation that opens before the word in its sentence is still open there. */
  boolean isQuoted(int word) {
    int marks = 0;
    for (int i = 0; i < tokens[word]; i++) {
      marks += parse.text(i).equals("\"") ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  String lower(int word) {
    return lowers[word];
  }

  String text(int word) {
    int from = starts[word] - parse.token(tokens[word]).start();
    return parse.text(tokens[word]).substring(from, from + lowers[word].length());
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return starts[word] + lowers[word].length();
  }

  /** Tells whether the word and the one before it are parts of one token. */
  boolean glued(int word) {
    return word > 0 && tokens[word] == tokens[word - 1];
  }

  /** What the word can be. */
  List<Entry> entries(int word) {
    List<Entry> found = entries[word];
    return found == null ? NOTHING : found;
  }

  /** Tells whether the word is the element, or begins it; CONTENT is any word of a noun phrase. */
  boolean is(int word, int element) {
    if (word < 0 || word >= size) {
      return false;
    }
    for (Entry entry : entries(word)) {
      if (entry.element() == element) {
        return true;
      }
    }
    return element == content && beginsNounPhrase(parse.tag(tokens[word]));
  }

  /** The number that the word alone names in the class; -1 where it is not in it. */
  int named(int word, int element) {
    List<Lexicon.Phrase> phrases = lexicon.startingWith(lowers[word]);
    if (phrases != null) {
      for (Lexicon.Phrase phrase : phrases) {
        if (phrase.entry().element() == element && phrase.rest().isEmpty()) {
          return phrase.entry().number();
        }
      }
    }
    return -1;
  }

  private static boolean beginsNounPhrase(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("CD")
        || tag.equals("VBG")
        || tag.equals("WP");
  }

  private void add(int token) {
    String text = parse.text(token);
    String lower = parse.lower(token);
    int start = parse.token(token).start();
    if (text.indexOf('-', 1) < 0 || formats.wholeDate(text)) {
      add(token, start, lower);
      return;
    }
    int from = 0;
    for (int to = lower.indexOf('-'); to >= 0; to = lower.indexOf('-', from)) {
      if (to > from) {
        add(token, start + from, lower.substring(from, to));
      }
      from = to + 1;
    }
    if (from < lower.length()) {
      add(token, start + from, lower.substring(from));
    }
  }

  private void add(int token, int start, String lower) {
    if (size == tokens.length) {
      int room = size * 2;
      tokens = Arrays.copyOf(tokens, room);
      starts = Arrays.copyOf(starts, room);
      lowers = Arrays.copyOf(lowers, room);
    }
    tokens[size] = token;
    starts[size] = start;
    lowers[size++] = lower;
  }

  private @Nullable List<Entry> find(int word) {
    String lower = lowers[word];
    char first = lower.charAt(0);
    if (first >= '0' && first <= '9') {
      List<Entry> found = new ArrayList<>(4);
      formats.addTo(found, lower);
      addPhrases(found, lexicon.startingWith(lower), word);
      return found;
    }
    List<Lexicon.Phrase> phrases = lexicon.startingWith(lower);
    if (phrases == null) {
      return null;
    }
    List<Entry> found = new ArrayList<>(phrases.size() + 1);
    addPhrases(found, phrases, word);
    numbers.addTo(found, this, word);
    return found;
  }

  private void addPhrases(List<Entry> found, @Nullable List<Lexicon.Phrase> phrases, int word) {
    if (phrases == null) {
      return;
    }
    for (Lexicon.Phrase phrase : phrases) {
      if (follow(phrase.rest(), word) && holds(phrase.entry().condition(), word)) {
        found.add(phrase.entry());
      }
    }
  }

  private boolean follow(List<String> rest, int word) {
    if (word + rest.size() >= size) {
      return rest.isEmpty();
    }
    for (int i = 0; i < rest.size(); i++) {
      if (!lowers[word + 1 + i].equals(rest.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Entry.Condition condition, int word) {
    return switch (condition) {
      case NONE -> true;
      case CAPITAL -> capital(word);
      case NOUN -> noun(word);
      case CAPITAL_NOUN -> capital(word) && noun(word);
    };
  }

  private boolean capital(int word) {
    return Character.isUpperCase(text(word).charAt(0));
  }

  private boolean noun(int word) {
    return glued(word) || parse.tag(tokens[word]).startsWith("NN");
  }
}
