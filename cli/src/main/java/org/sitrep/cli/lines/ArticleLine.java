package org.sitrep.cli.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.ArticleReader;
import org.sitrep.extract.read.UnreadableArticleException;

/**
 * One line of a .jsonl file: {@code {"id", "text", "title"?, "published"?, "publisher"?, "url"?}}.
 * Other keys are ignored.
 */
public final class ArticleLine {
  private static final JsonFactory JSON = new JsonFactory();

  private ArticleLine() {}

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static Article parse(String line) {
    Map<String, String> texts = texts(line);
    String text = required(texts, "text");
    Article.Given given =
        new Article.Given(
            texts.get("title"),
            texts.get("publisher"),
            day(texts.get("published")),
            texts.get("url"),
            null);
    try {
      return ArticleReader.of(required(texts, "id"), text, given);
    } catch (UnreadableArticleException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Map<String, String> texts(String line) {
    Map<String, String> texts = new HashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("is no JSON object");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
          texts.put(key, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      return texts;
    } catch (IOException e) {
      throw new IllegalArgumentException("is not JSON", e);
    }
  }

  private static String required(Map<String, String> texts, String key) {
    String text = texts.get(key);
    if (text == null || text.isEmpty()) {
      throw new IllegalArgumentException("has no \"" + key + "\"");
    }
    return text;
  }

  /** The day of an ISO 8601 date or instant, by the offset that the instant itself states. */
  private static @Nullable LocalDate day(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("has a \"published\" that is no day: " + text, e);
    }
  }
}
