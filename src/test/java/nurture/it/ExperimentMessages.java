package nurture.it;

import java.util.function.Consumer;

/**
 * Candidates of an experiment with their messages and what came of them, put into the database as a
 * server would have left them.
 */
public final class ExperimentMessages {

  private final Consumer<String> database;
  private final String campaign;

  /**
   * @param database takes statements
   * @param campaign the name of the campaign
   */
  public ExperimentMessages(Consumer<String> database, String campaign) {
    this.database = database;
    this.campaign = campaign;
  }

  /** A campaign that is to begin much later; returns its id as SQL. */
  public String campaign() {
    database.accept(
        """
        insert into segment (id, name, owner, version, created_at)
        values (md5('segment of %1$s')::uuid, 'Of %1$s', '', 1, now())"""
            .formatted(campaign));
    database.accept(
        """
        insert into campaign (id, name, owner, segment_id, plan, state, said, version, by, at, begins_at)
        values (md5('%1$s')::uuid, '%1$s', '', md5('segment of %1$s')::uuid,
          '{"steps":[{"key":"","template":"first-outreach","via":"email","afterDays":0,"removed":false}],"day":"2030-01-07","time":"09:00","spreadMinutes":0,"expiresDays":14,"rolling":false}',
          'SCHEDULED', '', 1, 'maren', now(), '2030-01-07')"""
            .formatted(campaign));
    return "md5('%s')::uuid".formatted(campaign);
  }

  /**
   * An experiment of that campaign with arms plain and warm of 45 percent and a hold-out; returns
   * its id.
   */
  public String experiment(String name, String state, String started) {
    database.accept(
        """
        insert into experiment (id, name, campaign_id, plan, state, said, version, by, at, started_at, gathered_to)
        values (md5('%1$s')::uuid, '%1$s', md5('%2$s')::uuid,
          '{"arms":[{"name":"plain","weight":45},{"name":"warm","weight":45,"template":"quarterly-update","time":"17:30"}],"holdOut":10,"windowDays":14,"baseRate":4,"lift":3,"alpha":5,"power":80}',
          '%3$s', '', 1, 'maren', now(), %4$s, %4$s)"""
            .formatted(name, campaign, state, started));
    return "md5('%s')::uuid".formatted(name);
  }

  /**
   * Puts candidates of an arm, each with a message that left, one second after the other.
   *
   * @param sent when the first message left, as SQL
   */
  public void sent(String experiment, String arm, String prefix, int many, String sent) {
    database.accept(
        """
        insert into candidate (id, ref, name, due_at, created_at)
        select md5('%1$s' || i)::uuid, '%1$s' || i, 'Ada %1$s' || i, '9999-12-31', %2$s from generate_series(1, %3$d) i"""
            .formatted(prefix, sent, many));
    if (!arm.equals("hold-out")) {
      database.accept(
          """
          insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule,
            reason, state, created_at, not_before, finished_at)
          select md5('%1$s' || i)::uuid, 1, 0, 'campaign', 'message', 'campaign/%4$s', 'hello', 'email', 'Hello', '', '', 'sent',
            %2$s, %2$s, %2$s + i * interval '1 second'
          from generate_series(1, %3$d) i"""
              .formatted(prefix, sent, many, campaign));
    }
    database.accept(
        """
        insert into experiment_touch (experiment_id, candidate_id, arm, part, due_at, sent_at)
        select %5$s, md5('%1$s' || i)::uuid, '%4$s', '', %2$s, case when '%4$s' = 'hold-out' then %2$s end
        from generate_series(1, %3$d) i"""
            .formatted(prefix, sent, many, arm, experiment));
  }

  /**
   * Reports an event of the first candidates of a prefix.
   *
   * @param data as JSON; in it, MESSAGE stands for the id of their message
   * @param received as SQL
   */
  public void came(String prefix, int many, String type, String data, String received) {
    database.accept(
        """
        insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
        select md5('%1$s' || i)::uuid, '%3$s' || (%5$s), '%3$s', %5$s, %5$s, 'api',
          replace('%4$s', 'MESSAGE', 'm-' || md5('%1$s' || i) || '-1-0')::json
        from generate_series(1, %2$d) i"""
            .formatted(prefix, many, type, data, received));
  }
}
