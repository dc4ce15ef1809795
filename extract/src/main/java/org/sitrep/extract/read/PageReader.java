package org.sitrep.extract.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.read.Page.Kind;
import org.sitrep.extract.read.Page.Passage;
import org.sitrep.extract.text.Sentence;
import org.sitrep.extract.text.Token;
import org.sitrep.extract.text.Tokenizer;

/**
 * Article → {@link Page}: cuts the text into sentences and tells by each one's words and place what
 * it is. A sentence has function words and a closing mark; a headline stands before the first
 * sentence; what repeats itself or speaks the language of menus is furniture.
 */
public final class PageReader {
  /** A line of so few words is a sentence only among sentences. */
  private static final int SHORT_LINE = 7;

  /** A line of so many words with function words is a sentence even without a closing mark. */
  private static final int LONG_LINE = 15;

  private static final int LONGEST_HEADLINE = 28;

  private static final Set<String> BULLETS = Set.of("-", "•", "*", "–");

  private final Tokenizer tokenizer;
  private final WordClasses words;
  private final Furniture furniture;
  private final DateLine dates;
  private final Publishers publishers;

  /** Makes a reader for a language. */
  public PageReader(String language, Tokenizer tokenizer, WordClasses words) {
    this.tokenizer = tokenizer;
    this.words = words;
    this.furniture = Furniture.load(language);
    this.dates = new DateLine(words);
    this.publishers = new Publishers(words);
  }

  /** Reads one article. */
  public Page read(Article article) {
    List<Sentence> sentences = tokenizer.sentences(article.text());
    Map<String, Integer> times = new HashMap<>();
    for (Sentence sentence : sentences) {
      times.merge(key(sentence), 1, Integer::sum);
    }
    List<Passage> passages = new ArrayList<>();
    boolean body = false;
    int headline = -1;
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean again = seen.merge(key(sentence), 1, Integer::sum) > 1;
      boolean among = body || opensParagraph(article.text(), sentences, i);
      Kind kind = again ? Kind.FURNITURE : kind(article.text(), sentence, among);
      if (kind == Kind.SUBHEAD && !body) {
        kind = Kind.FURNITURE;
        boolean longer =
            headline < 0
                || (letters(sentence) > letters(sentences.get(headline)) && !isClosed(sentence));
        headline = longer && isHeadline(sentence) ? i : headline;
      }
      body |= kind == Kind.BODY;
      passages.add(new Passage(sentence, kind));
    }
    if (headline >= 0) {
      // Of the lines above the text the headline says most; the others are mottoes and menus.
      passages.set(headline, new Passage(sentences.get(headline), Kind.HEADLINE));
    }
    if (!body) {
      passages.replaceAll(PageReader::promoted);
    }
    return new Page(article, passages, publishers.find(passages).orElse(null));
  }

  /** Where nothing follows a headline, it is all that the text tells. */
  private static Passage promoted(Passage passage) {
    return passage.kind() == Kind.HEADLINE ? new Passage(passage.sentence(), Kind.BODY) : passage;
  }

  private Kind kind(String text, Sentence sentence, boolean body) {
    String line = text.substring(sentence.start(), sentence.end());
    if (dates.matches(sentence)) {
      return Kind.DATE;
    }
    boolean full = isFull(sentence, body);
    if (full ? furniture.opens(line, isLong(sentence)) : furniture.matches(line)) {
      return Kind.FURNITURE;
    }
    return full ? Kind.BODY : Kind.SUBHEAD;
  }

  private boolean isLong(Sentence sentence) {
    int count = 0;
    int function = 0;
    for (Token token : sentence.tokens()) {
      count += Character.isLetter(token.text().charAt(0)) ? 1 : 0;
      function += words.has("FUNCTION", token.lower()) ? 1 : 0;
    }
    return count >= LONG_LINE && function >= 3;
  }

  private boolean isFull(Sentence sentence, boolean body) {
    int count = 0;
    int function = 0;
    for (Token token : sentence.tokens()) {
      if (Character.isLetterOrDigit(token.text().charAt(0))) {
        count++;
        function += words.has("FUNCTION", token.lower()) ? 1 : 0;
      }
    }
    boolean bullet = isBullet(sentence);
    if (body && count >= LONG_LINE && function >= 2 && !bullet) {
      return true;
    }
    return isClosed(sentence) && ((count >= SHORT_LINE && function >= 1) || (body && count >= 2));
  }

  /** A full sentence follows on the same line: even a short one before it is of the text. */
  private boolean opensParagraph(String text, List<Sentence> sentences, int at) {
    if (at + 1 >= sentences.size()) {
      return false;
    }
    Sentence next = sentences.get(at + 1);
    return text.substring(sentences.get(at).end(), next.start()).indexOf('\n') < 0
        && isFull(next, false);
  }

  private static boolean isClosed(Sentence sentence) {
    for (int i = sentence.size() - 1; i >= 0; i--) {
      String mark = sentence.token(i).text();
      if (mark.equals(".") || mark.equals("!") || mark.equals("?") || mark.startsWith("..")) {
        return true;
      }
      if (Character.isLetterOrDigit(mark.charAt(0))) {
        return mark.endsWith(".") && mark.length() > 1;
      }
    }
    return false;
  }

  private boolean isHeadline(Sentence sentence) {
    long count = letters(sentence);
    return count >= 3
        && count <= LONGEST_HEADLINE
        && !isBullet(sentence)
        && !publishers.names(sentence);
  }

  private static boolean isBullet(Sentence sentence) {
    return BULLETS.contains(sentence.token(0).text());
  }

  /** How many words it has. */
  private static long letters(Sentence sentence) {
    return sentence.tokens().stream().filter(t -> Character.isLetter(t.text().charAt(0))).count();
  }

  private static String key(Sentence sentence) {
    return sentence.toString().toLowerCase(Locale.ROOT);
  }
}
