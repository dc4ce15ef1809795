package org.sitrep.cli.gate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.check.Finding;

/**
 * Findings that an earlier run had: what {@code check --format json} wrote. A finding is known
 * where the same rule found something on the same fact, told by any id that it has or had, or on
 * the same subject. The number found does not matter: it is the fact that was accepted.
 */
public final class Baseline {
  /** Without a baseline, everything is new. */
  public static final Baseline NONE = new Baseline(Set.of());

  private final Set<String> known;

  private Baseline(Set<String> known) {
    this.known = known;
  }

  /** Tells whether the baseline has a finding on a fact of these ids. */
  public boolean has(Finding finding, List<String> ids) {
    String rule = finding.rule().id();
    return known.contains(rule + ' ' + finding.subject())
        || ids.stream().anyMatch(id -> known.contains(rule + ' ' + id));
  }

  /**
   * Reads a baseline.
   *
   * @throws IOException where the stream cannot be read, or does not hold the findings of a check
   */
  public static Baseline read(InputStream in) throws IOException {
    Set<String> known = new HashSet<>();
    try (JsonParser json = new JsonFactory().createParser(in)) {
      boolean findings = false;
      while (json.nextToken() != null) {
        boolean top =
            json.getParsingContext().getParent() != null
                && json.getParsingContext().getParent().inRoot();
        if (top
            && "findings".equals(json.currentName())
            && json.nextToken() == JsonToken.START_ARRAY) {
          findings = true;
          while (json.nextToken() == JsonToken.START_OBJECT) {
            readFinding(json, known);
          }
        }
      }
      if (!findings) {
        throw new IOException("holds no findings; make it with check --format json");
      }
    } catch (JsonProcessingException e) {
      throw new IOException("is not JSON at line " + e.getLocation().getLineNr(), e);
    }
    return new Baseline(known);
  }

  private static void readFinding(JsonParser json, Set<String> known) throws IOException {
    String rule = "";
    Set<String> names = new HashSet<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (key.equals("rule")) {
        rule = json.getText();
      } else if (key.equals("subject")) {
        names.add(json.getText());
      } else if (key.equals("ids") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          names.add(json.getText());
        }
      } else {
        json.skipChildren();
      }
    }
    for (String name : names) {
      known.add(rule + ' ' + name);
    }
  }
}
