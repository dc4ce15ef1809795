package org.sitrep.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.cli.gate.FindingsWriter;
import org.sitrep.cli.gate.GithubFindings;
import org.sitrep.cli.gate.Ink;
import org.sitrep.cli.gate.JsonFindings;
import org.sitrep.cli.gate.JunitFindings;
import org.sitrep.cli.gate.PrettyFindings;
import org.sitrep.cli.gate.SarifFindings;

/**
 * A form in which findings are told.
 *
 * @param name what {@code --format} calls it
 * @param make makes its writer
 */
record FindingsFormat(String name, Function<Ink, FindingsWriter> make) {
  /** For people. */
  static final FindingsFormat PRETTY = new FindingsFormat("pretty", PrettyFindings::new);

  private static final List<FindingsFormat> ALL =
      List.of(
          PRETTY,
          new FindingsFormat("json", ink -> new JsonFindings()),
          new FindingsFormat("sarif", ink -> new SarifFindings()),
          new FindingsFormat("junit", ink -> new JunitFindings()),
          new FindingsFormat("github", ink -> new GithubFindings()));

  FindingsWriter writer(Ink ink) {
    return make.apply(ink);
  }

  static Optional<FindingsFormat> named(String name) {
    return ALL.stream().filter(format -> format.name.equals(name)).findFirst();
  }

  static String names() {
    return ALL.stream().map(FindingsFormat::name).collect(Collectors.joining(", "));
  }
}
