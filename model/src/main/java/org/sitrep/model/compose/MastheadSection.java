package org.sitrep.model.compose;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.outline.Block;

/** The head of the first page: title, how many sources over which days, and the fields. */
final class MastheadSection implements Section {
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
    return List.of(new Block.Masthead(Text.tidy(meta.title()), subtitle(desk), fields));
  }

  /** "Five sources, 16–29 January 2024". */
  static String subtitle(Desk desk) {
    int count = desk.dossier().report().sources().size();
    String sources =
        Text.capital(
            desk.labels().counted("masthead.sources", count, desk.counts().spelled(count)));
    String period = period(desk);
    return period == null ? sources : desk.phrasing().joined(List.of(sources, period));
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
