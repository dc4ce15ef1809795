package org.sitrep.cli.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sitrep.model.diff.Change;
import org.sitrep.model.diff.Changes;
import org.sitrep.model.diff.Revision;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;
import org.sitrep.model.json.JsonWriter;

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
    try (JsonWriter json = new JsonWriter(out)) {
      json.root(changes, this::changes);
    }
  }

  private void changes(JsonWriter json, Changes changes) throws IOException {
    json.ids("articlesNew", changes.read(), Source::file);
    json.ids("articlesGone", changes.gone(), Source::file);
    json.list(
        "changes",
        changes.facts(),
        (members, change) -> change.accept(new Members()).write(members));
  }

  /** What is written of each kind of change. */
  private final class Members implements Change.Visitor<Writing> {
    @Override
    public Writing added(Change.Added change) {
      return json -> {
        fact(json, "new", now, change.fact());
        json.list("evidence", now.words(change.fact()).stream().toList(), DiffJson.this::quote);
      };
    }

    @Override
    public Writing revised(Change.Revised change) {
      return json -> {
        fact(json, "revised", now, change.fact());
        json.text("before", change.before().value());
        json.list("revisions", change.revisions(), DiffJson.this::revision);
      };
    }

    @Override
    public Writing withdrawn(Change.Withdrawn change) {
      return json -> {
        fact(json, "withdrawn", old, change.fact());
        json.text("into", change.into().map(FactId::value).orElse(null));
      };
    }
  }

  private static void fact(JsonWriter json, String change, FactNames names, FactId fact)
      throws IOException {
    json.text("change", change);
    json.text("fact", fact.value());
    json.text("title", names.name(fact));
    json.code("salience", names.salience(fact));
  }

  private void revision(JsonWriter json, Revision revision) throws IOException {
    json.code("aspect", revision.aspect());
    json.text("before", revision.before());
    json.text("now", revision.now());
    List<Evidence> words =
        revision.evidence().stream().flatMap(id -> now.words(id).stream()).toList();
    json.list("evidence", words, this::quote);
  }

  private void quote(JsonWriter json, Evidence words) throws IOException {
    json.text("file", now.file(words.source()));
    json.number("start", words.start());
    json.number("end", words.end());
    json.text("quote", words.quote());
  }

  /** Writes the members of one change. */
  private interface Writing {
    void write(JsonWriter json) throws IOException;
  }
}
