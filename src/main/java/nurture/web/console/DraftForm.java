package nurture.web.console;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A form that makes a draft, and changes one over the version that was read. What was typed stays
 * in the form whatever is wrong, and beside it stands what differs if another user saved in
 * between.
 *
 * @param <K> what is kept
 * @param <T> what is typed
 */
public final class DraftForm<K, T extends TypedDraft<T>> {

  private static final int REFUSED = 400;
  private static final int CONFLICT = 409;

  private final Subject<K, T> subject;
  private final FormNotices notices;

  /** What came of keeping a draft. */
  public enum Kept {
    DONE,
    /** The typed draft says why not. */
    REFUSED,
    /** Another user changed it, or it can be changed no more. */
    CHANGED_MEANWHILE
  }

  /** What came of it, with the problems that were found. */
  public record Outcome<T>(Kept kept, T typed) {}

  /** What the form is about. */
  public interface Subject<K, T> {

    /** What a form sends. */
    T typed(RoutingContext ctx);

    /** Whether a form was sent to be kept, and not to be shown. */
    boolean keeps(RoutingContext ctx);

    /** The same with what is wrong in it. */
    Future<T> checked(T typed);

    /** Keeps a new draft, or the next version of one. */
    Future<Outcome<T>> keep(RoutingContext ctx, UUID id, Optional<K> over, T typed);

    /** The form; of a new draft nothing is kept. */
    Future<PageAnswer> form(
        RoutingContext ctx,
        T typed,
        @Nullable K kept,
        boolean unsaved,
        @Nullable LateDraft late,
        int status);

    /** What is kept now, of what was read before. */
    Future<PageAnswer> again(RoutingContext ctx, Function<K, Future<PageAnswer>> then);

    UUID id(K kept);

    int version(K kept);

    /** Why it can be changed no more; empty while it can. */
    Optional<String> closed(K kept);

    /** Whether what is typed says the same as what is kept. */
    boolean same(T typed, K kept);

    /** What differs. */
    Future<LateDraft> late(K newest, T typed);

    /** The page of one. */
    String page(UUID id);

    /** What is said of a new one. */
    String made();

    /** What is said of a version. */
    String changed(int version);
  }

  public DraftForm(Subject<K, T> subject, FormNotices notices) {
    this.subject = subject;
    this.notices = notices;
  }

  /** Makes a draft of what was sent. */
  public Future<PageAnswer> make(RoutingContext ctx) {
    T typed = subject.typed(ctx);
    return subject.keeps(ctx)
        ? subject.checked(typed).compose(checked -> make(ctx, checked))
        : subject.form(ctx, typed, null, true, null, 200);
  }

  private Future<PageAnswer> make(RoutingContext ctx, T checked) {
    if (!checked.problems().isEmpty()) {
      return refused(ctx, checked, null, REFUSED);
    }
    UUID id = UUID.randomUUID();
    return subject
        .keep(ctx, id, Optional.empty(), checked.over(0))
        .compose(
            outcome ->
                outcome.kept() == Kept.DONE
                    ? Future.succeededFuture(told(id, subject.made()))
                    : refused(ctx, outcome.typed(), null, CONFLICT));
  }

  /** Changes a draft to what was sent. */
  public Future<PageAnswer> change(RoutingContext ctx, K kept) {
    T typed = subject.typed(ctx);
    if (!subject.keeps(ctx)) {
      return subject.form(ctx, typed, kept, true, null, 200);
    } else if (subject.closed(kept).isPresent()) {
      return closed(kept);
    } else if (typed.version() != subject.version(kept)) {
      return late(ctx, kept, typed);
    }
    return subject.checked(typed).compose(checked -> change(ctx, kept, checked));
  }

  private Future<PageAnswer> change(RoutingContext ctx, K kept, T checked) {
    UUID id = subject.id(kept);
    if (subject.same(checked, kept)) {
      return Future.succeededFuture(told(id, "Nothing was changed: it says the same already."));
    } else if (!checked.problems().isEmpty()) {
      return refused(ctx, checked, kept, REFUSED);
    }
    return subject
        .keep(ctx, id, Optional.of(kept), checked)
        .compose(
            outcome ->
                switch (outcome.kept()) {
                  case DONE ->
                      Future.succeededFuture(told(id, subject.changed(checked.version() + 1)));
                  case REFUSED -> refused(ctx, outcome.typed(), kept, CONFLICT);
                  case CHANGED_MEANWHILE ->
                      subject.again(
                          ctx,
                          now ->
                              subject.closed(now).isPresent()
                                  ? closed(now)
                                  : late(ctx, now, checked));
                });
  }

  private Future<PageAnswer> refused(RoutingContext ctx, T typed, @Nullable K kept, int status) {
    return subject.form(ctx, typed, kept, true, null, FormFields.again(ctx, status));
  }

  /** What was typed stays in the form, over the version there is now. */
  private Future<PageAnswer> late(RoutingContext ctx, K newest, T typed) {
    return subject
        .late(newest, typed)
        .compose(
            late ->
                subject.form(
                    ctx,
                    typed.over(subject.version(newest)),
                    newest,
                    true,
                    late,
                    FormFields.again(ctx, CONFLICT)));
  }

  /** Says why one can be changed no more, on its page. */
  public Future<PageAnswer> closed(K kept) {
    return Future.succeededFuture(told(subject.id(kept), subject.closed(kept).orElseThrow()));
  }

  /** The page of one, with something to say on it. */
  public PageAnswer told(UUID id, String says) {
    return new PageAnswer.Elsewhere(notices.on(subject.page(id), says));
  }
}
