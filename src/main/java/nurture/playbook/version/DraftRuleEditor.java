package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.rules.form.EditOutcome;
import nurture.rules.form.RuleEdit;
import nurture.rules.form.RuleForm;
import nurture.rules.form.RuleWords;
import nurture.rules.form.TextProblems;

/**
 * Opens rules of drafts as forms and saves them. A save names the revision of the file the form was
 * made of; one that is late changes nothing and is told both texts and, where that can be done, the
 * two in one. Futures fail when the database is away. Safe for concurrent use.
 */
public final class DraftRuleEditor {

  private static final String RULES = "rules/";

  private final Drafts drafts;
  private final InstantSource clock;

  public DraftRuleEditor(Drafts drafts, InstantSource clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * Opens a rule; empty if there is no such draft, file or rule.
   *
   * @param path of the file in the draft, {@code rules/journey/outreach.drl}
   */
  public Future<Optional<OpenedRule>> open(UUID draft, String path, String rule) {
    return drafts.contents(draft).map(found -> found.flatMap(all -> opened(all, path, rule)));
  }

  private static Optional<OpenedRule> opened(DraftContents all, String path, String rule) {
    RuleWords words = DraftWords.of(all.files());
    return text(all, path)
        .flatMap(
            text ->
                edit(words, path)
                    .open(text, rule)
                    .map(
                        form ->
                            new OpenedRule(
                                file(all, path),
                                text,
                                form,
                                new TextProblems(words).of(inRules(path), text))));
  }

  /**
   * Saves a rule, which may get another name by it.
   *
   * @param seen the revision of the file the form was made of
   * @param rule its name in that revision
   */
  public Future<RuleSaveOutcome> save(
      UUID draft, String path, long seen, String rule, RuleForm form, String who) {
    return drafts
        .contents(draft)
        .compose(
            found -> {
              if (found.isEmpty()) {
                return Future.succeededFuture(
                    new RuleSaveOutcome.NotTaken(new SaveOutcome.Unknown()));
              }
              DraftContents all = found.get();
              RuleEdit edit = edit(DraftWords.of(all.files()), path);
              boolean late = !file(all, path).isAsSeen(seen);
              EditOutcome outcome = edited(text(all, path).orElse(""), rule, form, edit, late);
              if (outcome instanceof EditOutcome.Edited edited) {
                return put(draft, path, seen, rule, edited, edit, who);
              }
              return Future.succeededFuture(
                  outcome instanceof EditOutcome.Refused refused
                      ? new RuleSaveOutcome.Incomplete(refused.problems())
                      : new RuleSaveOutcome.NoSuchRule());
            });
  }

  /**
   * The file with the form. Where the save is late and the rule is gone, another user or a save
   * that is repeated took it away; the draft, to which something must be sent, tells the two apart.
   */
  private static EditOutcome edited(
      String now, String rule, RuleForm form, RuleEdit edit, boolean late) {
    EditOutcome outcome = edit.save(now, rule, form);
    if (!late || !(outcome instanceof EditOutcome.NoSuchRule)) {
      return outcome;
    }
    EditOutcome again = edit.save(now, form.name(), form);
    return again instanceof EditOutcome.Edited edited && edited.text().equals(now)
        ? again
        : edit.add(now, form);
  }

  private Future<RuleSaveOutcome> put(
      UUID draft,
      String path,
      long seen,
      String rule,
      EditOutcome.Edited edited,
      RuleEdit edit,
      String who) {
    byte[] content = edited.text().getBytes(UTF_8);
    return drafts
        .put(draft, path, seen, content, who, clock.instant())
        .map(
            saved -> {
              if (saved instanceof SaveOutcome.Done done) {
                return new RuleSaveOutcome.Saved(
                    done.file(), done.draftRevision(), edited.text(), edited.form());
              }
              return saved instanceof SaveOutcome.Stale stale
                  ? overtaken(stale, rule, edited.form(), edit)
                  : new RuleSaveOutcome.NotTaken(saved);
            });
  }

  private static RuleSaveOutcome overtaken(
      SaveOutcome.Stale stale, String rule, RuleForm form, RuleEdit edit) {
    Optional<String> base = stale.base().map(bytes -> new String(bytes, UTF_8));
    Optional<String> theirs = stale.theirs().map(bytes -> new String(bytes, UTF_8));
    Optional<String> yours =
        base.map(text -> edit.save(text, rule, form))
            .filter(EditOutcome.Edited.class::isInstance)
            .map(outcome -> ((EditOutcome.Edited) outcome).text());
    Optional<String> merged =
        yours.isPresent() && theirs.isPresent()
            ? ThreeWayMerge.merge(
                    bytes(base.orElseThrow()), bytes(yours.get()), bytes(theirs.get()))
                .map(bytes -> new String(bytes, UTF_8))
            : Optional.empty();
    return new RuleSaveOutcome.Overtaken(stale.now(), base, yours, theirs, merged);
  }

  /** A name must be none of a rule in another file; the file itself is looked at as it is. */
  private static RuleEdit edit(RuleWords words, String path) {
    List<String> others =
        words.files().entrySet().stream()
            .filter(rule -> !rule.getValue().equals(path.replaceFirst("^" + RULES, "")))
            .map(Map.Entry::getKey)
            .toList();
    return new RuleEdit(words.lexicon(), others);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static Optional<String> text(DraftContents all, String path) {
    return path.startsWith(RULES) && path.endsWith(".drl")
        ? all.files().content(path).map(bytes -> new String(bytes, UTF_8))
        : Optional.empty();
  }

  private static String inRules(String path) {
    return path.substring(RULES.length());
  }

  private static DraftFile file(DraftContents all, String path) {
    return all.lines().stream()
        .filter(line -> line.path().equals(path))
        .findFirst()
        .orElseGet(() -> DraftFile.none(path));
  }
}
