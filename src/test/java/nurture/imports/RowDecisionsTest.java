package nurture.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Suppression;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.EventEnvelope;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import nurture.identity.Mailbox;
import nurture.imports.LineOutcome.Kind;
import nurture.imports.table.TableFormat;
import nurture.imports.table.TableRow;
import nurture.json.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows do to people: new ones, known ones by each policy, and rows that cannot be taken. */
class RowDecisionsTest {

  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

  private final Map<String, KnownPerson> known = new HashMap<>();
  private String merge = "fill";
  private String source = "your public profile";

  @Test
  void rowOfANewPerson_bringsSourceAndTimeOfCollection() throws Exception {
    DecidedLine line = decide("ref,email,name", "a-1,ada@example.com,Ada Lovelace").get(0);

    Profile profile = profile(line);
    assertThat(line.outcome().kind()).isEqualTo(Kind.CREATED);
    assertThat(profile.name()).isEqualTo("Ada Lovelace");
    assertThat(profile.source()).isEqualTo("your public profile");
    assertThat(profile.collectedAt()).isEqualTo(NOON.minusSeconds(60));
  }

  @Test
  void rowOfANewPerson_sayingBothItself_isTakenByItsWord() throws Exception {
    DecidedLine line =
        decide("email,source,collected-at", "ada@example.com,a meetup in Oslo,01.02.2027").get(0);

    assertThat(profile(line).source()).isEqualTo("a meetup in Oslo");
    assertThat(profile(line).collectedAt()).isEqualTo(Instant.parse("2027-02-01T00:00:00Z"));
  }

  @Test
  void rowWithoutARef_isTheMailboxInEachOfItsSpellings() throws Exception {
    List<DecidedLine> lines = decide("email,name", "Ada@Example.com,Ada", "ada@EXAMPLE.com,Ada");

    assertThat(lines)
        .extracting(line -> line.outcome().kind())
        .containsExactly(Kind.CREATED, Kind.UNCHANGED);
    assertThat(lines.get(0).events().get(0).candidate()).isEqualTo("mail-ada@example.com");
  }

  @Test
  void rowsOfOnePerson_areMergedInTheirOrder() throws Exception {
    List<DecidedLine> lines =
        decide(
            "ref,title,employer,tags",
            "a-1,Engineer,,data",
            "a-1,Manager,Acme,data;lead",
            "a-1,Manager,Acme,lead");

    assertThat(lines)
        .extracting(line -> line.outcome().kind())
        .containsExactly(Kind.CREATED, Kind.MERGED, Kind.UNCHANGED);
    assertThat(profile(lines.get(1)).title()).isNull();
    assertThat(profile(lines.get(1)).employer()).isEqualTo("Acme");
    assertThat(profile(lines.get(1)).tags()).containsExactly("data", "lead");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fill | Countess | UNCHANGED",
        "overwrite | Engineer | MERGED",
        "never title=overwrite | Engineer | MERGED",
        "overwrite title=never | Countess | UNCHANGED"
      })
  void titleOfAKnownPerson_isTakenAsThePolicySays(String policy, String title, Kind kind)
      throws Exception {
    knows("a-1", draft -> draft.title = "Countess");
    merge = policy;

    DecidedLine line = decide("ref,title", "a-1,Engineer").get(0);

    assertThat(line.outcome().kind()).isEqualTo(kind);
    assertThat(after("a-1", line).work().title()).isEqualTo(title);
  }

  @Test
  void emailOfAKnownPerson_isNeverOverwritten() throws Exception {
    knows("a-1", draft -> draft.email = "ada@example.com");
    merge = "overwrite";

    DecidedLine line = decide("ref,email", "a-1,other@example.com").get(0);

    assertThat(line.outcome().kind()).isEqualTo(Kind.UNCHANGED);
  }

  @Test
  void fieldThatIsFilledIn_leavesTheOthersAsTheyAre() throws Exception {
    knows(
        "a-1",
        draft -> {
          draft.firstName = "Ada";
          draft.title = "Countess";
          draft.roleSince = java.time.LocalDate.parse("2022-11-19");
          draft.links = Map.of("linkedin", "https://www.linkedin.com/in/ada");
        });

    DecidedLine line =
        decide("ref,name,employer,github", "a-1,Ada Lovelace,Acme,github.com/ada").get(0);

    Dossier after = after("a-1", line);
    assertThat(after.person().firstName()).isEqualTo("Ada");
    assertThat(after.person().name()).isEqualTo("Ada Lovelace");
    assertThat(after.work().employer()).isEqualTo("Acme");
    assertThat(after.work().roleSince()).contains(java.time.LocalDate.parse("2022-11-19"));
    assertThat(after.person().links())
        .containsEntry("linkedin", "https://www.linkedin.com/in/ada")
        .containsEntry("github", "https://github.com/ada");
  }

  @Test
  void emptyCell_clearsNothing() throws Exception {
    knows("a-1", draft -> draft.title = "Countess");
    merge = "overwrite";

    assertThat(decide("ref,title,employer", "a-1,,").get(0).events()).isEmpty();
  }

  @Test
  void rowOfAnErasedPerson_isRefused() throws Exception {
    known.put("a-1", new KnownPerson(true, true, Dossier.of("a-1")));

    LineOutcome outcome = decide("ref,name", "a-1,Ada").get(0).outcome();

    assertThat(outcome.kind()).isEqualTo(Kind.REFUSED);
    assertThat(outcome.reason()).contains("erased");
  }

  @Test
  void sameRowTwice_hasTheSameEvents() throws Exception {
    List<EventEnvelope> first = decide("ref,name", "a-1,Ada").get(0).events();
    List<EventEnvelope> second = decide("ref,name", "a-1,Ada").get(0).events();
    List<EventEnvelope> other = decide("ref,name", "a-1,Ada L").get(0).events();

    assertThat(first).extracting(EventEnvelope::id).isEqualTo(ids(second)).isNotEqualTo(ids(other));
  }

  @Test
  void note_isAnEventOfItsOwn() throws Exception {
    knows("a-1", draft -> draft.name = "Ada");

    DecidedLine line = decide("ref,note", "a-1,Met at the Oslo meetup").get(0);

    assertThat(line.outcome().kind()).isEqualTo(Kind.MERGED);
    assertThat(line.events()).extracting(EventEnvelope::type).containsExactly("noted");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "email | ada(at)example.com | EMAIL",
        "email | ada@example | EMAIL",
        "email,country | ada@example.com,Atlantis | COUNTRY",
        "email,time-zone | ada@example.com,Mars/Base | TIME_ZONE",
        "email,locale | ada@example.com,klingonese | LOCALE",
        "email,role-since | ada@example.com,3/1/2027 | ROLE_SINCE",
        "email,relationship | ada@example.com,friend | RELATIONSHIP",
        "email,linkedin | ada@example.com,http://localhost/x | LINKEDIN",
        "email,collected-at | ada@example.com,2031-01-01 | COLLECTED_AT",
        "email,name | ,Ada | EMAIL",
        "ref,name | .,Ada | REF"
      })
  void cellThatCannotBeTaken_isNamed(String columns, String cells, ImportField field) {
    assertThatThrownBy(() -> decide(columns, cells))
        .isInstanceOfSatisfying(
            RowFault.class,
            fault -> {
              assertThat(fault.field()).isEqualTo(field);
              assertThat(fault.reason()).isNotBlank();
            });
  }

  @Test
  void newPersonWithoutASource_isRefused() {
    source = "";

    assertThatThrownBy(() -> decide("email,source", "ada@example.com,"))
        .isInstanceOfSatisfying(
            RowFault.class, fault -> assertThat(fault.field()).isEqualTo(ImportField.SOURCE));
  }

  @ParameterizedTest
  @CsvSource({"NO,NO", "norway,NO", "Deutschland,", "UK,GB"})
  void country_isReadByCodeAndName(String written, String code) throws Exception {
    if (code == null) {
      assertThatThrownBy(() -> decide("email,country", "a@example.com," + written))
          .isInstanceOf(RowFault.class);
    } else {
      Profile profile = profile(decide("email,country", "a@example.com," + written).get(0));
      assertThat(nurture.identity.Country.code(String.valueOf(profile.country()))).contains(code);
    }
  }

  private void knows(String ref, java.util.function.Consumer<Profile.Draft> names) {
    known.put(
        ref,
        new KnownPerson(
            true,
            false,
            Dossier.of(ref)
                .after(
                    new RecordedEvent(
                        "1", NOON.minusSeconds(90), new CandidateUpserted(Profile.naming(names))))
                .dossier()));
  }

  private List<DecidedLine> decide(String columns, String... rows) throws RowFault {
    ColumnMapping mapping = ColumnMapping.of(List.of(columns.split(","))).orElseThrow();
    PersonReading reading = new PersonReading(mapping);
    List<ReadPerson> people = new ArrayList<>();
    Map<String, String> refs = new HashMap<>();
    for (int i = 0; i < rows.length; i++) {
      ReadPerson person = reading.read(new TableRow(i + 2, List.of(rows[i].split(",", -1))));
      people.add(person);
      person.mailbox().map(Mailbox::canonical).ifPresent(a -> refs.put(a, "mail-" + a));
    }
    RowDecisions decisions = new RowDecisions(job(mapping), new KnownPeople(refs, known), NOON);
    List<DecidedLine> lines = new ArrayList<>();
    for (ReadPerson person : people) {
      lines.add(decisions.decide(person));
    }
    return lines;
  }

  private ImportJob job(ColumnMapping mapping) {
    return new ImportJob(
        UUID.randomUUID(),
        "people.csv",
        100,
        "c0ffee",
        ImportState.RUNNING,
        TableFormat.SPREADSHEET,
        true,
        mapping.words(),
        List.of(),
        mapping,
        new ImportOptions(
            ImportKind.PEOPLE,
            MergePolicy.of(List.of(merge.split(" "))).orElseThrow(),
            source,
            Optional.empty(),
            Duration.ZERO,
            Suppression.Cause.UNSUBSCRIBED),
        1,
        OutcomeCounts.NONE,
        "",
        "maren",
        NOON.minusSeconds(60),
        Optional.of(NOON),
        Optional.empty());
  }

  private static Profile profile(DecidedLine line) {
    EventEnvelope event = line.events().get(0);
    return ((CandidateUpserted)
            EventJson.kept(event.id(), event.at(), event.type(), event.data()).event())
        .profile();
  }

  private Dossier after(String ref, DecidedLine line) {
    Dossier dossier = known.get(ref).dossier();
    for (EventEnvelope event : line.events()) {
      dossier =
          dossier
              .after(EventJson.kept(event.id(), event.at(), event.type(), event.data()))
              .dossier();
    }
    return dossier;
  }

  private static List<String> ids(List<EventEnvelope> events) {
    return events.stream().map(EventEnvelope::id).toList();
  }
}
