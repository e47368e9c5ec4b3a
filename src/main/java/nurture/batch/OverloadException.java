package nurture.batch;

/**
 * As much is waiting to be written as may wait; nothing of this item was kept. Try again in a
 * moment.
 */
public final class OverloadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OverloadException(int waiting) {
    super(waiting + " items are waiting to be written; try again in a moment", null, false, false);
  }
}
