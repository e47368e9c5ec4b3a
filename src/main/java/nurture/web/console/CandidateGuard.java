package nurture.web.console;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Function;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.decision.MessageId;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateReader;
import org.jspecify.annotations.Nullable;

/**
 * Lets members act on the candidates they may act on: a recruiter on those whose owner they are.
 * Thread-safe.
 */
public final class CandidateGuard {

  private final CandidateReader candidateReader;

  public CandidateGuard(CandidateReader candidateReader) {
    this.candidateReader = candidateReader;
  }

  /** For a form about the candidate this names. */
  public PageAnswers.Page ofCandidate(
      Function<RoutingContext, @Nullable String> ref, PageAnswers.Page form) {
    return ctx -> {
      Member member = PageUser.member(ctx);
      String named = ref.apply(ctx);
      return member.may(Permission.ACT) || named == null
          ? form.apply(ctx)
          : checked(ctx, member, named, form);
    };
  }

  /** For a form about the message of the path. */
  public PageAnswers.Page ofMessage(PageAnswers.Page form) {
    return ctx -> {
      Member member = PageUser.member(ctx);
      if (member.may(Permission.ACT)) {
        return form.apply(ctx);
      }
      return MessageId.parse(ctx.pathParam("id"))
          .map(candidateReader::message)
          .orElse(Future.succeededFuture(Optional.empty()))
          .compose(
              message ->
                  message.isEmpty()
                      ? form.apply(ctx)
                      : checked(ctx, member, message.get().line().candidate(), form));
    };
  }

  /**
   * For a form about a candidate that is known by now.
   *
   * @param ref empty for none: then it is about no one's candidate
   */
  public Future<PageAnswer> acting(RoutingContext ctx, String ref, PageAnswers.Page form) {
    Member member = PageUser.member(ctx);
    return member.may(Permission.ACT) || ref.isEmpty()
        ? form.apply(ctx)
        : checked(ctx, member, ref, form);
  }

  /** Whether the member who asks may act on a candidate. */
  public static boolean mayAct(RoutingContext ctx, Optional<CandidateFile> candidate) {
    return PageUser.member(ctx)
        .mayActOn(candidate.map(file -> file.dossier().care().owner()).orElse(""));
  }

  private Future<PageAnswer> checked(
      RoutingContext ctx, Member member, String ref, PageAnswers.Page form) {
    Future<Optional<CandidateFile>> found =
        ref.isEmpty() ? Future.succeededFuture(Optional.empty()) : candidateReader.candidate(ref);
    return found.compose(
        candidate ->
            mayAct(ctx, candidate) ? form.apply(ctx) : Future.succeededFuture(notTheirs(member)));
  }

  private static PageAnswer notTheirs(Member member) {
    return member.may(Permission.ACT_ON_OWN)
        ? PageAnswer.trouble(
            403,
            "Another recruiter's candidate",
            "You act on the candidates whose owner you are. Ask ops, or have the owner changed.")
        : PageDoor.mayNot(member);
  }
}
