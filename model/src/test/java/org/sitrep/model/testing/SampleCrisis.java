package org.sitrep.model.testing;

import static org.sitrep.model.testing.EventDraft.event;
import static org.sitrep.model.testing.SampleEntities.BOTSWANA;
import static org.sitrep.model.testing.SampleEntities.CHIPATA;
import static org.sitrep.model.testing.SampleEntities.FRONT;
import static org.sitrep.model.testing.SampleEntities.LILONGWE;
import static org.sitrep.model.testing.SampleEntities.LUNDAZI;
import static org.sitrep.model.testing.SampleEntities.LUSAKA;
import static org.sitrep.model.testing.SampleEntities.MALAWI;
import static org.sitrep.model.testing.SampleEntities.MCHINJI;
import static org.sitrep.model.testing.SampleEntities.PHIRI;
import static org.sitrep.model.testing.SampleEntities.SADA;
import static org.sitrep.model.testing.SampleEntities.ZAMBIA;
import static org.sitrep.model.testing.SampleSources.ARABIC;
import static org.sitrep.model.testing.SampleSources.CHRONICLE;
import static org.sitrep.model.testing.SampleSources.COURIER;
import static org.sitrep.model.testing.SampleSources.NAMELESS;
import static org.sitrep.model.testing.SampleSources.REPOST;
import static org.sitrep.model.testing.SampleSources.WIRE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.fact.Confidence;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate.DateReport;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Precision;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Status;
import org.sitrep.model.fact.Terms;

/** The events of the made-up crisis, with the words that they rest on. */
final class SampleCrisis {
  static final String STRIKE = "event-strike";
  static final String SHELLING = "event-shelling";
  static final String BUS = "event-bus";
  static final String MEDIATION = "event-mediation";
  static final String VISIT = "event-visit";
  static final String MECHANISM = "event-mechanism";
  static final String RAID = "event-raid";
  static final String CALL = "event-call";
  static final String AMBASSADORS = "event-ambassadors";

  final SampleQuotes quotes = new SampleQuotes();
  final List<Event> events = new ArrayList<>();

  final Evidence.Id strikeWire =
      quotes.quote(
          WIRE,
          "Zambian helicopters fired rockets at a camp outside Mchinji on 4 March, and Malawi counts"
              + " four women dead");
  final Evidence.Id strikeRepost =
      quotes.quote(
          REPOST,
          "Zambian helicopters fired rockets at a camp outside Mchinji on 4 March, and Malawi counts"
              + " four women dead");
  final Evidence.Id strikeCourier =
      quotes.quote(COURIER, "It began on 4 March with rockets on Mchinji that killed four");
  final Evidence.Id strikeNotes =
      quotes.quote(NAMELESS, "the helicopters came on Wednesday, four dead, seven hurt");
  final Evidence.Id hurtWire = quotes.quote(WIRE, "five others were taken to hospital");
  final Evidence.Id hurtCourier = quotes.quote(COURIER, "seven people were wounded there");
  final Evidence.Id fled = quotes.quote(COURIER, "dozens of families left the valley on foot");
  final Evidence.Id shellingWire =
      quotes.quote(WIRE, "Malawian guns shelled Chipata at dawn on 6 March; at least nine died");
  final Evidence.Id shellingCourier =
      quotes.quote(COURIER, "Two days later shells fell on Chipata and killed nine people");
  final Evidence.Id shellingNotes =
      quotes.quote(NAMELESS, "Chipata was hit on the 7th, nine soldiers dead by one count");
  final Evidence.Id both =
      quotes.quote(CHRONICLE, "The two bombardments together took thirteen lives");
  final Evidence.Id children =
      quotes.quote(CHRONICLE, "three of the dead in Chipata were pupils of one school");
  final Evidence.Id busCourier =
      quotes.quote(COURIER, "gunmen stopped a bus near Lundazi on 10 March and shot seven traders");
  final Evidence.Id busChronicle =
      quotes.quote(CHRONICLE, "Seven traders died when a bus was fired on near Lundazi on Monday");
  final Evidence.Id meeting =
      quotes.quote(
          CHRONICLE,
          "The two ministers, Thandiwe Phiri said in Lusaka on 12 March, will chair a joint border"
              + " commission that meets every quarter, by turns in Lusaka and in Lilongwe, and whose"
              + " first session is to look into the attack on the bus before any other matter is"
              + " raised by either side");

  SampleCrisis() {
    incidents();
    steps();
    positions();
    outlook();
    background();
  }

  private void incidents() {
    events.add(
        event(STRIKE, "strike", "Zambia strikes River Front camp near Mchinji")
            .instrument("rockets from helicopters")
            .on("2031-03-04", "2031-03-04", "2031-03-05")
            .dated(
                day("2031-03-04", "on 4 March", WIRE, strikeWire),
                day("2031-03-04", "on 4 March", COURIER, strikeCourier),
                day("2031-03-05", "on Wednesday", NAMELESS, strikeNotes))
            .at("MW", MCHINJI)
            .by(ZAMBIA)
            .to(FRONT)
            .sourced(1, Confidence.HIGH)
            .from(strikeWire, strikeRepost, strikeCourier, strikeNotes));
    events.add(
        event(SHELLING, "strike", "Malawi shells Chipata")
            .instrument("artillery")
            .on("2031-03-06", "2031-03-06", "2031-03-07")
            .dated(
                day("2031-03-06", "at dawn on 6 March", WIRE, shellingWire),
                day("2031-03-06", "Two days later", COURIER, shellingCourier),
                day("2031-03-07", "on the 7th", NAMELESS, shellingNotes))
            .at("ZM", CHIPATA)
            .by(MALAWI)
            .to(ZAMBIA)
            .from(shellingWire, shellingCourier, shellingNotes));
    events.add(
        event(BUS, "attack", "Gunmen fire on a bus near Lundazi")
            .on("2031-03-10")
            .at("ZM", LUNDAZI)
            .from(busCourier, busChronicle));
    events.add(
        event("event-border", "closure", "Malawi closes the Mchinji border post")
            .salience(Salience.DETAIL)
            .status(Status.DONE)
            .on("2031-03-05")
            .at("MW", MCHINJI)
            .by(MALAWI)
            .from(quotes.quote(NAMELESS, "the post at Mchinji was shut on 5 March")));
    events.add(
        event("event-shelter", "evacuation", "Schools in Chipata district emptied")
            .salience(Salience.DETAIL)
            .at("ZM", CHIPATA)
            .from(
                quotes.quote(COURIER, "pupils were sent home from every school of the district")));
  }

  private void steps() {
    events.add(
        event("event-recall", "recall", "Malawi recalls its high commissioner from Lusaka")
            .status(Status.DONE)
            .on("2031-03-05")
            .by(MALAWI)
            .to(ZAMBIA)
            .from(
                quotes.quote(NAMELESS, "Malawi called its high commissioner home on 5 March"),
                quotes.quote(CHRONICLE, "The envoy whom Lilongwe had withdrawn on the fifth")));
    events.add(
        event(CALL, "call", "Ministers agree by telephone to hold fire")
            .status(Status.AGREED)
            .on("2031-03-08")
            .by(ZAMBIA, MALAWI)
            .terms(new Terms("foreign ministers", null, List.of(), List.of(), null, null))
            .from(
                quotes.quote(
                    COURIER, "a telephone call of 8 March in which both agreed to hold fire"),
                quotes.quote(CHRONICLE, "The ministers had agreed on the eighth to stop firing")));
    events.add(
        event(MEDIATION, "mediation-offer", "Botswana offers to mediate")
            .status(Status.OFFERED)
            .on("2031-03-07")
            .by(BOTSWANA)
            .to(ZAMBIA, MALAWI)
            .from(
                quotes.quote(WIRE, "Gaborone said it would host talks if both wished"),
                quotes.quote(CHRONICLE, "Botswana's offer was politely turned down")));
    events.add(
        event(VISIT, "visit", "Malawi's foreign minister arrives in Lusaka")
            .status(Status.DONE)
            .on("2031-03-12", "2031-03-11", "2031-03-12")
            .at("ZM", LUSAKA)
            .by(PHIRI)
            .from(
                quotes.quote(CHRONICLE, "Phiri landed in Lusaka on Wednesday morning"),
                quotes.quote(COURIER, "the minister flew in late on 11 March")));
    events.add(
        event(MECHANISM, "mechanism", "Joint border commission agreed")
            .status(Status.AGREED)
            .on("2031-03-12")
            .at("ZM", LUSAKA)
            .by(ZAMBIA, MALAWI)
            .terms(
                new Terms(
                    "foreign ministers",
                    "every quarter",
                    entities(LUSAKA, LILONGWE),
                    entities(PHIRI),
                    null,
                    "will chair a joint border commission that meets every quarter"))
            .sourced(3, Confidence.MODERATE)
            .from(meeting));
    events.add(
        event(AMBASSADORS, "return", "High commissioners to return to their posts")
            .status(Status.AGREED)
            .on("2031-03-12")
            .by(ZAMBIA, MALAWI)
            .terms(
                new Terms(
                    null,
                    null,
                    List.of(),
                    List.of(),
                    "once the border post has reopened",
                    "both envoys will be back once the border post has reopened"))
            .from(
                quotes.quote(
                    CHRONICLE, "both envoys will be back once the border post has reopened")));
    events.add(
        event("event-demand", "demand", "Malawi demands a joint inquiry into the bus attack")
            .status(Status.DEMANDED)
            .salience(Salience.DETAIL)
            .on("2031-03-11")
            .by(MALAWI)
            .to(ZAMBIA)
            .from(quotes.quote(COURIER, "Lilongwe asked for a joint inquiry into the shooting")));
  }

  private void positions() {
    events.add(
        event("event-condemn", "condemnation", "Malawi calls the strike a breach of its territory")
            .salience(Salience.DETAIL)
            .on("2031-03-04")
            .by(SADA)
            .to(ZAMBIA)
            .from(quotes.quote(WIRE, "“No neighbour does this,” a spokesman in Lilongwe said")));
    events.add(
        event("event-deny", "denial", "Zambia denies that civilians were hit")
            .status(Status.DENIED)
            .salience(Salience.DETAIL)
            .on("2031-03-05")
            .by(ZAMBIA)
            .from(
                quotes.quote(NAMELESS, "Lusaka says only fighters of the River Front were there")));
    events.add(
        event("event-claim", "claim", "River Front says that it holds the hills above Mchinji")
            .status(Status.ALLEGED)
            .salience(Salience.DETAIL)
            .by(FRONT)
            .from(quotes.quote(ARABIC, "قالت جبهة النهر إنها تسيطر على التلال")));
  }

  private void outlook() {
    events.add(
        event("event-summit", "visit", "Zambia's president to visit Lilongwe")
            .status(Status.PLANNED)
            .salience(Salience.DETAIL)
            .during("2031-04-01", "2031-04-30", Precision.MONTH)
            .at("MW", LILONGWE)
            .by(ZAMBIA)
            .from(quotes.quote(CHRONICLE, "The president is expected in Lilongwe in April")));
    events.add(
        event("event-reopening", "reopening", "Mchinji border post to reopen")
            .status(Status.ANNOUNCED)
            .on("2031-03-16")
            .at("MW", MCHINJI)
            .by(MALAWI)
            .from(quotes.quote(CHRONICLE, "Lorries may cross at Mchinji again from 16 March")));
    events.add(
        event("event-inquiry", "investigation", "Zambian police to publish findings on the bus")
            .status(Status.ANNOUNCED)
            .salience(Salience.DETAIL)
            .by(ZAMBIA)
            .from(quotes.quote(COURIER, "Police promised to make their findings public")));
  }

  private void background() {
    events.add(
        event(RAID, "attack", "Raid on a customs house at Chipata")
            .salience(Salience.BACKGROUND)
            .during("2029-01-01", "2029-12-31", Precision.YEAR)
            .at("ZM", CHIPATA)
            .by(FRONT)
            .claimedBy(FRONT)
            .from(
                quotes.quote(
                    COURIER, "In 2029 a raid on the customs house left hundreds homeless")));
  }

  private static DateReport day(String date, String text, String source, Evidence.Id evidence) {
    LocalDate parsed = LocalDate.parse(date);
    return new DateReport(parsed, parsed, null, text, new Source.Id(source), evidence);
  }

  private static List<Entity.Id> entities(String... ids) {
    List<Entity.Id> entities = new ArrayList<>();
    for (String id : ids) {
      entities.add(new Entity.Id(id));
    }
    return entities;
  }
}
