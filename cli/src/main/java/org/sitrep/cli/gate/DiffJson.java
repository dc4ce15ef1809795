package org.sitrep.cli.gate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.diff.Change;
import org.sitrep.model.diff.Changes;
import org.sitrep.model.diff.Revision;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

/** What changed, as JSON: every change, those of the background too. */
public final class DiffJson {
  private final FactNames old;
  private final FactNames now;

  /** Names facts by these reports. */
  public DiffJson(Report old, Report report) {
    this.old = new FactNames(old);
    this.now = new FactNames(report);
  }

  /** Writes the changes; does not close the stream. */
  public void write(Changes changes, OutputStream out) throws IOException {
    Json.write(
        out,
        json -> {
          files(json, "articlesNew", changes.read());
          files(json, "articlesGone", changes.gone());
          json.writeArrayFieldStart("changes");
          for (Change change : changes.facts()) {
            json.writeStartObject();
            change.accept(new Writer(json));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void files(JsonGenerator json, String key, List<Source> sources)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Source source : sources) {
      json.writeString(source.file());
    }
    json.writeEndArray();
  }

  private final class Writer implements Change.Visitor<Void> {
    private final JsonGenerator json;

    Writer(JsonGenerator json) {
      this.json = json;
    }

    @Override
    public Void added(Change.Added change) {
      return write(
          "new", now, change.fact(), () -> quotes(now.words(change.fact()).stream().toList()));
    }

    @Override
    public Void revised(Change.Revised change) {
      return write(
          "revised",
          now,
          change.fact(),
          () -> {
            json.writeStringField("before", change.before().value());
            json.writeArrayFieldStart("revisions");
            for (Revision revision : change.revisions()) {
              json.writeStartObject();
              json.writeStringField("aspect", revision.aspect().code());
              json.writeStringField("before", revision.before());
              json.writeStringField("now", revision.now());
              quotes(revision.evidence().stream().flatMap(id -> now.words(id).stream()).toList());
              json.writeEndObject();
            }
            json.writeEndArray();
          });
    }

    @Override
    public Void withdrawn(Change.Withdrawn change) {
      Optional<FactId> into = change.into();
      return write(
          "withdrawn",
          old,
          change.fact(),
          () -> json.writeStringField("into", into.map(FactId::value).orElse(null)));
    }

    private Void write(String kind, FactNames names, FactId fact, Rest rest) {
      try {
        json.writeStringField("change", kind);
        json.writeStringField("fact", fact.value());
        json.writeStringField("title", names.name(fact));
        json.writeStringField("salience", names.salience(fact).code());
        rest.write();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return null;
    }

    private void quotes(List<Evidence> all) throws IOException {
      json.writeArrayFieldStart("evidence");
      for (Evidence words : all) {
        json.writeStartObject();
        json.writeStringField("file", now.file(words.source()));
        json.writeNumberField("start", words.start());
        json.writeNumberField("end", words.end());
        json.writeStringField("quote", words.quote());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** Writes the members that only one kind of change has. */
  private interface Rest {
    void write() throws IOException;
  }
}
