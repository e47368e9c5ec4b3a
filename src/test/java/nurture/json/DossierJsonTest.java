package nurture.json;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.alan;
import static nurture.people.People.daysAgo;
import static nurture.people.People.inDays;
import static nurture.people.People.planned;
import static nurture.people.People.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.candidate.facts.Facts;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent.*;
import nurture.event.ResearchItem;
import nurture.event.SignalKind;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.people.ProfileSketch;
import org.junit.jupiter.api.Test;

class DossierJsonTest {

  private static final LocalDate MARCH = LocalDate.parse("2027-03-01");

  @Test
  void write_aDossierWithSomethingOfEverything_isReadBackEqual() {
    assertThat(DossierJson.read("ada", DossierJson.write(rich()))).isEqualTo(rich());
  }

  @Test
  void write_aDossierOfWhichNothingIsKnown_isReadBackEqual() {
    assertThat(DossierJson.read("alan", DossierJson.write(alan()))).isEqualTo(alan());
    assertThat(DossierJson.read("alan", "{}")).isEqualTo(alan());
  }

  @Test
  void write_textsThatAreEmpty_areReadBackEmpty() {
    Dossier dossier = after(ada(), NOON, new Noted("", Optional.of("")));
    dossier = after(dossier, NOON, new ResearchFound(ResearchItem.CURRENT_ROLE, ""));
    dossier = after(dossier, NOON, new Held(Optional.empty(), "", Optional.of("")));
    dossier = after(dossier, NOON, new CampaignOffered("", "", Via.EMAIL, Optional.empty()));
    dossier = dossier.moved(Stage.CONSIDERATION, NOON, "");
    dossier = dossier.planned(sent("m-1", "", NOON));

    assertThat(DossierJson.read("ada", DossierJson.write(dossier))).isEqualTo(dossier);
  }

  @Test
  void read_aLeanerDossierOfAnOlderVersion_knowsLessAndWorks() {
    Dossier old =
        DossierJson.read(
            "ada",
            """
            {"ref":"ada","person":{"email":"ada@example.org"},"funnel":{"stage":"CONSIDERATION"},
             "permissions":{"consent":{"EMAIL":{"given":true,"basis":"CONSENT","since":"2026-01-01T00:00:00Z"}}},
             "touches":{"recent":[{"message":"m-1","topic":"intro","state":"SENT","at":"2026-11-01T00:00:00Z"}],
                        "byTopic":{"intro":{"count":1}}},
             "engagement":{"clicks":{"java":{"count":2}}},
             "retired":{"field":1}}
            """);

    assertThat(old.funnel().stage()).isEqualTo(Stage.CONSIDERATION);
    assertThat(old.permissions().given(Via.EMAIL)).isTrue();
    assertThat(old.person().zone().getId()).isEqualTo("Z");
    assertThat(Facts.of(old, NOON)).isNotEmpty();
    assertThat(
            after(
                    old,
                    NOON,
                    new LinkClicked(Optional.empty(), Optional.empty(), Optional.of("java")))
                .engagement()
                .clicks()
                .get("java")
                .count())
        .isEqualTo(3);
  }

  @Test
  void read_whatIsNoDossier_namesTheRef() {
    assertThatThrownBy(() -> DossierJson.read("ada", "{\"ref\":"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ada");
    assertThatThrownBy(() -> DossierJson.read("ada", "{\"relationship\":\"MARTIAN\"}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ada");
  }

  private static Dossier rich() {
    Dossier d = after(ada(), daysAgo(30), new Applied(Optional.of("JAVA-1")));
    d =
        after(
            d, daysAgo(29), new InterviewScheduled(Optional.of("JAVA-1"), Optional.of(inDays(7))));
    d = after(d, daysAgo(28), new Rejected(Optional.of("JAVA-1"), true, Optional.of("second")));
    d =
        after(
            d,
            daysAgo(27),
            new SignalObserved(SignalKind.LAYOFFS, Optional.empty(), Optional.of("40")));
    d = after(d, daysAgo(26), new SignalLapsed(SignalKind.LAYOFFS));
    d =
        after(
            d,
            daysAgo(25),
            new SignalObserved(SignalKind.BAD_PRESS, Optional.empty(), Optional.empty()));
    d = after(d, daysAgo(24), new Noted("likes tea", Optional.empty()));
    d = after(d, daysAgo(24), new Noted("and walks", Optional.of("Rosa")));
    d =
        after(
            d,
            daysAgo(23),
            new MessageBounced(Optional.empty(), BounceKind.SOFT, Optional.empty()));
    d = after(d, daysAgo(22), new Unsubscribed(Optional.of(Via.SMS), Optional.empty()));
    d = after(d, daysAgo(21), new MessageOpened("m-1"));
    d =
        after(
            d,
            daysAgo(20),
            new LinkClicked(Optional.empty(), Optional.empty(), Optional.of("java")));
    d =
        after(
            d, daysAgo(20), new LinkClicked(Optional.empty(), Optional.empty(), Optional.empty()));
    d = after(d, daysAgo(19), new ReferralMade(Optional.of("grace")));
    d = after(d, daysAgo(18), new Held(Optional.of(MARCH), "Rosa", Optional.empty()));
    d =
        after(
            d,
            daysAgo(17),
            new CampaignOffered("spring", "news", Via.EMAIL, Optional.of(inDays(9))));
    d = after(d, daysAgo(17), new CampaignOffered("summer", "sun", Via.SMS, Optional.empty()));
    d = after(d, daysAgo(16), new StageSet(Stage.CONVERSION, "Rosa", Optional.empty()));
    d = after(d, daysAgo(15), reply(Tone.NOT_NOW, Optional.of(MARCH)));
    d = after(d, daysAgo(14), reply(Tone.OUT_OF_OFFICE, Optional.of(MARCH)));
    d =
        after(
            d,
            daysAgo(13),
            new ProfileSketch().phone("").locale("fr").zone("+05:30").tags("a", "b").told());
    d = d.planned(planned("m-1", "intro", daysAgo(12))).planned(sent("m-2", "update", NOON));
    return d.planned(
            new Touch("m-3", "research", Optional.empty(), Touch.State.OPEN, NOON.plusNanos(1_001)))
        .tagged(List.of("warm"));
  }

  private static Replied reply(Tone tone, Optional<LocalDate> until) {
    return new Replied(
        tone, Optional.of(Via.EMAIL), Optional.of("m-1"), until, Optional.of("busy"));
  }
}
