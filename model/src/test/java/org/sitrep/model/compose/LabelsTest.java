package org.sitrep.model.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.fact.Code;
import org.sitrep.model.fact.Confidence;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Rule;
import org.sitrep.model.fact.Status;

class LabelsTest {
  private final Labels labels = Labels.of("en");

  static Stream<String> vocabulary() {
    return Stream.of(
            keys("type.", EventType.all().stream().map(EventType::name)),
            keys("status.", codes(Status.values())),
            keys("measure.", codes(Measure.values())),
            keys("rule.", codes(Rule.values())),
            keys("field.", codes(Discrepancy.Field.values())),
            keys("basis.", codes(Publication.Basis.values())),
            keys("role.", codes(Publication.Role.values())),
            keys("confidence.", codes(Confidence.values())))
        .flatMap(keys -> keys);
  }

  @ParameterizedTest
  @MethodSource("vocabulary")
  void nameEveryWordOfTheContract(String key) {
    assertThat(labels.get(key)).isNotBlank();
  }

  @Test
  void fallBackFromTheRegionToTheLanguageToEnglish() {
    assertThat(Labels.of("en-GB").language()).isEqualTo("en");
    assertThat(Labels.of("xx").language()).isEqualTo("en");
    assertThat(Labels.of("../en").language()).isEqualTo("en");
  }

  @Test
  void fillSlotsOnce() {
    assertThat(labels.get("remark", "{1}", "b")).isEqualTo("{1} (b)");
  }

  @Test
  void nameTheLabelThatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> labels.get("no-such-label"))
        .withMessageContaining("no-such-label");
  }

  private static Stream<String> codes(Code[] codes) {
    return Arrays.stream(codes).map(Code::code);
  }

  private static Stream<String> keys(String prefix, Stream<String> names) {
    return names.map(name -> prefix + name);
  }
}
