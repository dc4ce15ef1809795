package org.sitrep.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Publication.Basis;
import org.sitrep.model.fact.Publication.Role;
import org.sitrep.model.fact.Publication.Stated;

class ReferenceTest {
  private static final LocalDate GIVEN = LocalDate.of(2031, 6, 20);

  @Test
  void aTextPutOutAgainIsReadFromItsOwnDay() {
    LocalDate own = LocalDate.of(2031, 3, 4);
    assertThat(from(own)).isEqualTo(own);
  }

  @Test
  void aDayWithinTheWeekDoesNotGoBeforeTheGivenOne() {
    assertThat(from(LocalDate.of(2031, 6, 18))).isEqualTo(GIVEN);
  }

  private static LocalDate from(LocalDate own) {
    Stated stated = new Stated("Published", own, Role.PUBLISHED, null);
    Publication publication =
        new Publication(DateRange.of(GIVEN), GIVEN, Basis.GIVEN, List.of(stated));
    return Reference.of(publication).day().orElseThrow();
  }
}
