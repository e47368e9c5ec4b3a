package nurture.it;

import java.util.function.Consumer;

/**
 * Messages of a canary and of the rest with what came of them, put into the database as a server
 * would have left them.
 */
public final class CanaryMessages {

  private final Consumer<String> database;
  private final String decided;

  /**
   * @param database takes statements
   * @param decided when the messages were decided, as SQL
   */
  public CanaryMessages(Consumer<String> database, String decided) {
    this.database = database;
    this.decided = decided;
  }

  /**
   * Puts sent messages of a version, one a candidate. They are named by the prefix and a number
   * from 1 on.
   */
  public void sent(String prefix, long version, int many) {
    database.accept(
        """
        insert into candidate (id, ref, due_at, created_at)
        select md5('%1$s' || i)::uuid, '%1$s' || i, '9999-12-31', %2$s from generate_series(1, %3$d) i"""
            .formatted(prefix, decided, many));
    database.accept(
        """
        insert into decision (candidate_id, number, decided_at, playbook, outcome, events)
        select md5('%1$s' || i)::uuid, 1, %2$s, v.checksum, 'send', '[]'
        from generate_series(1, %3$d) i, playbook_version v where v.number = %4$d"""
            .formatted(prefix, decided, many, version));
    database.accept(
        """
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule,
          reason, state, created_at, not_before, finished_at)
        select md5('%1$s' || i)::uuid, 1, 0, 'first', 'message', '', 'hello', 'email', 'Hello', '', '', 'sent',
          %2$s, %2$s, %2$s + i * interval '1 second'
        from generate_series(1, %3$d) i"""
            .formatted(prefix, decided, many));
  }

  /** The first messages of a prefix fail. */
  public void failed(String prefix, int many, String state) {
    database.accept(
        "update message set state = '%s' where candidate_id in (select md5('%s' || i)::uuid from generate_series(1, %d) i)"
            .formatted(state, prefix, many));
  }

  /**
   * An event about each of some messages, one to two hours after the messages, in mixed order.
   *
   * @param data as JSON without the message
   * @param named whether the event names its message
   */
  public void came(String prefix, int from, int to, String type, String data, boolean named) {
    database.accept(
        """
        insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
        select md5('%1$s' || i)::uuid, '%2$s-' || i, '%2$s', came.at, came.at, 'test',
          (jsonb '%4$s' || case when %5$s then jsonb_build_object('message', 'm-' || md5('%1$s' || i) || '-1-0')
                           else '{}' end)::json
        from generate_series(%6$d, %7$d) i
        cross join lateral (
          select %3$s + interval '1 hour'
                 + ('x' || substr(md5('%1$s' || i), 1, 7))::bit(28)::int %% 3600 * interval '1 second' as at) came"""
            .formatted(prefix, type, decided, data, named, from, to));
  }
}
