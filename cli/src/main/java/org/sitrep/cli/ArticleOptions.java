package org.sitrep.cli;

import java.util.List;
import org.sitrep.cli.config.Configuration;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a report is made of: articles, and what people settled and decided. */
final class ArticleOptions {
  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "A file, a folder, a glob, a .jsonl of articles, or '-' for standard input.")
  List<String> sources = List.of();

  @Mixin MastheadOptions masthead;
  @Mixin DecisionsOption decisions;

  /** All that is settled. */
  Configuration settle() throws CommandFailure {
    return decisions.in(masthead.settle());
  }
}
