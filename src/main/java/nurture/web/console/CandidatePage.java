package nurture.web.console;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import nurture.candidate.Dossier;
import nurture.candidate.Reply;
import nurture.event.Stage;
import nurture.insight.CandidateFile;
import nurture.insight.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One candidate: who they are and where they stand, then everything that happened, the newest
 * first. Times in the candidate's zone.
 *
 * @param role "title at employer", as far as known
 * @param held why nothing goes out for now; empty when nobody holds them
 * @param notNow what they asked for; empty when they did not
 * @param quarantine why their evaluation fails; empty when it does not
 * @param demo null outside of a demo
 */
record CandidatePage(
    String ref,
    String href,
    String name,
    String role,
    String zone,
    Chip stage,
    @Nullable When stageSince,
    List<Step> steps,
    String relationship,
    String owner,
    List<String> tags,
    List<Channels.Row> channels,
    Findings research,
    List<Noticed> signals,
    String notNow,
    String held,
    String lastReply,
    String decisions,
    String pending,
    @Nullable When nextCheck,
    String nextCheckWhy,
    String quarantine,
    @Nullable When quarantinedSince,
    List<Item> timeline,
    boolean more,
    @Nullable DemoPanel demo) {

  /**
   * One stage of the funnel.
   *
   * @param place {@code done}, {@code here} or {@code ahead}
   */
  record Step(String name, String place) {}

  static CandidatePage of(CandidateFile file, List<Entry> entries, @Nullable DemoPanel demo) {
    Dossier dossier = file.dossier();
    ZoneId zone = dossier.person().timeZone();
    Stage stage = dossier.funnel().stage();
    String name = dossier.person().name();
    return new CandidatePage(
        dossier.ref(),
        Hrefs.candidate(dossier.ref()),
        name.isBlank() ? dossier.ref() : name,
        role(dossier.work().title(), dossier.work().employer()),
        zone.getId().equals("Z") ? "UTC" : zone.getId(),
        Chip.of(stage),
        When.day(dossier.funnel().since(), zone),
        Arrays.stream(Stage.values()).map(each -> step(each, stage)).toList(),
        Words.capital(Words.of(dossier.relationship())),
        dossier.care().owner(),
        dossier.care().tags(),
        Channels.of(dossier.permissions(), zone),
        Findings.of(dossier.research(), zone),
        Noticed.of(dossier.signals(), zone),
        dossier.engagement().notNow().map(Standing::of).orElse(""),
        dossier.care().hold().map(Standing::of).orElse(""),
        dossier.engagement().lastReply().map(r -> replied(r, zone)).orElse(""),
        Words.count(file.decisions(), "decision", "decisions"),
        file.pending() == 0
            ? ""
            : Words.count(file.pending(), "event waits", "events wait") + " to be applied",
        When.known(file.nextCheck(), zone),
        Words.capital(file.nextCheckWhy()),
        file.quarantine(),
        When.known(file.quarantinedSince(), zone),
        Timeline.of(entries, zone),
        entries.size() >= CandidateRoutes.MOST_ENTRIES,
        demo);
  }

  private static Step step(Stage each, Stage current) {
    int way = each.compareTo(current);
    return new Step(Words.capital(Words.of(each)), way < 0 ? "done" : way == 0 ? "here" : "ahead");
  }

  private static String role(String title, String employer) {
    return title.isEmpty() || employer.isEmpty() ? title + employer : title + " at " + employer;
  }

  private static String replied(Reply reply, ZoneId zone) {
    return Words.capital(Words.of(reply.tone())) + ", " + When.at(reply.at(), zone).text();
  }
}
