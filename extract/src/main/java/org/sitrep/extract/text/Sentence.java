package org.sitrep.extract.text;

import java.util.List;

/** A run of tokens that was written as one sentence, headline or other self-contained line. */
public final class Sentence {
  private final Token[] tokens;

  Sentence(Token[] tokens) {
    if (tokens.length == 0) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
    this.tokens = tokens;
  }

  /** Makes a sentence of tokens that stand in the order of their offsets; at least one. */
  public static Sentence of(List<Token> tokens) {
    return new Sentence(tokens.toArray(Token[]::new));
  }

  /** Returns the offset of the first token's first character. */
  public int start() {
    return tokens[0].start();
  }

  /** Returns the offset after the last token's last character. */
  public int end() {
    return tokens[tokens.length - 1].end();
  }

  /** Returns the number of tokens, one or more. */
  public int size() {
    return tokens.length;
  }

  /** Returns the token at {@code i}, counted from zero. */
  public Token token(int i) {
    return tokens[i];
  }

  /** Returns the tokens in the order of the text. */
  public List<Token> tokens() {
    return List.of(tokens);
  }

  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      words.append(words.length() == 0 ? "" : " ").append(token.text());
    }
    return words.toString();
  }
}
