package org.sitrep.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sitrep.extract.claim.EventCodes.Code;

class EventCodesTest {
  private static final EventCodes CODES = EventCodes.load();

  @Test
  void theCameoCodeTellsThePloverCode() {
    assertThat(CODES.of("0841").plover()).isEqualTo("YIELD");
    assertThat(CODES.of("195").plover()).isEqualTo("ASSAULT");
  }

  @Test
  void whatIsDoneKeepsItsCode() {
    Code aid = CODES.of("073");
    assertThat(CODES.of(aid, Certainty.ASSERTED)).isEqualTo(aid);
    assertThat(CODES.of(aid, Certainty.ALLEGED)).isEqualTo(aid);
  }

  @Test
  void intendedHelpIsAnAgreementAndAnIntendedRaidAThreat() {
    assertThat(CODES.of(CODES.of("073"), Certainty.PLANNED)).isEqualTo(new Code("AGREE", "033"));
    assertThat(CODES.of(CODES.of("195"), Certainty.PLANNED)).isEqualTo(new Code("THREATEN", "138"));
  }

  @Test
  void helpThatIsNotGivenIsARefusal() {
    assertThat(CODES.of(CODES.of("073"), Certainty.DENIED)).isEqualTo(new Code("REJECT", "121"));
  }

  @Test
  void anUnknownRootIsAFault() {
    assertThatThrownBy(() -> CODES.of("990")).hasMessageContaining("990");
  }
}
