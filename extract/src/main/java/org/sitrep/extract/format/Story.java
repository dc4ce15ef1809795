package org.sitrep.extract.format;

import org.sitrep.extract.read.Article;

/**
 * One article as a file of some format holds it.
 *
 * @param key what tells it from the other stories of its file; empty where the file holds one alone
 * @param text its text, a paragraph a line
 * @param given what the file tells of it beside the text
 */
record Story(String key, String text, Article.Given given) {
  /** The only story of its file. */
  static Story alone(String text, Article.Given given) {
    return new Story("", text, given);
  }
}
