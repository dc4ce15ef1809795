package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Diagnostic;
import org.sitrep.model.fact.Report;
import org.sitrep.model.outline.Block;

/** How the report was made, how to read it, and what was read and not used. */
final class MethodNote implements Section {
  private static final int DIAGNOSTICS = 5;

  @Override
  public List<Block> write(Desk desk) {
    Report report = desk.dossier().report();
    Labels labels = desk.labels();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "method", labels.get("method")));
    blocks.add(
        note(
            desk,
            labels.get(
                "method.made",
                Text.tidy(report.meta().generator().name()),
                Text.tidy(report.meta().generator().version()))));
    blocks.add(note(desk, labels.get("method.counts")));
    if (report.casualties().stream().anyMatch(each -> isVague(desk, each))) {
      blocks.add(note(desk, labels.get("method.vague")));
    }
    if (!report.events().isEmpty()) {
      blocks.add(note(desk, labels.get("method.grades")));
    }
    int unplaced = report.unplaced().size();
    if (unplaced > 0) {
      blocks.add(
          note(desk, labels.counted("method.unplaced", unplaced, desk.counts().number(unplaced))));
    }
    blocks.addAll(DecisionNotes.of(desk, report.decisions()));
    diagnostics(desk, report.diagnostics(), blocks);
    return blocks;
  }

  private static boolean isVague(Desk desk, Casualty casualty) {
    return desk.counts().vagueWord(casualty).isPresent();
  }

  private static void diagnostics(Desk desk, List<Diagnostic> all, List<Block> blocks) {
    if (all.isEmpty()) {
      return;
    }
    blocks.add(note(desk, desk.labels().get("method.diagnostics")));
    blocks.add(
        new Block.ItemList(
            Block.ItemList.Kind.BULLETED,
            all.stream().limit(DIAGNOSTICS).map(each -> diagnostic(desk, each)).toList()));
    More.note(desk, "more.diagnostics", all.size() - DIAGNOSTICS).ifPresent(blocks::add);
  }

  private static Block.ItemList.Item diagnostic(Desk desk, Diagnostic each) {
    String message = Text.brief(each.message(), 200);
    boolean named = each.file().isBlank() || message.contains(each.file());
    return desk.line(
            named
                ? message
                : desk.labels().get("method.diagnostic", Text.brief(each.file(), 80), message))
        .item();
  }

  private static Block note(Desk desk, String words) {
    return desk.line(words).note();
  }
}
