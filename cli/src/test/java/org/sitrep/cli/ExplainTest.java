package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainTest {
  private static final String REPORT =
      """
      {
        "schemaVersion": "1.0",
        "meta": {
          "title": "Crane at Port Lune", "language": "en",
          "generator": {"name": "sitrep", "version": "0"}
        },
        "sources": [
          {"id": "src-1", "file": "a.txt", "sha256": "%1$s", "mediaType": "text/plain",
           "publisher": "Lune Herald", "language": "en",
           "reliability": {"admiralty": "F", "basis": "not assessed"}},
          {"id": "src-2", "file": "b.txt", "sha256": "%1$s", "mediaType": "text/plain",
           "language": "en", "reliability": {"admiralty": "F", "basis": "not assessed"}}
        ],
        "evidence": [
          {"id": "ev-1", "source": "src-1", "quote": "a crane fell", "start": 10, "end": 22},
          {"id": "ev-2", "source": "src-1", "quote": "two dockers hurt", "start": 40, "end": 56},
          {"id": "ev-3", "source": "src-2", "quote": "hurt three men", "start": 5, "end": 19}
        ],
        "events": [
          {"id": "event-1", "formerIds": ["event-0"], "type": "other", "plover": "OTHER",
           "cameo": "010", "title": "Crane falls in Port Lune", "status": "occurred",
           "salience": "core", "corroboration": 2, "confidence": "high", "evidence": ["ev-1"]}
        ],
        "casualties": [
          {"id": "cas-1", "event": "event-1", "measure": "injured", "salience": "core",
           "victims": {"text": "dockers"}, "best": 3, "low": 2, "high": 3, "disputed": true,
           "reports": [
             {"low": 2, "high": 2, "text": "two dockers hurt", "victims": "dockers",
              "source": "src-1", "evidence": "ev-2"},
             {"low": 3, "high": null, "text": "hurt three men", "victims": "men",
              "source": "src-2", "evidence": "ev-3"}
           ]}
        ],
        "discrepancies": [
          {"id": "dis-1", "about": "cas-1", "field": "count", "chosen": "3", "rule": "latest-toll",
           "positions": [
             {"value": "2", "sources": ["src-1"], "evidence": ["ev-2"]},
             {"value": "3+", "sources": ["src-2"], "evidence": ["ev-3"]}
           ]}
        ]
      }
      """
          .formatted("0".repeat(64));

  @Test
  void leadsAFigureBackToItsWordsAndItsRule() {
    Run run = Run.withInput(REPORT, "explain", "-", "cas-1");
    assertThat(run.words()).isEmpty();
    assertThat(run.data())
        .isEqualTo(
            """
            cas-1  3 injured (2 to 3), dockers
              core, disputed
              of: Crane falls in Port Lune (event-1)
              rests on:
                2: "two dockers hurt"
                Lune Herald, a.txt 40-56: "two dockers hurt"
                at least 3: "hurt three men"
                b.txt 5-19: "hurt three men"
              the sources differ on the count:
                2: Lune Herald, a.txt
                3+: b.txt
                adopted: 3, by the rule latest-toll
            """);
  }

  @Test
  void findsByFormerIdAndByWords() {
    assertThat(Run.withInput(REPORT, "explain", "-", "event-0").data())
        .startsWith("event-1  Crane");
    assertThat(Run.withInput(REPORT, "explain", "-", "INJURED", "crane").data())
        .startsWith("cas-1");
    assertThat(Run.withInput(REPORT, "explain", "-", "crane").data())
        .contains("event-1  Crane", "cas-1  3 injured");
  }

  @Test
  void wordsOfNothingAreWrongUsage() {
    Run run = Run.withInput(REPORT, "explain", "-", "volcano");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.words()).contains("no event or figure 'volcano'");
  }
}
