package nurture.web.jump;

import io.vertx.core.Future;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.access.Member;
import nurture.campaign.Campaign;
import nurture.insight.CandidateDirectory;
import nurture.insight.CandidateSearch;
import nurture.insight.DirectoryEntry;
import nurture.insight.DirectoryPage;
import nurture.playbook.Playbook;
import nurture.playbook.version.Draft;
import nurture.playbook.version.Version;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.PageNavigation;
import nurture.web.playbook.PlaybookTools;

/**
 * Finds what a member can go to. Rules, templates and pages come from memory; candidates,
 * campaigns, drafts and versions take one bounded statement each, and none without words. Safe for
 * concurrent use.
 */
final class JumpTargets {

  private static final int MOST_OF_A_KIND = 6;
  private static final int MOST_VERSIONS = 200;
  private static final int MOST_OWNERS = 200;

  private final CandidateDirectory directory;
  private final PlaybookTools playbook;
  private final Supplier<Future<List<Member>>> members;
  private final Supplier<Future<List<Campaign>>> campaigns;
  private final Map<String, String> handbook;

  JumpTargets(
      CandidateDirectory directory,
      PlaybookTools playbook,
      Supplier<Future<List<Member>>> members,
      Supplier<Future<List<Campaign>>> campaigns,
      Map<String, String> handbook) {
    this.directory = directory;
    this.playbook = playbook;
    this.members = members;
    this.campaigns = campaigns;
    this.handbook = Collections.unmodifiableMap(new LinkedHashMap<>(handbook));
  }

  /** The best of each kind, the kind of the nearest first. Without words it is the pages. */
  Future<List<JumpTarget>> found(String text, Member member) {
    JumpWords words = JumpWords.of(text);
    if (words.isEmpty()) {
      return Future.succeededFuture(navigation(member).toList());
    }
    return Future.all(
            directory.page(search(text), "", MOST_OF_A_KIND),
            playbook.drafts().list(false),
            playbook.versions().list(MOST_VERSIONS),
            members.get(),
            directory.owners(MOST_OWNERS),
            campaigns.get())
        .map(
            read -> {
              DirectoryPage people = read.resultAt(0);
              List<Draft> drafts = read.resultAt(1);
              List<Version> versions = read.resultAt(2);
              List<Member> team = read.resultAt(3);
              List<String> owners = read.resultAt(4);
              List<Campaign> sent = read.resultAt(5);
              Playbook live = playbook.inService().live();
              return Stream.of(
                      people.entries().stream().map(JumpTargets::candidate).toList(),
                      words.best(team(team, owners), MOST_OF_A_KIND),
                      words.best(sent.stream().map(JumpTargets::campaign), MOST_OF_A_KIND),
                      words.best(rules(live), MOST_OF_A_KIND),
                      words.best(templates(live), MOST_OF_A_KIND),
                      words.best(drafts.stream().map(JumpTargets::draft), MOST_OF_A_KIND),
                      words.best(versions.stream().map(JumpTargets::version), MOST_OF_A_KIND),
                      words.best(pages(member), MOST_OF_A_KIND))
                  .filter(kind -> !kind.isEmpty())
                  .sorted(Comparator.comparingInt(kind -> nearest(words, kind)))
                  .flatMap(List::stream)
                  .toList();
            });
  }

  private static int nearest(JumpWords words, List<JumpTarget> kind) {
    return kind.stream().mapToInt(words::distance).min().orElse(Integer.MAX_VALUE);
  }

  private static CandidateSearch search(String text) {
    return new CandidateSearch(
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        false,
        List.of(),
        CandidateSearch.LastTouch.ANY,
        CandidateSearch.Order.NAME);
  }

  private static JumpTarget candidate(DirectoryEntry entry) {
    String name = entry.line().name();
    String ref = entry.line().ref();
    String role = DisplayWords.role(entry.title(), entry.employer());
    return new JumpTarget(
        JumpKind.CANDIDATE,
        name.isBlank() ? ref : name,
        role.isEmpty() && !name.isBlank() ? ref : role,
        PageLinks.candidate(ref, entry.line().id()));
  }

  /** Members, and owners of candidates who are none; each leads to their candidates. */
  private static Stream<JumpTarget> team(List<Member> members, List<String> owners) {
    Set<String> known =
        members.stream().map(member -> lower(member.email())).collect(Collectors.toSet());
    return Stream.concat(
        members.stream().map(member -> owner(member.name(), member.email())),
        owners.stream()
            .filter(owner -> !owner.isBlank() && !known.contains(lower(owner)))
            .map(owner -> owner(owner, "")));
  }

  private static JumpTarget owner(String name, String address) {
    String owner = address.isEmpty() ? name : address;
    return new JumpTarget(
        JumpKind.MEMBER,
        name,
        (address + " owner, their candidates").strip(),
        PageLinks.CANDIDATES + "?owner=" + PageLinks.segment(owner));
  }

  private static String lower(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  private static Stream<JumpTarget> rules(Playbook live) {
    return live.rules().source().cards().stream()
        .map(
            card ->
                new JumpTarget(
                    JumpKind.RULE,
                    card.name(),
                    String.join(", ", card.playbookLines()),
                    PageLinks.rule(card.name())));
  }

  private static Stream<JumpTarget> templates(Playbook live) {
    return live.templateSummaries().stream()
        .map(
            template ->
                new JumpTarget(
                    JumpKind.TEMPLATE,
                    template.name(),
                    template.purpose(),
                    PageLinks.template(template.name())));
  }

  private static JumpTarget campaign(Campaign campaign) {
    return new JumpTarget(
        JumpKind.CAMPAIGN,
        campaign.name(),
        DisplayWords.capital(campaign.state().word()),
        PageLinks.campaign(campaign.id()));
  }

  private static JumpTarget draft(Draft draft) {
    return new JumpTarget(
        JumpKind.DRAFT,
        draft.title(),
        DisplayWords.author(draft.author()),
        PageLinks.draft(draft.id()));
  }

  private static JumpTarget version(Version version) {
    return new JumpTarget(
        JumpKind.VERSION,
        "Version " + version.number(),
        version.comment(),
        PageLinks.version(version.number()));
  }

  private Stream<JumpTarget> pages(Member member) {
    return Stream.of(
            navigation(member),
            Stream.of(
                page("What the playbook says", "Playbook", PageLinks.PLAYBOOK),
                page("Drafts", "Playbook", PageLinks.DRAFTS),
                page("Versions", "Playbook", PageLinks.VERSIONS),
                canary(),
                page("Suppressions", "Messages", "/suppressions"),
                page("What will go out", "Today", "/today/coming"),
                page("Sessions", "Your account", PageLinks.SESSIONS),
                page("Password", "Your account", "/settings/password")),
            PageNavigation.settings(Optional.of(member)).stream()
                .map(entry -> page(entry.label(), "Settings", entry.href())),
            handbook.entrySet().stream()
                .map(entry -> page(entry.getKey(), "Docs", entry.getValue())))
        .flatMap(each -> each);
  }

  /** The canary there is; without one the versions, of which each can be one. */
  private JumpTarget canary() {
    OptionalLong version = playbook.inService().row().canary();
    return version.isPresent()
        ? page(
            "Canary version " + version.getAsLong(),
            "Playbook",
            PageLinks.canary(version.getAsLong()))
        : page("Canary", "Playbook, none runs now", PageLinks.VERSIONS);
  }

  private static Stream<JumpTarget> navigation(Member member) {
    return PageNavigation.all(Optional.of(member)).stream()
        .map(entry -> page(entry.label(), "", entry.href()));
  }

  private static JumpTarget page(String label, String hint, String href) {
    return new JumpTarget(JumpKind.PAGE, label, hint, href);
  }
}
