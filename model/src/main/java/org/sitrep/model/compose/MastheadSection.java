package org.sitrep.model.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Source;
import org.sitrep.model.outline.Block;

/** The head of the first page: title, how many sources over which days, and the fields. */
final class MastheadSection implements Section {
  private static final int LONGEST_TITLE = 200;

  @Override
  public List<Block> write(Desk desk) {
    Meta meta = desk.dossier().report().meta();
    Labels labels = desk.labels();
    LocalDate asOf = meta.asOf();
    String number = meta.number();
    List<Block.Masthead.Field> fields =
        List.of(
            field(labels, "masthead.as-of", asOf == null ? null : desk.days().full(asOf)),
            field(labels, "masthead.period", period(desk)),
            field(
                labels,
                "masthead.number",
                number == null ? null : labels.get("masthead.number.value", Text.tidy(number))),
            field(labels, "masthead.prepared-by", meta.preparedBy()));
    String title = Text.brief(meta.title(), LONGEST_TITLE);
    return List.of(new Block.Masthead(title, subtitle(desk), fields));
  }

  /** "Five sources, 16–29 January 2024". */
  static String subtitle(Desk desk) {
    List<Source> all = desk.dossier().report().sources();
    int count = all.size();
    String sources =
        Text.capital(
            desk.labels().counted("masthead.sources", count, desk.counts().spelled(count)));
    List<String> parts = new ArrayList<>(List.of(sources));
    long own = all.stream().filter(each -> isIndependent(desk, each)).count();
    if (own < count) {
      parts.add(desk.labels().get("masthead.independent", desk.counts().spelled((int) own)));
    }
    String period = period(desk);
    if (period != null) {
      parts.add(period);
    }
    return desk.phrasing().joined(parts);
  }

  private static boolean isIndependent(Desk desk, Source source) {
    Source.Id original = source.duplicateOf();
    return original == null || desk.dossier().source(original).isEmpty();
  }

  private static @Nullable String period(Desk desk) {
    DateRange period = desk.dossier().report().meta().period();
    return period == null ? null : desk.days().full(period);
  }

  private static Block.Masthead.Field field(Labels labels, String label, @Nullable String value) {
    String tidy = value == null ? "" : Text.tidy(value);
    return new Block.Masthead.Field(
        labels.get(label), tidy.isEmpty() ? labels.get("masthead.none") : tidy);
  }
}
