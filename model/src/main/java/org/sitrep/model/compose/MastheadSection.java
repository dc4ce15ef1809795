package org.sitrep.model.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Source;
import org.sitrep.model.outline.Block;

/** The head of the first page: title, and the fields that are known. */
final class MastheadSection implements Section {
  private static final int LONGEST_TITLE = 200;

  @Override
  public List<Block> write(Desk desk) {
    Meta meta = desk.dossier().report().meta();
    Labels labels = desk.labels();
    LocalDate asOf = meta.asOf();
    String number = meta.number();
    List<Block.Masthead.Field> fields = new ArrayList<>();
    field(labels, "masthead.as-of", asOf == null ? null : desk.days().full(asOf), fields);
    field(labels, "masthead.period", period(desk), fields);
    field(labels, "masthead.read", sources(desk), fields);
    field(
        labels,
        "masthead.number",
        number == null ? null : labels.get("masthead.number.value", Text.tidy(number)),
        fields);
    field(labels, "masthead.prepared-by", meta.preparedBy(), fields);
    String title = Text.brief(meta.title(), LONGEST_TITLE);
    return List.of(new Block.Masthead(title, "", fields));
  }

  /** "Five sources, 16–29 January 2024". */
  static String subject(Desk desk) {
    String period = period(desk);
    return period == null ? sources(desk) : desk.phrasing().joined(List.of(sources(desk), period));
  }

  /** "Five sources", "Six sources, five of them independent". */
  private static String sources(Desk desk) {
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

  /** A field that nobody filled in is left out. */
  private static void field(
      Labels labels, String label, @Nullable String value, List<Block.Masthead.Field> fields) {
    String tidy = value == null ? "" : Text.tidy(value);
    if (!tidy.isEmpty()) {
      fields.add(new Block.Masthead.Field(labels.get(label), tidy));
    }
  }
}
