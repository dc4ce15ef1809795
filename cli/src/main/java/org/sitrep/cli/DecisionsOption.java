package org.sitrep.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.config.Configuration;
import picocli.CommandLine.Option;

/** Where the decisions stand; it goes before the configuration file. */
final class DecisionsOption {
  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "What people decided about the facts, such as decisions.yaml.")
  @Nullable Path file;

  Configuration in(Configuration configuration) {
    return file == null ? configuration : configuration.withDecisions(file);
  }
}
