package nurture.web.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nurture.event.ReplyReason;
import nurture.event.Via;

/** Addresses of pages. */
public final class PageLinks {

  public static final String CANDIDATES = "/candidates";
  public static final String MAILS = "/mails";

  /** Files of people, and what became of them. */
  public static final String IMPORTS = "/imports";

  /** Openings, and who fits them. */
  public static final String OPENINGS = "/openings";

  /** People by function, domain and country. */
  public static final String POOLS = "/pools";

  /** Saved conditions over candidates. */
  public static final String SEGMENTS = "/segments";

  /** What came of outreach, beside the targets of the playbook. */
  /** What went out or came back in some days. */
  public static final String WEEK = "/today/week";

  public static final String MEASURES = "/measures";

  /** Messages of campaigns that are compared. */
  public static final String EXPERIMENTS = "/experiments";

  /** Messages that are offered to segments. */
  public static final String CAMPAIGNS = "/campaigns";

  /** Mails that arrived. */
  public static final String INBOX = "/inbox";

  public static final String TASKS = "/tasks";
  public static final String PLAYBOOK = "/playbook";
  public static final String DRAFTS = PLAYBOOK + "/drafts";
  public static final String VERSIONS = PLAYBOOK + "/versions";

  /** Where a draft or version is tried before it decides. */
  public static final String TRY = PLAYBOOK + "/try";

  /** Replays and time-lapses that were begun on pages. */
  public static final String RUNS = PLAYBOOK + "/runs";

  /** Where anything is found by its name. */
  public static final String GO = "/go";

  /** Who may sign in. */
  public static final String PEOPLE = "/settings/people";

  /** Where one's own sessions are ended. */
  public static final String SESSIONS = "/settings/sessions";

  public static String candidate(String ref) {
    return CANDIDATES + "/" + segment(ref);
  }

  /** By the id where the ref cannot stand in an address: browsers take dots away. */
  public static String candidate(String ref, UUID id) {
    return candidate(ref.equals(".") || ref.equals("..") ? id.toString() : ref);
  }

  /** Where a suppression is lifted. */
  public static String lift(String ref, Via via) {
    return candidate(ref) + "/suppressions/" + via.name().toLowerCase(Locale.ROOT) + "/lift";
  }

  /** An opening and the candidates who fit it. */
  public static String opening(String ref) {
    return OPENINGS + "/" + segment(ref);
  }

  public static String campaign(UUID id) {
    return CAMPAIGNS + "/" + id;
  }

  public static String task(String id) {
    return TASKS + "/" + segment(id);
  }

  /** The newest mail with which a candidate replied. */
  public static String newestReply(String ref) {
    return INBOX + "/of/" + segment(ref);
  }

  public static String mail(String id) {
    return MAILS + "/" + segment(id);
  }

  /** What an experiment found. */
  public static String experiment(UUID id) {
    return EXPERIMENTS + "/" + id;
  }

  /** Replies of some time that give a reason. */
  public static String repliesBecauseOf(ReplyReason reason, Instant from, Instant until) {
    return WEEK
        + "?what=reply-reason&how="
        + DisplayWords.slug(reason.name())
        + "&from="
        + segment(from.toString())
        + "&until="
        + segment(until.toString());
  }

  /** A rule of the version in service. */
  public static String rule(String name) {
    return PLAYBOOK + "/rules/" + segment(name);
  }

  /** A template of the version in service. */
  public static String template(String name) {
    return PLAYBOOK + "/templates/" + segment(name);
  }

  /** A version in the list of versions. */
  public static String version(long number) {
    return VERSIONS + "#version-" + number;
  }

  public static String draft(UUID id) {
    return DRAFTS + "/" + id;
  }

  /**
   * Where a draft or version is tried.
   *
   * @param name the id of a draft or the number of a version
   */
  public static String trial(String name) {
    return TRY + "?playbook=" + segment(name);
  }

  /** A replay or time-lapse that was begun on a page. */
  public static String run(UUID id) {
    return RUNS + "/" + id;
  }

  /** How a version does as a canary. */
  public static String canary(long version) {
    return VERSIONS + "/" + version + "/canary";
  }

  /** Where a file is that the messages of a draft may bring along. */
  public static String attachment(UUID draft, String name) {
    return draft(draft) + "/attachments/" + segment(name);
  }

  /**
   * Where a file of a draft is edited.
   *
   * @param rule to begin at; empty for the front
   */
  public static String editor(UUID draft, String file, String rule) {
    return draft(draft)
        + "/edit?file="
        + segment(file)
        + (rule.isEmpty() ? "" : "&rule=" + segment(rule));
  }

  /** Where a rule of a draft is edited as a form. */
  public static String ruleForm(UUID draft, String file, String rule) {
    return draft(draft) + "/form?file=" + segment(file) + "&rule=" + segment(rule);
  }

  /** Where a table of a draft is edited cell by cell. */
  public static String grid(UUID draft, String file) {
    return draft(draft) + "/grid?file=" + segment(file);
  }

  /** Where the policy numbers of a draft are edited. */
  public static String numbers(UUID draft) {
    return draft(draft) + "/numbers";
  }

  /** Where the entries of a file of a draft are edited. */
  public static String entries(UUID draft, String file) {
    return draft(draft) + "/entries?file=" + segment(file);
  }

  public static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private PageLinks() {}
}
