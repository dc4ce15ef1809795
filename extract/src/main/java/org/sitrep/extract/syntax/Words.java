package org.sitrep.extract.syntax;

import org.sitrep.extract.text.Sentence;

/**
 * A sentence as the classifiers see it: numbers for each token's form, endings, shape and classes.
 * Positions outside the sentence are answered too, each with a value of its own.
 */
final class Words {
  private static final int SHORT_PREFIX = 4;
  private static final int MIDDLE_PREFIX = 6;
  private static final int LONG_PREFIX = 10;

  private final int size;
  private final int[] form;
  private final int[] ending2;
  private final int[] ending3;
  private final int[] ending4;
  private final int[] shape;
  private final int[] cluster;
  private final int[] prefix4;
  private final int[] prefix6;
  private final int[] prefix10;
  private final int[] tagClass;

  Words(Sentence sentence, WordClasses classes) {
    this(texts(sentence), LetterCase.of(sentence), classes);
  }

  private Words(String[] texts, LetterCase letterCase, WordClasses classes) {
    this.size = texts.length;
    form = new int[size];
    ending2 = new int[size];
    ending3 = new int[size];
    ending4 = new int[size];
    shape = new int[size];
    cluster = new int[size];
    prefix4 = new int[size];
    prefix6 = new int[size];
    prefix10 = new int[size];
    tagClass = new int[size];
    for (int i = 0; i < size; i++) {
      String plain = WordForm.of(texts[i]);
      form[i] = plain.hashCode();
      ending2[i] = ending(plain, 2);
      ending3[i] = ending(plain, 3);
      ending4[i] = ending(plain, 4);
      shape[i] = WordForm.shape(texts[i], i == 0) | letterCase.bits();
      int slot = classes.find(form[i]);
      cluster[i] = WordClasses.cluster(slot);
      tagClass[i] = WordClasses.tagClass(slot);
      prefix4[i] = classes.prefix(cluster[i], SHORT_PREFIX);
      prefix6[i] = classes.prefix(cluster[i], MIDDLE_PREFIX);
      prefix10[i] = classes.prefix(cluster[i], LONG_PREFIX);
    }
  }

  private static String[] texts(Sentence sentence) {
    String[] texts = new String[sentence.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = quotesUnified(sentence.token(i).text());
    }
    return texts;
  }

  /** Backquotes and paired apostrophes of old newswire are quotation marks. */
  static String quotesUnified(String text) {
    return text.equals("``") || text.equals("''") ? "\"" : text;
  }

  private static int ending(String plain, int length) {
    int hash = 0;
    for (int i = Math.max(0, plain.length() - length); i < plain.length(); i++) {
      hash = 31 * hash + plain.charAt(i);
    }
    return hash;
  }

  int size() {
    return size;
  }

  int form(int i) {
    return at(form, i);
  }

  int ending2(int i) {
    return at(ending2, i);
  }

  int ending3(int i) {
    return at(ending3, i);
  }

  int ending4(int i) {
    return at(ending4, i);
  }

  int shape(int i) {
    return at(shape, i);
  }

  int cluster(int i) {
    return at(cluster, i);
  }

  int prefix4(int i) {
    return at(prefix4, i);
  }

  int prefix6(int i) {
    return at(prefix6, i);
  }

  int prefix10(int i) {
    return at(prefix10, i);
  }

  int tagClass(int i) {
    return at(tagClass, i);
  }

  /** Returns the value at {@code i}, or one that no token has, before or behind the sentence. */
  static int at(int[] values, int i) {
    return i < 0 ? -77 : i >= values.length ? -78 : values[i];
  }
}
