package org.sitrep.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Victims whom a text tells one by one, and who of them is who. */
class OneByOneTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // whose kin, and what may stand beside people
        "Raiders wounded the nurse's brother.                                  | injured 1",
        "Raiders burned the nurse's kiln.                                      | ",
        "The mother and uncle of a girl who died were detained.                | killed 1, detained"
            + " 2",
        "The mother and uncle of a girl died.                                  | killed 2",
        "Two females, 28 and 27, and one male, 24, were hurt.                  | injured 3",
        "Two pupils, 27 clerks and a nurse were hurt.                          | injured 30",
        "The victims, two men and a woman, were hurt.                          | injured 3",
        "Three clerks, two men and a woman, were hurt.                         | injured 3",
        "At the fair, two men and a woman were hurt.                           | injured 3",
        "Raids kill 3, wound 12                                                | killed 3, injured"
            + " 12",
        "The blast left two men wounded…and a gate was lost.                   | injured 2",
        "Police: 4 women, 1 child shot in Tamale                               | injured 5",
        "The death of six-year-old Kofi Mensah shook the town.                 | killed 1",
        "A man shot in Tamale on Monday has died.                              | killed 1",
        "Two women, both 25, and a man, 30, were hurt.                         | injured 3",
        "Kofi Mensah, 30; Ama Owusu, 28; and Yaw Boateng, 22, were hurt.       | injured 3",
        "The fire left one dead and four hurt.                                 | killed 1, injured"
            + " 4",
        "The fire left four hurt men in the yard.                              | ",
        "Teen among three hurt in Tamale                                       | injured 3",
        "Officer, suspect wounded in Tamale                                    | injured 2",
        "Both men were hurt.                                                   | injured 2",
        "Both mills were hurt.                                                 | ",
        "Raiders hurt four clerks, killing another.                            | injured 4, killed"
            + " 1",
        "TAMALE Thirteen pupils among them seven girls were killed.            | killed 13, killed"
            + " 7",
        "Twelve pupils five of them girls were killed.                         | killed 12",
        "A bomb killed a family of six.                                        | killed 6",
        "A bomb killed a family.                                               | ",
        "Nine clerks were martyred.                                            | killed 9",
        // one sentence
        "A 24-year-old man was hurt and a 30-year-old man was wounded.         | injured 1, injured"
            + " 1, injured 2",
        "A 24-year-old man was hurt, and the man was wounded in the leg.       | injured 1, injured"
            + " 1",
        "Two men were hurt and three others were wounded.                      | injured 2, injured"
            + " 3, injured 5",
        "Two men were hurt, one of them badly; one of three others was freed.  | injured 2",
        "He killed two millers before killing himself.                         | killed 2, killed"
            + " 1, killed 3",
        "He killed two millers before hiding himself.                          | killed 2",
        // sentences that follow each other
        "Two men were shot. Kofi Mensah, 25, died. Yaw Boateng, 30, died.      | killed 1, killed"
            + " 1, killed 2",
        "Kofi Mensah, 25, died. Mr. Mensah, 25, died in his bed.               | killed 1, killed"
            + " 1",
        "One man was hurt. Another man was hurt.                               | injured 1, injured"
            + " 1, injured 2",
        "One man was hurt. A 17-year-old was hurt.                             | injured 1, injured"
            + " 1",
        "Two men were shot. Both were pronounced dead.                         | killed 2",
        "Three clerks were shot. They were pronounced dead.                    | killed 3",
        "Three clerks were shot. They were taken to a hospital.                | injured 3",
        // among the dead or not
        "Three men were killed. A fourth man was shot.                         | killed 3, injured"
            + " 1",
        "Four men were killed. A fourth man was shot.                          | killed 4",
        "A child died and her mother was taken to a hospital.                  | killed 1, injured"
            + " 1",
        "A child died and she was taken to a hospital.                         | killed 1",
        "One man was killed and a man and a woman were shot.                   | killed 1, injured"
            + " 2",
        "Two men were killed. One was shot inside and another man was shot.    | killed 2",
        "Two men were killed. Another man was shot.                            | killed 2, injured"
            + " 1",
        "A man was wounded. He later died.                                     | killed 1",
        "A man was wounded and a nurse died. He died.                          | injured 1, killed"
            + " 1, killed 1",
        "A clerk was fatally injured.                                          | killed 1",
        "Two men were hurt. They later died.                                   | killed 2",
        "A clerk died. She had suffered several injuries.                      | killed 1",
        "Kofi Mensah, 25, was hurt. Mensah, 25, died on Tuesday.               | killed 1",
        "Kofi Mensah, 25, was hurt. Owusu, 25, died on Tuesday.                | injured 1, killed"
            + " 1",
        "One man was killed and the man was shot twice.                        | killed 1",
        "Two men were killed. One was hit in the yard, and the other was shot. | killed 2",
        "A girl was shot in the head and died.                                 | killed 1",
        "A teen died. The man was shot twice.                                  | killed 1",
        "The head of the mill died.                                            | killed 1",
        "On 9 May 2031 four clerks were shot. A guard died on 2 May 2031.      | injured 4, killed"
            + " 1",
        "On 9 May 2031 four clerks were shot. A guard died on 9 May 2031.      | injured 3-4,"
            + " killed 1",
      })
  void areCountedOnce(String text, String claims) {
    assertThat(String.join(", ", Casualties.shortly(text))).isEqualTo(claims == null ? "" : claims);
  }
}
