package org.sitrep.extract.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.extract.language.DataFile;
import org.sitrep.model.fact.EventType;

class TitlesTest {
  @Test
  void everyKindOfEventHasATitle() {
    Set<String> titled =
        DataFile.load("en", "titles.txt").lines().stream()
            .map(line -> line.text().substring(0, line.text().indexOf(':')))
            .collect(Collectors.toSet());
    assertThat(titled)
        .containsAll(EventType.all().stream().map(EventType::name).collect(Collectors.toSet()));
  }

  @Test
  void printsTheFirstChoiceWhoseSlotsAreKnown() {
    String template = "[{actor} visits {place}|Visit by {actor}|Visit][ in {town}]";
    assertThat(Titles.fill(template, Map.of("actor", "Peru", "place", "Quito")))
        .isEqualTo("Peru visits Quito");
    assertThat(Titles.fill(template, Map.of("actor", "Peru", "town", "Loja")))
        .isEqualTo("Visit by Peru in Loja");
    assertThat(Titles.fill(template, Map.of())).isEqualTo("Visit");
  }

  @Test
  void addsNothingThatTheTitleNamesAlready() {
    String template = "[{actor} reopened {topic}|Reopening][ in {place}]";
    assertThat(
            Titles.fill(
                template, Map.of("actor", "Peru", "topic", "the road to Loja", "place", "Loja")))
        .isEqualTo("Peru reopened the road to Loja");
    assertThat(Titles.fill(template, Map.of("actor", "Peru", "topic", "the road", "place", "Loja")))
        .isEqualTo("Peru reopened the road in Loja");
  }
}
