package org.sitrep.extract.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.extract.read.Article;

/**
 * What a page tells of its article in JSON-LD (W3C, JSON-LD 1.1) with schema.org's vocabulary: the
 * properties of the first object whose type is some kind of article.
 */
final class LinkedData {
  private static final JsonFactory JSON = new JsonFactory();

  /** Keys joined by dots, of the article and of what it holds, to their first value. */
  private final Map<String, String> values;

  private LinkedData(Map<String, String> values) {
    this.values = values;
  }

  static Optional<LinkedData> of(Document document) {
    for (Element script : document.select("script[type=application/ld+json]")) {
      Optional<LinkedData> found = parse(script.data());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  Article.Given given() {
    return new Article.Given(
        values.get("headline"),
        values.get("publisher.name"),
        HtmlReader.day(values.get("datePublished")),
        values.get("url"),
        null);
  }

  /** The article's text; empty where the data have none. */
  String body() {
    return values.getOrDefault("articleBody", "");
  }

  /** Pages hold much that is no JSON; it tells nothing, and the page itself is still there. */
  private static Optional<LinkedData> parse(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      return new Search(parser).run().map(LinkedData::new);
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  /** Reads objects, innermost first, until one is an article. */
  private static final class Search {
    private final JsonParser parser;
    private final Deque<Map<String, String>> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();

    Search(JsonParser parser) {
      this.parser = parser;
    }

    Optional<Map<String, String>> run() throws IOException {
      String key = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          open.push(new HashMap<>());
          names.push(key);
        } else if (token == JsonToken.FIELD_NAME) {
          key = parser.currentName();
        } else if (token == JsonToken.END_OBJECT) {
          Map<String, String> object = open.pop();
          if (isArticle(object.getOrDefault("@type", ""))) {
            return Optional.of(object);
          }
          keep(names.pop(), object);
        } else if (token == JsonToken.VALUE_STRING && !open.isEmpty()) {
          keepValue(key);
        }
      }
      return Optional.empty();
    }

    private void keepValue(String key) throws IOException {
      String value = parser.getText().strip();
      if (!value.isEmpty()) {
        open.element().putIfAbsent(key, value);
      }
    }

    /** Of an object within another only the own name is of use: publisher.name. */
    private void keep(String key, Map<String, String> object) {
      String name = object.get("name");
      if (name != null && !open.isEmpty()) {
        open.element().putIfAbsent(key + ".name", name);
      }
    }

    private static boolean isArticle(String type) {
      return type.endsWith("Article") || type.endsWith("BlogPosting");
    }
  }
}
